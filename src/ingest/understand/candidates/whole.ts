// Files that tell of one talk from their first line to their last.
import type { Block } from '../../blocks.ts'
import type { RawHead } from '../../formats/head.ts'
import { onlyLinks } from '../lines/below.ts'
import { isGeneric } from '../lines/generic.ts'
import { parsePeople } from '../lines/people.ts'
import { linksOf } from '../lines/segments.ts'
import { cleanTitle, isPointing, isShapedAsTitle, mayBeTitle } from '../lines/titles.ts'
import type { Part } from '../outline.ts'
import type { ProgrammeKnowledge } from '../programme-knowledge.ts'
import type { TalkCandidate } from './candidate.ts'
import type { EvidenceName } from './evidence.ts'

/**
 * The talk of a file whose front matter names who speaks, or that begins with nothing but a recording. Its title is
 * the front matter's, or the first heading where that stands above all others.
 */
export function wholeCandidate(
  head: RawHead,
  parts: readonly Part[],
  blocks: readonly Block[],
  field: ProgrammeKnowledge,
): TalkCandidate | undefined {
  const texts = blocks.filter(({ kind }) => kind !== 'other' && kind !== 'front-matter')
  const [first] = texts
  const last = blocks.at(-1)
  if (!first || !last) return undefined
  const heading = parts[0]?.heading === first && isAlone(parts) ? parts[0].heading : undefined
  const written = heading?.text ?? head.title
  const title = written === undefined ? undefined : cleanTitle(written)
  if (title === undefined || !mayBeTitle(title) || isGeneric(title)) return undefined
  const people = head.speakers ? parsePeople(head.speakers, field, 'sure') : []
  const opening = texts[heading ? 1 : 0]
  const recording =
    opening?.kind === 'text' && onlyLinks(opening)
      ? linksOf(opening.runs).find(
          ({ kind, text }) => kind === 'video' && (isPointing(text) || !/\p{L}/u.test(text)),
        )
      : undefined
  const evidence: EvidenceName[] = [
    ...(people.length > 0 ? (['front matter'] as const) : []),
    ...(recording ? (['recording first'] as const) : []),
    ...(isShapedAsTitle(title) ? (['shape'] as const) : []),
    ...(field.sessionsTitled(title).length > 0 ? (['programme'] as const) : []),
  ]
  if (people.length === 0 && !recording) return undefined
  return {
    place: 'note',
    title,
    people,
    links: [],
    evidence,
    startLine: heading?.startLine ?? head.titleLine ?? first.startLine,
    endLine: last.endLine,
    block: heading ? blocks.indexOf(heading) : -1,
    offset: 0,
    group: 'whole note',
    kin: 'whole note',
  }
}

/** One heading above all others. */
const isAlone = (parts: readonly Part[]): boolean =>
  parts.slice(1).every(({ heading }) => heading.depth > (parts[0]?.heading.depth ?? 0))
