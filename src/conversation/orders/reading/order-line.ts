// An order → the line that gives it: what a button asks for, and what could be typed.
import type { Weekday } from '../../../domain/digests/digest.ts'
import type { WantedDigest } from '../../../domain/digests/digest-command.ts'
import { type OrderToken, orderTokens } from '../words/order-tokens.ts'
import { withoutEnd } from './topic-in-order.ts'
import { withoutZone } from './topic-zone.ts'

const SHORT = ['', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

function daysInWords(days: readonly Weekday[]): string {
  if (days.length === 7) return 'daily'
  if (days.join() === '1,2,3,4,5') return 'weekdays'
  const named = days.map((day) => SHORT[day]).join(',')
  return days.length === 1 ? `weekly ${named}` : named
}

/** A topic that ends like a time zone (where none stands before it), or like an order, is put in quotes: else it would be cut there. */
export const topicWords = (about: string, zone?: string): string =>
  isCut(orderTokens(about), zone) ? `“${about}”` : about

const isCut = (words: readonly OrderToken[], zone: string | undefined): boolean =>
  withoutEnd(words) < words.length || (zone === undefined && withoutZone(words).zone !== undefined)

/**
 * @example wantedLine({ days: [1, 4], at: '09:00', zone: 'UTC', about: 'eBPF' }) // → 'mon,thu 09:00 UTC about eBPF'
 */
export const wantedLine = ({ days, at, zone, about }: WantedDigest): string =>
  [daysInWords(days), at, zone, about && `about ${topicWords(about, zone)}`].filter(Boolean).join(' ')

/**
 * What becomes of a digest, in words that say only what is another one.
 * @example changedLine({ days: [5], at: '16:00' }, { days: [5], at: '11:00' }) // → '11:00'
 */
export const changedLine = (was: WantedDigest, wanted: WantedDigest): string =>
  [
    was.days.join() !== wanted.days.join() && daysInWords(wanted.days),
    was.at !== wanted.at && wanted.at,
    was.zone !== wanted.zone && wanted.zone,
    was.about !== wanted.about &&
      `about ${wanted.about === undefined ? 'everything' : topicWords(wanted.about)}`,
  ]
    .filter(Boolean)
    .join(' ')
