// The Web API's methods, one an entry. Errors and keys: docs.slack.dev/reference/methods/<method>.
import { FIRST_RESPONSE_MS } from '../../patience.ts'
import { blockKitErrors, viewErrors } from './block-kit-limits.ts'
import type { Json } from './payloads-events.ts'
import { messageKey, type World } from './world.ts'

/** Arguments of a call: JSON in forms is parsed, the token is left out. */
export interface Arguments {
  readonly channel?: string
  readonly text?: string
  readonly blocks?: readonly Json[]
  readonly thread_ts?: string
  readonly ts?: string
  readonly user?: string
  readonly view?: Json
  /** With which the call was made, once it was found to be right. */
  readonly token?: string | undefined
  readonly [name: string]: unknown
}

export type Method = (args: Arguments, world: World) => Json

const failed = (error: string, messages?: readonly string[]): Json => ({
  ok: false,
  error,
  ...(messages === undefined
    ? {}
    : { errors: messages, response_metadata: { messages: messages.map((one) => `[ERROR] ${one}`) } }),
})

export const METHODS: Readonly<Record<string, Method>> = {
  'auth.test': (_, { workspace }) => ({
    ok: true,
    url: `https://${workspace.teamDomain}.slack.com/`,
    team: workspace.teamName,
    user: workspace.botName,
    team_id: workspace.teamId,
    user_id: workspace.botUserId,
    bot_id: workspace.botId,
    is_enterprise_install: false,
  }),

  // docs.slack.dev/reference/methods/auth.revoke
  'auth.revoke': ({ token = '' }, { revoked }) => {
    revoked.set(token, 'token_revoked')
    return { ok: true, revoked: true }
  },

  'apps.connections.open': (_, world) => {
    const ticket = world.newId('ticket-')
    world.tickets.add(ticket)
    return { ok: true, url: `ws://${world.host()}/link?ticket=${ticket}&app_id=${world.workspace.appId}` }
  },

  // Under `agent_view` a thread makes it fail without a word: so it is told here.
  'assistant.threads.setSuggestedPrompts': ({ channel_id: channel, prompts, thread_ts }, world) => {
    const given = typeof prompts === 'string' ? JSON.parse(prompts) : prompts
    const wrong = [
      ...(thread_ts === undefined ? [] : ['thread_ts is given']),
      ...(Array.isArray(given) && given.length >= 1 && given.length <= 4 ? [] : ['1 to 4 prompts']),
      ...(typeof channel === 'string' && channel.startsWith('D') ? [] : ['no conversation of two']),
    ]
    world.conformanceErrors.push(...wrong.map((one) => `assistant.threads.setSuggestedPrompts: ${one}`))
    return { ok: true }
  },

  'chat.postMessage': (args, world) => {
    const refusal = messageRefusal(args, world, 'chat.postMessage')
    if (refusal !== undefined) return refusal
    const ts = world.newTs()
    return { ok: true, channel: args.channel, ts, message: keep(args, world, ts) }
  },

  'chat.update': (args, world) => {
    const refusal = messageRefusal(args, world, 'chat.update')
    if (refusal !== undefined) return refusal
    if (!world.messages.has(messageKey(args.channel, args.ts))) return failed('message_not_found')
    const message = keep(args, world, args.ts ?? '')
    return { ok: true, channel: args.channel, ts: args.ts, text: args.text, message }
  },

  'chat.postEphemeral': (args, world) => {
    if (args.user === undefined) return failed('invalid_arguments')
    return (
      messageRefusal(args, world, 'chat.postEphemeral') ?? {
        ok: true,
        message_ts: world.newTs(),
      }
    )
  },

  'conversations.info': ({ channel }, world) => {
    const error = world.channels.get(channel ?? '')
    if (!channel || error === 'channel_not_found') return failed('channel_not_found')
    return { ok: true, channel: conversation(channel, error, world) }
  },

  'conversations.history': ({ channel = '', limit, include_all_metadata: all }, world) => {
    const refusal = scopeRefusal(HISTORY_SCOPES[channel[0] ?? ''] ?? 'channels:history', world)
    if (refusal) return refusal
    if (world.channels.has(channel)) return failed(String(world.channels.get(channel)))
    const most = Math.min(Number(limit ?? 100), 999)
    const messages = [...world.messages]
      .filter(([key]) => key.startsWith(`${channel} `))
      .map(([, { metadata, ...message }]) =>
        String(all) === 'true' && metadata ? { ...message, metadata } : message,
      )
      .toReversed()
    return { ok: true, messages: messages.slice(0, most), has_more: messages.length > most }
  },

  'conversations.replies': ({ channel = '', ts = '' }, world) => {
    const refusal = scopeRefusal(HISTORY_SCOPES[channel[0] ?? ''] ?? 'channels:history', world)
    if (refusal) return refusal
    const messages = [...world.messages]
      .filter(([key]) => key.startsWith(`${channel} `))
      .map(([, { metadata: _, ...message }]) => message)
      .filter((message) => message.ts === ts || message.thread_ts === ts)
    return messages.length > 0 ? { ok: true, messages, has_more: false } : failed('thread_not_found')
  },

  'users.info': ({ user = '' }, world) => {
    const refusal = scopeRefusal('users:read', world)
    if (refusal) return refusal
    const { teamId, userName } = world.workspace
    const known = { is_admin: false, is_owner: false, is_restricted: false, is_ultra_restricted: false }
    return {
      ok: true,
      user: {
        id: user,
        team_id: teamId,
        name: userName,
        deleted: false,
        ...known,
        ...world.people.get(user),
      },
    }
  },

  'views.open': ({ view, trigger_id: trigger }, world) => {
    const issuedAt = world.triggers.get(String(trigger))
    if (issuedAt === undefined) return failed('invalid_trigger_id')
    world.triggers.delete(String(trigger))
    // docs.slack.dev/surfaces/modals: a trigger expires 3 s after.
    if (Date.now() - issuedAt > FIRST_RESPONSE_MS) return failed('expired_trigger_id')
    return showView(view, world, world.newId('V0'), 'views.open')
  },

  'views.update': ({ view, view_id: id, external_id: external }, world) => {
    const known = [...world.views].find(
      ([key, one]) => key === id || (external && one.external_id === external),
    )
    return known === undefined ? failed('not_found') : showView(view, world, known[0], 'views.update')
  },

  'views.publish': ({ view, user_id: user }, world) =>
    user === undefined
      ? failed('invalid_arguments')
      : showView(view, world, world.newId('V0'), 'views.publish'),
}

