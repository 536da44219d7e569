// Questions that read like everyday speech and not like the field, by the company of their words: “envoy air pilot salary”.
// Each word is weighed by how much oftener the texts here say it than everyday texts do; what the evidence of a question weighs
// is held against what its other words do. The shares stay as they are when the library grows.
import { type AnalysedWord, isQuestionWord } from '../../../search/words.ts'
import type { Searchable } from '../../library/searchable.ts'
import { isHeld, type Subject, type TermCounts } from '../slots/sought.ts'
import { textOfWords } from '../typed/reading.ts'

/** Natural logs of how much oftener the texts say something than everyday speech does. */
const ODDS = {
  /** What is evidence weighs at least so much, a project more, and no single word more than {@link most}. */
  least: 2,
  project: 5,
  most: 4.5,
  /** Several words that are one subject: nobody says them by chance. */
  together: 7,
  /** They lead to one subject, but other things stand between them: “a container ship stuck”. */
  scattered: 5,
  /** Said nowhere here, though English knows it. */
  unsaid: -3,
  /** An animal, food, clothing and their like, which the texts say more seldom than anybody. */
  thing: -4.5,
  seldom: -0.3,
  /** From here down a word speaks for another matter. */
  elsewhere: -1.3,
  /** A name that the trade has for something of another one. */
  software: -7,
  /** A question with less in all is of another matter. */
  enough: 0.5,
}
/** Natural log, as surprise: one everyday text in thirty-three. “Send”, “one” and “came” say nothing of any matter. */
const TELLS_FROM = 3.5
/** A title has an eighth of the words of a text. */
const TITLES_TO_A_TEXT = 8
/** Natural log: what is rarer than this in everyday speech and never said here weighs as much more. */
const RARE_FROM = 4
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
  { field, index, titles, otherSoftware }: Pick<Searchable, 'field' | 'index' | 'titles' | 'otherSoftware'>,
  also?: TermCounts,
): boolean {
  if (!field) return false
  const isSaid = ({ covering }: Subject) =>
    isHeld({ covering }, index) || (also && isHeld({ covering }, also))
  const evident = slots.filter((slot) => slot.evidence !== 'aside' && isSaid(slot))
  if (evident.length === 0) return false
  // “Crossplane”: what English does not know is said of nothing else.
  if (evident.some((slot) => slot.words.some((stem) => field.general.shareOf(stem) === 0))) return false
  const said = saidHere(index, also)
  const otherSoftwareIn = (all: readonly AnalysedWord[]) =>
    all.flatMap((_, at) => {
      const name = all.slice(at, at + otherSoftware.lengthAt(all, at))
      const isTitled = () =>
        titles.holding(name.map(({ folded }) => folded).join(' ')).length > 0 ||
        name.every(({ stem }) => (also?.documentsWith(stem) ?? 0) > 0)
      return name.length > 0 && !isTitled() ? [textOfWords(name)] : []
    })
  const sharesOf = (stem: string): number =>
    Math.log((said.times(stem) + HARDLY_EVER) / said.all) + field.surprise(stem)
  const oddsOf = ({ stem }: AnalysedWord, mayBeAsked: boolean): number => {
    const odds = sharesOf(stem)
    if (odds <= ODDS.seldom && field.general.isThing(stem)) return Math.min(ODDS.thing, odds)
    if (said.times(stem) > 0) return odds
    return Math.min(ODDS.unsaid, odds, mayBeAsked ? RARE_FROM - field.surprise(stem) : 0)
  }
  const oddsOfSlot = ({
    words: stems,
    project,
    spelt,
    whole,
    phrases,
    somebody,
    scattered,
    leads,
  }: Subject): number => {
    if (scattered) return ODDS.scattered
    if (stems.length > 1 || spelt || whole || phrases || somebody) return ODDS.together
    const least = leads ? 0 : ODDS.least
    const odds = Math.max(least, Math.min(ODDS.most, ...stems.map(sharesOf)))
    return project && stems.every((stem) => field.keyness(stem) >= 0) ? Math.max(ODDS.project, odds) : odds
  }
  const inEvidence = new Set(evident.flatMap((slot) => slot.words))
  const mayTell = (word: AnalysedWord): boolean =>
    !word.functional &&
    !inEvidence.has(word.stem) &&
    field.general.isEnglish(word.folded) &&
    !field.general.isElsewhere(word.folded) &&
    field.surprise(word.stem) >= TELLS_FROM &&
    !SAYS_WHEN.has(word.folded) &&
    !isQuestionWord(word)
  const isNamed = evident.some(({ project }) => project !== undefined)
  // “Matlab cluster license” is about Matlab; of “windows containers gmsa” the last word says what about them.
  const last = words.findLastIndex(({ stem }) => inEvidence.has(stem))
  const isOne = evident.filter(({ leads }) => !leads).length < 2
  const others = new Map(
    words.flatMap((word, at) =>
      mayTell(word)
        ? [[word.stem, oddsOf(word, !isNamed && (isOne || at < last) && !isBehind(words[at - 1]))] as const]
        : [],
    ),
  )
  const software = isNamed ? [] : otherSoftwareIn(words)
  const against = [
    ...[...others.values()].filter((odds) => odds <= ODDS.elsewhere),
    ...software.map(() => ODDS.software),
  ]
  const sum = (odds: readonly number[]) => odds.reduce((total, one) => total + one, 0)
  return against.length > 0 && sum(evident.map(oddsOfSlot)) + sum(against) < ODDS.enough
}

/** When something happened is of no matter: “after a node died last weekend”. */
const SAYS_WHEN: ReadonlySet<string> = new Set(
  'weekend weekends monday tuesday wednesday thursday friday saturday sunday morning evening afternoon night nights tonight yesterday tomorrow midnight month months'.split(
    ' ',
  ),
)

/** “Autoscaling for fortran”: what a word of place or purpose brings in is not what is asked about. */
const BRINGS_IN: ReadonlySet<string | undefined> = new Set(
  'for on with in at from to into by of behind and or vs versus without against'.split(' '),
)
const isBehind = (before: AnalysedWord | undefined): boolean => BRINGS_IN.has(before?.folded)
