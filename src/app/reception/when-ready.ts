// The platforms are connected before the library is read: what is asked meanwhile waits here for a moment.
import type { Reception } from '../../domain/ports.ts'

export interface WaitingReception extends Reception {
  /** Nothing has to wait any more. */
  isReady(): boolean
}

/**
 * A reception in front of one that is still being opened: each request waits for it, in the order they came.
 * @param opening where it rejects, so does every request that waits
 */
export function whenReady(opening: Promise<Reception>): WaitingReception {
  let open: Reception | undefined
  opening.then(
    (reception) => {
      open = reception
    },
    // Whoever opens it hears of it too.
    () => {},
  )
  return {
    isReady: () => open !== undefined,
    receive: async (asked, answer) => (open ?? (await opening)).receive(asked, answer),
  }
}
