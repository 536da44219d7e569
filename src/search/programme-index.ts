// The programme, searched: which sessions hold which of the terms asked. A session has only its title, its speakers
// and the projects it names to speak for it: it speaks of a thing or does not.
import type { Session } from '../domain/library/catalogue.ts'
import { atOnce, type Steps } from '../domain/slices.ts'
import type { FieldWords } from './field-words.ts'
import { pairOf, pairsOf } from './pairs.ts'
import { Spelling } from './spelling.ts'
import { type Analysis, termsOfWords } from './text-terms.ts'
import { analyse } from './words.ts'

/** A word that titles write once may be a misprint. */
const WRITTEN_OFTEN_ENOUGH = 2

/** What the programme says, by the order of its sessions: plain data, which can be kept. */
export interface ProgrammeRead {
  /** Term → places in the list of sessions, ascending. */
  readonly places: ReadonlyMap<string, readonly number[]>
  /** How often each word is written, folded; one in a name as often as one that is no misprint. */
  readonly counts: ReadonlyMap<string, number>
}

export class ProgrammeIndex {
  readonly #sessions: readonly Session[]
  readonly #places: ProgrammeRead['places']
  /** Which combination each session holds, while a question is answered: of thousands it may find half. */
  readonly #heldAt: Uint32Array
  /** What it is made of. */
  readonly read: ProgrammeRead

  /** Words of the programme: rightly spelt, though no note writes them. */
  readonly words: Spelling

  private constructor(sessions: readonly Session[], read: ProgrammeRead, words: Spelling) {
    this.#sessions = sessions
    this.#places = read.places
    this.#heldAt = new Uint32Array(sessions.length)
    this.read = read
    this.words = words
  }

  /** Knows no session: what a library has until its programme is indexed. */
  static empty(): ProgrammeIndex {
    return atOnce(ProgrammeIndex.of([], { places: new Map(), counts: new Map() }))
  }

  get size(): number {
    return this.#sessions.length
  }

  /** Builds step by step. @param read in these sessions, in this order */
  static *of(sessions: readonly Session[], read: ProgrammeRead): Steps<ProgrammeIndex> {
    const often = new Map([...read.counts].filter(([, times]) => times >= WRITTEN_OFTEN_ENOUGH))
    return new ProgrammeIndex(sessions, read, yield* Spelling.building(often))
  }

  /**
   * Builds step by step, a session a step.
   * @param sessions in the order in which they are to be found
   */
  static *building(
    sessions: readonly Session[],
    analysis: Analysis,
    field: FieldWords | undefined,
  ): Steps<ProgrammeIndex> {
    const places = new Map<string, number[]>()
    const counts = new Map<string, number>()
    const read = (text: string, times: number) => {
      const words = analyse(text)
      for (const { folded } of words) counts.set(folded, (counts.get(folded) ?? 0) + times)
      return words
    }
    for (const [place, session] of sessions.entries()) {
      const title = read(session.title, 1)
      const terms = new Set([
        ...termsOfWords(session.title, title, analysis, 'lead'),
        // Of all the pairs of words only those are kept that the field says as one thing.
        ...pairsOf(title, (a, b) => field?.isPair(a, b) ?? false),
        ...session.speakers.flatMap((name) => {
          const words = read(name, WRITTEN_OFTEN_ENOUGH)
          return [
            ...words.map(({ stem }) => stem),
            ...words.slice(1).map(({ stem }, i) => pairOf(words[i]?.stem ?? '', stem)),
          ]
        }),
      ])
      for (const term of terms) {
        const known = places.get(term)
        if (known) known.push(place)
        else places.set(term, [place])
      }
      yield
    }
    return yield* ProgrammeIndex.of(sessions, { places, counts })
  }

  /** The same sessions in the order of the programme as it was indexed. */
  newestFirst(sessions: readonly Session[]): readonly Session[] {
    const wanted = new Set(sessions)
    return this.#sessions.filter((session) => wanted.has(session))
  }

  /** How many sessions hold a term. */
  documentsWith(term: string): number {
    return this.#places.get(term)?.length ?? 0
  }

  /** How much a term tells among all sessions: as of the notes (`TextIndex.informativeness`). */
  informativeness(term: string): number {
    const n = this.documentsWith(term)
    return Math.log(1 + (this.#sessions.length - n + 0.5) / (n + 0.5))
  }

  /** Sessions that hold one of the terms, the newest first. */
  withAny(terms: Iterable<string>): readonly Session[] {
    const places = new Set([...terms].flatMap((term) => this.#places.get(term) ?? []))
    return [...places].sort((a, b) => a - b).flatMap((place) => this.#sessions[place] ?? [])
  }

  sessionAt(place: number): Session | undefined {
    return this.#sessions[place]
  }

  /**
   * Sessions by those of the terms that they hold: titles hold few combinations of them. Places ascend from the newest.
   * @param essential only sessions that hold one of these
   */
  holding(terms: ReadonlySet<string>, essential: ReadonlySet<string>): readonly Holding[] {
    const combinations: ReadonlySet<string>[] = [NOT_FOUND, new Set()]
    const heldAt = this.#heldAt
    const found: number[] = []
    for (const term of essential)
      for (const place of this.#places.get(term) ?? []) {
        if (heldAt[place] === 0) found.push(place)
        heldAt[place] = 1
      }
    for (const term of terms) {
      const larger = new Map<number, number>()
      for (const place of this.#places.get(term) ?? []) {
        const held = heldAt[place] ?? 0
        if (held === 0) continue
        const more = larger.get(held) ?? combinations.push(new Set([...(combinations[held] ?? []), term])) - 1
        larger.set(held, more)
        heldAt[place] = more
      }
    }
    const holding = combinations.map((held): { held: ReadonlySet<string>; places: number[] } => ({
      held,
      places: [],
    }))
    for (const place of found) {
      holding[heldAt[place] ?? 0]?.places.push(place)
      heldAt[place] = 0
    }
    return holding.filter(({ places }) => places.length > 0)
  }
}

const NOT_FOUND: ReadonlySet<string> = new Set()

/** Sessions that hold the same ones of some terms. */
export interface Holding {
  readonly held: ReadonlySet<string>
  /** In the order in which the terms were looked for. */
  readonly places: readonly number[]
}
