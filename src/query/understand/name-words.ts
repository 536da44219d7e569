// Editions, days and authors named in a question: their words are taken out, and become filters.
import type { EditionId } from '../../domain/library/ids.ts'
import type { AnalysedWord } from '../../search/words.ts'
import type { Library } from '../library/library.ts'

/** What a naming took out of the words, and what it named. */
export interface Taken<Named> {
  readonly words: readonly AnalysedWord[]
  readonly named: Named
}

export interface EditionsNamed {
  /** All that the question names, also those that filter nothing. */
  readonly all: readonly EditionId[]
  /** Those to which the answer must keep. */
  readonly filtering: readonly EditionId[]
  readonly day: number | 'last' | undefined
  /** The conference itself is named, or an edition so that nothing else can be meant. */
  readonly plainly: boolean
}

const DAY_WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  first: 1,
  second: 2,
  third: 3,
}

/** Takes the words that name editions, years and days. */
export function takeEditions(words: readonly AnalysedWord[], library: Library): Taken<EditionsNamed> {
  const folded = words.map((word) => word.folded)
  // "fosdem 2024", "gophercon eu 2021": the year of another conference names no KubeCon.
  const elsewhere = folded.some(isOtherConference)
  const found = elsewhere ? [] : library.editionNames.find(folded)
  const noted = new Set([...library.corpus.notes.values()].map((note) => note.edition))
  // A city alone is taken as an edition only where the notes have one there, or nothing else was said.
  const taken = found.filter((named) => named.plainly || named.editions.some((id) => noted.has(id)))
  const gone = new Set(taken.flatMap(({ from, to }) => range(from, to)))
  const aboutKubeCon = taken.length > 0 || folded.includes('kubecon')
  const day = aboutKubeCon ? findDay(folded) : undefined
  if (day) for (const index of range(day.from, day.to)) gone.add(index)
  return {
    words: words.filter((_, index) => !gone.has(index)),
    named: {
      all: [...new Set(found.flatMap(({ editions }) => editions))],
      filtering: inAll(taken.map(({ editions }) => editions)),
      day: day?.day,
      plainly: folded.includes('kubecon') || taken.some(({ plainly }) => plainly),
    },
  }
}

/**
 * Conferences are called so: "DevOpsDays", "GopherCon", "PromCon". Ours is called KubeCon, and has one name more.
 * The list holds those whose name follows no custom.
 */
const CON = /^[a-z]{2,}(?:con|conf|days?|fest)$/
const OURS = new Set([
  'kubecon',
  'cloudnativecon',
  'kubecons',
  'con',
  'conf',
  'beacon',
  'icon',
  'silicon',
  'today',
])
const OTHERS = new Set([
  'fosdem',
  'reinvent',
  'devoxx',
  'wwdc',
  'rejekts',
  'defcon',
  'kcd',
  'qcon',
  'oscon',
  'jfokus',
])

const isOtherConference = (folded: string): boolean =>
  OTHERS.has(folded) ||
  (CON.test(folded) &&
    !OURS.has(folded) &&
    !/^(?:second|holi|birth|week|mon|tues|wednes|thurs|fri|satur|sun)/.test(folded))

/** "day 2", "second day", "last day": only where a KubeCon is meant ("day 2 operations" is a subject). */
function findDay(words: readonly string[]): { day: number | 'last'; from: number; to: number } | undefined {
  for (const [index, word] of words.entries()) {
    const [before, after] = [words[index - 1] ?? '', words[index + 1] ?? '']
    if (word !== 'day') continue
    if (before === 'last' || before === 'final') return { day: 'last', from: index - 1, to: index + 1 }
    if (DAY_WORDS[before]) return { day: DAY_WORDS[before], from: index - 1, to: index + 1 }
    const number = /^[1-7]$/.test(after) ? Number(after) : DAY_WORDS[after]
    if (number) return { day: number, from: index, to: index + 2 }
  }
  return undefined
}

/** Several namings mean what they have in common; where that is nothing, any of them. */
function inAll(sets: readonly (readonly EditionId[])[]): readonly EditionId[] {
  const common = (sets[0] ?? []).filter((id) => sets.every((set) => set.includes(id)))
  return common.length > 0 ? common : [...new Set(sets.flat())]
}

/**
 * Takes the words that name an author in full, or by the handle under which the notes of one author are kept. Whoever
 * speaks in the notes too is a speaker first.
 */
export function takeAuthor(words: readonly AnalysedWord[], { authors }: Library): Taken<string | undefined> {
  for (const { name, words: parts } of authors) {
    const from = words.findIndex((_, at) => parts.every((part, i) => words[at + i]?.folded === part))
    if (from >= 0)
      return { words: words.filter((_, at) => at < from || at >= from + parts.length), named: name }
  }
  return { words, named: undefined }
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from }, (_, i) => from + i)
