// The signs in a line: where their words stand.
import { SIGNS, type Sign } from './signs.ts'

const GAP = '…'
/** “Turn that noisy daily digest off” */
const MOST_BETWEEN = 4

interface Pattern {
  readonly sign: Sign
  readonly words: readonly string[]
}

const ALL: readonly Pattern[] = SIGNS.flatMap(({ sign, says }) =>
  says.map((phrase) => ({ sign, words: phrase.split(' ') })),
)
const isBeginning = (word: string): boolean => word.endsWith('*')
/** What a word may begin with: by that, for those that are whole; the others by their first letters. */
const LETTERS = 2
const BY_WORD = grouped(
  ALL.filter(({ words: [first = ''] }) => !isBeginning(first)),
  (first) => first,
)
const BY_BEGINNING = grouped(
  ALL.filter(({ words: [first = ''] }) => isBeginning(first)),
  (first) => first.slice(0, LETTERS),
)

function grouped(
  patterns: readonly Pattern[],
  key: (first: string) => string,
): ReadonlyMap<string, readonly Pattern[]> {
  return Map.groupBy(patterns, ({ words: [first = ''] }) => key(first))
}

/** Every whole word that is one, or part of one. */
export const SIGN_WORDS: readonly string[] = ALL.flatMap(({ words }) =>
  words.filter((word) => word !== GAP && !isBeginning(word)),
)

/** Whether a word begins as some of them do. */
export const beginsAsSign = (word: string): boolean =>
  (BY_BEGINNING.get(word.slice(0, LETTERS)) ?? []).some(({ words: [first] }) => isSaid(first ?? '', word))

export interface SignsFound {
  readonly has: (sign: Sign) => boolean
  readonly at: (place: number) => readonly Sign[]
  /** Those that no word at one of these places is part of. */
  readonly without: (places: ReadonlySet<number>) => SignsFound
}

interface SignAt {
  readonly sign: Sign
  readonly places: readonly number[]
}

/** @param words small letters, no accents */
export const signsIn = (words: readonly string[]): SignsFound =>
  found(
    words.flatMap((word, from) =>
      [...(BY_WORD.get(word) ?? []), ...(BY_BEGINNING.get(word.slice(0, LETTERS)) ?? [])].flatMap(
        (pattern) => {
          const places = takenBy(pattern.words, words, from)
          return places ? [{ sign: pattern.sign, places }] : []
        },
      ),
    ),
  )

function found(all: readonly SignAt[]): SignsFound {
  const signs = new Set(all.map(({ sign }) => sign))
  return {
    has: (sign) => signs.has(sign),
    at: (place) => all.flatMap(({ sign, places }) => (places.includes(place) ? [sign] : [])),
    without: (without) => found(all.filter(({ places }) => !places.some((place) => without.has(place)))),
  }
}

function takenBy(
  pattern: readonly string[],
  words: readonly string[],
  from: number,
): readonly number[] | undefined {
  const taken: number[] = []
  let at = from
  let between = 0
  for (const part of pattern) {
    if (part === GAP) {
      between = MOST_BETWEEN
      continue
    }
    const last = at + between
    while (at < last && !isSaid(part, words[at])) at += 1
    if (!isSaid(part, words[at])) return undefined
    taken.push(at)
    at += 1
    between = 0
  }
  return taken
}

const isSaid = (part: string, word = ''): boolean =>
  isBeginning(part) ? word.startsWith(part.slice(0, -1)) : part === word
