// A paragraph that announces a talk, as a candidate.
import type { TextBlock } from '../../../blocks.ts'
import type { LineReading } from '../../lines/line.ts'
import type { TalkCandidate } from '../candidate.ts'

/**
 * The candidate of a paragraph.
 * @param linked the session's address stands in it
 */
export function paragraphCandidate(
  block: TextBlock,
  index: number,
  reading: LineReading,
  linked: boolean,
): TalkCandidate {
  return {
    place: 'paragraph',
    ...(reading.title !== undefined && { title: reading.title }),
    people: reading.people,
    links: reading.links,
    evidence: linked ? [...reading.evidence, 'link in line'] : reading.evidence,
    startLine: block.startLine,
    endLine: block.endLine,
    block: index,
    offset: 0,
    group: linked ? 'titles over addresses' : 'bold lines',
    kin: 'paragraphs',
  }
}
