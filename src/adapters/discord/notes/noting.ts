// Who does something to a draft on Discord: every interaction says who it is, and what they may do in that server.
import { type BaseInteraction, type Message, PermissionFlagsBits } from 'discord.js'
import type { Doer } from '../../../domain/drafts/draft.ts'
import type { PointedTo } from '../../../domain/drafts/note-command.ts'
import type { MessageRequest } from '../../../domain/requests/request.ts'
import { notedOf } from '../answer/incoming.ts'
import { writtenIn } from '../answer/written.ts'

type Interacting = Pick<BaseInteraction, 'user' | 'guildId' | 'memberPermissions' | 'client'>

/**
 * Whether whoever may manage this server runs what the bot serves: notes are answered from everywhere. It is in no other
 * server, and is in this one: anybody may bring its commands to a server of their own.
 */
const isItsOnlyServer = ({ client, guildId }: Pick<BaseInteraction, 'client' | 'guildId'>): boolean =>
  guildId !== null && client.guilds.cache.size === 1 && client.guilds.cache.has(guildId)

/** Who does it. What is answered to an interaction about drafts is read by them alone. */
const doerOf = (interaction: Interacting): Doer => {
  const { user, guildId, memberPermissions } = interaction
  return {
    platform: 'discord',
    person: user.id,
    name: user.displayName,
    alone: true,
    ...(guildId !== null && { workspace: guildId }),
    ...(memberPermissions &&
      isItsOnlyServer(interaction) && { admin: memberPermissions.has(PermissionFlagsBits.ManageGuild) }),
  }
}

/** Discord turns a long paste into such a file; what is larger was not typed by anybody. */
const LARGEST_FILE_BYTES = 100_000

/** What a message has besides its words: a file of text, which Discord hands over with it. */
export function pointedToBy({ attachments }: Pick<Message, 'attachments'>): PointedTo {
  const file = [...(attachments?.values() ?? [])].find(
    ({ name, size, url }) =>
      /\.(?:txt|md|markdown)$/i.test(name) && size <= LARGEST_FILE_BYTES && url.startsWith('https://'),
  )
  return file ? { file: { name: file.name, address: file.url } } : {}
}

/** Who wrote the message, where that is not who saves it; of one that was passed on Discord does not tell. */
export function otherIn({ author, messageSnapshots }: Message, by: string): PointedTo {
  if ((messageSnapshots?.size ?? 0) > 0) return { other: {} }
  return author.id === by ? {} : { other: { name: author.displayName } }
}

/** A request about drafts with who makes it; any other as it is. */
export const signed = <Asked extends MessageRequest>(request: Asked, interaction: Interacting): Asked =>
  request.kind === 'note' ? { ...request, by: doerOf(interaction) } : request

/** The same for what was written in a message; in a server everybody reads what is replied to it. */
export async function signedByWriter<Asked extends MessageRequest>(
  request: Asked,
  message: Message,
): Promise<Asked> {
  if (request.kind !== 'note') return request
  const { author, guildId, member } = message
  const by: Doer = {
    platform: 'discord',
    person: author.id,
    name: author.displayName,
    ...(guildId === null ? { alone: true } : { workspace: guildId }),
    ...(member &&
      isItsOnlyServer(message) && { admin: member.permissions.has(PermissionFlagsBits.ManageGuild) }),
  }
  const { command } = request
  if (command.kind !== 'write') return { ...request, by }
  const own = { ...command, ...pointedToBy(message), writtenAt: message.createdTimestamp }
  const meant = command.isBare && !own.file ? await meantBy(message) : undefined
  const said = meant && {
    text: notedOf(writtenIn(meant)),
    ...pointedToBy(meant),
    ...otherIn(meant, author.id),
    writtenAt: meant.createdTimestamp,
  }
  return { ...request, command: { ...own, ...said }, by }
}

/**
 * The message that a line such as “save this as a note” points to: the one it replies to, else in a direct message the last one
 * that its author wrote before. Elsewhere Discord shows the words of a message only to whom it names.
 */
async function meantBy(message: Message): Promise<Message | undefined> {
  try {
    if (message.reference) return await message.fetchReference()
    if (message.guildId !== null) return undefined
    const before = await message.channel.messages.fetch({ limit: LOOKED_BACK, before: message.id })
    return before.find(({ author }) => author.id === message.author.id)
  } catch {
    // Deleted, or not to be read: it is said how it is done.
    return undefined
  }
}

/** Between two lines of a person there is an answer. */
const LOOKED_BACK = 5
