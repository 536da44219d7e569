// Questions that are of another matter than the field by the company of their words: “which sidecar fits a vintage
// motorcycle”. A word speaks for another matter when English says it more than the field does, seldom enough to tell
// something, and no text here says it. What that tells is weighed against what the evidence tells.
import { type AnalysedWord, isQuestionWord } from '../../search/words.ts'
import type { Searchable } from '../library/searchable.ts'
import type { Subject, TermCounts } from './sought.ts'

/** Log2, as {@link FieldWords.keyness}: English says it twice as often as the field. */
const ENGLISH_TO = -1
/** Natural log: one everyday text in a hundred and twenty holds such a word. */
const TELLS_FROM = 4.8
/** Natural log: so much seldomer than everyday speech says a word the texts say it; then a larger library knows no more words. */
const SELDOMER = 2
/** Natural log: a title has a tenth of the words of a text. */
const OF_A_TITLE = Math.log(10)
/** Whatever is said in several words, or names what only the field has, is no chance. */
const MOST_TOLD = 10
/** Whoever says a subject in everyday words says more of them. */
const SAID_IN_EVERYDAY_WORDS = 2

/**
 * Whether what is no word of the field tells more of a question than its evidence does.
 * @param slots what is sought
 * @param also other texts that may say a word: the programme
 */
export function isAnotherMatter(
  words: readonly AnalysedWord[],
  slots: readonly Subject[],
  { field, index }: Pick<Searchable, 'field' | 'index'>,
  also?: TermCounts,
): boolean {
  if (!field) return false
  const evident = slots.filter(({ evidence }) => evidence !== 'aside')
  if (evident.length === 0) return false
  const inEvidence = new Set(evident.flatMap((slot) => slot.words))
  const isElsewhere = (word: AnalysedWord): boolean => {
    const { stem, folded, functional } = word
    return (
      !functional &&
      !isQuestionWord(word) &&
      !inEvidence.has(stem) &&
      field.general.isEnglish(folded) &&
      !field.general.isElsewhere(folded) &&
      field.keyness(stem) <= ENGLISH_TO &&
      field.surprise(stem) >= TELLS_FROM &&
      isSeldom(stem, field.surprise(stem) + SELDOMER, index) &&
      (!also || isSeldom(stem, field.surprise(stem) + SELDOMER + OF_A_TITLE, also))
    )
  }
  const elsewhere = new Map(words.filter(isElsewhere).map(({ stem }) => [stem, field.surprise(stem)]))
  const told = evident.reduce(
    (sum, slot) => sum + Math.min(MOST_TOLD, slot.surprise) * (slot.spelt ? SAID_IN_EVERYDAY_WORDS : 1),
    0,
  )
  return elsewhere.values().reduce((sum, surprise) => sum + surprise, 0) > told
}

const isSeldom = (stem: string, tells: number, texts: TermCounts): boolean =>
  texts.documentsWith(stem) === 0 || texts.informativeness(stem) >= tells
