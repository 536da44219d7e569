// Lists without bullets: lines of one paragraph, of which each is one link.
import { type Block, type Run, type TextBlock, wordsOfRuns } from '../../../blocks.ts'
import { readAlike } from '../../lines/alike.ts'
import { linksOf, runsByLine } from '../../lines/links/segments.ts'
import { namesDay } from '../../lines/titles/day.ts'
import { wordCount } from '../../lines/titles/titles.ts'
import type { ProgrammeKnowledge } from '../../programme-knowledge.ts'
import type { TalkCandidate } from '../candidate.ts'

/** So many lines of one link each are a list; of fewer, one may be a title over its address. */
const LINES_FROM = 3

/** Lines that are a link of several words each, read together as the items of a list. */
export function lineCandidates(
  blocks: readonly Block[],
  field: ProgrammeKnowledge,
): readonly TalkCandidate[] {
  const paragraphs = blocks.flatMap((block, index) => {
    if (block.kind !== 'text' || block.item || block.quoted) return []
    const lines = linesOfLinks(block)
    return lines.length >= LINES_FROM ? [{ index, lines }] : []
  })
  const lines = paragraphs.flatMap(({ index, lines }) => lines.map((runs) => ({ runs, index })))
  const readings = readAlike(
    lines.map(({ runs }) => runs),
    field,
  )
  return lines.flatMap(({ runs, index }, order) => {
    const reading = readings[order]
    const line = runs[0]?.line ?? 1
    return reading?.title === undefined
      ? []
      : [
          {
            place: 'item' as const,
            title: reading.title,
            people: reading.people,
            links: reading.links,
            evidence: reading.evidence,
            startLine: line,
            endLine: line,
            block: index,
            offset: order,
            group: 'lines of links',
            kin: 'lines of links',
          },
        ]
  })
}

/** The lines of a paragraph, where every one is one link; what leads to them may stand above. */
function linesOfLinks(block: TextBlock): readonly (readonly Run[])[] {
  const [first = [], ...rest] = runsByLine(block.runs)
  const lead = wordsOfRuns(first).trim()
  const lines = rest.length > 0 && (/[:：]$/.test(lead) || namesDay(lead)) ? rest : [first, ...rest]
  return lines.every(isOneLink) ? lines : []
}

function isOneLink(runs: readonly Run[]): boolean {
  const links = linksOf(runs)
  const [link] = links
  return (
    links.length === 1 &&
    link !== undefined &&
    wordCount(link.text) >= 2 &&
    link.text.trim() === wordsOfRuns(runs).trim()
  )
}
