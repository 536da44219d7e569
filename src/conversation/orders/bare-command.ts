// What is done with a line that names no digest: it is said of the one just ordered, else of the only one.
import type { Message } from '../../domain/answers/message.ts'
import type { KeptSubscription } from '../../domain/digests/digest.ts'
import {
  changesDigests,
  type DigestChange,
  type DigestCommand,
  type Which,
} from '../../domain/digests/digest-command.ts'
import type { Where } from '../../domain/requests/request.ts'
import type { Ordered } from '../../domain/store-ports.ts'
import type { ChannelDigests } from './place-order.ts'

export const BOTH = 2

interface BareDesk extends Pick<ChannelDigests, 'keptIn' | 'list'> {
  readonly justOrdered: (where: Where) => Promise<readonly KeptSubscription[]>
  readonly change: (change: DigestChange, where: Where, spokenOf?: KeptSubscription) => Promise<Message>
  readonly order: (what: Ordered, which: Which, where: Where, spokenOf?: KeptSubscription) => Promise<Message>
}

/** @returns answers one such line; undefined where it is said of no digest, or by somebody who may not order */
export const bareCommands =
  ({ keptIn, list, justOrdered, change, order }: BareDesk) =>
  async (command: DigestCommand, where: Where): Promise<Message | undefined> => {
    if (changesDigests(command) && where.manager === false) return undefined
    const [fresh] = await justOrdered(where)
    if (command.kind === 'list') return fresh && list(where)
    const all = await keptIn(where)
    if (command.kind === 'order' && command.which === 'both')
      return all.length < BOTH ? undefined : order(command.what, 'both', where)
    const spokenOf = fresh ?? (all.length === 1 ? all[0] : undefined)
    if (!spokenOf) return undefined
    if (command.kind === 'change') return change(command, where, spokenOf)
    return command.kind === 'order' ? order(command.what, undefined, where, spokenOf) : undefined
  }
