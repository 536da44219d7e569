// Lines that are no question about a subject: what is said to the bot itself, about it, about its library, about the
// conference's dates. Each becomes the request it means. A line is taken for one only when nothing is left of it: a
// word that no row knows is a subject, and makes the line a question.
import type { FollowUp, Meaning } from '../../domain/requests/request.ts'
import { withinOneEdit } from '../../search/spelling.ts'
import { LINES_THAT_COUNT_SOME } from '../follow-ups/lines/count-lines.ts'
import { LINES_OF_ALL, LINES_OF_EVERYTHING } from '../follow-ups/lines/everything-lines.ts'
import { LINES_OF_SOME_LINKS } from '../follow-ups/lines/filtering.ts'
import { KIND_BEGINNINGS } from '../follow-ups/lines/lexicon.ts'
import { LINES_ABOUT_AN_ANSWER } from '../follow-ups/lines/lines.ts'
import { LINES_OF_SOME_EDITIONS } from '../follow-ups/lines/narrowing.ts'
import { offered } from '../follow-ups/lines/offer-lines.ts'
import { LINES_OF_A_PAGE } from '../follow-ups/lines/page-lines.ts'
import { LINES_BESIDE_A_YEAR, LINES_OF_SOME_YEARS } from '../follow-ups/lines/spans.ts'
import { LINES_THAT_WIDEN } from '../follow-ups/lines/widening.ts'
import { saidAtWork } from './at-work/chatter.ts'
import { notIt, PLAIN_LINES } from './lines.ts'
import { asFound, hasUnspaced, readAs, rowsOf } from './rows.ts'
import { beginningsIn } from './words/beginnings.ts'
import { even } from './words/even-line.ts'
import { THE_BOT } from './words/lexicon.ts'

/** Longer lines say more than a courtesy. */
const LONGEST = 120
const EMOJI =
  /^[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Emoji_Component}\s!?.]*\p{Extended_Pictographic}[^\p{L}\p{N}]*$/u
const PLUS_ONE = /^\s*:?\+1:?[\s!.]*$/
/** Signs whose meaning nobody doubts; any other is only answered. */
const APPROVING = /[👍👌🙏✅🎉❤💯👏🙂😊😀😄😁😍🤩🔥🥳☺✔🤝💪]/u
const DOUBTING = /[👎😕🤔😞😡❌🙁😠🤷😒🙄😐😢]/u
const ROWS = rowsOf(PLAIN_LINES)
/** What they name was shown: by themselves they mean nothing. */
const SURELY_ABOUT_AN_ANSWER = rowsOf([...LINES_OF_EVERYTHING, ...LINES_OF_ALL, ...LINES_OF_A_PAGE])
const ABOUT_AN_ANSWER = rowsOf(LINES_ABOUT_AN_ANSWER)
const THAT_NARROW = rowsOf([
  ...LINES_THAT_WIDEN,
  ...LINES_THAT_COUNT_SOME,
  ...LINES_BESIDE_A_YEAR,
  ...LINES_OF_SOME_YEARS,
  ...LINES_OF_SOME_EDITIONS,
  ...LINES_OF_SOME_LINKS,
])

/** Said after an answer, such a line may speak of it, though it means something by itself too. */
const MAY_SPEAK_OF_AN_ANSWER: ReadonlySet<Meaning['kind']> = new Set(['list', 'stats', 'random', 'help'])

/** A line that narrows the question before it, or no longer does: “only 2022”, “all years”; undefined for any other. */
export function readNarrowing(line: string): FollowUp | undefined {
  const evened = even(line)
  const read = evened.length > LONGEST ? undefined : readAs(THAT_NARROW, evened, line)
  return read?.kind === 'follow-up' ? read : undefined
}

/** What a line means as a whole; undefined where something in it is to be looked for. */
export function readPlainLine(line: string): Meaning | undefined {
  // Its sign is no letter: else it would be the first one.
  if (PLUS_ONE.test(line)) return offered
  if (EMOJI.test(line)) {
    if (DOUBTING.test(line)) return notIt()
    return APPROVING.test(line) ? offered : { kind: 'courtesy', courtesy: 'sign' }
  }
  const evened = even(line)
  if (evened === '') return undefined
  if (evened.length > LONGEST) return saidAtWork(line)
  const sure = readAs(SURELY_ABOUT_AN_ANSWER, evened, line)
  if (sure) return sure
  const said = readAs(ROWS, evened, line)
  // “Was it any good?” holds a word of approval, and approves of nothing.
  const own = isAssent(said) && readAs(ABOUT_AN_ANSWER, evened, line) ? undefined : said
  if (own && (!maySpeakOfAnAnswer(own) || isToTheBot(own, evened))) return own
  const about =
    twoOfThem(evened) ??
    readAs(ABOUT_AN_ANSWER, evened, line) ??
    aboutAfterKindness(evened) ??
    twoInOne(evened) ??
    mended(evened)
  return about?.kind === 'follow-up' && own ? { ...about, otherwise: own } : (about ?? own)
}

