// When a subscription is due. A slot belongs to a local day, not to an instant: clocks that are put
// forward, back or right never make a second slot of one day, nor lose one.
import { Cron } from 'croner'
import type { DigestDay, Slot, Subscription, Weekday } from '../domain/digests/digest.ts'

const DAY_MS = 86_400_000
/** Further than any zone is away from UTC (at most 14 hours). */
const AWAY_FROM_UTC_MS = DAY_MS
/** A week, and days that a zone may leave out (Samoa had no 30 December 2011). */
const DAYS_AHEAD = 9

const midnightUtc = (day: DigestDay): number => Date.parse(`${day}T00:00:00Z`)

/**
 * The calendar day so many days later.
 * @example dayAfter('2026-12-31') // → '2027-01-01'
 */
export const dayAfter = (day: DigestDay, days = 1): DigestDay =>
  new Date(midnightUtc(day) + days * DAY_MS).toISOString().slice(0, 10)

/** ISO weekday of a calendar day; Sunday is 7. */
const weekdayOf = (day: DigestDay): Weekday =>
  (((new Date(midnightUtc(day)).getUTCDay() + 6) % 7) + 1) as Weekday

/** Making one takes as long as using it a hundred times. What it gives depends on the zone alone. */
const formatters = new Map<string, Intl.DateTimeFormat>()

function formatterOf(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    calendar: 'iso8601',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  })
  formatters.set(zone, made)
  return made
}

/**
 * The calendar day in a zone at a moment (epoch milliseconds).
 * @example localDay(Date.parse('2026-12-31T23:30:00Z'), 'Asia/Tokyo') // → '2027-01-01'
 */
export function localDay(moment: number, zone: string): DigestDay {
  const parts = formatterOf(zone).formatToParts(moment)
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? ''
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`
}

/** The key by which once means once. */
const slotKey = (subscription: string, day: DigestDay): string => `${subscription}@${day}`

/**
 * The slot of a subscription on a local day. A time that the day leaves out (clocks put forward) is due at
 * the first moment after the gap, or in the day's last minute where the gap ends the day (Pyongyang went from
 * 23:30 to midnight on 4 May 2018); a time that comes twice (clocks put back) is due the first time.
 * @returns undefined where the subscription does not ask for that weekday, or the zone has no such day
 */
export function slotOn(subscription: Subscription, day: DigestDay): Slot | undefined {
  const { days, at, zone } = subscription.schedule
  if (!days.includes(weekdayOf(day))) return undefined
  const dueAt = momentOf(day, at, zone)
  return dueAt === undefined ? undefined : { key: slotKey(subscription.id, day), subscription, day, dueAt }
}

/** Many channels are due at nine: a moment is reckoned once. What it is depends on its key alone. */
const moments = new Map<string, number | undefined>()
const MOMENTS_KEPT = 50_000

function momentOf(day: DigestDay, at: string, zone: string): number | undefined {
  const key = `${day} ${at} ${zone}`
  if (moments.has(key)) return moments.get(key)
  if (moments.size >= MOMENTS_KEPT) moments.clear()
  const moment = reckon(day, at, zone)
  moments.set(key, moment)
  return moment
}

function reckon(day: DigestDay, at: string, zone: string): number | undefined {
  const [hour, minute] = at.split(':').map(Number)
  const [year, month, date] = day.split('-').map(Number)
  const runs = (time: string) => new Cron(`0 ${time} ${date} ${month} * ${year}`, { timezone: zone })
  const due =
    runs(`${minute} ${hour}`).nextRun(new Date(midnightUtc(day) - AWAY_FROM_UTC_MS)) ??
    runs('* *').previousRuns(1, new Date(midnightUtc(day) + DAY_MS + AWAY_FROM_UTC_MS))[0]
  return due?.getTime()
}

/** The slots due after `from` and up to `to` (epoch milliseconds, `to` included), oldest first. */
export function slotsDue(subscription: Subscription, from: number, to: number): readonly Slot[] {
  const slots: Slot[] = []
  const last = localDay(to, subscription.schedule.zone)
  for (let day = localDay(from, subscription.schedule.zone); day <= last; day = dayAfter(day)) {
    const slot = slotOn(subscription, day)
    if (slot && slot.dueAt > from && slot.dueAt <= to) slots.push(slot)
  }
  return slots
}

/** The first slot due after a moment (epoch milliseconds); undefined only for a schedule without days. */
export const nextSlot = (subscription: Subscription, after: number): Slot | undefined =>
  firstSlot(subscription, localDay(after, subscription.schedule.zone), after)

/** The first slot on this local day or after it. */
export const slotFrom = (subscription: Subscription, day: DigestDay): Slot | undefined =>
  firstSlot(subscription, day, Number.NEGATIVE_INFINITY)

/** The slot after this one. */
export const slotAfter = ({ subscription, day, dueAt }: Slot): Slot | undefined =>
  firstSlot(subscription, dayAfter(day), dueAt)

function firstSlot(subscription: Subscription, from: DigestDay, after: number): Slot | undefined {
  for (let ahead = 0; ahead <= DAYS_AHEAD; ahead += 1) {
    const slot = slotOn(subscription, dayAfter(from, ahead))
    if (slot && slot.dueAt > after) return slot
  }
  return undefined
}

/** Whether this is the first slot of its subscription in its month. */
export function isFirstOfMonth({ subscription, day }: Slot): boolean {
  for (let date = 1; date < Number(day.slice(8)); date += 1) {
    if (slotOn(subscription, `${day.slice(0, 8)}${String(date).padStart(2, '0')}`)) return false
  }
  return true
}
