// Names one after another, as a sentence has them.

/**
 * @example inWords(['Ada', 'Alan', 'Grace']) // → 'Ada, Alan and Grace'
 */
export const inWords = (names: readonly string[]): string =>
  [names.slice(0, -1).join(', '), ...names.slice(-1)].filter(Boolean).join(' and ')
