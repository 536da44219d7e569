// What follows an item of a list and leads to its session.
import { type Block, wordsOfRuns } from '../../../blocks.ts'
import { onlyLinks } from '../../lines/below/below.ts'
import { type PeopleBelow, peopleBelow } from '../../lines/below/people-below.ts'
import type { SessionLink } from '../../lines/links/links.ts'
import { linksOf } from '../../lines/links/segments.ts'
import { easternWithRole } from '../../lines/names/eastern-names.ts'
import { peopleAlone } from '../../lines/people/people-alone.ts'
import type { ProgrammeKnowledge } from '../../programme-knowledge.ts'

/** "- A Title", and as the next item of the list nothing but where it leads to. */
export function addressBelow(
  blocks: readonly Block[],
  index: number,
): { readonly links: readonly SessionLink[]; readonly endLine: number } {
  const [own, next] = [blocks[index], blocks[index + 1]]
  const isNext = own?.kind === 'text' && next?.kind === 'text' && next.item?.list === own.item?.list
  if (!isNext || !/^\s*<?https?:\/\/\S+>?\s*$/.test(wordsOfRuns(next.runs))) return { links: [], endLine: 0 }
  const links = linksOf(next.runs).flatMap(({ url, kind }) => (url && kind ? [{ url, kind }] : []))
  return { links, endLine: next.endLine }
}

const NOBODY: PeopleBelow = { people: [], evidence: [], lines: [] }

/** "- A Title", and as the first item nested in it who gave it: no sign of a talk by itself, for teams have members too. */
export function peopleInside(
  blocks: readonly Block[],
  index: number,
  endLine: number,
  field: ProgrammeKnowledge,
): PeopleBelow {
  const [own, first] = [blocks[index], blocks[index + 1]]
  const isNested =
    own?.kind === 'text' && first?.kind === 'text' && (first.item?.depth ?? 0) > (own.item?.depth ?? 0)
  if (!isNested || first.startLine > endLine) return NOBODY
  const nested = blocks.slice(index + 1).filter((block) => block.startLine <= endLine)
  const below = peopleBelow(nested, field)
  if (below.people.length > 0) return below
  const eastern = easternWithRole(wordsOfRuns(first.runs))
  if (eastern) return { people: [eastern], evidence: ['speaker line'], lines: [first.startLine] }
  const [people = [], next = []] = nested.map((block) =>
    block.kind === 'text' ? peopleAlone(wordsOfRuns(block.runs), field, 'careful') : [],
  )
  return people.length > 0 && next.length === 0
    ? { people, evidence: ['speaker line'], lines: [first.startLine] }
    : NOBODY
}

/** Paragraphs of nothing but links, or pictures, that follow an item: its recording. */
export function linkTail(blocks: readonly Block[], index: number, endLine: number): readonly Block[] {
  const tail: Block[] = []
  for (let at = index + 1; at < blocks.length; at++) {
    const block = blocks[at]
    if (!block) break
    if (block.startLine <= endLine) continue
    const follows = block.kind === 'other' || (block.kind === 'text' && !block.item && onlyLinks(block))
    if (!follows) break
    tail.push(block)
  }
  return tail.some((block) => block.kind === 'text') ? tail : []
}
