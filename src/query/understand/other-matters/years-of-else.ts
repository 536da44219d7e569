// Years that name no KubeCon: of plans (“by 2027”), and beside everyday words that are of another matter (“world cup 2022”).
import { type AnalysedWord, isQuestionWord } from '../../../search/words.ts'
import type { Searchable } from '../../library/searchable.ts'

const YEAR = /^20[12]\d$/
/** By then something is to be done. */
const BY: ReadonlySet<string> = new Set(['by'])

/** The words without the years of plans: “finish the migration by 2027”; in “since 2019” it names editions. */
export const withoutPlans = (words: readonly AnalysedWord[]): readonly AnalysedWord[] =>
  words.filter(({ folded }, at) => !(YEAR.test(folded) && BY.has(words[at - 1]?.folded ?? '')))

/** Said of a conference too: “biggest themes in 2020”. */
const OF_A_CONFERENCE: ReadonlySet<string> = new Set(
  'theme themes mood atmosphere vibe topic topics subject subjects moment moments party venue summary impressions'.split(
    ' ',
  ),
)

/** Log2, as {@link FieldWords.keyness}: English says it eight times as often as the field. */
const ENGLISH_TO = -3
/** Natural log: one everyday text in thirty holds such a word; “watch” and “see” are said of talks too. */
const TELLS_FROM = 3.5

/**
 * Whether the words beside a bare year are of another matter: “elections 2024”. A word of the field, or one that is said of
 * talks, means what was noted in that year: “what was hot in 2019”.
 */
export function isYearOfElse(
  words: readonly AnalysedWord[],
  { field, named, analysis }: Pick<Searchable, 'field' | 'named' | 'analysis'>,
): boolean {
  if (!field) return false
  const carrying = words.filter(({ functional }) => !functional)
  const isOfField = ({ stem, folded }: AnalysedWord) =>
    field.isOfField(stem) || named.isTheme(stem) || analysis.names.find(folded, 'lead').length > 0
  const isElse = (word: AnalysedWord) =>
    !isQuestionWord(word) &&
    !OF_A_CONFERENCE.has(word.folded) &&
    field.general.isEnglish(word.folded) &&
    !field.general.isElsewhere(word.folded) &&
    field.keyness(word.stem) <= ENGLISH_TO &&
    field.surprise(word.stem) >= TELLS_FROM
  return carrying.some(isElse) && !carrying.some(isOfField)
}
