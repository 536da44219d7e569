// What has been begun is finished before the bot stops.
import { setImmediate as nextTurn } from 'node:timers/promises'

export interface InFlight {
  /** Runs the work and remembers it until it ends. */
  run<T>(work: () => Promise<T>): Promise<T>
  /** Resolves when nothing is under way, and what follows an answer at once (its acknowledgement) has been sent. */
  settled(): Promise<void>
}

export function trackInFlight(): InFlight {
  const running = new Set<Promise<unknown>>()
  return {
    run: (work) => {
      const promise = work()
      running.add(promise)
      return promise.finally(() => running.delete(promise))
    },
    settled: async () => {
      while (running.size > 0) {
        await Promise.allSettled(running)
        await nextTurn()
      }
    },
  }
}
