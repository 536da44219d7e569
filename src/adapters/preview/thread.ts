// The address of a question: `/?q=…`. A line that only means something after another has that one's before it, so that
// whoever follows the address reads the same: `/?q=gateway+api&q=any+slides%3F`.
import { spokenIn } from '../../conversation/follow-ups/spoken/spoken-after.ts'
import { parseRequest } from '../../conversation/grammar.ts'
import { changesDigests } from '../../domain/digests/digest-command.ts'
import { speaksOf } from '../../domain/requests/remembering.ts'
import { oneLine } from '../../domain/text/clean-text.ts'

/** A longer thread begins later: nobody follows more, and an address stays one that can be sent. */
const MOST_LINES = 8

/** As long as the field of the page takes; far above any question. */
export const LONGEST_LINE = 3_000

/**
 * A line as it was meant: the field has the command before it, and who types the command as well means it once; so does
 * who pressed `/` to come to the field and was there already. Nothing in it turns the direction of what is drawn.
 * @example lineTyped('/kubecon gateway api') // → 'gateway api'
 * @example lineTyped('/gateway api') // → 'gateway api'
 */
export const lineTyped = (text: string): string =>
  oneLine(text.slice(0, LONGEST_LINE))
    .replace(/^\/(?:kubecon(?!\S)|(?!kubecon))/i, '')
    .trim()

/** @example threadAddress(['gateway api']) // → '/?q=gateway+api' */
export const threadAddress = (lines: readonly string[]): string =>
  lines.length === 0 ? '/' : `/?${new URLSearchParams(lines.map((line) => ['q', line]))}`

/** The lines that an address holds, from the last one that stands by itself. @param search with or without its `?` */
export function threadOf(search: string): readonly string[] {
  const lines = new URLSearchParams(search).getAll('q').map(lineTyped).filter(Boolean).slice(-MOST_LINES)
  return lines.slice(Math.max(0, lines.findLastIndex(standsAlone)))
}

/** Whether a line changes something: an address only shows it, as a line that waits to be sent. */
export function isOrder(line: string): boolean {
  const request = parseRequest(line)
  return (
    (request.kind === 'digest' && changesDigests(request.command)) ||
    request.kind === 'feedback' ||
    request.kind === 'note'
  )
}

/** The thread when one more line is said: the question stays in it, a courtesy or an order does not come in. */
export function threadWith(lines: readonly string[], line: string): readonly string[] {
  if (isOrder(line) || isCourtesy(line)) return lines
  if (standsAlone(line)) return [line]
  const [question, ...others] = lines
  return question === undefined ? [line] : [question, ...[...others, line].slice(1 - MOST_LINES)]
}

function standsAlone(line: string): boolean {
  const request = parseRequest(line)
  return !speaksOf(request) && !spokenIn(request) && !isOrder(line) && !isCourtesy(line)
}

const isCourtesy = (line: string): boolean => parseRequest(line).kind === 'courtesy'
