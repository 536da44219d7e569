// An edition that was opened is what one speaks of, and none of the notes below it.
import type { LastAnswer } from '../../../domain/answers/last-answer.ts'
import type { Message } from '../../../domain/answers/message.ts'
import type { Edition } from '../../../domain/library/catalogue.ts'
import type { EditionId } from '../../../domain/library/ids.ts'
import type { FollowUp } from '../../../domain/requests/request.ts'
import type { TypedFilter } from '../../../domain/requests/typed-filters.ts'
import type { WantedOfAnswer } from '../../../domain/requests/wanted-of-answer.ts'
import * as present from '../../../present/answers/follow-up.ts'
import type { Library } from '../../../query/library/library.ts'
import { editionsOf, timeAndPlace } from '../kept/of-editions.ts'

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

/** The KubeCons of a list that was shown: none where something of it was opened since, or something else stands beside them. */
export function editionsListed({ shown, about }: LastAnswer): readonly EditionId[] {
  const ids = shown.flatMap((id) => (id.startsWith(EDITION) ? (id.slice(EDITION.length) as EditionId) : []))
  return about === undefined && ids.length === shown.length ? ids : []
}

/** “The EU one” of those that were listed; undefined where it is none of them, or several are. */
export function editionListed(where: TypedFilter, last: LastAnswer, library: Library): EditionId | undefined {
  const meant = new Set(editionsOf(timeAndPlace(where, library), library))
  const [one, another] = editionsListed(last).filter((id) => meant.has(id))
  return another === undefined ? one : undefined
}

const began = ({ start, year }: Edition): string => start ?? `${year}-13`

/** “And the one after that?” of an edition that was shown: the next by date, or the one before. */
export function editionBeside(
  { wanted, place }: FollowUp,
  { list, about }: LastAnswer,
  { catalogue }: Library,
): Edition | undefined {
  if (!list?.line.startsWith(EDITION) || about !== undefined || place !== undefined) return undefined
  if (wanted !== 'newer' && wanted !== 'older') return undefined
  const all = [...catalogue.editions.values()].toSorted((a, b) => began(a).localeCompare(began(b)))
  const at = all.findIndex(({ id }) => id === list.line.slice(EDITION.length))
  return at < 0 ? undefined : all[at + (wanted === 'newer' ? 1 : -1)]
}

/** When it was; of a talk nothing. */
export const saidOfEdition = (edition: Edition, wanted: WantedOfAnswer): Message =>
  wanted === 'when' ? present.presentEdition(edition) : present.presentNoTalk(edition)
