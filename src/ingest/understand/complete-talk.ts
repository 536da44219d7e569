// A talk found → with its last line, its links and its speakers, from what is told below its announcement.
import { type Block, wordsOfRuns } from '../blocks.ts'
import { has, type TalkCandidate } from './candidates/candidate.ts'
import { isPartOfItself } from './candidates/together/believe-together.ts'
import { peopleListed } from './lines/below/people-listed.ts'
import { firstOfEachKind } from './lines/links/links.ts'
import { linksTold } from './lines/told/links-told.ts'
import { speakersTold } from './lines/told/speakers-told.ts'
import { peopleByProfile } from './lines/told/told-session.ts'
import type { ProgrammeKnowledge } from './programme-knowledge.ts'

/** With the links told in its lines, and the speakers that only the telling names. */
export function completed(
  talk: TalkCandidate,
  all: readonly TalkCandidate[],
  blocks: readonly Block[],
  field: ProgrammeKnowledge,
): TalkCandidate {
  const endLine = endOf(talk, all, blocks)
  const inside = blocks.filter(
    (block) => block.startLine >= talk.startLine && block.endLine <= endLine && block.kind !== 'heading',
  )
  const below =
    talk.place === 'prose' && endLine <= (blocks[talk.block]?.endLine ?? 0)
      ? []
      : linksTold(inside, talk.title)
  const links = firstOfEachKind([...talk.links, ...below])
  const texts = inside.flatMap((block) =>
    block.kind === 'text' && !block.quoted ? [wordsOfRuns(block.runs)] : [],
  )
  // Of several talks in one paragraph, what stands around one may be said of another.
  const isAmongOthers =
    talk.place === 'prose' && all.some((other) => other !== talk && other.block === talk.block)
  const named = talk.people.length > 0 || talk.place === 'row' || isAmongOthers
  const told = named ? talk.people : speakersTold(withoutTitle(opening(talk, texts), talk.title), field)
  const linked = !named && has(talk, 'told as a session') ? peopleByProfile(inside, field) : []
  const listed = named ? [] : peopleListed(inside, field)
  // "[Ada Example](…) de Acme": where the link ends, the name does.
  const people =
    told.length > 0
      ? told.map((name) => linked.find((short) => name.startsWith(`${short} `)) ?? name)
      : linked
  return { ...talk, endLine, links, people: [...new Set([...people, ...listed])] }
}

/** Capitals in the title are no names. */
const withoutTitle = (text: string, title: string | undefined): string =>
  title ? text.replaceAll(title, '…') : text

/** Enough to find who spoke; further below others are told of. */
const OPENING = 700

const opening = (talk: TalkCandidate, texts: readonly string[]): string =>
  texts.join('\n').slice(0, talk.place === 'prose' ? OPENING / 2 : OPENING)

/** A talk ends before the next that begins in its lines. */
function endOf(talk: TalkCandidate, all: readonly TalkCandidate[], blocks: readonly Block[]): number {
  if (talk.place === 'prose' || talk.place === 'embed') return talk.endLine
  const next = all.filter(
    (other) =>
      other !== talk &&
      other.block > talk.block &&
      other.startLine > talk.startLine &&
      other.startLine <= talk.endLine &&
      (isPartOfItself(other) || talk.place !== 'heading'),
  )
  const before = Math.min(...next.map((other) => other.startLine))
  if (!Number.isFinite(before)) return talk.endLine
  return (
    blocks.findLast((block) => block.endLine < before && block.startLine >= talk.startLine)?.endLine ??
    talk.startLine
  )
}
