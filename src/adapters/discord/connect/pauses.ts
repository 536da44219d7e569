// Pauses between attempts: short after the first failure, then twice as long each time up to the longest.

/** The first, in milliseconds. */
const FIRST_PAUSE_MS = 250

/** Two to this power is far more than any longest pause, and still a number. */
const MOST_DOUBLINGS = 20

/**
 * @param failures so far; 1 after the first
 * @param longestMs in milliseconds
 * @returns milliseconds
 */
export const pauseAfter = (failures: number, longestMs: number): number =>
  Math.min(FIRST_PAUSE_MS * 2 ** Math.min(failures - 1, MOST_DOUBLINGS), longestMs)
