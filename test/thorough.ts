// How much of what could be tried is tried. `npm test` takes a sample, the same each time; `npm run test:full`, before a
// release, all of it.

export const THOROUGH = process.env.KUBECON_TEST === 'full'

/** @returns every nth of these; all of them in a full run */
export const everyNth = <One>(n: number, all: Iterable<One>): readonly One[] =>
  [...all].filter((_, index) => THOROUGH || index % n === 0)
