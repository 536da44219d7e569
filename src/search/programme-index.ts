// The programme, searched: sessions by the words of their titles, their speakers and the projects they name.
import type { Session } from '../domain/catalogue.ts'
import { type Analysis, termsOf } from './noted-index.ts'
import { TextIndex, type WeightedTerm } from './text-index.ts'

export class ProgrammeIndex {
  readonly #index: TextIndex
  readonly #sessions: ReadonlyMap<string, Session>

  private constructor(index: TextIndex, sessions: ReadonlyMap<string, Session>) {
    this.#index = index
    this.#sessions = sessions
  }

  /** Builds in batches: thousands of sessions must not hold up a connection or an answer. */
  static async of(sessions: readonly Session[], analysis: Analysis): Promise<ProgrammeIndex> {
    const documents = []
    for (const [at, session] of sessions.entries()) {
      documents.push({
        id: session.id,
        terms: [
          ...termsOf(session.title, analysis, 'lead'),
          ...termsOf(session.speakers.join('\n'), analysis, 'running'),
        ],
      })
      if (at % 250 === 249) await new Promise(setImmediate)
    }
    return new ProgrammeIndex(
      await TextIndex.inBatches(documents),
      new Map(sessions.map((session) => [session.id, session])),
    )
  }

  /** Knows no session: what a library has until its programme is indexed. */
  static empty(): ProgrammeIndex {
    return new ProgrammeIndex(TextIndex.of([]), new Map())
  }

  /**
   * Sessions in which every group of terms is met by at least one of its terms; best first.
   * Weak matches are of no use here: a session has only its title to speak for it.
   */
  findAll(groups: readonly (readonly WeightedTerm[])[]): readonly Session[] {
    if (groups.length === 0) return []
    return this.#index
      .find(groups.flat())
      .filter(({ matched }) => groups.every((group) => group.some(({ term }) => matched.includes(term))))
      .flatMap(({ id }) => this.#sessions.get(id) ?? [])
  }
}
