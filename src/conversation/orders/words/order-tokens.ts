// A line of chat as words that the tables of orders know, typos mended.
import { withinOneEdit } from '../../../search/spelling.ts'
import { GREETINGS } from '../../plain/words/lexicon.ts'
import { beginsAsSign, SIGN_WORDS } from './find-signs.ts'
import { HOUR_NAMES } from './order-times.ts'
import {
  AROUND_ORDERS,
  INSTEAD_OF,
  NUMBERS,
  ORDER_WORDS,
  ORDINALS,
  type OrderPiece,
  TOPIC_MARKS,
} from './order-words.ts'
import { readZone } from './order-zones.ts'
import { writtenOut } from './written-out.ts'

/** Shorter words have too many neighbours for a typo to be guessed. */
const TYPOS_FROM = 5

export interface OrderToken {
  readonly typed: string
  /** Small letters without accents and signs around them. */
  readonly even: string
  /** No blank stands before it: a part of “mon-fri”. */
  readonly isGlued?: boolean
  /** As it was before a wrong letter in it was mended. */
  readonly mended?: string
}

const PHRASES: ReadonlyMap<string, OrderPiece> = new Map(
  ORDER_WORDS.flatMap(({ reads, says }) => says.map((phrase) => [phrase, reads] as const)),
)
const LONGEST_PHRASE = Math.max(...[...PHRASES.keys()].map((phrase) => phrase.split(' ').length))
const HALVES_OF_HOURS = ['halb', 'half', 'media', 'demie']
const VOCABULARY: ReadonlySet<string> = new Set([
  ...AROUND_ORDERS,
  // “Nueve” is no “mueve” mistyped, nor “halb” “halbe”.
  ...HOUR_NAMES,
  ...HALVES_OF_HOURS,
  ...ORDINALS.keys(),
  ...SIGN_WORDS,
  ...[...PHRASES.keys(), ...TOPIC_MARKS.strong, ...INSTEAD_OF].flatMap((phrase) => phrase.split(' ')),
])
/** “Moin” is no “moins” mistyped. */
const GREETED: ReadonlySet<string> = new Set(GREETINGS.flatMap((phrase) => phrase.split(' ')))
const LONG_WORDS = [...VOCABULARY].filter((word) => word.length >= TYPOS_FROM)
/** One letter is wrong, so the first or the last is right: length and how a long word begins or ends → its places. */
const BY_ENDS: ReadonlyMap<string, readonly number[]> = byEnds(LONG_WORDS)

function byEnds(words: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (const [place, word] of words.entries())
    for (const length of [word.length - 1, word.length, word.length + 1])
      for (const end of endsOf(word, length)) places.set(end, [...(places.get(end) ?? []), place])
  return places
}

/** @param length of the other word */
function endsOf(word: string, length: number): readonly string[] {
  return [`${length}${word[0]}…`, `${length}…${word.at(-1)}`]
}

/** The first of the long words from which one differs by a letter. */
function longWordNear(word: string): string | undefined {
  const near = endsOf(word, word.length).flatMap((end) =>
    (BY_ENDS.get(end) ?? []).filter((place) => withinOneEdit(LONG_WORDS[place] ?? '', word)),
  )
  return near.length === 0 ? undefined : LONG_WORDS[Math.min(...near)]
}

/**
 * The words of a line. With one wrong letter a word is still known; alone it is a word like any other, and a city is one.
 * @example orderTokens('evry Day').map(({ even }) => even) // → ['every', 'day']
 */
export function orderTokens(line: string, mends = true): readonly OrderToken[] {
  const words = tokensIn(line)
  return words.length < 2 || !mends ? words : words.map(corrected)
}

/** What orders or ends a digest, and is said of nothing else. */
const NAMING: ReadonlySet<string> = new Set(
  ORDER_WORDS.flatMap(({ reads, says }) =>
    reads.named && (reads.verb === 'order' || reads.verb === 'stop') ? says : [],
  ),
)
/** Shorter ones are near many. */
const MENDED_ALONE_FROM = 8

/** “Unsubscrbe” alone; undefined where it is no misspelling of what orders or ends a digest. */
export function mendedAlone([word, another]: readonly OrderToken[]): OrderToken | undefined {
  if (!word || another || word.even.length < MENDED_ALONE_FROM) return undefined
  const mended = corrected(word)
  return mended.mended !== undefined && NAMING.has(mended.even) ? mended : undefined
}

