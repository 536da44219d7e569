// What time does to drafts: approvers are reminded of what waits long, what nobody decides about goes back to its author, and
// what nobody sends is taken away.
import type { Draft, ToTell } from '../domain/drafts/draft.ts'
import { KEPT_DAYS } from '../drafts/kept-days.ts'
import { isCorrectionIn, toTell } from '../drafts/moved.ts'
import { moveByItself, type WholeCollaborators } from './keep-whole.ts'

export interface TimeCollaborators extends WholeCollaborators {
  /** Who is told that a draft waits. */
  readonly toldThatItWaits: (draft: Draft) => readonly ToTell['to'][]
}

const DAY_MS = 86_400_000
/** Approvers have so many days left when they are reminded. */
export const REMINDED_DAYS_BEFORE = 5
/** A form that was opened and not filled in is forgotten: nobody knows that there was a draft. */
const BEGUN_DAYS = 1

/**
 * Nothing goes back of which nobody was reminded: the bot may have been away. Each step is made once, by whichever replica comes first.
 * @returns whether somebody is to be told of it
 */
export async function keepWithinTime(collaborators: TimeCollaborators): Promise<boolean> {
  const { store, now, titleOf, toldThatItWaits } = collaborators
  let isToTell = false
  const before = (days: number): number => now() - days * DAY_MS
  await untilNone(
    () => store.waitingSince(before(KEPT_DAYS), before(REMINDED_DAYS_BEFORE)),
    async (draft) => {
      const isBack = await moveByItself(draft, 'lapse', collaborators)
      isToTell ||= isBack
      return isBack
    },
  )
  await untilNone(
    () => store.waitingSince(before(KEPT_DAYS - REMINDED_DAYS_BEFORE), undefined),
    async (draft) => {
      const news = { news: 'remind', since: now(), ...isCorrectionIn(draft.fields) } as const
      const untold = toldThatItWaits(draft).map((to) => toTell(to, titleOf(draft), news))
      isToTell ||= untold.length > 0
      return store.remind(draft, untold, now())
    },
  )
  await store.sweep(before(KEPT_DAYS), before(BEGUN_DAYS))
  return isToTell
}

/** A store hands out so many at once. @param take whether it is not handed out any more */
async function untilNone(
  find: () => Promise<readonly Draft[]>,
  take: (draft: Draft) => Promise<boolean>,
): Promise<void> {
  for (;;) {
    const done = await Promise.all((await find()).map(take))
    if (!done.includes(true)) return
  }
}
