// Headings that may name a talk.
import type { Block } from '../../blocks.ts'
import type { Field } from '../field.ts'
import { firstLines, keyValues, recordingsIn, speakerLine } from '../lines/below.ts'
import { readLine } from '../lines/line.ts'
import { isGeneric } from '../lines/titles.ts'
import { announcesTalks, type Part } from '../outline.ts'
import type { Sighting } from './sighting.ts'

/** Headings, with what their own blocks say of them. */
export function sightHeadings(
  parts: readonly Part[],
  blocks: readonly Block[],
  field: Field,
): readonly Sighting[] {
  const places = new Map(blocks.map((block, index) => [block, index]))
  return parts.flatMap((part) => {
    const reading = readLine(part.heading.runs, field)
    const values = keyValues(firstLines(part.own), field)
    const speakers = reading.people.length > 0 ? undefined : speakerLine(part.own, field)
    const recordings = recordingsIn(part.own)
    const title = reading.title ?? (values.title && !isGeneric(part.heading.text) ? values.title : undefined)
    if (title === undefined) return []
    const people =
      [reading.people, values.people, speakers?.people ?? []].find((names) => names.length > 0) ?? []
    return [
      {
        place: 'heading' as const,
        title,
        people,
        links: reading.links,
        evidence: [
          ...reading.evidence,
          ...values.evidence,
          ...(speakers?.evidence ?? []),
          ...(recordings.count <= 1 ? recordings.evidence : []),
          ...(part.parent && announcesTalks(part.parent.heading.text) ? (['under talks'] as const) : []),
        ],
        startLine: part.heading.startLine,
        endLine: part.all.at(-1)?.endLine ?? part.heading.endLine,
        block: places.get(part.heading) ?? 0,
        offset: 0,
        group: `heading ${part.heading.depth} under ${part.parent?.heading.startLine ?? 0}`,
        kin: `headings ${part.heading.depth}`,
      },
    ]
  })
}
