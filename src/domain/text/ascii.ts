const ASCII = /^[\0-\x7f]*$/

/**
 * Whether a text has no letter beyond ASCII: nineteen of twenty titles, which can be read by simpler patterns.
 * @example isAscii('Condé Nast') // → false
 */
export const isAscii = (text: string): boolean => ASCII.test(text)
