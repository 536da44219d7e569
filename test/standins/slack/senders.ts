// What people do in Slack, as the bot gets to hear of it. Every function sends one envelope and says what to
// wait for.
import { randomUUID } from 'node:crypto'
import type { Json, MessageOptions } from './payloads-events.ts'
import * as events from './payloads-events.ts'
import type { ActionOptions, From } from './payloads-interactions.ts'
import * as interactions from './payloads-interactions.ts'
import { openResponseUrl } from './response-urls.ts'
import type { World } from './world.ts'

export type EnvelopeType = 'slash_commands' | 'events_api' | 'interactive'

export interface Envelope {
  readonly envelope_id: string
  readonly type: EnvelopeType | (string & {})
  readonly accepts_response_payload: boolean
  readonly payload: Json
  readonly retry_attempt?: number
  readonly retry_reason?: string
}

/** What was sent, and what its answer can be recognised by. */
export interface Sent {
  readonly envelopeId: string
  readonly payload: Json
}

/** An interaction also has an address for answers, and a trigger for views. */
export interface SentInteraction extends Sent {
  readonly responseId: string
  readonly responseUrl: string
  readonly triggerId: string
}

export interface Delivery {
  /** The same id twice is a redelivery. */
  readonly event_id?: string
  readonly envelope_id?: string
  readonly retry_attempt?: number
  readonly retry_reason?: string
  /** When it happened, epoch seconds; now unless told otherwise. */
  readonly event_time?: number
}

export type Subtype = 'message_changed' | 'message_deleted' | (string & {})

export type Senders = ReturnType<typeof createSenders>

/** @param deliver brings an envelope to the bot, over the socket or over HTTP */
export function createSenders(world: World, deliver: (envelope: Envelope) => void) {
  function envelope(type: Envelope['type'], payload: Json, delivery: Delivery = {}): Sent {
    const { retry_attempt, retry_reason } = delivery
    const envelopeId = delivery.envelope_id ?? randomUUID()
    deliver({
      envelope_id: envelopeId,
      type,
      accepts_response_payload: type === 'slash_commands' || type === 'interactive',
      payload,
      ...(retry_attempt === undefined ? {} : { retry_attempt, retry_reason: retry_reason ?? 'timeout' }),
    })
    return { envelopeId, payload }
  }

  function event(inner: Json, delivery: Delivery = {}): Sent & { readonly eventId: string } {
    const eventId = delivery.event_id ?? world.newId('Ev0')
    const { event_time } = delivery
    const payload = {
      ...events.eventCallback(world, inner, eventId),
      ...(event_time === undefined ? {} : { event_time }),
    }
    return { ...envelope('events_api', payload, delivery), eventId }
  }

  function interaction(
    type: EnvelopeType,
    from: From,
    payloadOf: (ways: interactions.Ways) => Json,
  ): SentInteraction {
    const ageMs = from.ageMs ?? 0
    const { id: responseId, url: responseUrl } = openResponseUrl(world, ageMs)
    const triggerId = world.newId('1111.2222.')
    world.triggers.set(triggerId, Date.now() - ageMs)
    return { ...envelope(type, payloadOf({ responseUrl, triggerId })), responseId, responseUrl, triggerId }
  }

  return {
    /** An envelope of any kind. */
    envelope,
    /** An event of any kind, in all that an event comes in. */
    event,

    /** `/kubecon text` */
    command: (text: string, options: From & { readonly command?: string } = {}) =>
      interaction('slash_commands', options, (ways) =>
        interactions.slashCommand(world, ways, text, { command: '/kubecon', ...options }),
      ),

    /** `@kubecon text`; a text that names the bot itself is sent as it is. */
    mention(text: string, options: MessageOptions & Delivery = {}) {
      const name = `<@${world.workspace.botUserId}>`
      const written = text.includes(name) ? text : `${name} ${text}`
      return event(events.appMention(world, written, options), options)
    },

    /** A message that is no mention: by a person, with a subtype, or by a bot. */
    message(text: string, options: MessageOptions & Delivery & events.BotIds & { subtype?: Subtype } = {}) {
      return event(messageOf(world, text, options), options)
    },

    /** A press of a button, or a choice in a menu. */
    action: (actionId: string, options: ActionOptions = {}) =>
      interaction('interactive', options, (ways) =>
        interactions.blockActions(world, ways, actionId, options),
      ),

    /** What an external select asks while somebody types. */
    suggestion: (actionId: string, value: string, options: ActionOptions = {}) =>
      envelope('interactive', interactions.blockSuggestion(world, actionId, value, options)),

    viewSubmission: (view: Json, options: From = {}) =>
      interaction('interactive', options, (ways) => interactions.viewSubmission(world, ways, view, options)),

    messageShortcut: (callbackId: string, message: Json, options: From = {}) =>
      interaction('interactive', options, (ways) =>
        interactions.messageShortcut(world, ways, callbackId, message, options),
      ),

    appHomeOpened: (user: string = world.workspace.userId) => event(events.appHomeOpened(world, user)),
    appUninstalled: (delivery: Delivery = {}) => event(events.appUninstalled(), delivery),
    tokensRevoked: (tokens: Parameters<typeof events.tokensRevoked>[0], delivery: Delivery = {}) =>
      event(events.tokensRevoked(tokens), delivery),
  }
}

function messageOf(
  world: World,
  text: string,
  options: MessageOptions & events.BotIds & { subtype?: Subtype },
): Json {
  const { subtype } = options
  if (subtype === 'message_changed') return events.messageChanged(world, text, options)
  if (subtype === 'message_deleted') return events.messageDeleted(world, text, options)
  const byBot = options.bot_id !== undefined || options.user === world.workspace.botUserId
  const message = byBot ? events.botMessage(world, text, options) : events.personMessage(world, text, options)
  return subtype === undefined ? message : { ...message, subtype }
}
