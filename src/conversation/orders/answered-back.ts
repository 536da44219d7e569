// A line that asks for something by itself, where something was asked about a digest: “Service mesh”, to “About what?”.
import type { LastAnswer } from '../../domain/answers/last-answer.ts'
import type { DigestCommand } from '../../domain/digests/digest-command.ts'
import type { Library } from '../../query/library/library.ts'
import { parseDigestCommand } from '../digest-grammar.ts'
import { differOnlyIn } from './alike.ts'
import { ordersIn } from './offered-orders.ts'

const ALL_OF_THEM =
  /^(?:(?:please |bitte )?(?:all|all of them|everything|alle|alles|tous|toutes|tout|todos|todas|todo)(?: please| bitte)?)[.!]?$/i

/**
 * What the line says of what was asked: that all are meant, or a topic, which is offered, for it may be a question too.
 * @returns undefined where neither was asked
 */
export function answeredBack(
  line: string,
  last: LastAnswer | undefined,
  library: Library,
): DigestCommand | undefined {
  const lines = last?.digest ? ordersIn(last, library) : []
  const ofAll = ALL_OF_THEM.test(line.trim()) ? lines.find((order) => / all$/.test(order)) : undefined
  if (ofAll !== undefined) return parseDigestCommand(ofAll)
  const orders = lines.flatMap((order) => parseDigestCommand(order) ?? [])
  return differOnlyIn('about', orders) ? { kind: 'offer', about: line, asked: line } : undefined
}
