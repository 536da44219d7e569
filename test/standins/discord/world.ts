// What the Discord stand-in knows: who is who, and what happened so far.

export const GUILD = {
  guildId: '1200000000000000001',
  guildName: 'Stand-in',
  channelId: '1200000000000000011',
  channelName: 'general',
  otherChannelId: '1200000000000000012',
  threadId: '1200000000000000013',
  directId: '1200000000000000014',
  forumId: '1200000000000000015',
  /** An older post in the forum: no bot is told of it before somebody writes there. */
  postId: '1200000000000000016',
  applicationId: '1200000000000000021',
  /** The same as the application's, as with every app since 2018. */
  botUserId: '1200000000000000021',
  botName: 'kubecon',
  /** What its roles let the bot do in the guild. */
  botPermissions: '9007199254740991',
  botRoleId: '1200000000000000022',
  userId: '1200000000000000031',
  userName: 'ada',
  otherUserId: '1200000000000000032',
  otherBotId: '1200000000000000041',
  token: 'stand-in-discord-token',
} as const

export type Guild = { readonly [Name in keyof typeof GUILD]: string }

export type Json = Readonly<Record<string, unknown>>

/** A message as Discord shows it. */
export interface Message extends Json {
  readonly id: string
  readonly channel_id: string
  readonly content: string
  readonly components: readonly Json[]
  readonly embeds: readonly Json[]
  readonly flags: number
}

/** Codes of what may be wrong with a channel: missing access, missing permissions, gone. */
export type ChannelError = 50001 | 50013 | 10003

/** One interaction, from when it was sent until its token dies. */
export interface Interaction {
  readonly id: string
  readonly token: string
  /** 2 command, 3 component, 4 autocomplete. */
  readonly type: number
  readonly createdAt: number
  readonly channelId: string
  /** Type of the callback that came; undefined before. */
  callback?: number
  /** The message `@original` means: the reply, or the one a component stands on. */
  originalId?: string
}

export interface World {
  readonly guild: Guild
  /** Channels in which something is wrong; every other channel of the guild is open. */
  readonly channels: Map<string, ChannelError>
  /** Who has been written to alone, by the channel that was opened for it. */
  readonly directs: Map<string, string>
  /** People who take no direct messages. */
  readonly closed: Set<string>
  /** Messages that stand, by id. */
  readonly messages: Map<string, Message>
  /** Messages by channel and enforced nonce. */
  readonly nonces: Map<string, Message>
  readonly interactions: Map<string, Interaction>
  /** Registered commands, by path: those of all guilds and those of one. */
  readonly commands: Map<string, readonly Json[]>
  /** Scheduled events of the guild. */
  readonly events: Json[]
  /** What Discord would refuse, of all that the bot sent. */
  readonly conformanceErrors: string[]
  /** From now on the token is refused. */
  revoked: boolean
  readonly host: () => string
  /** A new id that never repeats, later than all before it. */
  newId(): string
}

/** 2015-01-01, where the timestamps inside ids begin: discord.com/developers/docs/reference#snowflakes. */
const EPOCH_MS = 1_420_070_400_000n

/** @param host where the stand-in listens, once it does */
export function createWorld(host: () => string, changes: Partial<Guild> = {}): World {
  let last = 0n
  return {
    guild: { ...GUILD, ...changes },
    channels: new Map(),
    directs: new Map(),
    closed: new Set(),
    messages: new Map(),
    nonces: new Map(),
    interactions: new Map(),
    commands: new Map(),
    events: [],
    conformanceErrors: [],
    revoked: false,
    host,
    newId() {
      const now = (BigInt(Date.now()) - EPOCH_MS) << 22n
      last = now > last ? now : last + 1n
      return String(last)
    },
  }
}
