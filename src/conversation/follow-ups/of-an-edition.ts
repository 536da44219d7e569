// An edition that was opened is what one speaks of, and none of the notes below it.
import type { LastAnswer } from '../../domain/answers/last-answer.ts'
import type { Message } from '../../domain/answers/message.ts'
import type { Edition } from '../../domain/library/catalogue.ts'
import type { EditionId } from '../../domain/library/ids.ts'
import type { FollowUp } from '../../domain/requests/request.ts'
import type { WantedOfAnswer } from '../../domain/requests/wanted-of-answer.ts'
import * as present from '../../present/answers/follow-up.ts'
import type { Library } from '../../query/library/library.ts'

const EDITION = 'edition/'

/** What is asked of one talk, and no edition has. */
const OF_A_TALK: ReadonlySet<WantedOfAnswer> = new Set([
  'speakers',
  'recording',
  'slides',
  'others of the speaker',
  'when',
])

/** The edition that a line speaks of: none where a place in its list is named, or one of its notes was opened since. */
export function editionShown(
  { wanted, place }: FollowUp,
  { list, about }: LastAnswer,
  { catalogue }: Library,
): Edition | undefined {
  if (!list?.line.startsWith(EDITION) || about !== undefined || place !== undefined) return undefined
  return OF_A_TALK.has(wanted)
    ? catalogue.editions.get(list.line.slice(EDITION.length) as EditionId)
    : undefined
}

/** When it was; of a talk nothing. */
export const saidOfEdition = (edition: Edition, wanted: WantedOfAnswer): Message =>
  wanted === 'when' ? present.presentEdition(edition) : present.presentNoTalk(edition)
