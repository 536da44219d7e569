// Text that somebody else wrote must not steer the terminal: colours, the cursor, the window's title, the
// clipboard (OSC 52), or the direction of writing.
import { withoutUnseen } from '../../domain/text/clean-text.ts'

/**
 * The text as a terminal can show it and obey nothing in it: escape sequences and bidi controls are gone, other
 * control characters a blank, half surrogate pairs U+FFFD. Line breaks stay.
 */
export const escapeTerminal = (text: string): string => withoutUnseen(text).replaceAll('\t', ' ')

/** The same in one line. */
export const oneLine = (text: string): string => escapeTerminal(text).replace(/\s+/gu, ' ').trim()

/** An http(s) address in ASCII, without blanks; undefined for any other. */
export function escapeUrl(url: string): string | undefined {
  const parsed = URL.parse(url.toWellFormed())
  return parsed && /^https?:$/.test(parsed.protocol) ? parsed.href : undefined
}
