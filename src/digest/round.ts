// Rounds: nothing comes a second time while something has not come at all. They are read from what was shown.
import type { ItemId, Shown } from '../domain/digests/digest.ts'

/**
 * What counts as shown when a channel was told that it has seen everything: a new round begins after it.
 * @example roundEndMark('security') // → 'round-end/security'
 */
export const roundEndMark = (about: string | undefined): ItemId => `round-end/${about ?? ''}`

export interface Round {
  /** Never shown to this channel. */
  readonly unseen: readonly string[]
  /** Not shown in the present round. */
  readonly left: readonly string[]
  /** Shown last. */
  readonly previous: string | undefined
}

/**
 * The round in which a channel is. It began after the mark of the last round's end, or at the first repeat.
 * @param ids of all that can be shown
 * @param idOf under which of these ids an item of the history was shown; undefined for one that is not among them
 * @param mark of the round's end
 */
export function roundOf(
  ids: readonly string[],
  history: readonly Shown[],
  idOf: (item: ItemId) => string | undefined,
  mark?: ItemId,
): Round {
  const ever = new Set<string>()
  let round = new Set<string>()
  let previous: string | undefined
  for (const { items } of history) {
    if (mark !== undefined && items.includes(mark)) round = new Set()
    for (const id of new Set(items.map(idOf))) {
      if (id === undefined) continue
      if (round.has(id)) round = new Set()
      round.add(id)
      ever.add(id)
      previous = id
    }
  }
  return {
    unseen: ids.filter((id) => !ever.has(id)),
    left: ids.filter((id) => !round.has(id)),
    previous,
  }
}

/** What may be shown now: what never was; else what this round has not had; else all but the last. */
export function openIn({ unseen, left, previous }: Round, ids: readonly string[]): readonly string[] {
  const rounds = [unseen, left, ids.filter((id) => id !== previous)]
  return rounds.find((open) => open.length > 0) ?? ids
}
