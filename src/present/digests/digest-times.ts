// When a digest comes, in words: in the channel's zone and in UTC.
import type { Schedule, Subscription } from '../../domain/digests/digest.ts'
import type { WantedDigest } from '../../domain/digests/digest-command.ts'

const DAY_SETS: Readonly<Record<string, string>> = { '1,2,3,4,5,6,7': 'daily', '1,2,3,4,5': 'weekdays' }
const DAY_NAMES = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/**
 * "weekdays at 09:00 Europe/Lisbon"
 * @example scheduleWords({ days: [5], at: '09:00', zone: 'UTC' }) // → 'weekly on Friday at 09:00 UTC'
 */
export function scheduleWords({ days, at, zone }: Schedule): string {
  return `${daysInWords(days)} at ${at} ${zone}`
}

const daysInWords = (days: Schedule['days']): string =>
  DAY_SETS[days.join()] ?? `weekly on ${days.map((day) => DAY_NAMES[day]).join(', ')}`

/** The same of what is not ordered yet, for a button: “Daily at 09:00, about “security””. */
export function wantedWords({ days, at, zone, about }: WantedDigest): string {
  const when = [daysInWords(days), 'at', at, zone].filter(Boolean).join(' ')
  return `${when.charAt(0).toUpperCase()}${when.slice(1)}${about ? `, about “${about}”` : ''}`
}

/** What another digest of the same days and time has otherwise: its zone, its topic. */
function apart(one: WantedDigest, others: readonly WantedDigest[]): Pick<WantedDigest, 'zone' | 'about'> {
  const alike = others.filter(({ days, at }) => at === one.at && days.join() === one.days.join())
  const differs = (name: 'zone' | 'about') => alike.some((other) => other[name] !== one[name])
  return {
    ...(one.zone !== undefined && differs('zone') && { zone: one.zone }),
    ...(one.about !== undefined && differs('about') && { about: one.about }),
  }
}

/**
 * What would become of a digest, for a button: what it is in short, and only what would be another.
 * @param others of the channel, from which the button tells it apart
 * @example
 * changeWords({ days: [5], at: '16:00', zone: 'UTC' }, { days: [5], at: '11:00', zone: 'UTC' })
 * // → 'Weekly on Friday at 16:00 → at 11:00'
 */
export function changeWords(
  was: WantedDigest,
  wanted: WantedDigest,
  others: readonly WantedDigest[] = [],
): string {
  const topic = wanted.about === undefined ? 'about everything' : `about “${wanted.about}”`
  const becomes = [
    was.days.join() !== wanted.days.join() && daysInWords(wanted.days),
    was.at !== wanted.at && `at ${wanted.at}`,
    was.zone !== wanted.zone && wanted.zone,
    was.about !== wanted.about && topic,
  ]
  return `${wantedWords({ days: was.days, at: was.at, ...apart(was, others) })} → ${becomes.filter(Boolean).join(' ')}`
}

/** "weekdays at 09:00 Europe/Lisbon, about service mesh" */
export const subscriptionWords = ({ schedule, about }: Subscription): string =>
  scheduleWords(schedule) + (about ? `, about “${about}”` : '')

interface ZoneFormats {
  readonly time: Intl.DateTimeFormat
  readonly day: Intl.DateTimeFormat
}

/** Making one takes as long as using it a hundred times. What it gives depends on the zone alone. */
const formats = new Map<string, ZoneFormats>()

function formatsOf(zone: string): ZoneFormats {
  const known = formats.get(zone)
  if (known) return known
  const made = {
    time: new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' }),
    day: new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      year: 'numeric',
    }),
  }
  formats.set(zone, made)
  return made
}

const clock = (moment: number, zone: string): string => `${formatsOf(zone).time.format(moment)} ${zone}`

/**
 * "Mon 30 Nov 2026, 09:00 Europe/Lisbon (09:00 UTC)"
 * @example
 * momentWords(Date.parse('2026-11-30T09:00:00Z'), 'Europe/Lisbon')
 * // → 'Mon 30 Nov 2026, 09:00 Europe/Lisbon (09:00 UTC)'
 */
export function momentWords(moment: number, zone: string): string {
  const parts = formatsOf(zone).day.formatToParts(moment)
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? ''
  const day = ['weekday', 'day', 'month', 'year'].map(part).join(' ')
  return zone === 'UTC'
    ? `${day}, ${clock(moment, zone)}`
    : `${day}, ${clock(moment, zone)} (${clock(moment, 'UTC')})`
}
