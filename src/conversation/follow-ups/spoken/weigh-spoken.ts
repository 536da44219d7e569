// A line in which not every word is read → what it may want of the answer before it. What it says of that is weighed
// against what it names itself: a word of the field, a name or a word that the library holds asks for something of its own.
import type { FollowUp } from '../../../domain/requests/request.ts'
import type { Place } from '../../../domain/requests/wanted-of-answer.ts'
import type { Library } from '../../../query/library/library.ts'
import type { FoundSigns } from '../../plain/words/find-signs.ts'
import { placeIn } from '../lines/places.ts'
import { namesIn, OF_ITS_OWN, ownIn, weightOf } from './own-subject.ts'
import { RULINGS, type SpokenRuling } from './rulings.ts'
import type { SpokenSign } from './signs.ts'
import { meantBy, type SpokenSentence, sentencesIn, signsIn, wordsIn } from './spoken-words.ts'

/** Whoever says more tells a story. */
export const LONGEST = 240
const MOST_WORDS = 45

/** What each sign counts besides what the ruling does. */
const POINTS = 1
const ASKS = 1
/** “It” may be what was named before, in the same line; what is named after is rather a reason. */
const NAMED_BEFORE = 1
const NAMED_AFTER = 0.3
const POINTING: readonly SpokenSign[] = ['it', 'they', 'she', 'one']
const ASKING: readonly SpokenSign[] = ['have', 'open', 'want', 'tell', 'any']
/**
 * What a line wants of the answer before it; undefined where it rather asks for something of its own.
 * @param library undefined: any word that is not said in every chat may be a subject
 * @param isAsked by itself it would be a question; else it means something else, and only a second sentence says otherwise
 */
export function readSpoken(line: string, library: Library | undefined, isAsked = true): FollowUp | undefined {
  if (line.length > LONGEST) return undefined
  const sentences = sentencesIn(line)
  if (!isAsked && sentences.length < 2) return undefined
  if (sentences.reduce((sum, { words }) => sum + words.length, 0) > MOST_WORDS) return undefined
  const read = sentences.map((sentence, at) => ({
    sentence,
    best: bestOf(sentence, sentences.slice(0, at), library),
  }))
  const asking = read.filter(({ sentence }) => sentence.asks)
  const said = asking.find(({ best }) => best)?.best
  if (said) return said.said
  // Who asks for something else tells no more than why.
  if (asking.some(({ sentence }) => weightOf(sentence.text, library) > OF_ITS_OWN.everyday)) return undefined
  return read.find(({ best }) => best && wishes(best.text))?.best?.said
}

/** Who only tells something asks for nothing, but in a few words. */
function wishes(text: string): boolean {
  const words = wordsIn(text)
  const { has } = signsIn(words)
  return !has('mine') && (words.length <= MOST_OF_A_PHRASE || WISHING.some(has))
}

const MOST_OF_A_PHRASE = 6
const WISHING: readonly SpokenSign[] = [
  'want',
  'open',
  'tell',
  'else',
  'what',
  'which',
  'who',
  'where',
  'back',
  'unclear',
  'no',
  'meant',
  'have',
]

interface Part {
  readonly text: string
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/**
 * The clause that is most surely said of the answer, or the sentence as a whole.
 * @param before the sentences before it
 */
function bestOf(
  { text, clauses }: SpokenSentence,
  before: readonly SpokenSentence[],
  library: Library | undefined,
): { readonly text: string; readonly said: FollowUp } | undefined {
  const told = before.map((sentence) => sentence.text)
  const whole: Part = { text, before: told, after: [] }
  const parts: readonly Part[] =
    clauses.length < 2
      ? []
      : clauses.map((clause, at) => ({
          text: clause,
          before: [...told, ...clauses.slice(0, at)],
          after: clauses.slice(at + 1),
        }))
  const named = (texts: readonly string[]): number =>
    texts.reduce((sum, one) => sum + weightOf(one, library), 0)
  const [best] = [whole, ...parts]
    .flatMap((part) => {
      const read = reading(part.text, library)
      if (!read) return []
      const margin = read.margin - NAMED_BEFORE * named(part.before) - NAMED_AFTER * named(part.after)
      const place = read.said.place ?? read.placeFor(text)
      return [{ text: part.text, said: { ...read.said, ...(place !== undefined && { place }) }, margin }]
    })
    .toSorted((a, b) => b.margin - a.margin)
  return best && best.margin > 0 ? best : undefined
}

interface Read {
  readonly said: FollowUp
  readonly margin: number
  /** The place that a longer text names, where one may be meant. */
  readonly placeFor: (text: string) => Place | undefined
}

function reading(text: string, library: Library | undefined): Read | undefined {
  const words = wordsIn(text).map((word) => meantBy(word, library))
  const signs = signsIn(words)
  const ruling = RULINGS.find((one) => fits(one, signs))
  if (!ruling) return undefined
  const points = POINTING.some((sign) => signs.has(sign))
  const strength = ruling.counts + (points ? POINTS : 0) + (ASKING.some((sign) => signs.has(sign)) ? ASKS : 0)
  const own = ownIn(words, signs, library, points) + namesIn(text)
  const place = placeSaid(words, ruling)
  return {
    said: { kind: 'follow-up', ...ruling.meant, ...(place !== undefined && { place }) },
    margin: strength - own,
    placeFor: (longer) => placeSaid(wordsIn(longer), ruling),
  }
}

const fits = ({ needs, without }: SpokenRuling, { has }: FoundSigns<SpokenSign>): boolean =>
  needs.every((group) => group.some(has)) && !without.some(has)

/** Said of the answer as a whole. */
const PLACELESS = new Set(['more', 'back', 'count', 'narrowed', 'newer', 'older', 'not it'])

/** A number alone is no place: “in two sentences”, “in 5 minutes”. */
function placeSaid(words: readonly string[], { meant: { wanted } }: SpokenRuling): Place | undefined {
  if (PLACELESS.has(wanted) || wanted.startsWith('others')) return undefined
  const places = words.filter(
    (word, at) => !/^\d+$/.test(word) || /^(?:number|no|nr|nummer|numero|result)$/.test(words[at - 1] ?? ''),
  )
  const place = placeIn(places.join(' '))
  return typeof place === 'number' || place === 'both' ? place : undefined
}
