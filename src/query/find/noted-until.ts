// What is new, asked of notes that end long before the programme does.
import type { Library } from '../library/library.ts'
import type { Sought } from '../understand/slots/sought.ts'
import { isLongBefore } from './by-date.ts'
import { AS_MUCH_ABOUT_IT, type Ranked } from './rank.ts'
import type { RankedSession } from './sessions.ts'

/**
 * The year of the newest text about what was asked, where the programme has talks on it from long after: who asks what is
 * new is shown those.
 */
export function notedUntil(
  notes: readonly Ranked[],
  sessions: readonly RankedSession[],
  { newest }: Sought,
  library: Library,
): number | undefined {
  if (newest !== 'news') return undefined
  const least = AS_MUCH_ABOUT_IT * Math.max(0, ...notes.map(({ score }) => score))
  const about = notes.filter(({ score }) => score >= least)
  const isOld = sessions.some(({ session }) =>
    about.every(({ subject }) => isLongBefore(subject.edition, session.edition, library)),
  )
  const years = about.flatMap(({ subject }) => library.catalogue.editions.get(subject.edition)?.year ?? [])
  return isOld && years.length > 0 ? Math.max(...years) : undefined
}

/** Titles of talks that tell what is new in something, and not of one use of it. */
const TELLS_NEWS =
  /\b(?:updates?|roadmap|what(?:['’]s| is) (?:new|next|coming)|state of|introducing|and beyond)\b/i

/** The same, newest first; of one edition those that are titled as news stand before the others. */
export function newsOfEachEdition(sessions: readonly RankedSession[]): readonly RankedSession[] {
  const byEdition = Map.groupBy(sessions, ({ session }) => session.edition)
  return [...byEdition.values()].flatMap((same) => [
    ...same.filter(({ session }) => TELLS_NEWS.test(session.title)),
    ...same.filter(({ session }) => !TELLS_NEWS.test(session.title)),
  ])
}
