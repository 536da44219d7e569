// Text that somebody else wrote must not steer the terminal: colours, the cursor, the window's title, the
// clipboard (OSC 52), or the direction of writing.
import { stripVTControlCharacters } from 'node:util'

/** Control characters but the line break, and Unicode's own line ends. */
const CONTROLS = /(?!\n)[\p{Cc}\u2028\u2029]/gu

/** Characters that turn the direction of writing: with them a text can show other than it says. */
const BIDI_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g

/**
 * The text as a terminal can show it and obey nothing in it: escape sequences and bidi controls are gone, other
 * control characters a blank, half surrogate pairs U+FFFD. Line breaks stay.
 */
export function escapeTerminal(text: string): string {
  return stripVTControlCharacters(text.toWellFormed())
    .replaceAll('\r\n', '\n')
    .replace(BIDI_CONTROLS, '')
    .replace(CONTROLS, ' ')
}

/** The same in one line. */
export const oneLine = (text: string): string => escapeTerminal(text).replace(/\s+/gu, ' ').trim()

/** An http(s) address in ASCII, without blanks; undefined for any other. */
export function escapeUrl(url: string): string | undefined {
  const parsed = URL.parse(url.toWellFormed())
  return parsed && /^https?:$/.test(parsed.protocol) ? parsed.href : undefined
}
