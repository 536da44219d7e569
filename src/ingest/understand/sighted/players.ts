// Recordings that stand alone below a sentence.
import { type Block, wordsOfRuns } from '../../blocks.ts'
import { sentenceBorders } from '../../notes/sentences.ts'
import { segmentsOf } from '../lines/segments.ts'
import { speakersTold } from '../lines/speakers-told.ts'
import type { ProgrammeKnowledge } from '../programme-knowledge.ts'
import type { Sighting } from './sighting.ts'

/** What people call a session, as a pattern. */
export const SESSION_NOUN =
  '(?:talks?|sessions?|keynotes?|presentations?|panels?|workshops?|tutorials?|demos?|deep[ -]dives?)'
/** One of them. */
export const ONE_SESSION = '(?:talk|session|keynote|presentation|panel|workshop|tutorial|demo|deep[ -]dive)'

/** A recording that stands alone below a sentence is a talk's when the sentence says so. */
const PLAYS_TALK = new RegExp(`\\b(?:${SESSION_NOUN}|recording|replay|re-?watch)\\b`, 'iu')

/** A player that stands alone: the sentence above says whether it plays a talk. */
export function sightPlayer(
  blocks: readonly Block[],
  index: number,
  field: ProgrammeKnowledge,
): Sighting | undefined {
  const block = blocks[index]
  if (block?.kind !== 'text') return undefined
  const player = segmentsOf(block.runs).find(
    ({ kind, text }) => kind === 'video' && (text.trim() === '' || /^https?:/.test(text.trim())),
  )
  if (!player?.url || /\p{L}{3}/u.test(wordsOfRuns(block.runs).replace(/https?:\/\/\S+/g, '')))
    return undefined
  const above = blocks[index - 1]
  const told = above?.kind === 'text' ? wordsOfRuns(above.runs) : ''
  const people = speakersTold(told, field)
  const last = told.slice(sentenceBorders(told).at(-1)?.[0] ?? 0)
  return {
    place: 'embed',
    people,
    links: [{ url: player.url, kind: 'video' }],
    evidence: [
      'recording',
      ...(PLAYS_TALK.test(last) ? (['cue near'] as const) : []),
      ...(people.length > 0 ? (['people before'] as const) : []),
    ],
    startLine: above?.kind === 'text' && told !== '' ? above.startLine : block.startLine,
    endLine: block.endLine,
    block: index,
    offset: 0,
    group: 'players',
    kin: 'players',
  }
}
