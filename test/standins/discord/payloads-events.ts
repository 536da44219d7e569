// Messages as Discord sends them: discord.com/developers/docs/resources/message, and the event around them.
import { channel, member, user } from './payloads-guild.ts'
import type { Json, Message, World } from './world.ts'

/** discord.com/developers/docs/resources/message#message-object-message-flags */
export const FLAGS = { ephemeral: 1 << 6, loading: 1 << 7, componentsV2: 1 << 15 } as const

export interface MessageOptions {
  readonly channel?: string
  /** Sends it into this thread. */
  readonly thread?: string
  readonly user?: string
  /** A message by another bot. */
  readonly bot?: boolean
  /** The message it replies to; its author is mentioned by that alone. */
  readonly replyTo?: Message
  /** Further keys, or others in place of these. */
  readonly extra?: Json
}

/** A message by somebody; whom it mentions is read from its text, as Discord does. */
export function writtenMessage(world: World, text: string, options: MessageOptions = {}): Message {
  const { guild } = world
  const author = options.user ?? (options.bot ? guild.otherBotId : guild.userId)
  const { replyTo } = options
  const replied = replyTo === undefined ? [] : [String((replyTo.author as Json).id)]
  const named = [...text.matchAll(/<@!?(\d+)>/g)].map((match) => String(match[1]))
  return {
    ...emptyMessage(world, options.thread ?? options.channel ?? guild.channelId),
    content: text,
    author: { ...user(world, author), ...(options.bot ? { bot: true } : {}) },
    mentions: [...new Set([...named, ...replied])].map((id) => user(world, id)),
    mention_roles: [...text.matchAll(/<@&(\d+)>/g)].map((match) => match[1]),
    mention_everyone: /@(everyone|here)\b/.test(text),
    ...(replyTo === undefined ? {} : replyKeys(world, replyTo)),
    ...options.extra,
  }
}

/** A message of the bot, made from the body it posted. */
export function postedMessage(
  world: World,
  channelId: string,
  body: Json,
  files: readonly string[],
): Message {
  const { guild } = world
  return withBody(
    { ...emptyMessage(world, channelId), author: user(world, guild.botUserId) },
    { ...body, flags: body.flags ?? 0, attachments: files.map((name) => attachment(world, name)) },
  )
}

/** The message as an edit leaves it: what the body does not name stays. */
export function editedMessage(message: Message, body: Json): Message {
  const edited = withBody({ ...message, edited_timestamp: new Date().toISOString() }, body)
  // Who sees a message is settled by the first response: resources/message#edit-message.
  return { ...edited, flags: (edited.flags & ~FLAGS.ephemeral) | (message.flags & FLAGS.ephemeral) }
}

/** What Discord fills in: containers and separators. */
const DEFAULTS: Readonly<Record<number, Json>> = {
  14: { divider: true, spacing: 1 },
  17: { accent_color: null, spoiler: false },
}

/** The keys of a message that a body sets; Discord numbers components and calls embeds rich. */
function withBody(message: Message, body: Json): Message {
  let number = 0
  const numbered = (component: Json): Json => ({
    id: ++number,
    ...DEFAULTS[Number(component.type)],
    ...component,
    ...(Array.isArray(component.components) ? { components: component.components.map(numbered) } : {}),
    ...(component.accessory === undefined ? {} : { accessory: numbered(component.accessory as Json) }),
  })
  const { content, embeds, components, flags, attachments, nonce, tts } = body
  const set = {
    ...(content === undefined ? {} : { content: content ?? '' }),
    ...(embeds === undefined ? {} : { embeds: asList(embeds).map((embed) => ({ type: 'rich', ...embed })) }),
    ...(components === undefined ? {} : { components: asList(components).map(numbered) }),
    ...(flags === undefined || flags === null ? {} : { flags }),
    ...(attachments === undefined ? {} : { attachments }),
    ...(nonce === undefined ? {} : { nonce }),
    ...(tts === undefined ? {} : { tts }),
  }
  return { ...message, ...set } as Message
}

/** What MESSAGE_CREATE adds to a message; a direct message has no guild. */
export function messageCreate(world: World, message: Message): Json {
  const { guild } = world
  const type = channel(world, message.channel_id)?.type ?? 0
  if (message.channel_id === guild.directId) return { ...message, channel_type: 1 }
  const authorId = String((message.author as Json).id)
  const mentions = (message.mentions as readonly Json[]).map((one) => ({
    ...one,
    member: member(world, String(one.id)),
  }))
  return {
    ...message,
    mentions,
    guild_id: guild.guildId,
    member: member(world, authorId),
    channel_type: type,
  }
}

function emptyMessage(world: World, channelId: string): Message & { readonly author: Json } {
  return {
    id: world.newId(),
    channel_id: channelId,
    type: 0,
    content: '',
    author: {},
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    tts: false,
    pinned: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    components: [],
    flags: 0,
  }
}

const replyKeys = ({ guild }: World, to: Message): Json => ({
  type: 19,
  message_reference: { type: 0, message_id: to.id, channel_id: to.channel_id, guild_id: guild.guildId },
  referenced_message: to,
})

const attachment = (world: World, filename: string): Json => ({
  id: world.newId(),
  filename,
  size: 1,
  url: `https://cdn.example/${filename}`,
  proxy_url: `https://media.example/${filename}`,
})

const asList = (value: unknown): readonly Json[] => (Array.isArray(value) ? value : [])
