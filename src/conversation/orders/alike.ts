// What orders that were offered together have in common: all may be changes of one digest, and differ in what was asked.
import type { DigestCommand } from '../../domain/digests/digest-command.ts'

/** All are changes of one digest. */
export const areOfOne = ([one, ...others]: readonly DigestCommand[]): boolean =>
  one?.kind === 'change' &&
  others.every(
    (other) => other.kind === 'change' && JSON.stringify(other.which) === JSON.stringify(one.which),
  )

const PARTS = ['days', 'at', 'about'] as const
type Part = (typeof PARTS)[number]

/** “At what time?”: several changes of one digest, which differ in their time and in nothing else. */
export function differOnlyIn(part: Part, orders: readonly DigestCommand[]): boolean {
  const valuesOf = (name: Part) =>
    new Set(orders.map((order) => (name in order ? String((order as Record<Part, unknown>)[name]) : '')))
  return (
    orders.length > 1 &&
    areOfOne(orders) &&
    PARTS.every((name) => valuesOf(name).size === (name === part ? orders.length : 1))
  )
}
