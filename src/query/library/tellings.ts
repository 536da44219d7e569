// What several notes tell of one talk: any of them can head its card, and the others stand below it.
import type { Corpus, Joined } from '../../domain/library/corpus.ts'
import type { PassageId, TalkId } from '../../domain/library/ids.ts'

/** A talk of which more than one note tells. */
export interface SharedTalk {
  /** The same for all tellings of one talk. */
  readonly talk: TalkId
  /** The other tellings, and why they are of the same talk. */
  readonly others: readonly Joined[]
}

/** By talk and passage; what is told only once is not among them. */
export type Tellings = ReadonlyMap<TalkId | PassageId, SharedTalk>

export function tellingsIn({ joins }: Pick<Corpus, 'joins'>): Tellings {
  return new Map(
    Array.from(joins).flatMap(([talk, joined]) => [
      [talk, { talk, others: joined }] as const,
      ...joined.map(({ id, reason }) => {
        const others = [{ id: talk, reason }, ...joined.filter((other) => other.id !== id)]
        return [id, { talk, others }] as const
      }),
    ]),
  )
}
