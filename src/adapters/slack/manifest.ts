// The app's settings at api.slack.com, from the same names the program listens to.
// Format: docs.slack.dev/reference/app-manifest.
import { COMMAND, EVENTS_PATH, FIND_TALKS, REDIRECT_PATH, SAVE_NOTE } from './names.ts'

/** Scopes of the bot's token, and what each is for; docs/scopes.md says more. */
export const SCOPES: readonly (readonly [scope: string, why: string])[] = [
  ['app_mentions:read', 'receives mentions'],
  ['chat:write', 'answers mentions and direct messages, posts digests'],
  ['commands', 'receives /kubecon and the message shortcuts'],
  ['im:history', 'receives direct messages'],
]

/** What an app may be besides; each is a setting of the bot as well, and the two have to agree. */
export interface AppKind {
  /** Its conversations with people are those of an agent (SLACK_AGENT_VIEW). */
  readonly agentView?: boolean
  /** It hears follow-ups in its own threads without a mention (SLACK_THREADS). */
  readonly threads?: boolean
}

/** Of an agent besides: docs.slack.dev/ai/developing-agents. */
export const AGENT_SCOPES: readonly (readonly [scope: string, why: string])[] = [
  ['assistant:write', 'suggests questions where somebody opens its conversation'],
]

/** For threads, and optional: whoever installs the app may leave them out (docs.slack.dev/changelog/2026/03/16/optional-scopes). */
export const THREAD_SCOPES: readonly (readonly [scope: string, why: string])[] = [
  ['channels:history', 'hears follow-ups in its own threads of public channels'],
  ['groups:history', 'hears follow-ups in its own threads of private channels'],
]

/** All that such an app asks for. */
export const scopesOf = ({ agentView, threads }: AppKind = {}): typeof SCOPES => [
  ...SCOPES,
  ...(agentView ? AGENT_SCOPES : []),
  ...(threads ? THREAD_SCOPES : []),
]

/**
 * Scopes that the manifest does not ask for, because everything works without them; an operator may add them by hand.
 * docs/scopes.md says what each is for.
 */
export const ADDABLE_SCOPES: readonly (readonly [scope: string, without: string])[] = [
  ['users:read', 'everybody in a channel may order digests there, guests as well'],
  ['channels:history', 'a digest whose answer was lost stays unclear in public channels'],
  ['groups:history', 'a digest whose answer was lost stays unclear in private channels'],
]

/** Events the app is told of, each with the scope it needs, if any. */
export const EVENTS: readonly (readonly [event: string, scope?: string])[] = [
  ['app_home_opened'],
  ['app_mention', 'app_mentions:read'],
  ['message.im', 'im:history'],
]

/** What an app that hears follow-ups in threads is told besides. */
export const THREAD_EVENTS: typeof EVENTS = [
  ['message.channels', 'channels:history'],
  ['message.groups', 'groups:history'],
]

/** What an app that many workspaces install is told besides; neither needs a scope. */
export const LEAVING_EVENTS = ['app_uninstalled', 'tokens_revoked'] as const

/** Methods of the Web API the program calls with the bot's token, each with the scope it needs, if any. */
export const METHODS: readonly (readonly [method: string, scope?: string])[] = [
  ['assistant.threads.setSuggestedPrompts', 'assistant:write'],
  ['auth.revoke'],
  ['auth.test'],
  ['chat.postEphemeral', 'chat:write'],
  ['chat.postMessage', 'chat:write'],
  ['views.open'],
  ['views.publish'],
  ['views.update'],
]

/** Methods that need one of the {@link ADDABLE_SCOPES}, and are done without where it is missing. */
export const OPTIONAL_METHODS: readonly (readonly [method: string, scope: string])[] = [
  ['conversations.history', 'channels:history'],
  ['conversations.history', 'groups:history'],
  ['conversations.replies', 'channels:history'],
  ['conversations.replies', 'groups:history'],
  ['users.info', 'users:read'],
]

const LONG_DESCRIPTION = `Ask ${COMMAND} about a subject, a project, a speaker or an edition of KubeCon, and one message answers: the talk that fits best, who gave it and where, what somebody noted about it, and links to the recording and the projects. Answers to the command are seen by you alone until you share them. Every line names the note it comes from and its author; nothing is made up. In threads, mention the app or use the shortcut "Find talks about this" on a message; with "Save as a note" what somebody wrote about a talk becomes a note, once it was approved.`

/** At most 300 characters: docs.slack.dev/reference/app-manifest. */
const AGENT_DESCRIPTION =
  'Ask about a subject, a project, a speaker or an edition of KubeCon. One message answers, from notes that people wrote: the talk that fits best, who gave it, links to the recording. Every line names its note; nothing is made up.'

/** Shown until the bot suggests others out of its library; at most four. */
const PROMPTS = [
  { title: 'Talks about Gateway API', message: 'gateway api' },
  { title: 'Service mesh over the years', message: 'timeline service mesh' },
  { title: 'The next KubeCon', message: 'next' },
  { title: 'How to ask', message: 'help' },
] as const

/**
 * The manifest as plain data.
 * @param url where Slack reaches the app over HTTP, such as https://kubecon.example.org; absent: Socket Mode
 * @param kind what the app is besides; the bot's own settings have to say the same
 */
export function manifestOf(url?: string, kind: AppKind = {}) {
  const events = [...EVENTS, ...(kind.threads ? THREAD_EVENTS : [])]
  const base = url?.replace(/\/+$/, '')
  const address = base === undefined ? undefined : `${base}${EVENTS_PATH}`
  const requestUrl = address === undefined ? {} : { request_url: address }
  return {
    display_information: {
      name: 'kubecon',
      description: 'Finds KubeCon talks in the notes people wrote about them',
      long_description: LONG_DESCRIPTION,
      background_color: '#1d3557',
    },
    features: {
      ...(kind.agentView && {
        agent_view: { agent_description: AGENT_DESCRIPTION, suggested_prompts: [...PROMPTS] },
      }),
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      bot_user: { display_name: 'kubecon', always_online: true },
      shortcuts: [
        {
          name: 'Find talks about this',
          type: 'message' as const,
          callback_id: FIND_TALKS,
          description: 'KubeCon talks about the subject of a message',
        },
        {
          name: 'Save as a note',
          type: 'message' as const,
          callback_id: SAVE_NOTE,
          description: 'Makes a note about a talk of a message; you see it first',
        },
      ],
      slash_commands: [
        {
          command: COMMAND,
          ...(address === undefined ? {} : { url: address }),
          description: 'Find KubeCon talks',
          usage_hint: 'gateway api, or help',
          should_escape: false,
        },
      ],
    },
    oauth_config: {
      ...(base === undefined ? {} : { redirect_urls: [`${base}${REDIRECT_PATH}`] }),
      scopes: {
        bot: scopesOf(kind).map(([scope]) => scope),
        ...(kind.threads && { bot_optional: THREAD_SCOPES.map(([scope]) => scope) }),
      },
    },
    settings: {
      event_subscriptions: {
        ...requestUrl,
        bot_events: [...events.map(([event]) => event), ...(address ? LEAVING_EVENTS : [])],
      },
      interactivity: {
        is_enabled: true,
        ...requestUrl,
        ...(address === undefined ? {} : { message_menu_options_url: address }),
      },
      org_deploy_enabled: false,
      socket_mode_enabled: address === undefined,
      token_rotation_enabled: false,
    },
  }
}
