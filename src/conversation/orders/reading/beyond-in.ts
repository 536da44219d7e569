// An order that asks for what no digest does besides: the rest of it is offered.
import type { DigestCommand } from '../../../domain/digests/digest-command.ts'
import { parseDigestCommand } from '../../digest-grammar.ts'
import { withoutBeyond } from '../words/beyond.ts'
import { LONGEST } from './read-order.ts'

/** “Daily at 9 except holidays”: what can be had is offered; in another channel it is not ordered from here. */
export function beyondIn(line: string): DigestCommand | undefined {
  if (line.length > LONGEST) return undefined
  const { rest, beyond } = withoutBeyond(line)
  const command = beyond.length > 0 ? parseDigestCommand(rest) : undefined
  return command?.kind === 'subscribe' ? { ...command, kind: 'offer', beyond } : undefined
}
