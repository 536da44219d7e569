// How long what is left lasts: "57 items, until 9 February".
import type { DigestDay, KeptSubscription } from '../domain/digests/digest.ts'
import type { Progress } from './decide.ts'
import { nextSlot } from './schedule.ts'

export interface Forecast extends Progress {
  /** The local day of the last new item; absent where nothing is left, or it lasts for years. */
  readonly until?: DigestDay
}

/** Further ahead nobody plans. */
const MOST_SLOTS = 1_000
/** Nor reads a date: of a later one it is said that it lasts for years. */
const FARTHEST_MS = 3 * 366 * 24 * 60 * 60_000

/**
 * When everything will have been shown.
 * @param siblings all digests of the channel: those with the same topic share what is left
 */
export function forecastOf(
  kept: KeptSubscription,
  siblings: readonly KeptSubscription[],
  progress: Progress,
  now: number,
): Forecast {
  if (progress.left === 0 || progress.left > MOST_SLOTS) return progress
  const { about } = kept.subscription
  const sharing = siblings
    .filter(({ subscription, standing }) => subscription.about === about && standing !== 'paused')
    .map(({ subscription }) => nextSlot(subscription, now))
  const slots = sharing.length > 0 ? sharing : [nextSlot(kept.subscription, now)]
  let until: DigestDay | undefined
  for (let left = progress.left; left > 0; left -= 1) {
    const [first] = slots.flatMap((slot) => slot ?? []).sort((a, b) => a.dueAt - b.dueAt)
    if (!first || first.dueAt - now > FARTHEST_MS) return progress
    until = first.day
    slots[slots.indexOf(first)] = nextSlot(first.subscription, first.dueAt)
  }
  return until === undefined ? progress : { ...progress, until }
}
