// The digests of a channel that exists only in feeds: one on every weekday, chosen as the bot chooses. What was shown when
// is always the same while the notes are.
import { idsAbout } from '../../../conversation/digest-stock.ts'
import { stockOf } from '../../../digest/candidates.ts'
import { parseDigests } from '../../../digest/declare.ts'
import { previewSlots } from '../../../digest/preview.ts'
import { dayAfter, slotFrom } from '../../../digest/schedule.ts'
import type { Project } from '../../../domain/library/catalogue.ts'
import type { Noted } from '../../../domain/library/corpus.ts'
import { inSlices, type Steps } from '../../../domain/slices.ts'
import type { Library } from '../../../query/library/library.ts'

export interface FeedDigest {
  /** ISO date. */
  readonly day: string
  /** Epoch milliseconds. */
  readonly dueAt: number
  readonly noted?: Noted
  readonly project?: Project
}

/** Each week is a channel of its own: what a long history lets through takes seconds to work out. */
const channelOf = (monday: string): string => `slack:C0FEED${monday.replaceAll('-', '')} weekdays 09:00 UTC`

/** Two weeks of weekdays. */
const MOST = 10
const WEEKS = 3

const chosen = new WeakMap<Library, Map<string, Promise<readonly FeedDigest[]>>>()

const DAY_MS = 86_400_000
/** A Monday. */
const FIRST_MONDAY_MS = Date.parse('2024-01-01')

/**
 * The latest first. Worked out once a week for a library, in slices.
 * @param now epoch milliseconds
 */
export async function digestsUntil(now: number, library: Library): Promise<readonly FeedDigest[]> {
  const weeks = chosen.get(library) ?? new Map<string, Promise<readonly FeedDigest[]>>()
  chosen.set(library, weeks)
  const week = Math.floor((now - FIRST_MONDAY_MS) / (7 * DAY_MS))
  const digests = await Promise.all(
    Array.from({ length: WEEKS }, (_, place) => {
      const start = FIRST_MONDAY_MS + (week - WEEKS + 1 + place) * 7 * DAY_MS
      const monday = new Date(start).toISOString().slice(0, 10)
      const known = weeks.get(monday) ?? inSlices(choosingWeek(monday, library))
      weeks.set(monday, known)
      return known
    }),
  )
  return digests
    .flat()
    .filter(({ dueAt }) => dueAt <= now)
    .slice(-MOST)
    .toReversed()
}

/** @param monday ISO date */
function* choosingWeek(monday: string, library: Library): Steps<readonly FeedDigest[]> {
  const { talks, passages, projects } = library.corpus
  const known = {
    stock: stockOf(library.corpus),
    history: [],
    idsAbout: (topic: string) => idsAbout(topic, library),
    notesSince: new Map<string, number>(),
  }
  const wanted = parseDigests(channelOf(monday)).subscriptions.map((subscription) => ({
    subscription,
    // A feed goes on.
    atEnd: 'again' as const,
  }))
  const end = dayAfter(monday, 7)
  const digests: FeedDigest[] = []
  for (const { slot, delivery } of previewSlots(wanted, known, (one) => slotFrom(one, monday))) {
    if (slot.day >= end) break
    const { noted: id = '', project: projectId } = delivery?.digest ?? {}
    const noted = talks.get(id) ?? passages.get(id)
    const project = projectId && projects.get(projectId)
    if (noted || project)
      digests.push({ day: slot.day, dueAt: slot.dueAt, ...(noted && { noted }), ...(project && { project }) })
    yield
  }
  return digests
}
