// Front matter that nobody closed, or whose end is a line of hyphens without a beginning → as the parser asks for it.

/** `Key: value`, a list below a key, a value that goes on. */
const FIELD = /^(?:[\w-]{1,40}\s*:(?:\s|$)|\s+\S|\s*-\s)/
const FENCE = /^-{3,}\s*$/
/** Two fields are no accident. */
const FIELDS_FROM = 2
const LONGEST_HEAD = 80

/**
 * Closes what begins with `---` and a few fields at the first line that is none; takes away the `---` below fields that
 * begin the file, which would make a heading of them all. Lines stay.
 * @example withHeadClosed('---\ntitle: A\ndate: 2024\n\nText') // → '---\ntitle: A\ndate: 2024\n---\nText'
 */
export function withHeadClosed(text: string): string {
  const isOpened = /^---[ \t]*\n/.test(text)
  if (!isOpened && !/^(?:title|date|author|slug|category)\s*:/i.test(text)) return text
  const lines = text.split('\n', LONGEST_HEAD)
  const from = isOpened ? 1 : 0
  const end = lines.findIndex((line, index) => index >= from && !FIELD.test(line))
  const last = lines[end]
  if (last === undefined || end - from < FIELDS_FROM) return text
  const isToClose = isOpened && last.trim() === '' && !isClosedBelow(lines.slice(end))
  if (!isToClose && !(!isOpened && FENCE.test(last))) return text
  const start = lines.slice(0, end).join('\n').length + 1
  return `${text.slice(0, start)}${isToClose ? '---' : ''}${text.slice(start + last.length)}`
}

/** Fields go on behind the empty line, up to a fence. */
function isClosedBelow(lines: readonly string[]): boolean {
  const end = lines.findIndex((line) => line.trim() !== '' && !FIELD.test(line))
  return end >= 0 && FENCE.test(lines[end] ?? '')
}
