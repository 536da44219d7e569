// Events seen by any replica. The database makes sure that two replicas do not answer the same event; while it is
// away, an event may be answered twice, which is better than late or not at all.
import type { SeenEvents } from '../domain/store-ports.ts'
import { type AskingCollaborators, asking } from './asking.ts'

/**
 * How long a database that is late is waited for. Usually a statement of ours takes a few milliseconds; on a busy machine
 * it took more than half a second, and whoever did not wait answered twice. An answer so late is better.
 */
const USUAL_WAIT_MS = 5_000

export interface SharedSeenCollaborators extends AskingCollaborators {
  /** What this replica has seen itself; asked first. */
  readonly own: SeenEvents
}

/** @param shared opens what all replicas have seen; asked with every event that is new here */
export function sharedSeen(
  shared: () => Promise<SeenEvents>,
  { own, ...collaborators }: SharedSeenCollaborators,
): SeenEvents {
  const asked = {
    what: 'events seen',
    without: 'one that another replica has answered may be answered twice',
  }
  const ask = asking(shared, asked, collaborators)
  return {
    async firstTime(key, waitMs = USUAL_WAIT_MS) {
      if (!(await own.firstTime(key))) return false
      return (await ask((seen) => seen.firstTime(key), waitMs)) ?? true
    },
    async forget(key) {
      await own.forget(key)
      await ask((seen) => seen.forget(key), USUAL_WAIT_MS)
    },
  }
}
