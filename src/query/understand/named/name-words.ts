// Editions, days and authors named in a question: their words are taken out, and become filters.
import type { EditionId } from '../../../domain/library/ids.ts'
import { type AnalysedWord, isQuestionWord } from '../../../search/words.ts'
import type { EditionNamed } from '../../library/edition-names.ts'
import type { Library } from '../../library/library.ts'
import { isForTalks } from '../asked/words-for-talks.ts'
import { isOwnName } from '../typed/own-names.ts'
import type { Taken } from '../typed/reading.ts'
import { lastEdition } from './last-edition.ts'
import { spansNamed } from './spans-named.ts'

export interface EditionsNamed {
  /** All that the question names, also those that filter nothing. */
  readonly all: readonly EditionId[]
  /** Those to which the answer must keep. */
  readonly filtering: readonly EditionId[]
  readonly day: number | 'last' | undefined
  /** The conference itself is named, or an edition so that nothing else can be meant. */
  readonly plainly: boolean
  /** Bare years name them, and nothing else does. */
  readonly onlyYear: boolean
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
  const last = lastEdition(folded, library)
  const others = library.editionNames.find(folded)
  const inLast = last ? [last, ...others.filter(({ from }) => from < last.from || from >= last.to)] : others
  const spans = spansNamed(folded, inLast, library)
  const isInSpan = ({ from }: EditionNamed): boolean =>
    spans.some((span) => from >= span.from && from < span.to)
  const single = inLast.filter((named) => !isInSpan(named))
  const found = [...single, ...spans]
  // “Paris Pittman” speaks; she is no city.
  const people = library.named.peopleIn(words)
  const isInName = ({ from, to }: (typeof found)[number]) =>
    people.some((places) => from >= (places[0] ?? 0) && to <= (places.at(-1) ?? 0) + 1)
  const isNoted = (id: EditionId) => library.corpus.notes.values().some(({ edition }) => edition === id)
  // A city alone is taken as an edition only where the notes have one there, or nothing else was said.
  const taken = found.filter((named) => named.plainly || (!isInName(named) && named.editions.some(isNoted)))
  const gone = new Set(taken.flatMap(({ from, to }) => range(from, to)))
  const aboutKubeCon = taken.length > 0 || folded.includes('kubecon')
  const filtering = inAll(taken.map(({ editions }) => editions))
  const named = aboutKubeCon ? findDay(folded) : undefined
  // Where no note is of one day alone, its words may stand in a title: “Keynotes of day 2”; “talks of day 2” is in none.
  const saysNoMore = (word: AnalysedWord, at: number) =>
    gone.has(at) || (named && at >= named.from && at < named.to) || word.functional || isQuestionWord(word)
  const day =
    named && (isTold(named.day, filtering, library) || (taken.length > 0 && words.every(saysNoMore)))
      ? named
      : undefined
  if (day) for (const index of range(day.from, day.to)) gone.add(index)
  const left = words.filter((_, index) => !gone.has(index))
  return {
    words: left,
    named: {
      all: [...new Set(single.flatMap(({ editions }) => editions))],
      filtering,
      day: day?.day,
      // “Talks from Berlin” asks for nothing but that city's.
      plainly:
        folded.includes('kubecon') ||
        taken.some(({ plainly }) => plainly) ||
        (taken.length > 0 &&
          left.some(isForTalks) &&
          left.every((word) => word.functional || isQuestionWord(word) || isForTalks(word))),
      onlyYear:
        !folded.includes('kubecon') &&
        taken.length > 0 &&
        taken.every(
          (one) => spans.includes(one) || (one.to - one.from === 1 && /^\d{4}$/.test(folded[one.from] ?? '')),
        ),
    },
  }
}

const isTold = (day: number | 'last', editions: readonly EditionId[], { corpus }: Library): boolean =>
  corpus.notes
    .values()
    .some(
      (note) =>
        (editions.length === 0 || editions.includes(note.edition)) &&
        (day === 'last' ? note.day !== undefined : note.day === day),
    )

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

export const inCommon = (sets: readonly (readonly EditionId[])[]): readonly EditionId[] =>
  (sets[0] ?? []).filter((id) => sets.every((set) => set.includes(id)))

/** Several namings mean what they have in common; where that is nothing, any of them. */
export function inAll(sets: readonly (readonly EditionId[])[]): readonly EditionId[] {
  const common = inCommon(sets)
  return common.length > 0 ? common : [...new Set(sets.flat())]
}

/**
 * Takes the words that name an author in full, or by the handle under which the notes of one author are kept. Whoever
 * speaks in the notes too is a speaker first.
 */
export function takeAuthor(
  words: readonly AnalysedWord[],
  { authors, named }: Library,
): Taken<string | undefined> {
  // "Priyanka Sharma" is not who is called "sharma" for short.
  const isInName = (word: AnalysedWord | undefined) =>
    word !== undefined && !word.functional && (isOwnName(word, words) || named.isPerson(word.stem))
  const said = new Set(words.map(({ folded }) => folded))
  for (const { name, words: parts } of authors) {
    if (!said.has(parts[0] ?? '')) continue
    const from = words.findIndex((_, at) => parts.every((part, i) => words[at + i]?.folded === part))
    const isPartOfOther = parts.length === 1 && (isInName(words[from - 1]) || isInName(words[from + 1]))
    if (from >= 0 && !isPartOfOther)
      return { words: words.filter((_, at) => at < from || at >= from + parts.length), named: name }
  }
  return { words, named: undefined }
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from }, (_, i) => from + i)
