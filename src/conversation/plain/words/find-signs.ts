// The signs in a line: which words of a table stand in it, and where. `abschalt*` is every word that begins so;
// `turn … off` is read with a few words between.

/** What some words are a sign of. */
export interface WordsOfSign<Sign extends string> {
  readonly sign: Sign
  readonly says: readonly string[]
}

export interface FoundSigns<Sign extends string> {
  readonly has: (sign: Sign) => boolean
  readonly at: (place: number) => readonly Sign[]
  /** Those that no word at one of these places is part of. */
  readonly without: (places: ReadonlySet<number>) => FoundSigns<Sign>
}

export interface SignFinder<Sign extends string> {
  /** Every whole word that is one, or part of one. */
  readonly words: readonly string[]
  /** Whether a word begins as some of them do. */
  readonly beginsAsSign: (word: string) => boolean
  /** @param words small letters, no accents */
  readonly signsIn: (words: readonly string[]) => FoundSigns<Sign>
}

interface Pattern<Sign extends string> {
  readonly sign: Sign
  readonly words: readonly string[]
}

interface SignAt<Sign extends string> {
  readonly sign: Sign
  readonly places: readonly number[]
}

const GAP = '…'
/** “Turn that noisy daily digest off” */
const MOST_BETWEEN = 4
/** What a word may begin with: whole words are found by themselves, the others by their first letters. */
const LETTERS = 2

const isBeginning = (word: string): boolean => word.endsWith('*')

/** A table of signs, as lines are held against it. */
export function signFinder<Sign extends string>(table: readonly WordsOfSign<Sign>[]): SignFinder<Sign> {
  const all: readonly Pattern<Sign>[] = table.flatMap(({ sign, says }) =>
    says.map((phrase) => ({ sign, words: phrase.split(' ') })),
  )
  const byWord = Map.groupBy(
    all.filter(({ words: [first = ''] }) => !isBeginning(first)),
    ({ words: [first = ''] }) => first,
  )
  const byBeginning = Map.groupBy(
    all.filter(({ words: [first = ''] }) => isBeginning(first)),
    ({ words: [first = ''] }) => first.slice(0, LETTERS),
  )
  const beginning = (word: string): readonly Pattern<Sign>[] => byBeginning.get(word.slice(0, LETTERS)) ?? []
  return {
    words: all.flatMap(({ words }) => words.filter((word) => word !== GAP && !isBeginning(word))),
    beginsAsSign: (word) => beginning(word).some(({ words: [first = ''] }) => isSaid(first, word)),
    signsIn: (words) =>
      found(
        words.flatMap((word, from) =>
          [...(byWord.get(word) ?? []), ...beginning(word)].flatMap((pattern) => {
            const places = takenBy(pattern.words, words, from)
            return places ? [{ sign: pattern.sign, places }] : []
          }),
        ),
      ),
  }
}

function found<Sign extends string>(all: readonly SignAt<Sign>[]): FoundSigns<Sign> {
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