/** What French joins to a verb. */
const CLITICS: ReadonlySet<string> = new Set(
  'le la les moi nous toi vous lui leur en il elle on ce t'.split(' '),
)

/** A range or a list without blanks is several words: “mon-fri”, “mon,wed”. A zone is one. */
const tokensIn = (line: string): readonly OrderToken[] =>
  writtenOut(line)
    .split(/\s+/)
    .flatMap((typed) =>
      (typed.includes('/') ? [typed] : typed.split(/(?<=[\p{L}\d])([-–—,&+])(?=[\p{L}\d])/u)).map(
        (piece, at) => ({ piece, isGlued: at > 0 }),
      ),
    )
    .map(({ piece, isGlued }) => ({
      typed: piece.replace(/[,;!?]+$/u, '').replace(/^–|—$/u, '-'),
      even: even(piece),
      ...(isGlued && { isGlued }),
    }))
    .filter((word) => word.even !== '')
    // “Passe-le”: no range.
    .filter(({ even }, at, all) => even !== '-' || !CLITICS.has(all[at + 1]?.even ?? ''))

const PLAIN = /^[a-z\d]*$/i

const even = (word: string): string => (PLAIN.test(word) ? word.toLowerCase() : withoutSigns(word))

const withoutSigns = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/^[ldmsjn]['’](?=\p{L})/u, '')
    // “We’d” is no Wednesday.
    .replace(/^(we|i|you|they)['’]d$/u, '$1')
    .replace(/['’]/g, '')
    .replace(/[–—]/g, '-')
    .replace(/^["“”„«»(¡¿]+|["“”„«»)!?;:.]+$|,+$/gu, '')

function corrected(word: OrderToken): OrderToken {
  const { typed, even } = word
  const isOwn =
    even.length < TYPOS_FROM - 1 ||
    /[^\p{L}]/u.test(even) ||
    VOCABULARY.has(even) ||
    GREETED.has(even) ||
    beginsAsSign(even)
  // “Ueber”, “taeglich”, as people type where no key has an umlaut.
  const umlaut = isOwn ? undefined : even.replace(/(?<=[aou])e/g, '')
  if (umlaut && umlaut !== even && VOCABULARY.has(umlaut)) return { ...word, even: umlaut }
  const meant = isOwn || readZone([typed]) ? undefined : longWordNear(even)
  return meant === undefined ? word : { ...word, even: meant, mended: even }
}

/** `2` and `zwei` → `#` */
const asNumber = (word: string): string =>
  NUMBERS.has(word) || /^(?:[2-9]|\d{2,3})$/.test(word) ? '#' : word

/** The longest phrase that begins here. */
export function phraseAt(
  words: readonly string[],
  at: number,
): { readonly said: OrderPiece; readonly used: number } | undefined {
  for (let used = Math.min(LONGEST_PHRASE, words.length - at); used > 0; used -= 1) {
    const phrase = words.slice(at, at + used)
    const said = PHRASES.get(phrase.join(' ')) ?? PHRASES.get(phrase.map(asNumber).join(' '))
    if (said) return { said, used }
  }
  return undefined
}

export const hasDays = (words: readonly string[]): boolean =>
  words.some((_, at) => phraseAt(words, at)?.said.days !== undefined)

/** Numbers and dots are times only where days or a digest are spoken of, maybe later in the line. */
export const isAboutDigests = (words: readonly string[]): boolean =>
  words.some((_, at) => {
    const said = phraseAt(words, at)?.said
    return said?.days !== undefined || said?.named || said?.names !== undefined
  })

/** Without its accents it would be “resume”. */
const FRENCH_SUMMARY = /(?:^|\s)r(?:ésum|esumé)/iu

/** “Résumé”, “résume-le”: of an answer. */
export const isFrenchSummary = (line: string): boolean => FRENCH_SUMMARY.test(line.normalize('NFC'))

/** Some of them as they were typed, in one line. */
export const wordsOf = (words: readonly OrderToken[]): string =>
  words
    .map(({ typed, isGlued }, at) => (isGlued || at === 0 ? typed : ` ${typed}`))
    .join('')
    .replace(/^["“”„«»']+|["“”„«»']+$/g, '')
    .trim()
