// Headings that may name a talk.
import type { Block } from '../../blocks.ts'
import type { Field } from '../field.ts'
import { firstLines, keyValues, recordingsIn } from '../lines/below.ts'
import { readLine } from '../lines/line.ts'
import { peopleBelow } from '../lines/people-below.ts'
import { isGeneric } from '../lines/titles.ts'
import { announcesTalks, type Part } from '../outline.ts'
import type { Sighting } from './sighting.ts'

/** Headings, with what their own blocks say of them. */
export function sightHeadings(
  parts: readonly Part[],
  blocks: readonly Block[],
  field: Field,
): readonly Sighting[] {
  // Where all headings are of one depth, the first may announce the others.
  const top = (part: Part) => (part === parts[0] ? undefined : parts[0])
  const places = new Map(blocks.map((block, index) => [block, index]))
  return parts.flatMap((part) => {
    const reading = readLine(part.heading.runs, field)
    const values = keyValues(firstLines(part.own), field)
    const speakers = peopleBelow(part.own, field)
    const recordings = recordingsIn(part.own)
    const title = reading.title ?? (values.title && !isGeneric(part.heading.text) ? values.title : undefined)
    const said = title === undefined && !isAboutPeople(part) ? reading.said : undefined
    if (title === undefined && said === undefined) return []
    const people = [reading.people, values.people, speakers.people].find((names) => names.length > 0) ?? []
    return [
      {
        place: 'heading' as const,
        ...(title !== undefined && { title }),
        ...(said !== undefined && { said }),
        people,
        links: reading.links,
        announced: speakers.lines,
        ...(values.event && { event: values.event }),
        evidence: [
          ...reading.evidence,
          ...values.evidence,
          ...(reading.people.length > 0 ? [] : speakers.evidence),
          ...(recordings.count <= 1 ? recordings.evidence : []),
          ...(announcesTalks((part.parent ?? top(part))?.heading.text ?? '')
            ? (['under talks'] as const)
            : []),
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

const ABOUT_PEOPLE =
  /\b(?:about|authors?|team|contacts?|who we are|thanks|credits|organi[sz]ers?|hosts?|über|autor(?:en|es|a)?|équipe|equipo|equipe|danke|merci|gracias|obrigad[oa])\b/i

/** Below such a heading people stand for themselves. */
const isAboutPeople = (part: Part): boolean =>
  part.parent !== undefined && ABOUT_PEOPLE.test(part.parent.heading.text)
