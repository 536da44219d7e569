// Cutting comes after escaping, because only then the length is known; so it must not tear what belongs together.

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/**
 * Latin letters, digits, punctuation, line breaks, zero-width spaces: among these each character is a grapheme of its
 * own (unicode.org/reports/tr29, GB4, GB5 and GB999). Without a backslash or an angle bracket nothing belongs together.
 */
const LOOSE = /^[\n\x20-;=-[\]-\x7e\u00c0-\u024f\u200b\u2010-\u2027]*$/

const ELLIPSIS = '…'

/** How far back a border of a word is looked for, in graphemes; further back, the word itself is cut. */
const LONGEST_WORD = 40

/** An address in its angle brackets, or a backslash with what it escapes. */
const WHOLE = /(<https?:[^<>\s]*>|\\.)/su

/**
 * Escaped text of at most `limit` code units, ended with an ellipsis where something was left out. It is cut
 * between words where one is near, else between graphemes: never within an address or an escape, a surrogate
 * pair or an emoji of several.
 * @param limit at least 1
 */
export function cutText(escaped: string, limit: number): string {
  if (escaped.length <= limit) return escaped
  if (LOOSE.test(escaped.slice(0, limit * 2))) return cutLoose(escaped, limit)
  const units: string[] = []
  let length = ELLIPSIS.length
  // Part by part: of a very long text only the beginning is looked at.
  for (const [index, part] of escaped.split(WHOLE).entries()) {
    for (const unit of index % 2 === 1 ? [part] : graphemesOf(part, limit)) {
      length += unit.length
      if (length > limit) return [...uptoLastWord(units, unit), ELLIPSIS].join('')
      units.push(unit)
    }
  }
  return escaped
}

/** The same for a text of which every character stands alone, as nearly all do: by counting. */
function cutLoose(escaped: string, limit: number): string {
  const fitting = escaped.slice(0, limit - ELLIPSIS.length)
  const border = Math.max(fitting.lastIndexOf(' '), fitting.lastIndexOf('\n'))
  const isTorn = !/^\s/u.test(escaped.slice(fitting.length))
  const kept =
    isTorn && border > 0 && fitting.length - border <= LONGEST_WORD ? fitting.slice(0, border) : fitting
  return kept.replace(/[\s\u200b,;:–—-]+$/u, '') + ELLIPSIS
}

/** Without a torn word at the end, nor the blank or comma before it. */
function uptoLastWord(units: readonly string[], next: string): readonly string[] {
  const border = /^\s/u.test(next) ? -1 : units.findLastIndex((unit) => /^\s/u.test(unit))
  const kept = border > 0 && units.length - border <= LONGEST_WORD ? units.slice(0, border) : units
  return kept.slice(0, kept.findLastIndex((unit) => !/^[\s\u200b,;:–—-]$/u.test(unit)) + 1)
}

/** All that begin within the limit, and some more: one that is torn here is too long for it anyway. */
const graphemesOf = (part: string, limit: number): readonly string[] =>
  Array.from(graphemes.segment(part.slice(0, limit * 2)), ({ segment }) => segment)

/**
 * As many of the parts as fit, in their order, and how many more there are where not all do.
 * @param limit room for the joined text, the remark included
 * @param remark how the line about the rest is written
 */
export function joinFitting(
  parts: readonly string[],
  separator: string,
  limit: number,
  remark: (count: number) => string = andMore,
): string {
  const whole = parts.join(separator)
  if (whole.length <= limit) return whole
  for (let count = parts.length - 1; count > 0; count--) {
    const text = [...parts.slice(0, count), remark(parts.length - count)].join(separator)
    if (text.length <= limit) return text
  }
  return remark(parts.length)
}

/** Says that something was left out, rather than leaving it out silently. */
export const andMore = (count: number): string => `… and ${count} more`
