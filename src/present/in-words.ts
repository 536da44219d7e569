// Names one after another, and things with their number, as a sentence has them.

/**
 * @example inWords(['Ada', 'Alan', 'Grace']) // → 'Ada, Alan and Grace'
 */
export const inWords = (names: readonly string[]): string =>
  [names.slice(0, -1).join(', '), ...names.slice(-1)].filter(Boolean).join(' and ')

/** Made once: to make one takes longer than all else that is said in an answer. */
const NUMBERS = new Intl.NumberFormat('en')

/** @example count(1, 'session') // → '1 session' */
export const count = (n: number, one: string, many = `${one}s`): string =>
  `${NUMBERS.format(n)} ${n === 1 ? one : many}`
