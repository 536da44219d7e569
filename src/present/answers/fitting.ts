// Where not everything fits, what is left out is counted: nothing goes missing silently.
import { WORDS } from '../words.ts'

/**
 * Says that something was left out.
 * @example andMore(3) // → '… and 3 more'
 */
export const andMore = (count: number): string => `… ${WORDS.more(count)}`

/**
 * As many of the parts as fit, in their order, and how many more there are where not all do.
 * @param limit room for the joined text, the remark included, in code units
 * @param remark how the line about the rest is written
 */
export function joinFitting(
  parts: readonly string[],
  separator: string,
  limit: number,
  remark: (count: number) => string = andMore,
): string {
  const whole = parts.join(separator)
  if (whole.length <= limit) return whole
  for (let count = parts.length - 1; count > 0; count--) {
    const text = [...parts.slice(0, count), remark(parts.length - count)].join(separator)
    if (text.length <= limit) return text
  }
  return remark(parts.length)
}
