// Questions that read like everyday speech and not like the field, by the company of their words: “envoy air pilot salary”.
// Each word is weighed by how much oftener the texts here say it than everyday texts do; what the evidence of a question weighs
// is held against what its other words do. The shares stay as they are when the library grows.
import { type AnalysedWord, isQuestionWord } from '../../../search/words.ts'
import type { Searchable } from '../../library/searchable.ts'
import type { Subject, TermCounts } from '../slots/sought.ts'

/** Natural logs of how much oftener the texts say something than everyday speech does. */
const ODDS = {
  /** What is evidence weighs at least so much, a project more, and no single word more than {@link most}. */
  least: 2,
  project: 5,
  most: 4.5,
  /** Several words that are one subject: nobody says them by chance. */
  together: 7,
  /** Said nowhere here, though English knows it. */
  unsaid: -3,
  /** From here down a word speaks for another matter. */
  elsewhere: -1.3,
  /** A question with less in all is of another matter. */
  enough: 0.5,
}
/** Natural log, as surprise: one everyday text in thirty-three. “Send”, “one” and “came” say nothing of any matter. */
const TELLS_FROM = 3.5
/** A title has an eighth of the words of a text. */
const TITLES_TO_A_TEXT = 8
/** For what was never said, so that nothing is beyond all measure. */
const HARDLY_EVER = 0.3

/** How many texts of a note's length everything here amounts to, and in how many of them a word stands. */
interface Said {
  readonly all: number
  readonly times: (stem: string) => number
}

/** @param also other texts that say words: the programme */
function saidHere(index: Searchable['index'], also: TermCounts | undefined): Said {
  return {
    all: index.size + (also?.size ?? 0) / TITLES_TO_A_TEXT,
    times: (stem) => index.documentsWith(stem) + (also?.documentsWith(stem) ?? 0),
  }
}

/**
 * Whether the words of a question that are no evidence speak more for another matter than its evidence does for the field.
 * @param slots what is sought
 * @param also other texts that say words: the programme
 */
export function isAnotherMatter(
  words: readonly AnalysedWord[],
  slots: readonly Subject[],
  { field, index }: Pick<Searchable, 'field' | 'index'>,
  also?: TermCounts,
): boolean {
  const evident = slots.filter(({ evidence }) => evidence !== 'aside')
  if (!field || evident.length === 0) return false
  const said = saidHere(index, also)
  const oddsOf = (stem: string): number => {
    const times = said.times(stem)
    const odds = Math.log((times + HARDLY_EVER) / said.all) + field.surprise(stem)
    return times === 0 ? Math.min(ODDS.unsaid, odds) : odds
  }
  const oddsOfSlot = ({ words: stems, project, spelt, whole, phrases, somebody }: Subject): number => {
    if (stems.length > 1 || spelt || whole || phrases || somebody) return ODDS.together
    const odds = Math.min(ODDS.most, ...stems.map(oddsOf))
    return Math.max(project ? ODDS.project : ODDS.least, odds)
  }
  // “Crossplane”: what English does not know is said of nothing else.
  if (evident.some((slot) => slot.words.some((stem) => field.general.shareOf(stem) === 0))) return false
  const inEvidence = new Set(evident.flatMap((slot) => slot.words))
  const mayTell = ({ stem, folded, functional }: AnalysedWord): boolean =>
    !functional &&
    !inEvidence.has(stem) &&
    field.general.isEnglish(folded) &&
    !field.general.isElsewhere(folded) &&
    field.surprise(stem) >= TELLS_FROM
  const others = new Set(
    words.filter((word) => mayTell(word) && !isQuestionWord(word)).map(({ stem }) => stem),
  )
  const against = [...others].map(oddsOf).filter((odds) => odds <= ODDS.elsewhere)
  const sum = (odds: readonly number[]) => odds.reduce((total, one) => total + one, 0)
  return against.length > 0 && sum(evident.map(oddsOfSlot)) + sum(against) < ODDS.enough
}
