// Words → Markdown that is read back as these very words: what was typed is text, what a note had marked stays marked.
import type { Prose, Span } from '../domain/text/prose.ts'

const ADDRESS = /https?:\/\/[^\s<>"“”]+/gi
/** Behind an address these end a sentence. */
const SENTENCE_END = /[.,;:!?'’)\]*_]{1,20}$/
/** What Markdown reads to the letter between < and >. */
const TO_THE_LETTER = /^[\w\-.~:/?#@!$&'()*+,;=%]+$/
/** What the readers of vaults, emoji and entities take for their own, wherever it stands. */
const TAKEN = /%%|==|:[a-z_+-]+:|&\w+;/i

/** What was typed, as text: an address stays one between < and >, in all else what Markdown reads as a sign is escaped. */
export const escaped = (text: string): string => fromLineStart(escapedWithin(text))

function escapedWithin(text: string): string {
  let end = 0
  let written = ''
  for (const { 0: found, index } of text.matchAll(ADDRESS)) {
    const address = found.replace(SENTENCE_END, '')
    if (!isToTheLetter(address)) continue
    written += `${escapedWords(text.slice(end, index))}<${address}>`
    end = index + address.length
  }
  return written + escapedWords(text.slice(end))
}

const isToTheLetter = (address: string): boolean => TO_THE_LETTER.test(address) && !TAKEN.test(address)

/** What would begin a list, or a line of a vault’s. */
const fromLineStart = (written: string): string =>
  written.replace(/^(?:[-+:]|\d{1,9}(?=[.)]))/, (sign) => (/\d/.test(sign) ? `${sign}\\` : `\\${sign}`))

/** Every sign of ASCII may be escaped: https://spec.commonmark.org/0.31.2/#backslash-escapes. Only what means something is. */
export const escapedWords = (text: string): string =>
  // Of a bare address Markdown would read also the escapes to the letter.
  text.replace(/[\\`*_[\]<>#|~{}%=^$&]|:(?=\/\/)/g, '\\$&')

/** What a note says, with its links and marks. */
export const marked = (prose: Prose): string =>
  fromLineStart(prose.map((span) => markedSpan(span, escapedToTheLetter)).join(''))

/** Of what was read before also no name of an emoji is read again. */
const escapedToTheLetter = (text: string): string => escapedWords(text).replace(/(?<!\\):/g, '\\:')

function markedSpan({ text, strong, emphasis, code, url }: Span, words: (text: string) => string): string {
  const isMarked = strong || emphasis || code
  if (!isMarked && url === text && isToTheLetter(url)) return `<${url}>`
  const said = code ? ticked(text) : words(text)
  const stressed = emphasis ? `*${said}*` : said
  const full = strong ? `**${stressed}**` : stressed
  return url === undefined ? full : `[${full}](<${destination(url)}>)`
}

/** More ticks than stand one after another in it. */
function ticked(code: string): string {
  const most = Math.max(0, ...Array.from(code.matchAll(/`+/g), ([ticks]) => ticks.length))
  const ticks = '`'.repeat(most + 1)
  const pad = /^`|`$|^ .* $/s.test(code) ? ' ' : ''
  return ticks + pad + code + pad + ticks
}

/** Between < and > references to signs are read: https://spec.commonmark.org/0.31.2/#entity-and-numeric-character-references. */
const destination = (url: string): string =>
  url.replace(/[<>\\&\n]|%(?=%)|=(?==)|:(?!\/\/)/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** A link as the note format has it: `[Name](address)`. */
const TYPED_LINK =
  /\[([^[\]\n]{1,300})\]\(<?(https?:\/\/[^\s<>()]{1,500}(?:\([^\s<>()]{0,200}\)[^\s<>()]{0,200})?)>?\)/g

/**
 * Typed words, in which what was marked before stays so where it still stands, and a link that is typed is one.
 * @param marks what was marked before, in its order
 * @returns with the marks that stand in it
 */
export function carrying(
  text: string,
  marks: readonly Span[],
): { readonly written: string; readonly carried: readonly Span[] } {
  const places: { readonly start: number; readonly end: number; readonly mark: Span }[] = []
  for (const { 0: link, 1: words = '', 2: url = '', index } of text.matchAll(TYPED_LINK))
    places.push({ start: index, end: index + link.length, mark: { text: words, url } })
  const typed = new Set(places.map(({ mark }) => mark.text))
  // What is linked anew does not lead where it led before.
  const gone = marks.filter((mark) => mark.url !== undefined && typed.has(mark.text))
  for (const mark of marks) {
    if (gone.includes(mark)) continue
    const start = placeIn(text, mark.text, places)
    if (start !== undefined) places.push({ start, end: start + mark.text.length, mark })
  }
  let written = ''
  let from = 0
  for (const { start, end, mark } of places.toSorted((a, b) => a.start - b.start)) {
    written += escapedWithin(text.slice(from, start)) + markedSpan(mark, escapedToTheLetter)
    from = end
  }
  return {
    written: fromLineStart(written + escapedWithin(text.slice(from))),
    carried: [...gone, ...places.map(({ mark }) => mark).filter((mark) => marks.includes(mark))],
  }
}

/** Where these words stand as words of their own, and nothing else has been marked. */
function placeIn(
  text: string,
  words: string,
  taken: readonly { readonly start: number; readonly end: number }[],
): number | undefined {
  if (words.trim() === '') return undefined
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length
    const isWhole =
      !/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at)) || !/^[\p{L}\p{N}]/u.test(words)
    const isEnded = !/^[\p{L}\p{N}]/u.test(text.slice(end)) || !/[\p{L}\p{N}]$/u.test(words)
    if (isWhole && isEnded && !taken.some((one) => at < one.end && end > one.start)) return at
  }
  return undefined
}
