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

/**
 * How many characters a person counts: an emoji of several, and a letter with its accents, is one; blanks at the ends are none.
 * @example lengthSeen(' né👩‍👧 ') // → 3
 */
export function lengthSeen(text: string): number {
  const seen = text.trim()
  if (/^[\n\x20-\x7e\u00a0-\u024f\u2010-\u2027]*$/.test(seen)) return seen.length
  let count = 0
  for (const _ of graphemes.segment(seen)) count++
  return count
}

/** Scripts that write no blanks between words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u
const words = new Intl.Segmenter('en', { granularity: 'word' })
/** The longest address that is not torn. */
const LONGEST_UNTORN = 600

/**
 * The beginning of a text, without any sign that something follows: it ends with a word, and an address is left out whole.
 * @param most in code units
 * @example beginningOf('one two three', 9) // → 'one two'
 */
export function beginningOf(text: string, most: number): string {
  if (text.length <= most) return text
  const near = text.slice(0, most + LONGEST_UNTORN)
  return near.slice(0, borderIn(near, most)).trimEnd()
}

/** Where a text may end that is longer than this. */
function borderIn(text: string, most: number): number {
  if (/\s/.test(text.charAt(most))) return most
  const blank = text.slice(0, most).search(/\s\S*$/)
  const word = /^\S*/.exec(text.slice(blank + 1))?.[0] ?? ''
  const address = word.search(ADDRESS)
  const start = blank + 1 + address
  if (address > 0 && start <= most && most - start <= LONGEST_UNTORN) return start
  if (blank > 0 && most - blank <= LONGEST_UNTORN && !UNSPACED.test(word)) return blank
  const border = (by: Intl.Segmenter): number => by.segment(text).containing(most)?.index ?? most
  return (UNSPACED.test(word) && border(words)) || border(graphemes)
}

/** Also right behind words of a script without blanks. */
const ADDRESS = /https?:\/\/\S*$/
