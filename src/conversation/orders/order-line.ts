// An order → the line that gives it: what a button asks for, and what could be typed.
import type { Weekday } from '../../domain/digests/digest.ts'
import type { WantedDigest } from '../../domain/digests/digest-command.ts'

const SHORT = ['', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

function daysInWords(days: readonly Weekday[]): string {
  if (days.length === 7) return 'daily'
  if (days.join() === '1,2,3,4,5') return 'weekdays'
  const named = days.map((day) => SHORT[day]).join(',')
  return days.length === 1 ? `weekly ${named}` : named
}

/**
 * @example wantedLine({ days: [1, 4], at: '09:00', zone: 'UTC', about: 'eBPF' }) // → 'mon,thu 09:00 UTC about eBPF'
 */
export const wantedLine = ({ days, at, zone, about }: WantedDigest): string =>
  [daysInWords(days), at, zone, about && `about ${about}`].filter(Boolean).join(' ')
