// Waiting for something, but not for ever.
import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises'

/**
 * @returns what the promise gives
 * @throws what it throws, or an error that says that it took too long; it may still come about afterwards
 */
export async function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  const done = new AbortController()
  const late = pause(milliseconds, undefined, { ref: false, signal: done.signal }).then(async () => {
    // A process that was held up finds the timer first, and behind it what has come meanwhile: that counts.
    await nextTurn()
    throw new Error(`no answer within ${milliseconds} ms`)
  })
  // Aborted below, when nobody listens to it any more.
  late.catch(() => {})
  return Promise.race([promise, late]).finally(() => done.abort())
}
