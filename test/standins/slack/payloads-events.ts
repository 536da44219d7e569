// Events as Slack sends them. Keys: docs.slack.dev/apis/events-api and the events' own pages, checked against
// the skeletons of java-slack-sdk and against recorded events.
import { randomUUID } from 'node:crypto'
import type { World } from './world.ts'

export type Json = Readonly<Record<string, unknown>>

export interface MessageOptions {
  readonly channel?: string
  readonly user?: string
  readonly ts?: string
  readonly thread_ts?: string
  /** Further keys of the event, or others in place of these; `undefined` takes a key away. */
  readonly extra?: Json
}

/** What every event comes in. */
export function eventCallback(world: World, event: Json, eventId: string): Json {
  const { teamId, appId, botUserId, verificationToken } = world.workspace
  return {
    token: verificationToken,
    team_id: teamId,
    context_team_id: teamId,
    context_enterprise_id: null,
    api_app_id: appId,
    event,
    type: 'event_callback',
    event_id: eventId,
    event_time: Math.floor(Date.now() / 1000),
    authorizations: [
      {
        enterprise_id: null,
        team_id: teamId,
        user_id: botUserId,
        is_bot: true,
        is_enterprise_install: false,
      },
    ],
    is_ext_shared_channel: false,
    event_context: `4-${Buffer.from(JSON.stringify({ et: event.type, tid: teamId })).toString('base64url')}`,
  }
}

/** @param text as Slack writes it: the mention stands in it as `<@U…>` */
export function appMention(world: World, text: string, options: MessageOptions = {}): Json {
  return { ...written(world, text, options), type: 'app_mention', ...options.extra }
}

/** A message by a person in a channel. */
export function personMessage(world: World, text: string, options: MessageOptions = {}): Json {
  return { ...written(world, text, options), type: 'message', channel_type: 'channel', ...options.extra }
}

/** A message by an app, as newer apps write: without a subtype, with `bot_id` and `bot_profile`. */
export function botMessage(world: World, text: string, options: MessageOptions & BotIds = {}): Json {
  const { appId, botId, botUserId, botName, teamId } = world.workspace
  const id = options.bot_id ?? botId
  const { client_msg_id: _, ...rest } = written(world, text, { user: botUserId, ...options })
  const profile = {
    id,
    deleted: false,
    name: botName,
    updated: 1_700_000_000,
    app_id: options.app_id ?? appId,
    icons: { image_36: 'https://a.example/36.png', image_48: 'https://a.example/48.png' },
    team_id: teamId,
  }
  return {
    ...rest,
    type: 'message',
    bot_id: id,
    bot_profile: profile,
    channel_type: 'channel',
    ...options.extra,
  }
}

export interface BotIds {
  readonly bot_id?: string
  readonly app_id?: string
}

/** An edit: the new message and the old one stand inside. */
export function messageChanged(world: World, text: string, options: MessageOptions = {}): Json {
  const { channel, ts, event_ts: _, channel: _in, ...previous } = personMessage(world, 'before', options)
  const changedAt = world.newTs()
  const message = { ...previous, text, ts, edited: { user: previous.user, ts: changedAt } }
  return {
    type: 'message',
    subtype: 'message_changed',
    message: without(message, 'channel_type'),
    previous_message: without({ ...previous, ts }, 'channel_type'),
    channel,
    hidden: true,
    ts: changedAt,
    event_ts: changedAt,
    channel_type: 'channel',
    ...options.extra,
  }
}

export function messageDeleted(world: World, text: string, options: MessageOptions = {}): Json {
  const { channel, ts, event_ts: _, ...previous } = personMessage(world, text, options)
  const deletedAt = world.newTs()
  return {
    type: 'message',
    subtype: 'message_deleted',
    previous_message: without({ ...previous, ts }, 'channel_type'),
    channel,
    hidden: true,
    deleted_ts: ts,
    event_ts: deletedAt,
    ts: deletedAt,
    channel_type: 'channel',
    ...options.extra,
  }
}

export const appUninstalled = (): Json => ({ type: 'app_uninstalled' })

/** @param tokens user ids whose tokens were revoked, by kind of token */
export const tokensRevoked = (tokens: { readonly oauth?: string[]; readonly bot?: string[] }): Json => ({
  type: 'tokens_revoked',
  tokens,
})

export const appHomeOpened = (world: World, user: string): Json => ({
  type: 'app_home_opened',
  user,
  channel: 'D0STANDHOME',
  tab: 'home',
  event_ts: world.newTs(),
})

function written(world: World, text: string, options: MessageOptions): Json {
  const { teamId, userId, channelId } = world.workspace
  const ts = options.ts ?? world.newTs()
  return {
    user: options.user ?? userId,
    ts,
    client_msg_id: randomUUID(),
    text,
    team: teamId,
    ...(options.thread_ts === undefined ? {} : { thread_ts: options.thread_ts }),
    blocks: [richText(world, text)],
    channel: options.channel ?? channelId,
    event_ts: ts,
  }
}

/** The same text as Slack's editor writes it: mentions of people are elements of their own. */
function richText(world: World, text: string): Json {
  const elements = text
    .split(/(<@[UW][A-Z0-9]+>)/)
    .filter((part) => part !== '')
    .map((part) => {
      const user = /^<@([UW][A-Z0-9]+)>$/.exec(part)?.[1]
      return user === undefined ? { type: 'text', text: part } : { type: 'user', user_id: user }
    })
  const section = { type: 'rich_text_section', elements }
  return { type: 'rich_text', block_id: world.newId('b'), elements: [section] }
}

const without = (json: Json, key: string): Json =>
  Object.fromEntries(Object.entries(json).filter(([name]) => name !== key))
