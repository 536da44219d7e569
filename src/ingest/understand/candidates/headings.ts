// Headings that may name a talk.
import type { Block } from '../../blocks.ts'
import { firstLines, keyValues, recordingsIn } from '../lines/below.ts'
import { isGeneric } from '../lines/generic.ts'
import { type LineReading, readAlike, readLine } from '../lines/line.ts'
import { peopleBelow } from '../lines/people-below.ts'
import { isShapedAsTitle } from '../lines/titles.ts'
import { announcesTalks, type Part } from '../outline.ts'
import type { ProgrammeKnowledge } from '../programme-knowledge.ts'
import type { TalkCandidate } from './candidate.ts'

/** Headings, with what their own blocks say of them. */
export function headingCandidates(
  parts: readonly Part[],
  blocks: readonly Block[],
  field: ProgrammeKnowledge,
): readonly TalkCandidate[] {
  // Where all headings are of one depth, the first may announce the others.
  const top = (part: Part) => (part === parts[0] ? undefined : parts[0])
  const places = new Map(blocks.map((block, index) => [block, index]))
  const titles = titlesAlone(parts, blocks)
  const readings = readHeadings(parts, field)
  return parts.flatMap((part) => {
    const reading = readings.get(part) ?? readLine(part.heading.runs, field)
    const values = keyValues(firstLines(part.own), field)
    const speakers = peopleBelow(part.own, field)
    const recordings = recordingsIn(part.own, part.heading.text)
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
          ...(titles.has(part) ? (['titles alone'] as const) : []),
          ...(recordings.count <= 1 ? recordings.evidence : []),
          ...(announcesTalks((part.parent ?? (said ? top(part) : undefined))?.heading.text ?? '')
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

/** The headings below one, or outermost, read together. */
const readHeadings = (parts: readonly Part[], field: ProgrammeKnowledge): ReadonlyMap<Part, LineReading> =>
  new Map(
    [
      ...Map.groupBy(
        parts,
        ({ parent, heading }) => `${parent?.heading.startLine} ${heading.depth}`,
      ).values(),
    ].flatMap((level) => {
      const readings = readAlike(
        level.map(({ heading }) => heading.runs),
        field,
      )
      return level.flatMap((part, index): [Part, LineReading][] => {
        const reading = readings[index]
        return reading ? [[part, reading]] : []
      })
    }),
  )

/** So many outermost headings, one after another, are no accident. */
const TITLES_FROM = 3

/** Outermost headings of a file that begins with one, each with its text, and all of them written as titles are. */
function titlesAlone(parts: readonly Part[], blocks: readonly Block[]): ReadonlySet<Part> {
  const outer = parts.filter((part) => part.parent === undefined)
  const shaped = outer.filter(({ heading }) => isShapedAsTitle(heading.text))
  const fits =
    outer.length >= TITLES_FROM &&
    blocks[0]?.kind === 'heading' &&
    outer.every((part) => part.heading.depth === 1 && part.all.length > 0 && !isGeneric(part.heading.text)) &&
    shaped.length >= (outer.length * 3) / 4
  return new Set(fits ? shaped : [])
}

const ABOUT_PEOPLE =
  /\b(?:about|authors?|team|contacts?|who we are|thanks|credits|organi[sz]ers?|hosts?|über|autor(?:en|es|a)?|équipe|equipo|equipe|danke|merci|gracias|obrigad[oa])\b/i

/** Below such a heading people stand for themselves. */
const isAboutPeople = (part: Part): boolean =>
  part.parent !== undefined && ABOUT_PEOPLE.test(part.parent.heading.text)
