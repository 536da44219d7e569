// The two ways an answer takes: as the callback of a command, and as a reply in a channel, thread or direct
// message.
import {
  type APIDMChannel,
  type ChatInputCommandInteraction,
  type Client,
  DiscordAPIError,
  type Message as DiscordMessage,
  InteractionResponseType,
  RESTJSONErrorCodes,
  type RESTPostAPIChannelMessageJSONBody,
  Routes,
} from 'discord.js'
import type { Message } from '../../domain/message.ts'
import type { Log } from '../../domain/ports.ts'
import { plain } from '../../domain/prose.ts'
import { reasonOf } from './errors.ts'
import type { Health } from './health.ts'
import { createMessage, nonceOf } from './post.ts'
import { type Rendered, renderMessage } from './render.ts'
import type { Plain } from './render-plain.ts'

export interface Sender {
  /** @throws what the library throws, see errors.ts */
  readonly send: (form: Rendered | Plain) => Promise<void>
  /** Says where it can that it may not answer. Never throws. */
  readonly denied: (reason: string) => Promise<void>
}

/** The whole answer is the first response: it must come within 3 s, and needs no permission in the channel. */
export const byCallback = (client: Client, { id, token }: ChatInputCommandInteraction): Sender => ({
  send: async (data) => {
    const body = { type: InteractionResponseType.ChannelMessageWithSource, data }
    await client.rest.post(Routes.interactionCallback(id, token), { body, auth: false })
  },
  denied: async () => {},
})

/**
 * Replies to a message where it stands. Where the bot may not write, that is logged once a channel, and the
 * person who asked first is told in a direct message: in the channel it would look broken.
 */
export function inChannel(
  client: Client,
  health: Pick<Health, 'watchToken'>,
  log: Log,
): (message: DiscordMessage) => Sender {
  const silent = new Set<string>()
  return (message) => ({
    send: async (form) => {
      await health.watchToken(replyTo(client, message, form))
      silent.delete(message.channelId)
    },
    denied: async (reason) => {
      if (silent.has(message.channelId)) return
      silent.add(message.channelId)
      log.warn({ channel: message.channelId, reason }, `Cannot answer in a channel: ${reason}`)
      if (!message.inGuild()) return
      await tellPrivately(client, message, reason).catch((error: unknown) =>
        log.debug({ reason: reasonOf(error) }, 'Nor could the person who asked be told'),
      )
    },
  })
}

/** One nonce for all that is said to one message: an apology after a lost answer must not stand beside it. */
async function replyTo(client: Client, message: DiscordMessage, form: RESTPostAPIChannelMessageJSONBody) {
  const message_reference = { message_id: message.id, fail_if_not_exists: false }
  const nonce = nonceOf(`reply ${message.id}`)
  try {
    await createMessage(client, message.channelId, { ...form, message_reference }, nonce)
  } catch (error) {
    // Without "Read Message History" a reply is refused, but a message is not.
    if (!(error instanceof DiscordAPIError) || error.code !== NO_REPLY) throw error
    await createMessage(client, message.channelId, form, nonce)
  }
}

const NO_REPLY = RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory

async function tellPrivately(client: Client, message: DiscordMessage<true>, reason: string): Promise<void> {
  const body = { recipient_id: message.author.id }
  const { id } = (await client.rest.post(Routes.userChannels(), { body })) as APIDMChannel
  const form = renderMessage(deniedMessage(message.channel.name, reason))
  await createMessage(client, id, form, nonceOf(`denied ${message.id}`))
}

function deniedMessage(channel: string, reason: string): Message {
  const text = `I cannot answer you in #${channel}: ${reason}. Whoever manages the server can put that right.`
  return { fallback: text, pieces: [{ kind: 'paragraph', prose: plain(text) }] }
}
