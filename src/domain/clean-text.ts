// Text that somebody else wrote, without what no platform can or must show. Each adapter escapes it afterwards.

/** Control characters but the line break, and Unicode's own line ends. */
export const CONTROLS = /(?!\n)[\p{Cc}\u2028\u2029]/gu

/** Characters that turn the direction of writing: with them a text can show other than it says. */
export const BIDI_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g

/**
 * What `cleanText` changes beside half pairs: any control character or blank but the simple ones, and runs. Every text
 * of an answer is looked through for these, so they stand as ranges: code units are compared, no properties looked up.
 */
const UNCLEAN =
  /[\0-\t\v-\x1f\x7f-\xa0\u1680\u2000-\u200a\u2028-\u202f\u205f\u2066-\u2069\u3000\ufeff]| {2}| \n|\n |\n{3}/

/**
 * The text without what cannot or must not be shown: half surrogate pairs become U+FFFD, control characters a
 * blank, runs of blanks one, runs of empty lines one, bidi controls nothing.
 */
export function cleanText(text: string): string {
  // Most texts are clean.
  if (!UNCLEAN.test(text) && text.isWellFormed()) return text
  return text
    .toWellFormed()
    .replace(BIDI_CONTROLS, '')
    .replaceAll('\r\n', '\n')
    .replace(CONTROLS, ' ')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
}

/** The cleaned text in one line. */
export const oneLine = (text: string): string => cleanText(text).replaceAll('\n', ' ').trim()
