// What this process alone remembers of the last minutes, in memory, and forgets with its end.
import type { LastAnswers, SeenEvents } from '../../domain/store-ports.ts'

export interface OwnMemory {
  readonly seen: SeenEvents
  readonly lastAnswers: LastAnswers
}

/** As any other memory of these. The first event loads it: connecting does not wait. */
export function ownMemory(): OwnMemory {
  let opening: Promise<OwnMemory> | undefined
  const memory = (): Promise<OwnMemory> => {
    opening ??= import('../database/sqlite.ts').then(({ memoryState }) => memoryState())
    return opening
  }
  return {
    seen: {
      firstTime: async (key) => (await memory()).seen.firstTime(key),
      forget: async (key) => (await memory()).seen.forget(key),
    },
    lastAnswers: {
      keep: async (places, answer) => (await memory()).lastAnswers.keep(places, answer),
      keepAll: async (shown) => (await memory()).lastAnswers.keepAll(shown),
      of: async (places) => (await memory()).lastAnswers.of(places),
    },
  }
}
