// What the Slack stand-in knows: who is who, and what happened so far.

export const WORKSPACE = {
  teamId: 'T0STANDIN01',
  teamDomain: 'stand-in',
  teamName: 'Stand-in',
  appId: 'A0STANDIN01',
  botId: 'B0STANDIN01',
  botUserId: 'U0STANDBOT1',
  botName: 'kubecon',
  userId: 'U0STANDUSR1',
  userName: 'ada',
  otherUserId: 'U0STANDUSR2',
  channelId: 'C0STANDGEN1',
  channelName: 'general',
  otherChannelId: 'C0STANDOTH1',
  botToken: 'xoxb-stand-in',
  appToken: 'xapp-stand-in',
  clientId: '1111.2222',
  clientSecret: 'stand-in-client-secret',
  signingSecret: 'stand-in-signing-secret',
  verificationToken: 'stand-in-verification-token',
  /** Of the bot token, sent with every answer. */
  scopes: 'app_mentions:read,chat:write,commands,im:history',
} as const

export type Workspace = { readonly [Name in keyof typeof WORKSPACE]: string }

/** Why Slack does not let the bot post in a channel. */
export type ChannelError = 'channel_not_found' | 'not_in_channel' | 'is_archived'

export interface ResponseUrl {
  readonly issuedAt: number
  uses: number
}

export interface World {
  readonly workspace: Workspace
  /** Channels in which something is wrong; every other channel is open. */
  readonly channels: Map<string, ChannelError>
  /** Messages that stand, by channel and `ts`. */
  readonly messages: Map<string, Readonly<Record<string, unknown>>>
  /** What is known of a person beyond the usual: guests, admins. */
  readonly people: Map<string, Readonly<Record<string, unknown>>>
  readonly views: Map<string, Readonly<Record<string, unknown>>>
  /** When each trigger was issued; a used one is gone. */
  readonly triggers: Map<string, number>
  readonly responseUrls: Map<string, ResponseUrl>
  /** Tickets of apps.connections.open that nobody has used. */
  readonly tickets: Set<string>
  /** What Slack would refuse, of all that the bot sent. */
  readonly conformanceErrors: string[]
  /** Tokens that no longer count, with the error Slack gives for them. */
  readonly revoked: Map<string, string>
  /** Workspaces that have installed the app by OAuth, by the bot token each was given. */
  readonly teams: Map<string, Workspace>
  /** Codes of OAuth that nobody has exchanged, with the workspace that allowed it. */
  readonly codes: Map<string, Team>
  readonly host: () => string
  /** A new id: the prefix and a number that never repeats. */
  newId(prefix: string): string
  /** A new message timestamp: seconds and a number that never repeats. */
  newTs(): string
}

/** A workspace as somebody allows the app in it. */
export interface Team extends Workspace {
  /** The whole organisation, by its id, and not one workspace. */
  readonly organisation?: string
}

/** @param host where the stand-in listens, once it does */
export function createWorld(host: () => string, changes: Partial<Workspace> = {}): World {
  let counter = 0
  const next = (digits: number) => String(++counter).padStart(digits, '0')
  return {
    workspace: { ...WORKSPACE, ...changes },
    channels: new Map(),
    messages: new Map(),
    people: new Map(),
    views: new Map(),
    triggers: new Map(),
    responseUrls: new Map(),
    tickets: new Set(),
    conformanceErrors: [],
    revoked: new Map(),
    teams: new Map(),
    codes: new Map(),
    host,
    newId: (prefix) => `${prefix}${next(8)}`,
    newTs: () => `${Math.floor(Date.now() / 1000)}.${next(6)}`,
  }
}

export const messageKey = (channel: unknown, ts: unknown): string => `${channel} ${ts}`
