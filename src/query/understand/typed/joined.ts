// Words that only join two subjects: “envoy and helm as well”, “helm plus etcd”. Read as “and” is, they are no subject.
import type { AnalysedWord } from '../../../search/words.ts'

interface Joining {
  readonly says: readonly string[]
  /** It joins only where a subject stands on both sides. */
  readonly between?: true
  readonly example: string
  readonly unlike: string
}

export const JOINING: readonly Joining[] = [
  { says: ['as', 'well', 'as'], example: 'helm as well as envoy', unlike: 'how well does envoy scale' },
  { says: ['as', 'well'], example: 'envoy and helm as well', unlike: 'well known pitfalls of helm' },
  { says: ['along', 'with'], example: 'helm along with envoy', unlike: 'along the supply chain' },
  { says: ['together', 'with'], example: 'helm together with envoy', unlike: 'working together on helm' },
  {
    says: ['in', 'addition', 'to'],
    example: 'helm in addition to envoy',
    unlike: 'addition of nodes to a cluster',
  },
  {
    says: ['in', 'combination', 'with'],
    example: 'helm in combination with envoy',
    unlike: 'combination locks of helm',
  },
  { says: ['as', 'opposed', 'to'], example: 'helm as opposed to envoy', unlike: 'opposed by maintainers' },
  { says: ['plus'], between: true, example: 'helm plus envoy', unlike: 'nginx plus' },
]

/** The words of a question, with those that only join as function words. */
export function withJoiningWords(words: readonly AnalysedWord[]): readonly AnalysedWord[] {
  const joins = new Set<number>()
  for (let at = 0; at < words.length; at++) {
    const row = JOINING.find(
      ({ says, between }) =>
        says.every((word, i) => words[at + i]?.folded === word) &&
        (!between || (isSubject(words[at - 1]) && isSubject(words[at + says.length]))),
    )
    for (let i = 0; row && i < row.says.length; i++) joins.add(at + i)
  }
  return joins.size === 0
    ? words
    : words.map((word, at) => (joins.has(at) ? { ...word, functional: true } : word))
}

const isSubject = (word: AnalysedWord | undefined): boolean => word !== undefined && !word.functional
