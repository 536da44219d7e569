// Commands, buttons, menus, shortcuts and views as Slack sends them. Keys: docs.slack.dev/interactivity, checked
// against the skeletons of java-slack-sdk and against recorded payloads.
import type { Json } from './payloads-events.ts'
import type { World } from './world.ts'

export interface From {
  readonly channel?: string
  readonly channelName?: string
  readonly user?: string
  /** How long ago Slack issued the trigger and the response_url: they are 3 s and 30 min of use. */
  readonly ageMs?: number
}

export interface ActionOptions extends From {
  /** Kind of the element; a button unless told otherwise. */
  readonly type?: string
  readonly value?: string
  /** Value of the chosen option of a menu. */
  readonly selected?: string
  readonly blockId?: string
  /** The message the button stands on. An ephemeral one is not sent along. */
  readonly message?: {
    readonly ts?: string
    readonly thread_ts?: string
    readonly text?: string
    readonly blocks?: unknown
    readonly ephemeral?: boolean
  }
  /** The view the button stands in, instead of a message. */
  readonly view?: Json
}

/** What an interaction may be answered through. */
export interface Ways {
  readonly responseUrl: string
  readonly triggerId: string
}

export function slashCommand(world: World, ways: Ways, text: string, from: From & { command: string }): Json {
  const { verificationToken, teamId, teamDomain, channelId, channelName, userId, userName, appId } =
    world.workspace
  return {
    token: verificationToken,
    team_id: teamId,
    team_domain: teamDomain,
    channel_id: from.channel ?? channelId,
    channel_name: from.channelName ?? channelName,
    user_id: from.user ?? userId,
    user_name: userName,
    command: from.command,
    text,
    api_app_id: appId,
    // A string: the command comes as a form.
    is_enterprise_install: 'false',
    response_url: ways.responseUrl,
    trigger_id: ways.triggerId,
  }
}

export function blockActions(world: World, ways: Ways, actionId: string, options: ActionOptions): Json {
  const { message = {}, view } = options
  const ts = message.ts ?? world.newTs()
  const place = view === undefined ? inMessage(world, ts, options) : { view, container: inView(view) }
  return {
    type: 'block_actions',
    ...sender(world, options),
    ...place,
    trigger_id: ways.triggerId,
    enterprise: null,
    is_enterprise_install: false,
    ...(view === undefined ? { response_url: ways.responseUrl } : {}),
    state: { values: {} },
    actions: [
      {
        action_id: actionId,
        block_id: options.blockId ?? 'b1',
        ...chosen(options),
        type: options.type ?? 'button',
        action_ts: world.newTs(),
      },
    ],
  }
}

/** What an external select asks while somebody types; Bolt calls it `options`. */
export function blockSuggestion(world: World, actionId: string, value: string, options: ActionOptions): Json {
  const { view } = options
  const ts = options.message?.ts ?? world.newTs()
  return {
    type: 'block_suggestion',
    ...sender(world, options),
    ...(view === undefined ? inMessage(world, ts, options) : { view, container: inView(view) }),
    enterprise: null,
    is_enterprise_install: false,
    action_id: actionId,
    block_id: options.blockId ?? 'b1',
    value,
  }
}

/** @param view the view as the bot opened it, with `callback_id` and `state` */
export function viewSubmission(world: World, ways: Ways, view: Json, from: From): Json {
  const { teamId, appId, botId } = world.workspace
  return {
    type: 'view_submission',
    ...sender(world, from),
    trigger_id: ways.triggerId,
    view: {
      id: world.newId('V0'),
      team_id: teamId,
      type: 'modal',
      private_metadata: '',
      state: { values: {} },
      hash: world.newTs(),
      root_view_id: null,
      previous_view_id: null,
      app_id: appId,
      external_id: '',
      app_installed_team_id: teamId,
      bot_id: botId,
      ...view,
    },
    response_urls: [],
    is_enterprise_install: false,
    enterprise: null,
  }
}

export function messageShortcut(
  world: World,
  ways: Ways,
  callbackId: string,
  message: Json,
  from: From,
): Json {
  const { channelId, channelName } = world.workspace
  const { api_app_id: _, ...who } = sender(world, from)
  const ts = world.newTs()
  return {
    type: 'message_action',
    ...who,
    action_ts: world.newTs(),
    enterprise: null,
    is_enterprise_install: false,
    callback_id: callbackId,
    trigger_id: ways.triggerId,
    response_url: ways.responseUrl,
    message_ts: message.ts ?? ts,
    channel: { id: from.channel ?? channelId, name: from.channelName ?? channelName },
    message: { type: 'message', ts, ...message },
  }
}

function sender(world: World, from: From): Json {
  const { teamId, teamDomain, userId, userName, appId, verificationToken } = world.workspace
  return {
    user: { id: from.user ?? userId, username: userName, name: userName, team_id: teamId },
    api_app_id: appId,
    token: verificationToken,
    team: { id: teamId, domain: teamDomain },
  }
}

function inMessage(world: World, ts: string, options: ActionOptions): Json {
  const { channelId, channelName, botUserId, botId, appId, teamId } = world.workspace
  const { message = {} } = options
  const channel = options.channel ?? channelId
  const ephemeral = message.ephemeral ?? false
  const thread = message.thread_ts === undefined ? {} : { thread_ts: message.thread_ts }
  const shown = {
    user: botUserId,
    type: 'message',
    ts,
    bot_id: botId,
    app_id: appId,
    text: message.text ?? '',
    team: teamId,
    ...thread,
    blocks: message.blocks ?? [],
  }
  return {
    container: { type: 'message', message_ts: ts, channel_id: channel, is_ephemeral: ephemeral, ...thread },
    channel: { id: channel, name: options.channelName ?? channelName },
    ...(ephemeral ? {} : { message: shown }),
  }
}

const inView = (view: Json): Json => ({ type: 'view', view_id: view.id })

function chosen({ type = 'button', value, selected }: ActionOptions): Json {
  if (selected !== undefined)
    return { selected_option: { text: { type: 'plain_text', text: selected, emoji: true }, value: selected } }
  const text = type === 'button' ? { text: { type: 'plain_text', text: 'Button', emoji: true } } : {}
  return { ...text, ...(value === undefined ? {} : { value }) }
}
