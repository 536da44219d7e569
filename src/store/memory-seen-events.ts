// Platforms deliver an event again when our answer was late; it is answered once.
import type { Now } from '../domain/ports.ts'
import type { SeenEvents } from '../domain/store-ports.ts'

const REMEMBERED_MS = 10 * 60_000
/** More events than a busy workspace sends in ten minutes; about 10 MB at most. */
const DEFAULT_CAPACITY = 50_000

/**
 * Remembers keys for ten minutes from their first time, and no more than `capacity` of them: then the oldest
 * are forgotten early.
 */
export function memorySeenEvents(now: Now, capacity = DEFAULT_CAPACITY): SeenEvents {
  const firstSeen = new Map<string, number>()
  return {
    async firstTime(key) {
      const moment = now()
      // A map keeps the order of insertion: the oldest stand first.
      for (const [old, at] of firstSeen) {
        const room = firstSeen.size < capacity || firstSeen.has(key)
        if (moment - at < REMEMBERED_MS && room) break
        firstSeen.delete(old)
      }
      if (firstSeen.has(key)) return false
      firstSeen.set(key, moment)
      return true
    },
    async forget(key) {
      firstSeen.delete(key)
    },
  }
}
