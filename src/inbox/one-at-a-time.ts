// Work that must not overlap itself: whoever wants it while it runs gets what comes after.

/**
 * While one runs, all who want another share the next.
 * @returns `settled` waits until none runs and none is wanted
 */
export function oneAtATime<Done>(work: () => Promise<Done>) {
  let running: Promise<Done> | undefined
  let next: Promise<Done> | undefined
  const start = (): Promise<Done> => {
    running = work().finally(() => {
      running = undefined
    })
    return running
  }
  return {
    run(): Promise<Done> {
      if (!running) return start()
      next ??= running.then(() => {
        next = undefined
        return start()
      })
      return next
    },
    settled: async (): Promise<void> => {
      while (running ?? next) await (running ?? next)
    },
  }
}
