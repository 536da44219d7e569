// Questions that mean something else than the field by its words: “the helm of a ship”.
import { type AnalysedWord, stemOf } from '../../../search/words.ts'
import type { Searchable } from '../../library/searchable.ts'
import { OTHER_SENSES } from './other-senses.ts'

const ARTICLES: ReadonlySet<string | undefined> = new Set(['a', 'an', 'the', 'this', 'that', 'my', 'our'])
const AFTER_ARTICLE = 'a_'

const SIGNS_BY_STEM = new Map(
  OTHER_SENSES.flatMap(({ words, beside }) => {
    const signs: ReadonlySet<string> = new Set(beside.split(' '))
    return words.split(' ').map((word) => [stemOf(word), signs] as const)
  }),
)

/**
 * Leaves nothing of a question whose words mean something else than in the field. One that names something else of the field
 * means the field: “kubernetes on a boat, with helm”. Of “who is at the helm of a ship” nothing is left.
 */
export function takeOtherSenses(
  words: readonly AnalysedWord[],
  { field, analysis }: Pick<Searchable, 'field' | 'analysis'>,
): readonly AnalysedWord[] {
  const isSign = (signs: ReadonlySet<string>) => (word: AnalysedWord, at: number) =>
    signs.has(word.folded) ||
    (ARTICLES.has(words[at - 1]?.folded) && signs.has(`${AFTER_ARTICLE}${word.folded}`))
  const gone = new Set<AnalysedWord>()
  for (const word of words) {
    const signs = SIGNS_BY_STEM.get(word.stem)
    const said = signs ? words.filter((other, at) => other !== word && isSign(signs)(other, at)) : []
    if (said.length > 0) for (const one of [word, ...said]) gone.add(one)
  }
  if (gone.size === 0) return words
  const left = words.filter((word) => !gone.has(word))
  const isOfField = ({ stem, folded }: AnalysedWord): boolean =>
    (field?.isOfField(stem) ?? true) || analysis.names.find(folded, 'lead').length > 0
  return left.some((word) => !word.functional && isOfField(word)) ? words : []
}
