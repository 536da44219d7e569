// What people do in Discord, as the bot gets to hear of it. Every function sends one event and says what to
// wait for.
import { type MessageOptions, messageCreate, writtenMessage } from './payloads-events.ts'
import { guildCreate } from './payloads-guild.ts'
import {
  type CommandOptions,
  commandData,
  componentData,
  type From,
  interaction,
  messageCommandData,
  modalData,
  type OptionValue,
  TYPES,
} from './payloads-interactions.ts'
import type { Json, Message, World } from './world.ts'

/** What was sent, and what its answer can be recognised by. */
export interface SentInteraction {
  readonly id: string
  readonly payload: Json
}

export interface ComponentOptions extends From {
  /** The message the component stands on, e.g. the one of an earlier answer. */
  readonly message?: Message
}

/** Sends an event; @returns false when the bot has no session. */
export type Dispatch = (event: string, shape: (intents: number) => Json | null) => boolean

/** discord.com/developers/docs/events/gateway#list-of-intents */
const INTENT = { guildMessages: 1 << 9, directMessages: 1 << 12 } as const

export function createSenders(world: World, dispatchTo: Dispatch) {
  const { guild } = world

  function dispatch(event: string, data: Json): void {
    if (!dispatchTo(event, () => data)) throw new Error('the bot is not connected to the gateway')
  }

  function send(type: number, data: Json, from: From, more: Json = {}): SentInteraction {
    const payload = { ...interaction(world, type, data, from), ...more }
    dispatch('INTERACTION_CREATE', payload)
    return { id: payload.id, payload }
  }

  function component(data: Json, { message, ...from }: ComponentOptions): SentInteraction {
    const standing = message ?? writtenMessage(world, '', { user: guild.botUserId })
    world.messages.set(standing.id, world.messages.get(standing.id) ?? standing)
    const channel = from.channel ?? standing.channel_id
    const payload = {
      ...interaction(world, TYPES.component, data, { ...from, channel }),
      message: world.messages.get(standing.id),
    }
    const registered = world.interactions.get(payload.id)
    if (registered !== undefined) registered.originalId = standing.id
    dispatch('INTERACTION_CREATE', payload)
    return { id: payload.id, payload }
  }

  function message(text: string, options: MessageOptions = {}): Message {
    const written = writtenMessage(world, text, options)
    world.messages.set(written.id, written)
    const sent = dispatchTo('MESSAGE_CREATE', (intents) => asSeen(world, written, intents))
    if (!sent) throw new Error('the bot is not connected to the gateway')
    return written
  }

  return {
    /** An event of any kind, as it is. */
    dispatch,

    /** A recorded interaction: its id and token count as sent just now. */
    replay(payload: Json): SentInteraction {
      const { id, token, type, channel_id: channelId } = payload
      const known = { id: String(id), token: String(token), type: Number(type), channelId: String(channelId) }
      world.interactions.set(known.id, { ...known, createdAt: Date.now() })
      dispatch('INTERACTION_CREATE', payload)
      return { id: known.id, payload }
    },

    slashCommand: (
      name: string,
      options: Readonly<Record<string, OptionValue>> = {},
      more: CommandOptions = {},
    ) => send(TYPES.command, commandData(world, name, options, more), more),

    /** @param more.focused the option somebody is typing in; the last one unless told otherwise */
    autocomplete(
      name: string,
      options: Readonly<Record<string, OptionValue>>,
      more: CommandOptions & { readonly focused?: string } = {},
    ) {
      const focused = more.focused ?? Object.keys(options).at(-1)
      const data = commandData(world, name, options, {
        ...more,
        ...(focused === undefined ? {} : { focused }),
      })
      return send(TYPES.autocomplete, data, more)
    },

    /** A command in the menu of a message. */
    messageCommand: (name: string, target: Message, from: From = {}) =>
      send(TYPES.command, messageCommandData(world, name, target), from),

    button: (customId: string, options: ComponentOptions = {}) => component(componentData(customId), options),

    select: (customId: string, values: readonly string[], options: ComponentOptions = {}) =>
      component(componentData(customId, values), options),

    /** A form that was sent in; a select has a list of values. */
    submit: (
      customId: string,
      fields: Readonly<Record<string, string | readonly string[]>>,
      from: From = {},
    ) => send(TYPES.modal, modalData(customId, fields), from),

    /** `@kubecon text`; a text that names the bot itself is sent as it is. */
    mention(text: string, options: MessageOptions = {}): Message {
      const name = `<@${guild.botUserId}>`
      return message(text.includes(name) ? text : `${name} ${text}`, options)
    },

    /** A message that need not mention the bot: by a person or by another bot. */
    message,

    /** The bot was removed; with `unavailable`, Discord has an outage. */
    guildDelete: (options: { readonly unavailable?: boolean } = {}) =>
      dispatch('GUILD_DELETE', { id: guild.guildId, ...(options.unavailable ? { unavailable: true } : {}) }),

    guildCreate: () => dispatch('GUILD_CREATE', guildCreate(world)),
  }
}

/**
 * A message as a session with these intents sees it. Without the message content intent the text stays empty
 * unless the bot wrote it, is mentioned, or is written to directly:
 * discord.com/developers/docs/events/gateway#message-content-intent
 */
export function asSeen(world: World, message: Message, intents: number): Json | null {
  const direct = message.channel_id === world.guild.directId
  if (!(intents & (direct ? INTENT.directMessages : INTENT.guildMessages))) return null
  const event = messageCreate(world, message)
  const isBot = (user: unknown) => (user as Json).id === world.guild.botUserId
  const mentioned = (message.mentions as readonly Json[]).some(isBot)
  if (direct || mentioned || isBot(message.author)) return event
  return { ...event, content: '', embeds: [], attachments: [], components: [] }
}
