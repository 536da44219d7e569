// Forms: opened within the short time for which a press holds, and answered in their own place within the short time for which
// Slack waits, or else after it.
import { setTimeout as wait } from 'node:timers/promises'
import { type AllMiddlewareArgs, type App, type SlackViewMiddlewareArgs, webApi } from '@slack/bolt'
import type { ModalView } from '@slack/types'
import { persist } from '../connect/persist.ts'
import type { SlackRendering } from '../render.ts'
import { ACKNOWLEDGED_BY_MS, type Form, type Send, type Take } from './replying.ts'

/** How long a press holds: docs.slack.dev/surfaces/modals. */
const TRIGGER_MS = 3_000

/** Errors of views.open after the 3 s for which a press holds: docs.slack.dev/reference/methods/views.open#errors. */
const TOO_LATE = new Set(['expired_trigger_id', 'invalid_trigger_id', 'exchanged_trigger_id'])

/**
 * Opens a form, before anything slow.
 * @param tooLate what is said where Slack has given up waiting
 * @returns that, or nothing where the form is open
 */
export async function openForm(
  client: webApi.WebClient,
  trigger: string,
  view: ModalView,
  tooLate: SlackRendering,
): Promise<SlackRendering | undefined> {
  try {
    await persist(() => client.views.open({ trigger_id: trigger, view }), { lifetimeMs: TRIGGER_MS })
    return undefined
  } catch (error) {
    if (error instanceof webApi.WebAPIPlatformError && TOO_LATE.has(error.data.error)) return tooLate
    throw error
  }
}

/** A form that somebody has sent in, as Bolt hands it over. */
export type SentIn = SlackViewMiddlewareArgs & AllMiddlewareArgs

/** What is done with each form that is sent in, by its `callback_id`. */
export type FormAnswers = Readonly<Record<string, (sent: SentIn) => Promise<void>>>

/** Answers each form once. One that only another version of this program knows is closed. */
export function answerForms(app: App, answers: FormAnswers): void {
  app.view({}, async (sent) => {
    const name = sent.view.callback_id
    const answer = Object.hasOwn(answers, name) ? answers[name] : undefined
    await (answer ? answer(sent) : sent.ack())
  })
}

/** After the form was told to wait: the answer goes another way to Slack, and must not overtake that. */
const APART_MS = 500

export interface InPlace {
  /** Stands there where the answer takes longer than Slack waits. */
  readonly meanwhile: ModalView
  /** What stands there in the end. */
  readonly viewOf: (form: Form) => ModalView
}

/**
 * Has the answer take the place of the form that was sent in: by the acknowledgement, or, where that would come too late, by a
 * call after it. Slack, which waits 3 s, would tell of an error and have it sent in again: docs.slack.dev/surfaces/modals
 */
export async function takeInPlace(
  take: Take,
  by: Parameters<Take>[0],
  { ack, view: { id }, client }: SentIn,
  { meanwhile, viewOf }: InPlace,
  work: Parameters<Take>[2],
): Promise<void> {
  let isTaken = false
  const update = (view: ModalView) => persist(() => client.views.update({ view_id: id, view }))
  const acknowledge = async (view: ModalView): Promise<void> => {
    isTaken = true
    await ack({ response_action: 'update', view })
  }
  const patience = new AbortController()
  const waiting = wait(ACKNOWLEDGED_BY_MS, undefined, { signal: patience.signal })
    .then(() => acknowledge(meanwhile))
    .then(() => wait(APART_MS))
    // Answered meanwhile; or Slack waits no longer, and what it shows is changed by the answer.
    .catch(() => {})
  const send: Send = async (form) => {
    patience.abort()
    const view = viewOf(form)
    // An acknowledgement that comes too late is refused, as where this process stood still.
    if (!isTaken) return acknowledge(view).catch(() => update(view))
    await waiting
    return update(view)
  }
  await take(by, send, work)
  patience.abort()
}
