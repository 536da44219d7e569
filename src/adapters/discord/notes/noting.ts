// Who does something to a draft on Discord: every interaction says who it is, and what they may do in that server.
import { type BaseInteraction, type Message, PermissionFlagsBits } from 'discord.js'
import type { Doer } from '../../../domain/drafts/draft.ts'
import type { MessageRequest } from '../../../domain/requests/request.ts'

type Interacting = Pick<BaseInteraction, 'user' | 'guildId' | 'memberPermissions'>

/** Whoever may manage the server runs it. What is answered to an interaction about drafts is read by them alone. */
const doerOf = ({ user, guildId, memberPermissions }: Interacting): Doer => ({
  platform: 'discord',
  person: user.id,
  name: user.displayName,
  alone: true,
  ...(guildId !== null && { workspace: guildId }),
  ...(memberPermissions && { admin: memberPermissions.has(PermissionFlagsBits.ManageGuild) }),
})

/** A request about drafts with who makes it; any other as it is. */
export const signed = <Asked extends MessageRequest>(request: Asked, interaction: Interacting): Asked =>
  request.kind === 'note' ? { ...request, by: doerOf(interaction) } : request

/** The same for what was written in a message; in a server everybody reads what is replied to it. */
export function signedByWriter<Asked extends MessageRequest>(request: Asked, message: Message): Asked {
  if (request.kind !== 'note') return request
  const { author, guildId, member } = message
  const by: Doer = {
    platform: 'discord',
    person: author.id,
    name: author.displayName,
    ...(guildId === null ? { alone: true } : { workspace: guildId }),
    ...(member && { admin: member.permissions.has(PermissionFlagsBits.ManageGuild) }),
  }
  return { ...request, by }
}
