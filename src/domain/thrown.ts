// What something that was thrown says of itself: anything may be thrown, also what is no Error.

/**
 * @example messageOf(new Error('the disk is full')) // → 'the disk is full'
 * @example messageOf('the disk is full') // → 'the disk is full'
 */
export const messageOf = (thrown: unknown): string =>
  thrown instanceof Error ? thrown.message : String(thrown)

/**
 * Its first line: parsers draw the place below it.
 * @example firstLineOf(new Error('a colon is missing\n  a b')) // → 'a colon is missing'
 */
export const firstLineOf = (thrown: unknown): string => messageOf(thrown).split('\n')[0] ?? ''
