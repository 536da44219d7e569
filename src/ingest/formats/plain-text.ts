// Text copied from a web page → Markdown on the same lines: bullets, bare headings, the page's own furniture left out.
import { dateOfByline } from './dates.ts'
import type { RawHead } from './head.ts'

/** Lines that a page adds around a text; each with where it comes from. */
const FURNITURE: readonly { readonly reason: string; readonly pattern: RegExp }[] = [
  { reason: 'Medium: reading time, glued to the date', pattern: /^\d{1,2} min read/i },
  {
    reason: 'Medium: counters of claps and answers that did not survive',
    pattern: /^(?:--|\d{1,4}|Listen|Share|Follow|·)$/,
  },
  {
    reason: 'the credit of a stock photograph',
    pattern: /^(?:Photo|Image|Picture)s? (?:by|from|credit)\b.{0,120}$/i,
  },
  {
    reason: 'Medium: the button under a portrait',
    pattern: /^(?:Written by|Member-only story|Get the app|Sign (?:in|up)|Subscribe|Open in app)\b.{0,60}$/i,
  },
  { reason: 'the address of an image', pattern: /^https?:\/\/\S{1,300}\.(?:png|jpe?g|gif|webp)$/i },
]

const BULLET = /^\s*[•‣◦▪●–]\s+/
/** "- one": of which a text holds several, or none; indented below another it belongs to that. */
const DASHED = /^\s{0,8}[-*+]\s+\S/
const SEVERAL = 2
/** "09:00 - Keynotes": an entry of a timetable, where a text holds several. */
const TIMED = /^\s{0,4}\d{1,2}[:.h]\d{2}(?:\s?[ap]m)?\s*(?:[-–—:|]|\s)\s*(?=\p{L}|["“„«])/iu
const NUMBERED = /^\s*(\d{1,2})[.)]\s+/

/** "Saturday:" over a list of lines: a day of a conference, and what was seen on it. */
const DAY_LINE =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|day (?:\d|one|two|three|four)|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|tag \d|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|jour \d|lunes|martes|miércoles|jueves|viernes|sábado|domingo|d[ií]a \d|segunda|terça|quarta|quinta|sexta)(?:-feira)?\s*[:：]?$/iu

/** A name alone: two to four capitalised words. */
const NAME_LINE = /^\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]*){1,3}$/u
/** Lines at the top among which title, author and date are looked for. */
const TOP = 8

/** Rewrites the text line by line; the number of lines stays. */
export function plainTextToMarkdown(text: string): { markdown: string; head: RawHead } {
  const lines = text.split('\n')
  const top = lines
    .flatMap((line, index) => (line.trim() && index < 40 ? [{ line: line.trim(), index }] : []))
    .slice(0, TOP)
  const isDayList = DAY_LINE.test(top[0]?.line ?? '')
  const named = (isDayList ? [] : top)
    .slice(0, 4)
    .find(({ line }) => NAME_LINE.test(line) && line.split(' ').length <= 3 && !/con\b/i.test(line))
  const title = (isDayList ? [] : top).find(
    ({ line, index }) => index !== named?.index && isShort(line) && !isFurniture(line),
  )
  const taken = new Set([named?.index, title?.index])
  // Lines that are all there is are the text as well.
  const isMore = lines.some((line, index) => line.trim() !== '' && !taken.has(index) && !isFurniture(line))
  const isList = lines.filter((line) => DASHED.test(line)).length >= SEVERAL
  const isTimetable = lines.filter((line) => TIMED.test(line)).length >= SEVERAL
  const used = isMore ? taken : new Set<number | undefined>()
  return {
    markdown: lines
      .map((line, index) =>
        // The author's name stands again in the page's foot.
        used.has(index) || (isMore && line.trim() === named?.line)
          ? ''
          : isTimetable && TIMED.test(line)
            ? `- ${line.trim()}`
            : rewriteLine(line, index, lines, isList),
      )
      .join('\n'),
    head: { title: title?.line, author: named?.line, date: dateOfByline(top.map(({ line }) => line)) },
  }
}

const isFurniture = (line: string): boolean => FURNITURE.some(({ pattern }) => pattern.test(line.trim()))
const isShort = (line: string): boolean => line.length <= 120 && !/[.!…:;,]$/.test(line)

function rewriteLine(line: string, index: number, lines: readonly string[], isList: boolean): string {
  const text = line.trim()
  if (isFurniture(line)) return ''
  if (DAY_LINE.test(text) && !isBlank(lines[index + 1]) && isBlank(lines[index - 1])) return `## ${text}`
  if (isUnderDay(index, lines)) return `- ${text}`
  if (BULLET.test(line)) return `- ${line.replace(BULLET, '')}`
  if (DASHED.test(line) && isList) return line.replace(/^\t+/, '  ')
  if (NUMBERED.test(line)) return `${NUMBERED.exec(line)?.[1]}. ${line.replace(NUMBERED, '')}`
  const alone = isBlank(lines[index - 1]) && isBlank(lines[index + 1])
  if (
    alone &&
    isHeading(text) &&
    lines.slice(index + 1).some((below) => !isBlank(below) && !isFurniture(below))
  )
    return `## ${text}`
  return text.replace(/^(#{1,6} |>|[*+-] |={3,}$|-{3,}$)/, '\\$1')
}

/** One of the lines right below a day, all of them short. */
function isUnderDay(index: number, lines: readonly string[]): boolean {
  let first = index
  while (!isBlank(lines[first - 1]) && index - first < 40) first -= 1
  if (first === index || !DAY_LINE.test((lines[first] ?? '').trim())) return false
  for (let at = first + 1; !isBlank(lines[at]); at++)
    if (!isShort(lines[at] ?? '') || BULLET.test(lines[at] ?? '')) return false
  return true
}

const isBlank = (line: string | undefined): boolean => line === undefined || line.trim() === ''

/** A short line that stands alone, begins with a capital and does not end as a sentence does. */
const isHeading = (text: string): boolean =>
  text.length <= 70 &&
  text.split(/\s+/).length <= 9 &&
  /^[\p{Lu}\p{N}"“]/u.test(text) &&
  !/[.,;:!…”"]$/.test(text) &&
  !/https?:/.test(text)
