// What is done with one of several digests, which was described: “the security one at 12”.
import type { DigestCommand, Which } from '../../../domain/digests/digest-command.ts'
import { daysSaid, type ReadOrder, STANDING } from './order-command.ts'

/** What is said of a digest that was described: “the security one at 12”. */
export function changeOfOne(order: ReadOrder, which: Which): DigestCommand | undefined {
  const { verb, at, zone, often, daysAre } = order
  if (verb === 'stop' || verb === 'pause' || verb === 'resume')
    return order.days.length > 0 || at !== undefined
      ? undefined
      : { kind: 'order', what: verb, which, ...STANDING }
  if ((verb !== undefined && verb !== 'change') || order.ends) return undefined
  const days = order.days.length > 0 ? [...new Set(order.days)].toSorted() : undefined
  if (!days && at === undefined && !often && (zone === undefined || !verb)) return undefined
  return {
    kind: 'change',
    which,
    ...(at !== undefined && { at }),
    ...(zone !== undefined && { zone }),
    ...daysSaid(days, daysAre),
    ...(often && !days && { often }),
    ...(at === undefined && STANDING),
  }
}
