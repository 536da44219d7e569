// Who may ask, and where the answer goes. Bolt makes one attempt at each listener and forgets what went
// wrong, so each listener here catches for itself, and whoever asked hears of it.
import { setTimeout as wait } from 'node:timers/promises'
import type { App, RespondFn, webApi } from '@slack/bolt'
import type { Message } from '../../domain/message.ts'
import type { Log, SeenEvents } from '../../domain/ports.ts'
import { meaningOf, reasonOf } from './errors.ts'
import type { Health } from './health.ts'
import type { InFlight } from './in-flight.ts'
import { isAsked, questionOf } from './incoming.ts'
import { NO_PREVIEWS, REFUSED, shapeOf } from './post.ts'
import { type Rendered, renderMessage } from './render.ts'
import { renderPlain } from './render-plain.ts'

export interface Collaborators {
  /** Answers what was typed; empty text too. */
  readonly answer: (text: string) => Message
  /** A short id under which a failure is found in the log. */
  readonly incident: () => string
  readonly presentIncident: (id: string) => Message
  readonly seen: SeenEvents
  readonly log: Log
}

/** Pauses before a private answer is tried again. */
const PAUSES_MS = [300, 1_000]

/** Sends one form of a message: with blocks, or as text alone. */
type Send = (form: Rendered | { readonly text: string }) => Promise<unknown>

/** Answers `/kubecon` privately, mentions in their thread, and direct messages. */
export function answerOn(app: App, health: Health, inFlight: InFlight, collaborators: Collaborators): void {
  const { answer, seen, log } = collaborators

  /** @param question undefined where nothing is to be answered */
  const take = (question: () => Promise<string | undefined>, send: Send): Promise<void> =>
    inFlight.run(async () => {
      try {
        const text = await question()
        if (text !== undefined) await reply(answer(text), send, log)
      } catch (error) {
        await tell(error, send, collaborators)
      }
    })

  /** Slack delivers an event again when it is not sure of the first time; Bolt lets both through. */
  const once = async (eventId: string, question: string): Promise<string | undefined> =>
    (await seen.firstTime(`slack:${eventId}`)) ? question : undefined

  app.command('/kubecon', ({ ack, command, respond }) =>
    take(async () => {
      await ack()
      return questionOf(command.text)
    }, privately(respond)),
  )

  app.event('app_mention', async ({ event, body, client }) => {
    if (!isAsked(event)) return
    const send = publicly(client, health, event.channel, event.thread_ts ?? event.ts)
    await take(() => once(body.event_id, questionOf(event.text)), send)
  })

  app.event('message', async ({ event, body, client }) => {
    if (event.subtype !== undefined || event.channel_type !== 'im' || !isAsked(event)) return
    const send = publicly(client, health, event.channel, event.thread_ts)
    await take(() => once(body.event_id, questionOf(event.text)), send)
  })

  // Nothing of ours can be pressed, but messages of an older version may stay around: an unacknowledged press
  // shows a warning sign.
  app.action({}, ({ ack }) => ack())
  app.options({}, ({ ack }) => ack({ options: [] }))
  app.shortcut({}, ({ ack }) => ack())
  app.view({}, ({ ack }) => ack())
}

async function reply(message: Message, send: Send, log: Log): Promise<void> {
  const rendered = renderMessage(message)
  try {
    await send(rendered)
  } catch (error) {
    if (meaningOf(error) !== 'mistake') throw error
    log.warn({ reason: reasonOf(error), shape: shapeOf(rendered.blocks) }, REFUSED)
    await send({ text: renderPlain(rendered) })
  }
}

/** The cause is logged once, under the id that the person who asked is told. */
async function tell(cause: unknown, send: Send, { incident, presentIncident, log }: Collaborators) {
  const id = incident()
  log.error({ incident: id, err: cause }, 'A question could not be answered')
  await reply(presentIncident(id), send, log).catch((error: unknown) =>
    log.warn({ incident: id, reason: reasonOf(error) }, 'Nor could the incident be told'),
  )
}

const publicly =
  (client: webApi.WebClient, health: Health, channel: string, thread: string | undefined): Send =>
  (form) =>
    health.watchToken(
      client.chat.postMessage({ channel, ...(thread ? { thread_ts: thread } : {}), ...NO_PREVIEWS, ...form }),
    )

/** Seen by nobody but who asked. Bolt gives up at once where Slack is busy. */
const privately =
  (respond: RespondFn): Send =>
  async (form) => {
    for (const pause of PAUSES_MS) {
      try {
        return await respond({ response_type: 'ephemeral', ...NO_PREVIEWS, ...form })
      } catch (error) {
        if (!['busy', 'unclear'].includes(meaningOf(error))) throw error
        await wait(pause)
      }
    }
    return respond({ response_type: 'ephemeral', ...NO_PREVIEWS, ...form })
  }
