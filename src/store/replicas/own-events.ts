// Events seen by this process alone, in memory.
import type { SeenEvents } from '../../domain/store-ports.ts'

/** As any other memory of events, and forgotten with the process. The first event loads it: connecting does not wait. */
export function ownSeenEvents(): SeenEvents {
  let opening: Promise<SeenEvents> | undefined
  const seen = (): Promise<SeenEvents> => {
    opening ??= import('../database/sqlite.ts').then(({ memoryState }) => memoryState().seen)
    return opening
  }
  return {
    firstTime: async (key) => (await seen()).firstTime(key),
    forget: async (key) => (await seen()).forget(key),
  }
}
