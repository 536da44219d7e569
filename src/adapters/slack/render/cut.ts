// What Slack reads as one is not torn where a text is cut.
import { cutText as cutAround, type Units } from '../../../domain/text/cut.ts'

const UNITS: Units = {
  // An escaped control character (escape.ts).
  whole: /(&(?:amp|lt|gt);)/,
  // Latin letters, digits, punctuation but `&`, line breaks, zero-width spaces.
  loose: /^[\n\x20-%'-\x7e\u00c0-\u024f\u200b\u2010-\u2027]*$/,
}

/** Escaped text of at most `limit` code units, at least 1, ended with an ellipsis where something was left out. */
export const cutText = (escaped: string, limit: number): string => cutAround(escaped, limit, UNITS)
