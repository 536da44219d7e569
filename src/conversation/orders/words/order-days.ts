// Days of the week that a line adds to an order, and the half of the day in which its time is.
import type { Weekday } from '../../../domain/digests/digest.ts'
import type { TimeRead } from './order-times.ts'

/** Days of a week. */
const EVERY_DAY = 7

/**
 * @param except whether they are taken away
 * @returns undefined where none would be left
 */
export function withDays(
  before: readonly Weekday[],
  said: readonly Weekday[],
  except: boolean,
): readonly Weekday[] | undefined {
  const others = before.filter((day) => !said.includes(day))
  // “Every day except sunday”; “on weekends, drop sat and sun” says so twice.
  if (except) return others.length > 0 ? others : undefined
  // “A talk a day, only on weekdays”
  if (before.length === EVERY_DAY) return said
  return said.length === EVERY_DAY && before.length > 0 ? before : [...before, ...said]
}

/** From one day of the week to another, over Sunday where need be. The first stands there already. */
export function between(from: Weekday, to: Weekday): readonly Weekday[] {
  const days: Weekday[] = []
  for (let day = (from % 7) + 1; ; day = (day % 7) + 1) {
    days.push(day as Weekday)
    if (day === to) return days
  }
}

const EVENING = /^(?:evenings?|nights?|abends?|soirs?|noches?)$/
const AFTERNOON = /^(?:afternoons?|nachmittags?|aprem|tarde|tardes)$/
const NOON = 12
/** “Friday afternoon, half past three”: earlier hours are of the afternoon, later ones of the evening. */
const AFTERNOON_TO = 7
const EVENING_FROM = 5

/** “At 3 in the night” */
const NIGHT =
  /^(?:mornings?|nights?|morgens?|fruh|nachts?|nacht|matins?|nuits?|mananas?|noches?|madrugadas?)$/

/** “Por la tarde”, “afternoons”; “más tarde” is later. */
const IN_THE_AFTERNOON = /^(?:afternoons?|nachmittags?|aprem)$/
const TARDE = /^tardes?$/
const BEFORE_TARDE = /^(?:la|las|cada|por)$/
const IN_THE_MORNING = /^(?:mornings?|morgens|vormittags?|matins?|mananas?)$/
const IN_THE_EVENING = /^(?:evenings?|abends?|soirs?)$/

/** Where only the half of the day is said: a time of it that can be offered. */
export function halfOfDay(words: readonly string[]): string | undefined {
  if (words.some((word) => IN_THE_MORNING.test(word))) return '09:00'
  const isAfternoon = words.some(
    (word, at) => IN_THE_AFTERNOON.test(word) || (TARDE.test(word) && BEFORE_TARDE.test(words[at - 1] ?? '')),
  )
  return isAfternoon ? '14:00' : words.some((word) => IN_THE_EVENING.test(word)) ? '18:00' : undefined
}

/** “Mornings”, “por las mañanas”; “morning” is a greeting, and “mañana” tomorrow. */
const ALONE =
  /^(?:mornings|afternoons|evenings|morgens|vormittags|nachmittags|abends|matins?|soirs?|aprem|mananas|tardes|noches)$|\b(?:in the|la|por la) (?:morning|afternoon|evening|manana|tarde|noche)\b/

/** The same where it is all that a line says. */
export const halfAlone = (words: readonly string[]): string | undefined =>
  ALONE.test(words.join(' ')) || words.some((word) => ALONE.test(word)) ? halfOfDay(words) : undefined

export interface HourMeant {
  readonly at: string
  /** Nobody said so: the time as it was typed. */
  readonly typed?: string
}

/** An hour of the half of the day that is named anywhere in the line; where none is, no digest is wanted at night. */
export function hourMeant(
  { at, mayBeLater }: Pick<TimeRead, 'at' | 'mayBeLater'>,
  words: readonly string[],
): HourMeant {
  const hour = Number(at.slice(0, 2))
  const later = `${hour + NOON}${at.slice(2)}`
  const isLater =
    (hour >= EVENING_FROM && hour < NOON && words.some((word) => EVENING.test(word))) ||
    (hour >= 1 && hour <= AFTERNOON_TO && words.some((word) => AFTERNOON.test(word)))
  if (isLater) return { at: later }
  return mayBeLater && !words.some((word) => NIGHT.test(word)) ? { at: later, typed: at } : { at }
}
