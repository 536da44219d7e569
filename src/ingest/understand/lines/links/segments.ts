// A paragraph as marked stretches: links, bold, italic and quoted words, each with its place in the text.
import { type LinkMark, type Run, wordsOfRuns } from '../../../blocks.ts'
import { type SessionLinkKind, sessionLinkKind } from './links.ts'

export interface Segment {
  readonly mark: 'link' | 'strong' | 'emphasis' | 'quoted'
  readonly text: string
  /** Offsets in the paragraph's words; end excluded. */
  readonly start: number
  readonly end: number
  readonly line: number
  readonly url?: string
  readonly kind?: SessionLinkKind
}

/** All links of runs, in order, also those without words. */
export function linksOf(runs: readonly Run[]): readonly Segment[] {
  return stretches(runs, (run) => run.link, 'link').map((segment) => {
    const kind = sessionLinkKind(segment.url ?? '') ?? segment.kind
    return { ...segment, ...(kind && { kind }) }
  })
}

/** "Ada Example: [What She Made](…)": the first link is what the words before it have to say. */
export function isLedToByColon(runs: readonly Run[]): boolean {
  const at = runs.findIndex(({ link }) => link)
  return at > 0 && /[:：]\s*$/.test(wordsOfRuns(runs.slice(0, at)))
}

/** Links, strong and emphasised words and quotations, in the order in which they begin. */
export function segmentsOf(runs: readonly Run[]): readonly Segment[] {
  return [
    ...linksOf(runs),
    ...stretches(runs, (run) => run.span.strong, 'strong'),
    ...stretches(runs, (run) => run.span.emphasis, 'emphasis'),
    ...quotations(runs),
  ].sort((a, b) => a.start - b.start || b.end - a.end)
}

function stretches(
  runs: readonly Run[],
  belongs: (run: Run) => LinkMark | true | undefined,
  mark: 'link' | 'strong' | 'emphasis',
): readonly Segment[] {
  const found: (Segment & { readonly of: LinkMark | true })[] = []
  let offset = 0
  for (const run of runs) {
    const of = belongs(run)
    const end = offset + run.span.text.length
    const last = found.at(-1)
    if (of && last && last.of === of && last.end === offset) {
      found[found.length - 1] = { ...last, text: last.text + run.span.text, end }
    } else if (of) {
      const { url, kind } = typeof of === 'object' ? of : {}
      found.push({
        mark,
        text: run.span.text,
        start: offset,
        end,
        line: run.line,
        of,
        ...(url !== undefined && { url }),
        ...(kind && { kind }),
      })
    }
    offset = end
  }
  return found.map(({ of: _of, ...segment }) => segment)
}

/** Between quotation marks of any kind; straight single ones are apostrophes too, and count only around a title. */
const QUOTATION =
  /"([^"\n]{4,200}?)"|“([^”]{4,200}?)”|„([^“”]{4,200}?)[“”]|‘([^‘]{8,200}?)’(?!\p{L})|(?<![\p{L}\p{N}])'([^']{12,200}?)'(?![\p{L}\p{N}])|「([^」]{4,120})」|『([^』]{4,120})』|«([^»]{4,200})»|《([^》]{4,120})》/gu

function quotations(runs: readonly Run[]): readonly Segment[] {
  const text = wordsOfRuns(runs)
  return Array.from(text.matchAll(QUOTATION), (match) => ({
    mark: 'quoted' as const,
    text: match.slice(1).find((group) => group !== undefined) ?? '',
    start: match.index,
    end: match.index + match[0].length,
    line: lineAt(runs, match.index),
  }))
}

/** The line of the file on which the character stands. */
export function lineAt(runs: readonly Run[], offset: number): number {
  let end = 0
  for (const run of runs) {
    end += run.span.text.length
    if (offset < end) return run.line
  }
  return runs.at(-1)?.line ?? 1
}

/** Runs that stand on one line, each line by itself; none without words. */
export function runsByLine(runs: readonly Run[]): readonly (readonly Run[])[] {
  const lines: Run[][] = []
  let last: Run | undefined
  for (const run of runs) {
    const open = lines.at(-1)
    if (open && last && last.line === run.line && !last.breaks) open.push(run)
    else lines.push([run])
    last = run
  }
  return lines.filter((line) => wordsOfRuns(line).trim() !== '')
}
