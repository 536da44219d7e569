// How long to wait before something that failed is tried again: a short trouble ends unnoticed, a long one is not made
// worse by asking.

/** From the first failure on, doubled with each. */
const FIRST_MS = 500
/** Nobody waits longer than this for what is back, such as a database. */
export const LONGEST_PAUSE_MS = 10_000

/**
 * @param failures how many in a row so far, from 1
 * @returns milliseconds: 500, 1,000, 2,000 … at most 10,000
 */
export const pauseAfter = (failures: number): number =>
  Math.min(FIRST_MS * 2 ** (failures - 1), LONGEST_PAUSE_MS)
