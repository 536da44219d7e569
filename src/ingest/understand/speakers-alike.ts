// Who gave the talks of one level, where only their own text names somebody: an author who tells that once tells it always.
import { type Block, wordsOfRuns } from '../blocks.ts'
import type { TalkCandidate } from './candidates/candidate.ts'
import { isKnownPerson, peopleMentioned } from './lines/told/people-mentioned.ts'
import type { ProgrammeKnowledge } from './programme-knowledge.ts'

/** So many talks of a level, nearly all with somebody in their text, make an order. */
const SERIES_FROM = 3
const NEARLY_ALL = 0.75
/** What is told first says who spoke. */
const OPENING = 500

/** The talks, those of a level with the people whom their own opening names. */
export function withSpeakersAlike(
  talks: readonly TalkCandidate[],
  blocks: readonly Block[],
  field: ProgrammeKnowledge,
): readonly TalkCandidate[] {
  const levels = Map.groupBy(
    talks.filter(({ place }) => place === 'heading'),
    ({ group }) => group,
  )
  const found = new Map<TalkCandidate, readonly string[]>()
  for (const level of levels.values()) {
    if (level.length < SERIES_FROM || level.every(({ people }) => people.length > 0)) continue
    const read = level.map((talk) => ({ talk, named: peopleMentioned(openingOf(talk, blocks), field) }))
    const telling = read.filter(({ talk, named }) => talk.people.length > 0 || named.length > 0)
    const known = read.filter(
      ({ talk, named }) => talk.people.length > 0 || named.some((name) => isKnownPerson(name, field)),
    )
    const isSeries =
      telling.length >= level.length * NEARLY_ALL &&
      known.length >= level.length / 2 &&
      new Set(telling.map(({ talk, named }) => [...talk.people, ...named].join())).size === telling.length
    if (!isSeries) continue
    for (const { talk, named } of telling) if (talk.people.length === 0) found.set(talk, named)
  }
  return talks.map((talk) => {
    const people = found.get(talk)
    return people ? { ...talk, people } : talk
  })
}

/** What is told right below a heading, without its title. */
function openingOf(talk: TalkCandidate, blocks: readonly Block[]): string {
  const texts: string[] = []
  for (let at = talk.block + 1; at < blocks.length; at++) {
    const block = blocks[at]
    if (!block || block.kind === 'heading' || block.startLine > talk.endLine) break
    if (block.kind === 'text' && !block.quoted) texts.push(wordsOfRuns(block.runs))
    if (texts.join('\n').length >= OPENING) break
  }
  const told = texts.join('\n').slice(0, OPENING)
  return talk.title ? told.replaceAll(talk.title, '…') : told
}
