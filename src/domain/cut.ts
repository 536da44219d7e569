// Cutting comes after escaping, because only then the length is known; so it must not tear what a platform reads as one.

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

const ELLIPSIS = '…'

/** How far back a border of a word is looked for, in graphemes; further back, the word itself is cut. */
const LONGEST_WORD = 40

/**
 * Escaped text of at most `limit` code units, ended with an ellipsis where something was left out. It is cut
 * between words where one is near, else between graphemes: never within a surrogate pair, an accented letter or an
 * emoji of several.
 * @param limit at least 1
 * @param whole what is never torn either: what a platform reads as one, in the pattern's only group
 */
export function cutText(escaped: string, limit: number, whole: RegExp): string {
  if (escaped.length <= limit) return escaped
  const units: string[] = []
  let length = ELLIPSIS.length
  for (const unit of unitsOf(escaped, whole)) {
    length += unit.length
    if (length > limit) return [...uptoLastWord(units, unit), ELLIPSIS].join('')
    units.push(unit)
  }
  return escaped
}

/** Without a torn word at the end, nor the blank or comma before it. */
function uptoLastWord(units: readonly string[], next: string): readonly string[] {
  const border = /^\s/u.test(next) ? -1 : units.findLastIndex((unit) => /^\s/u.test(unit))
  const kept = border > 0 && units.length - border <= LONGEST_WORD ? units.slice(0, border) : units
  return kept.slice(0, kept.findLastIndex((unit) => !/^[\s\u200b,;:–—-]$/u.test(unit)) + 1)
}

function* unitsOf(escaped: string, whole: RegExp): Generator<string> {
  // Lazily: of a very long text only the beginning is looked at.
  for (const [index, part] of escaped.split(whole).entries()) {
    if (index % 2 === 1) yield part
    else for (const { segment } of graphemes.segment(part)) yield segment
  }
}
