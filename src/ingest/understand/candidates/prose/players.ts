// Recordings that stand alone below a sentence.
import { type Block, wordsOfRuns } from '../../../blocks.ts'
import { sentenceBorders } from '../../../notes/sentences.ts'
import { onlyLinks } from '../../lines/below/below.ts'
import { kindByLabel } from '../../lines/links/link-words.ts'
import { firstOfEachKind, type SessionLink } from '../../lines/links/links.ts'
import { linksOf } from '../../lines/links/segments.ts'
import { speakersTold } from '../../lines/told/speakers-told.ts'
import { isLinkLabel } from '../../lines/words/wordings.ts'
import type { ProgrammeKnowledge } from '../../programme-knowledge.ts'
import { isTalk, type TalkCandidate } from '../candidate.ts'

/** What people call a session, as a pattern. */
export const SESSION_NOUN =
  '(?:talks?|lectures?|sessions?|keynotes?|presentations?|panels?|workshops?|tutorials?|demos?|deep[ -]dives?)'
/** One of them. */
export const ONE_SESSION =
  '(?:talk|lecture|session|keynote|presentation|panel|workshop|tutorial|demo|deep[ -]dive)'

/** A recording that stands alone below a sentence is a talk's when the sentence says so. */
const PLAYS_TALK = new RegExp(`\\b(?:${SESSION_NOUN}|recording|replay|re-?watch)\\b`, 'iu')

/** Speaks of somebody who spoke. */
const SHOWED =
  /(?:^|[\s(])(?:presented|presents|demoed|demonstrated|showed|talked about|spoke about|walked (?:us )?through)\b/i

/**
 * A player, or links called for what they lead to ("[Video]", "[Slides]"), that stand alone: the paragraph above
 * says whether they are a talk's. Of such links one after another the first stands for all, and the others for none.
 * Undefined for every other paragraph.
 */
export function playerCandidates(
  blocks: readonly Block[],
  index: number,
  field: ProgrammeKnowledge,
): readonly TalkCandidate[] | undefined {
  const own = linksAlone(blocks[index])
  if (own.length === 0) return undefined
  if (linksAlone(blocks[index - 1]).length > 0) return []
  const after = blocks.slice(index + 1)
  const other = after.findIndex((block) => linksAlone(block).length === 0)
  const more = after.slice(0, other < 0 ? after.length : other)
  const links = firstOfEachKind([...own, ...more.flatMap(linksAlone)])
  const above = blocks[index - 1]
  const told = above?.kind === 'text' && !above.item ? wordsOfRuns(above.runs) : ''
  const people = speakersTold(told, field)
  const last = told.slice(sentenceBorders(told).at(-1)?.[0] ?? 0)
  const first = blocks[index]
  return [
    {
      place: 'embed',
      people,
      links,
      evidence: [
        ...(links.some(({ kind }) => kind === 'video') ? (['recording'] as const) : []),
        ...(links.some(({ kind }) => kind === 'slides') ? (['slides'] as const) : []),
        ...(links.some(({ kind }) => kind === 'schedule') ? (['schedule link'] as const) : []),
        ...(PLAYS_TALK.test(last) || SHOWED.test(told) ? (['cue near'] as const) : []),
        ...(people.length > 0 ? (['people before'] as const) : []),
      ],
      startLine: told !== '' && above ? above.startLine : (first?.startLine ?? 1),
      endLine: more.at(-1)?.endLine ?? first?.endLine ?? 1,
      block: index,
      offset: 0,
      group: 'players',
      kin: 'players',
    },
  ]
}

/** The session links of a paragraph without words of its own: players, addresses, labels. */
function linksAlone(block: Block | undefined): readonly SessionLink[] {
  if (block?.kind !== 'text' || block.item || !onlyLinks(block)) return []
  const links = linksOf(block.runs)
  return links.every(
    ({ text }) => !/\p{L}/u.test(text) || /^https?:/.test(text.trim()) || isLinkLabel(text.trim()),
  )
    ? links.flatMap((link) => {
        const kind = link.kind ?? kindByLabel(link.text, link.url)
        return link.url && kind ? [{ url: link.url, kind }] : []
      })
    : []
}

/**
 * A player below a paragraph that names one talk plays that talk, and is none of its own; below one that names several,
 * nobody knows whose it is, and a recording on the wrong card is worse than none.
 */
export function playersJoined(found: readonly TalkCandidate[]): readonly TalkCandidate[] {
  const isPlayer = (one: TalkCandidate) => one.place === 'embed' && one.title === undefined
  const told = Map.groupBy(
    found.filter((one) => one.place === 'prose' && one.title !== undefined && isTalk(one)),
    ({ block }) => block,
  )
  const players = new Map(found.filter(isPlayer).map((player) => [player.block, player]))
  return found.flatMap((one) => {
    if (isPlayer(one)) return told.has(one.block - 1) ? [] : [one]
    const player = told.get(one.block)?.length === 1 && isTalk(one) ? players.get(one.block + 1) : undefined
    if (!player || one.title === undefined) return [one]
    const links = firstOfEachKind([...one.links, ...player.links])
    return [{ ...one, links, endLine: Math.max(one.endLine, player.endLine) }]
  })
}
