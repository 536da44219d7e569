// One way to build something large: at once where nobody waits, in slices where answers must go on.

/** Work that gives way after each small step and ends with a result. */
export type Steps<Result> = Generator<undefined, Result, undefined>

/** Does all the work now. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** A question that comes in between waits about this long; a garbage collection may add to it. */
const SLICE_MS = 8

/** Does the work in slices of a few milliseconds; whatever else is due runs in between. */
export async function inSlices<Result>(steps: Steps<Result>, sliceMs = SLICE_MS): Promise<Result> {
  for (;;) {
    const until = performance.now() + sliceMs
    while (performance.now() < until) {
      const step = steps.next()
      if (step.done) return step.value
    }
    await new Promise(setImmediate)
  }
}
