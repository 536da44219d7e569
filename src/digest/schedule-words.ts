// The words in which people say when a digest is due: read from DIGEST and from chat.
import { type ChannelRef, channelKey, type Schedule, type Weekday } from '../domain/digests/digest.ts'
import { fold } from '../domain/library/ids.ts'

/** A word understood, or a sentence saying what is wrong and what was expected. */
export type WordReading<Value> = { readonly value: Value } | { readonly problem: string }

/** Words that stand for several days. */
const DAY_SETS: Readonly<Record<string, readonly Weekday[]>> = {
  daily: [1, 2, 3, 4, 5, 6, 7],
  weekdays: [1, 2, 3, 4, 5],
}

/** What may follow `weekly`; three letters are enough. */
const DAY_NAMES: readonly { readonly name: string; readonly day: Weekday }[] = [
  { name: 'monday', day: 1 },
  { name: 'tuesday', day: 2 },
  { name: 'wednesday', day: 3 },
  { name: 'thursday', day: 4 },
  { name: 'friday', day: 5 },
  { name: 'saturday', day: 6 },
  { name: 'sunday', day: 7 },
]

const EXPECTED_DAYS = 'expected daily, weekdays, or weekly and a day, for example weekly monday'
const EXPECTED_TIME = 'expected HH:MM between 00:00 and 23:59, for example 09:00'
const EXPECTED_ZONE = 'expected an IANA time zone, for example Europe/Lisbon or UTC'

const dayNamed = (word: string | undefined): Weekday | undefined =>
  DAY_NAMES.find(({ name }) => name === word || name.slice(0, 3) === word)?.day

/**
 * The days meant by the first one or two of these words.
 * @returns the days, and how many words were read also where they were wrong
 * @example parseDays(['weekly', 'friday', '9:00']) // → { days: { value: [5] }, used: 2 }
 */
export function parseDays(words: readonly string[]): {
  readonly days: WordReading<readonly Weekday[]>
  readonly used: number
} {
  const [word, next] = words.slice(0, 2).map((each) => each.toLowerCase())
  if (word === undefined) return { days: { problem: `the days are missing; ${EXPECTED_DAYS}` }, used: 0 }
  const days = Object.hasOwn(DAY_SETS, word) ? DAY_SETS[word] : undefined
  if (days) return { days: { value: days }, used: 1 }
  if (word !== 'weekly') {
    // A time in the place of the days: the days were left out, the rest may be right.
    const missing = /^\d/.test(word)
    const problem = missing ? 'the days are missing' : `“${words[0]}” does not say on which days`
    return { days: { problem: `${problem}; ${EXPECTED_DAYS}` }, used: missing ? 0 : 1 }
  }
  const day = dayNamed(next)
  if (day) return { days: { value: [day] }, used: 2 }
  const absent = next === undefined || /^\d/.test(next)
  const problem = absent ? 'weekly does not say on which day' : `“${words[1]}” is not a day of the week`
  return { days: { problem: `${problem}; ${EXPECTED_DAYS}` }, used: absent ? 1 : 2 }
}

/**
 * A local time of day as `HH:MM`; `9:00` is read as 09:00.
 * @example parseTime('9:00') // → { value: '09:00' }
 */
export function parseTime(word: string | undefined): WordReading<string> {
  if (word === undefined) return { problem: `the time is missing; ${EXPECTED_TIME}` }
  const [, hours, minutes] = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(word) ?? []
  if (hours === undefined || minutes === undefined) {
    return { problem: `“${word}” is not a time of day; ${EXPECTED_TIME}` }
  }
  return { value: `${hours.padStart(2, '0')}:${minutes}` }
}

/** Three letters that the runtime takes for a zone, and that know no summer time or mean a place nobody thinks of: “EST”, “BST”. */
const LETTERS = /^(?!utc|gmt|uct|cet|eet|met|wet|prc|roc|rok)[a-z]{3}$/i
const EXPECTED_PLACE =
  'these letters know no summer time; expected the zone of a place, for example America/New_York'

/** To ask the runtime takes longer than all else of an order. In small letters: there are no more than it knows zones. */
const canonical = new Map<string, string>()

/** The name by which the runtime knows a zone, so that two spellings of one zone compare equal. */
function canonicalZone(zone: string): string | undefined {
  const key = zone.toLowerCase()
  const known = canonical.get(key)
  if (known) return known
  try {
    const name = new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone
    canonical.set(key, name)
    return name
  } catch {
    return undefined
  }
}

/**
 * An IANA zone name, in any case. Offsets such as +01:00 are refused: they know no summer time.
 * @example parseZone('lisbon') // → { problem: '“lisbon” is not a known time zone; did you mean Europe/Lisbon?' }
 */
export function parseZone(word: string | undefined): WordReading<string> {
  if (word === undefined) return { problem: `the time zone is missing; ${EXPECTED_ZONE}` }
  if (LETTERS.test(word) && canonicalZone(word))
    return { problem: `“${word}” is not a place: ${EXPECTED_PLACE}` }
  const canonical = /^[+-]/.test(word) ? undefined : canonicalZone(word)
  if (canonical === undefined) {
    const meant = Intl.supportedValuesOf('timeZone').find((zone) =>
      zone.toLowerCase().endsWith(`/${word.toLowerCase()}`),
    )
    const hint = meant ? `; did you mean ${meant}?` : `; ${EXPECTED_ZONE}`
    return { problem: `“${word}” is not a known time zone${hint}` }
  }
  // Asia/Kolkata stays as typed although the runtime may call it Asia/Calcutta.
  return { value: canonical.toLowerCase() === word.toLowerCase() ? canonical : word }
}

/** The shortest word for these days: `daily`, `weekdays`, `weekly-monday`. */
function daysWord(days: readonly Weekday[]): string {
  const sorted = days.toSorted()
  const set = Object.entries(DAY_SETS).find(([, members]) => members.join() === sorted.join())
  const named = DAY_NAMES.filter(({ day }) => sorted.includes(day)).map(({ name }) => name)
  return set ? set[0] : `weekly-${named.join('-')}`
}

/** `slack:C0123/weekdays/09:00/Europe/Lisbon/service-mesh`: equal for declarations that mean the same. */
export function subscriptionId(channel: ChannelRef, schedule: Schedule, about?: string): string {
  const zone = canonicalZone(schedule.zone) ?? schedule.zone
  const topic = about ? [fold(about).replaceAll(' ', '-')] : []
  return [channelKey(channel), daysWord(schedule.days), schedule.at, zone, ...topic].join('/')
}
