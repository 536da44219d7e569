// The programme, searched: sessions that speak of everything asked. A session has only its title, its speakers and
// the projects it names to speak for it, so there is nothing to rank: it speaks of a thing or does not.
import type { Session } from '../domain/library/catalogue.ts'
import { atOnce, type Steps } from './slices.ts'
import { firstPlace } from './sorted.ts'
import { Spelling } from './spelling.ts'
import type { WeightedTerm } from './text-index.ts'
import { type Analysis, termsOf } from './text-terms.ts'
import { foldedWords } from './words.ts'

/** A word that titles write once may be a misprint. */
const WRITTEN_OFTEN_ENOUGH = 2

export class ProgrammeIndex {
  readonly #sessions: readonly Session[]
  /** Term → places in the list of sessions, ascending. */
  readonly #places: ReadonlyMap<string, readonly number[]>

  /** Words of the programme: rightly spelt, though no note writes them. */
  readonly words: Spelling

  private constructor(
    sessions: readonly Session[],
    places: ReadonlyMap<string, readonly number[]>,
    words: Spelling,
  ) {
    this.#sessions = sessions
    this.#places = places
    this.words = words
  }

  /** Knows no session: what a library has until its programme is indexed. */
  static empty(): ProgrammeIndex {
    return new ProgrammeIndex([], new Map(), atOnce(Spelling.building(new Map())))
  }

  /**
   * Builds step by step, a session a step.
   * @param sessions in the order in which they are to be found
   */
  static *building(sessions: readonly Session[], analysis: Analysis): Steps<ProgrammeIndex> {
    const places = new Map<string, number[]>()
    const counts = new Map<string, number>()
    const count = (text: string, times: number) => {
      for (const word of foldedWords(text)) counts.set(word, (counts.get(word) ?? 0) + times)
    }
    for (const [place, session] of sessions.entries()) {
      const terms = new Set([
        ...termsOf(session.title, analysis, 'lead'),
        ...termsOf(session.speakers.join('\n'), analysis, 'running'),
      ])
      for (const term of terms) {
        const known = places.get(term)
        if (known) known.push(place)
        else places.set(term, [place])
      }
      count(session.title, 1)
      for (const name of session.speakers) count(name, WRITTEN_OFTEN_ENOUGH)
      yield
    }
    const often = new Map([...counts].filter(([, times]) => times >= WRITTEN_OFTEN_ENOUGH))
    return new ProgrammeIndex(sessions, places, yield* Spelling.building(often))
  }

  /** The same sessions in the order of the programme as it was indexed. */
  newestFirst(sessions: readonly Session[]): readonly Session[] {
    const wanted = new Set(sessions)
    return this.#sessions.filter((session) => wanted.has(session))
  }

  /** Sessions in which every group of terms is met by at least one of its terms. */
  findAll(groups: readonly (readonly WeightedTerm[])[]): readonly Session[] {
    const [fewest, ...others] = groups
      .map((group) => group.flatMap(({ term }) => [this.#places.get(term) ?? []]))
      .map((lists) => ({ lists, size: lists.reduce((sum, list) => sum + list.length, 0) }))
      .sort((a, b) => a.size - b.size)
    if (!fewest) return []
    return together(fewest.lists)
      .filter((place) => others.every(({ lists }) => lists.some((list) => holdsPlace(list, place))))
      .flatMap((place) => this.#sessions[place] ?? [])
  }
}

/** Each place once, ascending as in each list. */
function together(lists: readonly (readonly number[])[]): readonly number[] {
  const [only, another] = lists
  if (only && !another) return only
  return [...new Set(lists.flat())].sort((a, b) => a - b)
}

/** @param places ascending */
const holdsPlace = (places: readonly number[], wanted: number): boolean =>
  places[firstPlace(places, (place) => place < wanted)] === wanted