/** A token reaches the channels of its own workspace only. */
const isOfAnother = (channel: string, { workspace, teams }: World): boolean =>
  [...teams.values()].some(({ teamId, channelId }) => channelId === channel && teamId !== workspace.teamId)
/** docs.slack.dev/reference/methods/conversations.history: one for each kind of conversation. */
const HISTORY_SCOPES: Readonly<Record<string, string>> = {
  C: 'channels:history',
  G: 'groups:history',
  D: 'im:history',
}

function scopeRefusal(needed: string, { workspace }: World): Json | undefined {
  const { scopes: provided } = workspace
  if (provided.split(',').includes(needed)) return undefined
  return { ok: false, error: 'missing_scope', needed, provided }
}

function messageRefusal(args: Arguments, world: World, method: string): Json | undefined {
  if (!args.channel) return failed('channel_not_found')
  const error = world.channels.get(args.channel)
  if (error !== undefined) return failed(error)
  if (isOfAnother(args.channel, world)) return failed('channel_not_found')
  if (!args.text && !args.blocks?.length && !args.attachments) return failed('no_text')
  const errors = blockKitErrors(args)
  if (errors.length === 0) return undefined
  world.conformanceErrors.push(...errors.map((one) => `${method}: ${one}`))
  return failed(args.blocks === undefined ? 'msg_too_long' : 'invalid_blocks', errors)
}

/** Keeps a message as it stands now, and @returns it as Slack shows it. */
function keep(args: Arguments, world: World, ts: string): Json {
  const { botUserId, botId, appId, teamId } = world.workspace
  const { channel, text, thread_ts, blocks, metadata } = args
  const given = Object.entries({ thread_ts, blocks, metadata }).filter(([, value]) => value !== undefined)
  const message: Json = {
    user: botUserId,
    type: 'message',
    ts,
    bot_id: botId,
    app_id: appId,
    text,
    team: teamId,
    ...Object.fromEntries(given),
  }
  world.messages.set(messageKey(channel, ts), message)
  return message
}

function showView(view: Json | undefined, world: World, id: string, method: string): Json {
  const errors = viewErrors(view)
  world.conformanceErrors.push(...errors.map((one) => `${method}: ${one}`))
  if (errors.length > 0) return failed('invalid_arguments', errors)
  const { teamId, appId, botId } = world.workspace
  const shown = {
    id,
    team_id: teamId,
    private_metadata: '',
    callback_id: '',
    state: { values: {} },
    hash: world.newTs(),
    app_id: appId,
    bot_id: botId,
    ...view,
  }
  world.views.set(id, shown)
  return { ok: true, view: shown }
}

const conversation = (id: string, error: string | undefined, { workspace }: World): Json => ({
  id,
  name: id === workspace.channelId ? workspace.channelName : id.toLowerCase(),
  is_channel: true,
  is_group: false,
  is_im: id.startsWith('D'),
  is_mpim: false,
  is_private: false,
  created: 1_700_000_000,
  is_archived: error === 'is_archived',
  is_general: id === workspace.channelId,
  is_member: error !== 'not_in_channel',
  is_shared: false,
  is_org_shared: false,
  is_ext_shared: false,
  creator: workspace.userId,
  context_team_id: workspace.teamId,
  topic: { value: '', creator: '', last_set: 0 },
  purpose: { value: '', creator: '', last_set: 0 },
  num_members: 3,
})
