// A line about the answer before (“who gave it?”) is replied to in words. Programs are told of which talk: there is nothing
// to cite otherwise.
import type { Conversation } from '../../../domain/ports.ts'
import type { Reply } from '../../../domain/requests/reply.ts'
import { renderText } from '../render.ts'

/** @returns the reply with the talk, passage or note that its words name; any other reply as it is */
export async function withItsTalk(reply: Reply, { answer }: Conversation): Promise<Reply> {
  const { browsed, cited, sessions, message, next } = reply
  if (reply.kind !== 'notice' || browsed || cited || sessions) return reply
  const id = next?.about ?? message.shown?.[0] ?? next?.shown[0]
  if (id === undefined) return reply
  const { browsed: found } = await answer({ kind: 'show', id })
  const isNamed = found?.kind === 'card' && renderText(message).includes(found.card.title)
  return isNamed ? { ...reply, browsed: found } : reply
}
