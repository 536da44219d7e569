// Ordering a digest by filling in a form: the fields make the line that would have been typed, so that there is one
// grammar and one way on.

import { fold } from '../domain/library/ids.ts'
import { oneLine } from '../domain/text/clean-text.ts'
import { parseDigestCommand } from './digest-grammar.ts'
import { topicWords } from './orders/reading/order-line.ts'
import { ZONES } from './orders/words/order-zones.ts'

/** What can be chosen for the days, as it is typed. */
export const DAY_CHOICES: readonly string[] = [
  'daily',
  'weekdays',
  ...['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => `weekly ${day}`),
]

/** With a zone alone the grammar would take it for the time. */
export const USUAL = { days: 'weekdays', time: '09:00' } as const

/** As filled in; what is left out is the usual, the channel's zone, and everything. */
export interface DigestFields {
  readonly days?: string | undefined
  readonly time?: string | undefined
  readonly zone?: string | undefined
  readonly topic?: string | undefined
}

/**
 * `digest weekly mon 08:30 Europe/Lisbon about service mesh`
 * @example
 * digestLine({ days: 'daily', time: '09:00', zone: 'Europe/Lisbon', topic: 'security' })
 * // → 'digest daily 09:00 Europe/Lisbon about security'
 */
export function digestLine({ days, time, zone, topic }: DigestFields): string {
  const [about, where] = [oneLine(topic ?? ''), oneLine(zone ?? '')]
  return [
    'digest',
    oneLine(days ?? '') || USUAL.days,
    oneLine(time ?? '') || USUAL.time,
    where,
    about && `about ${topicWords(about, where || undefined)}`,
  ]
    .filter(Boolean)
    .join(' ')
}

/** What is wrong with each field by itself, as sentences; empty where all can be ordered. */
export function fieldProblems(fields: DigestFields): Readonly<Partial<Record<keyof DigestFields, string>>> {
  const found = (['days', 'time', 'zone', 'topic'] as const).flatMap((name) => {
    const command = parseDigestCommand(digestLine({ [name]: fields[name] }))
    if (command?.kind === 'subscribe') return []
    return [[name, command?.kind === 'mistake' ? command.problems.join('; ') : undefined] as const]
  })
  return Object.fromEntries(found.map(([name, problem]) => [name, problem ?? 'This cannot be ordered.']))
}

/**
 * Time zones whose name, or a part of it, begins so: the city first.
 * @example suggestZones('lisb', 3) // → ['Europe/Lisbon']
 */
export function suggestZones(typed: string, most: number): readonly string[] {
  const wanted = fold(typed)
  const rank = (zone: string): number => {
    const parts = zone.split('/').map(fold)
    if (parts.at(-1)?.startsWith(wanted)) return 0
    if (parts.some((part) => part.startsWith(wanted))) return 1
    return fold(zone).includes(wanted) ? 2 : 3
  }
  return ZONES.map((zone) => ({ zone, place: rank(zone) }))
    .filter(({ place }) => place < 3)
    .sort((a, b) => a.place - b.place || a.zone.localeCompare(b.zone))
    .slice(0, most)
    .map(({ zone }) => zone)
}
