// How surely an order was said: an hour of the afternoon that nobody named, a half of the day, a topic that stands elsewhere.
import type { DigestCommand } from '../../../domain/digests/digest-command.ts'
import type { ReadOrder } from './order-command.ts'

/**
 * With the time as it was typed, where another was understood; what was said too loosely is offered only: “in the
 * afternoon”, “about this”.
 */
export function asSaid(command: DigestCommand, { atNight, ofThis, half, offset }: ReadOrder): DigestCommand {
  const asks = offset ? 'zone' : ofThis ? 'topic' : undefined
  const said = atNight !== undefined && 'at' in command ? { ...command, atNight } : command
  return (asks || half) && isOrderOrChange(said) ? { ...asOffer(said), ...(asks && { asks }) } : said
}

/** The same, to be pressed; where nobody said of which digest, for whichever stands. */
export function asOffer(command: OrderOrChange): Extract<DigestCommand, { kind: 'offer' }> {
  if (command.kind !== 'change') return { ...command, kind: 'offer' }
  const { which, ...said } = command
  return { ...said, kind: 'offer', ...(which !== undefined && { which }) }
}

type OrderOrChange = Extract<DigestCommand, { kind: 'subscribe' | 'change' | 'offer' }>

const isOrderOrChange = (command: DigestCommand): command is OrderOrChange =>
  command.kind === 'subscribe' ||
  (command.kind === 'offer' && command.verb === undefined) ||
  (command.kind === 'change' && command.which === undefined)
