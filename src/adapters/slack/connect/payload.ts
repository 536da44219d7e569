// What Slack sends, before Bolt sees it. Bolt, its emitter and our listeners trust the shape of a payload; one that
// lacks what they read would end the process, or never be acknowledged. Shapes: docs.slack.dev/reference/events and
// docs.slack.dev/reference/interaction-payloads, as far as they are read here.
import * as v from 'valibot'
import type { LEAVING_EVENTS } from '../manifest.ts'
import { COMMAND } from '../names.ts'

/** Slack's largest payloads, of views and of messages with all their blocks, stay well below, whichever way they come. */
export const BODY_BYTES = 1024 * 1024

/**
 * What is to be done with a payload, which has been taken in any case. `heard`: Bolt brings it to its listener.
 * `unheard`: well formed as far as is known, and nobody's business here. `limited`: Slack holds back events of the
 * minute. `unreadable`: something that its listener reads is missing, or is no such thing.
 */
export type PayloadReading =
  | { readonly kind: 'heard' | 'unheard' | 'limited'; readonly type: string }
  /** @property at where it stands, as a path of names of ours */
  | { readonly kind: 'unreadable'; readonly type: string; readonly at: string }

const id = v.pipe(v.string(), v.nonEmpty())
const words = v.nullish(v.string())
/** Where an answer goes. What is no address could not be called, and who asked would wait for that to be found out. */
const address = v.nullish(v.union([v.literal(''), v.pipe(v.string(), v.url(), v.regex(/^https?:/i))]))
const withId = v.looseObject({ id })
/** Null where a whole organization has installed the app. */
const team = v.nullish(withId)
const things = v.nullish(v.array(v.looseObject({})))

const message = {
  text: words,
  blocks: things,
  attachments: things,
  user: words,
  ts: words,
  thread_ts: words,
  subtype: words,
  bot_id: words,
}

const asked = { event_id: id, team_id: words }
const left = { team_id: id, event_time: v.number() }

/** Events with a listener, by their type: what is read of the payload around them, and of themselves. */
const EVENTS: Readonly<Record<string, v.GenericSchema>> = {
  app_mention: v.looseObject({ ...asked, event: v.looseObject({ ...message, channel: id, ts: id }) }),
  message: v.looseObject({
    ...asked,
    event: v.looseObject({
      ...message,
      channel: id,
      ts: id,
      channel_type: words,
    }),
  }),
  app_home_opened: v.looseObject({
    team_id: words,
    event: v.looseObject({
      user: id,
      tab: words,
      channel: words,
      context: v.nullish(v.looseObject({ entities: things })),
    }),
  }),
  app_uninstalled: v.looseObject(left),
  tokens_revoked: v.looseObject({
    ...left,
    event: v.looseObject({ tokens: v.looseObject({ bot: v.nullish(v.array(v.string())) }) }),
  }),
} satisfies Record<(typeof LEAVING_EVENTS)[number] | 'app_mention' | 'message' | 'app_home_opened', unknown>

const by = { user: withId, team, channel: v.nullish(withId), response_url: address }
const option = v.nullish(v.looseObject({ value: v.string() }))

const filledIn = v.looseObject({
  value: words,
  selected_option: option,
  selected_time: words,
  selected_conversation: words,
})

/** What people do, by the payload's type. */
const INTERACTIONS: Readonly<Record<string, v.GenericSchema>> = {
  block_actions: v.looseObject({
    ...by,
    trigger_id: words,
    container: v.nullish(v.looseObject({ message_ts: words, thread_ts: words })),
    message: v.nullish(v.looseObject(message)),
    view: v.nullish(v.looseObject({ type: v.string() })),
    actions: v.pipe(
      v.array(
        v.looseObject({
          type: v.string(),
          action_id: v.string(),
          block_id: words,
          value: words,
          selected_option: option,
        }),
      ),
      v.nonEmpty(),
    ),
  }),
  block_suggestion: v.looseObject({ ...by, action_id: v.string(), value: v.string() }),
  view_submission: v.looseObject({
    ...by,
    view: v.looseObject({
      id,
      callback_id: words,
      private_metadata: words,
      state: v.looseObject({ values: v.record(v.string(), v.record(v.string(), filledIn)) }),
    }),
  }),
  view_closed: v.looseObject({ ...by, view: v.looseObject({}) }),
  message_action: v.looseObject({
    ...by,
    callback_id: v.string(),
    message_ts: words,
    message: v.looseObject(message),
  }),
  shortcut: v.looseObject({ ...by, callback_id: v.string() }),
  // Of the time before Block Kit: nobody listens for what they mean, but who presses such a button hears that it is old.
  interactive_message: v.looseObject({ ...by, actions: v.pipe(v.array(v.looseObject({})), v.nonEmpty()) }),
  dialog_submission: v.looseObject(by),
}

const COMMANDS = v.looseObject({
  command: v.string(),
  text: words,
  user_id: id,
  channel_id: id,
  team_id: words,
  response_url: address,
})

/** Slack asks over HTTP whether somebody listens; Bolt answers: docs.slack.dev/reference/events/url_verification. */
const CHECKS: Readonly<Record<string, v.GenericSchema>> = {
  url_verification: v.looseObject({ challenge: v.string() }),
}

/** Reads a payload: the body of a request, or what an envelope of the socket holds. Never throws. */
export function readPayload(payload: unknown): PayloadReading {
  if (!isObject(payload)) return { kind: 'unreadable', type: 'unknown', at: '' }
  const type = typeOf(payload)
  if (payload.type === 'app_rate_limited') return { kind: 'limited', type }
  if (payload.ssl_check === '1') return { kind: 'heard', type: 'ssl_check' }
  const { event, command } = payload
  if (payload.type === 'event_callback' || event !== undefined) {
    if (!isObject(event)) return { kind: 'unreadable', type, at: 'event' }
    if (typeof event.type !== 'string') return { kind: 'unreadable', type, at: 'event.type' }
    return judged(payload, type, own(EVENTS, event.type))
  }
  if (command !== undefined) {
    const isOther = typeof command === 'string' && command !== COMMAND
    return isOther ? { kind: 'unheard', type } : judged(payload, type, COMMANDS)
  }
  if (typeof payload.type !== 'string') return { kind: 'unreadable', type, at: 'type' }
  return judged(payload, type, own(INTERACTIONS, payload.type) ?? own(CHECKS, payload.type))
}

function judged(payload: object, type: string, schema: v.GenericSchema | undefined): PayloadReading {
  if (!schema) return { kind: 'unheard', type }
  const { success, issues } = v.safeParse(schema, payload, { abortEarly: true })
  if (success) return { kind: 'heard', type }
  // Names of fields in a form come from outside.
  const at = issues[0].path?.map(({ key }) => String(key).slice(0, 40)).slice(0, 4)
  return { kind: 'unreadable', type, at: at?.join('.') ?? '' }
}

/** What a payload calls itself: the type of its event, else its own; `unknown` where neither is a name. */
export function typeOf(payload: unknown): string {
  if (!isObject(payload)) return 'unknown'
  const { event, type } = payload
  const named = [isObject(event) ? event.type : undefined, type, 'command' in payload ? 'command' : undefined]
  return named.find((name) => typeof name === 'string' && /^[\w.]{1,64}$/.test(name))?.toString() ?? 'unknown'
}

const own = <Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
