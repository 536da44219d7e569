// Cutting comes after escaping, because only then the length is known; so it must not tear an entity.

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/**
 * Latin letters, digits, punctuation, line breaks, zero-width spaces: among these each character is a grapheme of its
 * own (unicode.org/reports/tr29, GB4, GB5 and GB999), and need not be looked for.
 */
const LATIN = /^[\n\x20-\x7e\u00c0-\u024f\u200b\u2010-\u2027]*$/

const ELLIPSIS = '…'

/** How far back a border of a word is looked for, in graphemes; further back, the word itself is cut. */
const LONGEST_WORD = 40

/**
 * Escaped text of at most `limit` code units, ended with an ellipsis where something was left out. It is cut
 * between words where one is near, else between graphemes: never within an entity (`&amp;`), a surrogate pair
 * or an accented letter.
 * @param limit at least 1
 */
export function cutText(escaped: string, limit: number): string {
  if (escaped.length <= limit) return escaped
  // A unit that reaches beyond the limit is left out whole, so what stands further right is not looked at.
  const units = unitsOf(escaped.slice(0, limit * 2))
  const fitting: string[] = []
  let length = ELLIPSIS.length
  for (const unit of units) {
    if (length + unit.length > limit) break
    length += unit.length
    fitting.push(unit)
  }
  const next = units[fitting.length] ?? ''
  const kept = /^\s/u.test(next) ? fitting : uptoLastWord(fitting)
  return kept.join('').replace(/[\s\u200b,:–—-]+$/u, '') + ELLIPSIS
}

function uptoLastWord(units: readonly string[]): readonly string[] {
  const border = units.findLastIndex((unit) => /^\s/u.test(unit))
  return border > 0 && units.length - border <= LONGEST_WORD ? units.slice(0, border) : units
}

/** Entities whole, everything else by grapheme. */
const unitsOf = (escaped: string): readonly string[] =>
  escaped.split(/(&(?:amp|lt|gt);)/).flatMap((part, index) => (index % 2 === 1 ? part : graphemesOf(part)))

const graphemesOf = (part: string): readonly string[] =>
  LATIN.test(part) ? part.split('') : Array.from(graphemes.segment(part), ({ segment }) => segment)

/**
 * As many of the parts as fit, in their order, and how many more there are where not all do.
 * @param limit room for the joined text, the remark included
 */
export function joinFitting(parts: readonly string[], separator: string, limit: number): string {
  const whole = parts.join(separator)
  if (whole.length <= limit) return whole
  for (let count = parts.length - 1; count > 0; count--) {
    const text = `${parts.slice(0, count).join(separator)}${separator}${andMore(parts.length - count)}`
    if (text.length <= limit) return text
  }
  return andMore(parts.length)
}

/** Says that something was left out, rather than leaving it out silently. */
export const andMore = (count: number): string => `… and ${count} more`
