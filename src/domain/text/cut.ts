// Cutting comes after escaping, because only then the length is known; so it must not tear what a platform reads as one.

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** How a platform's texts fall into what is not torn, beside graphemes. */
export interface Units {
  /** What the platform reads as one, in the pattern's only group. */
  readonly whole: RegExp
  /**
   * Texts in which every character stands alone, so that they need not be taken apart: without the beginning of a
   * whole, and of characters that are graphemes of their own (unicode.org/reports/tr29, GB4, GB5 and GB999).
   */
  readonly loose: RegExp
}

const ELLIPSIS = '…'

/** How far back a border of a word is looked for, in graphemes; further back, the word itself is cut. */
const LONGEST_WORD = 40

/**
 * Escaped text of at most `limit` code units, ended with an ellipsis where something was left out. It is cut
 * between words where one is near, else between graphemes: never within a surrogate pair, an accented letter or an
 * emoji of several.
 * @param limit at least 1
 * @param units what is never torn either
 * @example cutText('one two three', 9, { whole: /(&amp;)/, loose: /^[a-z ]*$/ }) // → 'one two…'
 */
export function cutText(escaped: string, limit: number, { whole, loose }: Units): string {
  if (escaped.length <= limit) return escaped
  if (loose.test(escaped.slice(0, limit * 2))) return cutLoose(escaped, limit)
  const units: string[] = []
  let length = ELLIPSIS.length
  // Part by part: of a very long text only the beginning is looked at.
  for (const [index, part] of escaped.split(whole).entries()) {
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
