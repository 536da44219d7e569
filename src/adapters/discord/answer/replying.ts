// The two ways an answer takes: as the callback of a command or a press, and as a reply in a channel, thread or direct
// message.
import {
  type APIDMChannel,
  type APIModalInteractionResponse,
  type BaseInteraction,
  type Client,
  DiscordAPIError,
  type Message as DiscordMessage,
  InteractionResponseType,
  MessageFlags,
  type RawFile,
  RESTJSONErrorCodes,
  type RESTPostAPIChannelMessageJSONBody,
  Routes,
} from 'discord.js'
import type { Message } from '../../../domain/answers/message.ts'
import type { Log } from '../../../domain/ports.ts'
import { plain } from '../../../domain/text/prose.ts'
import { DISCORD_WORDS } from '../../../present/discord-words.ts'
import { createMessage, nonceOf } from '../digests/post.ts'
import { reasonOf } from '../errors.ts'
import type { Plain } from '../render/plain.ts'
import { type DiscordRendering, renderMessage } from '../render.ts'
import type { Announced, AnswerPlace } from './places.ts'

export interface Sender {
  /** Says that an answer is coming, where it may take longer than Discord waits. */
  readonly begin?: () => Promise<void>
  /**
   * @returns the id of the message, where people can reply to it in a way that the bot can read
   * @throws what the library throws, see errors.ts
   */
  readonly send: (
    form: DiscordRendering | Plain,
    place: AnswerPlace,
    files?: readonly RawFile[],
  ) => Promise<string | undefined>
  /** Opens a form as the answer; absent where something was said already, or no form can be. */
  readonly open?: (modal: APIModalInteractionResponse) => Promise<void>
  /** Says where it can that it may not answer. Never throws. */
  readonly denied: (reason: string) => Promise<void>
}

type Answerable = Pick<BaseInteraction, 'id' | 'token' | 'applicationId'>

/**
 * The whole answer is the first response: it must come within 3 s, and needs no permission in the channel. Every
 * press is answered by the callback of its own: the first one's is dead after 15 minutes.
 */
export function byCallback(client: Client, { id, token }: Answerable, log: Log): Sender {
  const send: Sender['send'] = async (form, place, files = []) => {
    const body = responseOf(form, place)
    await client.rest.post(Routes.interactionCallback(id, token), { body, files: [...files], auth: false })
    return undefined
  }
  return {
    send,
    open: async (modal) => {
      await client.rest.post(Routes.interactionCallback(id, token), { body: modal, auth: false })
    },
    // What may not stand in the channel (a filter of the server's, say) is said to whoever asked.
    denied: async (reason) => {
      log.warn({ reason }, 'Discord refuses the answer to a command')
      await send(renderMessage(sentence(DISCORD_WORDS.cannotAnswerHere(reason))), 'private').catch(
        (error: unknown) =>
          log.debug({ reason: reasonOf(error) }, 'The person who asked could not be told either'),
      )
    },
  }
}

/**
 * For what has to ask the store or to post first, or to wait for the library: Discord is told at once that an answer
 * is coming, and that is edited within 15 minutes.
 * @param place who sees that it is coming, and then the answer
 */
export function byEdit(
  client: Client,
  { id, token, applicationId }: Answerable,
  place: Announced,
  log: Log,
): Sender {
  const hidden = place === 'private' ? MessageFlags.Ephemeral : 0
  return {
    begin: async () => {
      const body = {
        type: InteractionResponseType.DeferredChannelMessageWithSource,
        ...(hidden ? { data: { flags: hidden } } : {}),
      }
      await client.rest.post(Routes.interactionCallback(id, token), { body, auth: false })
    },
    send: async (form) => {
      // Who sees it was said at the first, and an edit cannot change that (resources/message#edit-message).
      await client.rest.patch(Routes.webhookMessage(applicationId, token), { body: form, auth: false })
      return undefined
    },
    denied: async (reason) => log.warn({ reason }, 'Discord refuses the answer to a command'),
  }
}

/** Opens the form before anything slow: Discord waits 3 s for it. Never throws; who sees no form presses again. */
export async function openForm(
  client: Client,
  { id, token }: Answerable,
  form: APIModalInteractionResponse,
  log: Log,
): Promise<void> {
  await client.rest
    .post(Routes.interactionCallback(id, token), { body: form, auth: false })
    .catch((error: unknown) => log.warn({ reason: reasonOf(error) }, 'A form was not opened'))
}

function responseOf(form: DiscordRendering | Plain, place: AnswerPlace) {
  // A message once drawn with components takes no other form: the plain one stands beside it.
  if (place === 'instead' && 'components' in form)
    return { type: InteractionResponseType.UpdateMessage, data: form }
  const data = place === 'public' ? form : { ...form, flags: form.flags | MessageFlags.Ephemeral }
  return { type: InteractionResponseType.ChannelMessageWithSource, data }
}

/**
 * Replies to a message where it stands. Where the bot may not write, that is logged once a channel, and the
 * person who asked first is told in a direct message: in the channel it would look broken.
 */
export function inChannel(client: Client, log: Log): (message: DiscordMessage) => Sender {
  const silent = new Set<string>()
  return (message) => ({
    send: async (form, _, files) => {
      const { id } = await replyTo(client, message, form, files)
      silent.delete(message.channelId)
      return id
    },
    denied: async (reason) => {
      if (silent.has(message.channelId)) return
      silent.add(message.channelId)
      log.warn({ channel: message.channelId, reason }, `Cannot answer in a channel: ${reason}`)
      if (!message.inGuild()) return
      await tellPrivately(client, message, reason).catch((error: unknown) =>
        log.debug({ reason: reasonOf(error) }, 'The person who asked could not be told either'),
      )
    },
  })
}

/** One nonce for all that is said to one message: an apology after a lost answer must not stand beside it. */
async function replyTo(
  client: Client,
  message: DiscordMessage,
  form: RESTPostAPIChannelMessageJSONBody,
  files: readonly RawFile[] | undefined,
) {
  const message_reference = { message_id: message.id, fail_if_not_exists: false }
  const nonce = nonceOf(`reply ${message.id}`)
  try {
    return await createMessage(client, message.channelId, { ...form, message_reference }, nonce, files)
  } catch (error) {
    // Without "Read Message History" a reply is refused, but a message is not.
    if (!(error instanceof DiscordAPIError) || error.code !== NO_REPLY) throw error
    return createMessage(client, message.channelId, form, nonce, files)
  }
}

const NO_REPLY = RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory

async function tellPrivately(client: Client, message: DiscordMessage<true>, reason: string): Promise<void> {
  const body = { recipient_id: message.author.id }
  const { id } = (await client.rest.post(Routes.userChannels(), { body })) as APIDMChannel
  const form = renderMessage(sentence(DISCORD_WORDS.cannotAnswer(message.channel.name, reason)))
  await createMessage(client, id, form, nonceOf(`denied ${message.id}`))
}

const sentence = (text: string): Message => ({
  fallback: text,
  pieces: [{ kind: 'paragraph', prose: plain(text) }],
})
