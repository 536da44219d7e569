// Who asks what a thing is, or for beginners, is helped by what introduces it.
import type { AnalysedWord } from '../../../search/words.ts'
import { WEIGHT } from './weights.ts'

export const INTRODUCTIONS_ASKED: readonly { readonly example: string; readonly unlike: string }[] = [
  { example: 'what is crossplane', unlike: 'what crossplane costs' },
  { example: 'explain gitops', unlike: 'unexplained restarts' },
  { example: 'explain operators', unlike: 'explain why operators fail' },
  { example: 'istio 101', unlike: 'istio 1.1' },
  { example: 'ebpf for beginners', unlike: 'how a rollout begins' },
]

/** "what is crossplane", "explain gitops": who asks so is helped by what introduces it. */
export const asksForIntroduction = (words: readonly AnalysedWord[]): boolean =>
  isAskedFirst(words) || words.some(({ folded }) => FOR_BEGINNERS.has(folded))

/** “Istio 101”, “ebpf for dummies”. */
const FOR_BEGINNERS: ReadonlySet<string> = new Set(
  '101 beginner beginners dummies newbies newbie starters basics introduction intro primer einsteiger anfanger principiantes debutants debutant'.split(
    ' ',
  ),
)

/** “Explain why it costs so much” asks for reasons. */
const ASKING: ReadonlySet<string | undefined> = new Set(['why', 'how', 'when', 'where', 'who', 'which'])

const isAskedFirst = ([first, second]: readonly AnalysedWord[]): boolean =>
  first !== undefined &&
  ((first.folded === 'explain' && !ASKING.has(second?.folded)) ||
    first.folded === 'whats' ||
    (first.folded === 'what' && ['is', 'are'].includes(second?.folded ?? '')))

export const INTRODUCTIONS = ['intro', 'introduct', 'basic'].map((term) => ({
  term,
  weight: WEIGHT.introduces,
}))
