// Payloads recorded elsewhere, turned so that the stand-in can send them: its bot's id, its addresses for answers,
// and our command's name. Nothing else is changed.
import { conformanceFile, conformanceFiles } from '../standins/conformance.ts'
import type { EnvelopeType } from '../standins/slack/senders.ts'
import type { Slack } from '../standins/slack/start.ts'

export type Json = Readonly<Record<string, unknown>>

export interface Recorded {
  /** File, and the place in it. */
  readonly name: string
  readonly type: EnvelopeType
  readonly payload: Json
  /** Its address for answers at the stand-in. */
  readonly responseId: string
}

interface Entry {
  readonly file: string
  readonly kind: string
  readonly type: string
}

const ENVELOPES: Readonly<Record<string, EnvelopeType>> = {
  event: 'events_api',
  interactive: 'interactive',
  slash_commands: 'slash_commands',
}

const SDK = 'slack/bolt-python'
const RECORDINGS = 'vercel-chat-replay'

/** The incoming payloads of Slack's own SDK tests. `url_verification` exists over HTTP only. */
export function sdkPayloads(slack: Slack): readonly Recorded[] {
  const index = (conformanceFile(`${SDK}/index.json`) ?? []) as readonly Entry[]
  return index.flatMap(({ file, kind, type }) => {
    const envelope = ENVELOPES[kind]
    const payload = conformanceFile(`${SDK}/${file}`)
    if (!envelope || !isRecord(payload) || type === 'url_verification') return []
    return [turned(slack, { name: file, type: envelope, payload })]
  })
}

/** One of each kind that the bot listens for, as the stand-in itself makes them. */
export function ownPayloads(slack: Slack): readonly Recorded[] {
  const { workspace: world } = slack
  const made: Recorded[] = []
  const people = slack.collecting(({ type, payload }) =>
    made.push(turned(slack, { name: `${type} of ours`, type: type as EnvelopeType, payload })),
  )
  people.command('gateway api')
  people.mention('service mesh')
  people.message('thanos', { channel: 'D0STANDIN', extra: { channel_type: 'im' } })
  people.message('thanos', { subtype: 'message_changed' })
  people.action('search', { value: 'otel' })
  people.action('share', { value: '- ask:otel', message: { ephemeral: true } })
  people.suggestion('suggested', 'pro')
  people.messageShortcut('find_talks', { type: 'message', text: 'thanos', user: world.userId, ts: '1.1' })
  people.viewSubmission({
    id: 'V1',
    type: 'modal',
    callback_id: 'order_digest',
    private_metadata: '',
    state: {
      values: {
        channel: { channel: { type: 'conversations_select', selected_conversation: 'C1' } },
        days: { days: { type: 'static_select', selected_option: { value: 'daily' } } },
        time: { time: { type: 'timepicker', selected_time: '09:00' } },
        zone: { zone: { type: 'external_select', selected_option: { value: 'UTC' } } },
        topic: { topic: { type: 'plain_text_input', value: null } },
      },
    },
  })
  people.appHomeOpened()
  people.appUninstalled()
  people.tokensRevoked({ bot: ['U1'] })
  people.envelope('events_api', LIMITED)
  return made
}

/** docs.slack.dev/reference/events/app_rate_limited: a payload without an event. */
const LIMITED = {
  token: 'x',
  type: 'app_rate_limited',
  team_id: 'T1',
  minute_rate_limited: 1_518_467_820,
  api_app_id: 'A1',
}

const FOLDERS = [
  '',
  'actions-reactions/',
  'channel/',
  'channel-mention/',
  'dm/',
  'member-joined-channel/',
  'modals/',
  'native-table/',
  'slack-multi-workspace/',
  'slash-commands/',
  'streaming/',
]

/** Webhooks recorded from real workspaces. */
export function recordings(slack: Slack): readonly Recorded[] {
  const files = FOLDERS.flatMap((folder) =>
    conformanceFiles(`${RECORDINGS}/${folder}`)
      .filter((name) => !name.startsWith('discord'))
      .map((name) => `${folder}${name}`),
  )
  return files.flatMap((file) => {
    const content = conformanceFile(`${RECORDINGS}/${file}`)
    const bot = isRecord(content) && typeof content.botUserId === 'string' ? content.botUserId : undefined
    return entriesOf(content).flatMap(({ key, value }) => {
      const type = envelopeOf(value)
      return type ? [turned(slack, { name: `${file} ${key}`, type, payload: value }, bot)] : []
    })
  })
}

function envelopeOf(payload: Json): EnvelopeType | undefined {
  if (payload.type === 'event_callback') return 'events_api'
  if (payload.type === 'block_actions' || payload.type === 'view_submission') return 'interactive'
  return typeof payload.command === 'string' ? 'slash_commands' : undefined
}

function turned(slack: Slack, recorded: Omit<Recorded, 'responseId'>, bot?: string): Recorded {
  const { workspace } = slack
  const { id: responseId, url } = slack.responseUrl()
  const text = JSON.stringify(recorded.payload)
  const payload: Json = JSON.parse(bot ? text.replaceAll(bot, workspace.botUserId) : text)
  return {
    ...recorded,
    responseId,
    payload: {
      ...payload,
      ...('response_url' in payload ? { response_url: url } : {}),
      ...(recorded.type === 'slash_commands' ? { command: '/kubecon' } : {}),
      // Slack's own are unique; the SDK's tests use one for all, and some recordings leave it out.
      ...(recorded.type === 'events_api' ? { event_id: `Ev${responseId}` } : {}),
    },
  }
}

/** Objects that stand in an object, or in one inside it. */
function entriesOf(value: unknown): readonly { readonly key: string; readonly value: Json }[] {
  if (!isRecord(value)) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    if (!isRecord(inner)) return []
    return envelopeOf(inner) ? [{ key, value: inner }] : entriesOf(inner)
  })
}

export const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
