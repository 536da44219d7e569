// An order that asks for what no digest does besides: the rest of it is offered.
import { changesDigests, type DigestCommand } from '../../../domain/digests/digest-command.ts'
import { parseDigestCommand } from '../../digest-grammar.ts'
import { withoutBeyond } from '../words/beyond.ts'
import { signsIn } from '../words/find-signs.ts'
import { orderTokens } from '../words/order-tokens.ts'
import { AROUND_ORDERS } from '../words/order-words.ts'
import { LONGEST } from './read-order.ts'

/** “Daily at 9 except holidays”: what can be had is offered; in another channel it is not ordered from here. */
export function beyondIn(line: string): DigestCommand | undefined {
  if (line.length > LONGEST) return undefined
  const { rest, beyond } = withoutBeyond(line)
  if (beyond.length === 0) return undefined
  const command = parseDigestCommand(rest)
  if (command?.kind === 'subscribe') return { ...command, kind: 'offer', beyond }
  // “Stop the digest in #random”: nothing is done to those of this channel.
  if (command && changesDigests(command) && beyond.includes('channel'))
    return { kind: 'offer', beyond: ['elsewhere'], ...(command.bare && { bare: 'talked' as const }) }
  return beyond.includes('channel') && isToMove(rest)
    ? { kind: 'offer', beyond: ['channel'], bare: 'talked' }
    : undefined
}

/** “Move it to #random”, “in #random please”: nothing else is said. */
function isToMove(rest: string): boolean {
  const words = orderTokens(rest).map(({ even }) => even)
  const signs = signsIn(words)
  return words.every((word, at) => signs.at(at).length > 0 || AROUND_ORDERS.has(word))
}
