// What was typed → what was asked: filters typed and said, misspellings, projects named.
import type { Filters, Query } from '../../domain/answers/answer.ts'
import type { EditionId } from '../../domain/library/ids.ts'
import { analyse, even } from '../../search/words.ts'
import type { Library } from '../library/library.ts'
import { readQuestion } from './correct.ts'
import { takeFilters } from './filters.ts'

/** A longer text is a paste, not a question; the rest of it is not read. */
export const LONGEST_QUESTION = 3_000

const DAY_WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  first: 1,
  second: 2,
  third: 3,
}

/** Understands a question. Never fails: what cannot be understood is said in `misunderstood`. */
export function interpret(question: string, library: Library): Query {
  const bounded = question.slice(0, LONGEST_QUESTION).replace(/\s+/g, ' ').trim()
  const typed = takeFilters(bounded, library)
  const said = takeEditions(typed.text, library)
  const { text, corrections } = readQuestion(said.text, library, library.programme.words)
  const filters: Filters = {
    ...(said.filtering.length > 0 && { editions: said.filtering }),
    ...(said.day !== undefined && { day: said.day }),
    ...typed.filters,
  }
  const named = library.analysis.names.find(even(text), 'question').map(({ id }) => id)
  return {
    question: bounded,
    text,
    filters,
    editions: [...new Set([...(typed.filters.editions ?? []), ...said.named])],
    projects: [...new Set([...(filters.projects ?? []), ...named])],
    corrections,
    misunderstood: typed.misunderstood,
  }
}

/** Takes the words that name editions, years and days out of the text. */
function takeEditions(text: string, library: Library) {
  const words = analyse(text)
  const folded = words.map((word) => word.folded)
  const found = library.editionNames.find(folded)
  const noted = new Set([...library.corpus.notes.values()].map((note) => note.edition))
  // A city alone is taken as an edition only where the notes have one there, or nothing else was said.
  const taken = found.filter((named) => named.plainly || named.editions.some((id) => noted.has(id)))
  const gone = new Set(taken.flatMap(({ from, to }) => range(from, to)))
  const aboutKubeCon = taken.length > 0 || folded.includes('kubecon')
  const day = aboutKubeCon ? findDay(folded) : undefined
  if (day) for (const index of range(day.from, day.to)) gone.add(index)
  return {
    text: words
      .filter((_, index) => !gone.has(index))
      .map((word) => word.raw)
      .join(' ')
      .trim(),
    day: day?.day,
    named: [...new Set(found.flatMap(({ editions }) => editions))],
    filtering: inAll(taken.map(({ editions }) => editions)),
  }
}

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

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from }, (_, i) => from + i)