/** “Which one is better?” is asked of what was shown, or of all there is. */
const maySpeakOfAnAnswer = (meaning: Meaning): boolean =>
  MAY_SPEAK_OF_AN_ANSWER.has(meaning.kind) || (meaning.kind === 'courtesy' && meaning.courtesy === 'unranked')

const isAssent = (meaning: Meaning | undefined): boolean =>
  (meaning?.kind === 'follow-up' && meaning.wanted === 'offered') ||
  (meaning?.kind === 'courtesy' && meaning.courtesy === 'assent')

/** “Are you open source?” is no question about the source of an answer. */
const isToTheBot = ({ kind }: Meaning, evened: string): boolean =>
  kind === 'help' && THE_BOT.some((phrase) => ` ${evened} `.includes(asFound(phrase)))

const AFTER_KINDNESS = beginningsIn(KIND_BEGINNINGS)

/** “Thanks, and the slides?”: what is said after a word of thanks or greeting. */
function aboutAfterKindness(evened: string): Meaning | undefined {
  const rest = AFTER_KINDNESS(evened)?.rest
  if (rest === undefined) return undefined
  return readAs(ABOUT_AN_ANSWER, rest, rest) ?? aboutAfterKindness(rest)
}

/** Between two things that are wanted. */
const BETWEEN = [' and also ', ' and ', ' und ', ' et ', ' y ', ' e ', ' plus ', ' + ']

/** “The third and fourth”: each is a place by itself. */
function twoOfThem(evened: string): FollowUp | undefined {
  const two = twoInOne(evened)
  const isPlace = (said: FollowUp | undefined): boolean =>
    said?.wanted === 'one' && typeof said.place === 'number'
  return isPlace(two) && isPlace(two?.also) && two?.place !== two?.also?.place ? two : undefined
}

/** “The second one and its recording”: both halves are said of the answer. */
function twoInOne(evened: string): FollowUp | undefined {
  for (const between of BETWEEN) {
    const at = evened.indexOf(between)
    if (at < 0) continue
    const halves = [evened.slice(0, at), evened.slice(at + between.length)]
    const [first, also] = halves.map((half) => readAs(ABOUT_AN_ANSWER, half, half))
    // “2 + 2” is a sum.
    const isSum = between === ' + ' && also?.kind === 'follow-up' && also.wanted === 'one'
    if (first?.kind === 'follow-up' && also?.kind === 'follow-up' && !isSum) return { ...first, also }
  }
  return undefined
}

/** Shorter words have too many neighbours, but for a letter typed twice and for two letters swapped. */
const MENDED_FROM = 5
const LETTER_TWICE = /(.)\1/u
const MOST_WORDS_MENDED = 6
const KNOWN_ABOUT = new Set(ABOUT_AN_ANSWER.all.flatMap(({ words }) => [...words]))
/** What may be meant, by its first letter, which is hardly ever wrong. */
const WORDS_ABOUT = Map.groupBy(
  [...KNOWN_ABOUT].filter((word) => word.length >= MENDED_FROM - 2),
  (word) => word[0],
)

/** “The recoding plz”: one wrong letter in a word. The line is a question where the library has the word as it was typed. */
function mended(evened: string): FollowUp | undefined {
  const words = evened.split(' ')
  if (words.length > MOST_WORDS_MENDED) return undefined
  const wrong = words.filter((word) => !KNOWN_ABOUT.has(word))
  const [word = '', another] = wrong
  if (another !== undefined || hasUnspaced(word)) return undefined
  const isShort = word.length < MENDED_FROM && !LETTER_TWICE.test(word)
  for (const meant of WORDS_ABOUT.get(word[0]) ?? []) {
    if (!withinOneEdit(meant, word)) continue
    if (isShort && !isSwapOf(meant, word)) continue
    const line = words.map((one) => (one === word ? meant : one)).join(' ')
    const read = readAs(ABOUT_AN_ANSWER, line, line)
    if (read?.kind === 'follow-up') return { ...read, mended: [word] }
  }
  return undefined
}

/** The same letters in another order. */
const isSwapOf = (meant: string, word: string): boolean =>
  meant.length === word.length && [...meant].sort().join('') === [...word].sort().join('')
