// The ways an answer goes back to Slack. Bolt makes one attempt at each listener and forgets what went wrong, so
// each listener here catches for itself, and whoever asked hears of it.

import { setImmediate as nextTurn } from 'node:timers/promises'
import type { RespondFn, webApi } from '@slack/bolt'
import type { AnsweringCollaborators } from '../../../domain/platforms/adapter.ts'
import type { InFlight } from '../../../domain/platforms/in-flight.ts'
import type { Asker, Conversation, Log, Received } from '../../../domain/ports.ts'
import { persist } from '../connect/persist.ts'
import { NO_PREVIEWS, REFUSED, shapeOf } from '../digests/post.ts'
import { meaningOf, reasonOf, type SlackRefusal } from '../errors.ts'
import type { SlackHealth } from '../health.ts'
import { newerIn } from '../render/newer.ts'
import { renderPlain } from '../render/plain.ts'
import { bodyOf, plainerOf, renderMessage, type SlackRendering } from '../render.ts'
import { isForGood, newerBlamed } from './newer-refused.ts'

/** Sends one form of a message: with blocks, or as text alone. */
export type Send = (form: Form) => Promise<unknown>

/** A message as it is sent. */
export type Form = { readonly text: string } | ReturnType<typeof bodyOf>

/**
 * Runs a listener's work and sends what it returns; a failure is told to who asked.
 * @param work undefined where nothing is to be answered
 * @param tellBy how a failure is told, where not as the answer would have been
 */
export type Take = (
  asked: Asker,
  send: Send,
  work: (conversation: Conversation) => Promise<SlackRendering | undefined>,
  tellBy?: Send,
) => Promise<void>

export function taking(inFlight: InFlight, collaborators: AnsweringCollaborators): Take {
  const { reception, log } = collaborators
  const reply = replying(collaborators)
  /** The cause is logged once, under the id that the person who asked is told. */
  const tell = async (cause: unknown, { id, conversation }: Received, send: Send): Promise<void> => {
    log.error({ incident: id, err: cause }, 'A question could not be answered')
    await conversation
      .answer({ kind: 'incident', id })
      .then(({ message }) => reply(renderMessage(message), send))
      .catch((error: unknown) =>
        log.warn(
          { incident: id, reason: reasonOf(error) },
          'The id of the incident could not be sent either',
        ),
      )
  }
  return (asked, send, work, tellBy = send) =>
    inFlight.run(() =>
      reception
        .receive(asked, async (received) => {
          try {
            const rendered = await work(received.conversation)
            if (rendered) await reply(rendered, send, asked.workspace)
          } catch (error) {
            await tell(error, received, tellBy)
            throw error
          }
        })
        // Told and logged above.
        .catch(() => {}),
    )
}

/** For a press whose action no version knows any more. */
export const outdated = async (conversation: Conversation): Promise<SlackRendering> =>
  renderMessage((await conversation.answer({ kind: 'outdated' })).message)

/** Slack waits 3 s for an acknowledgement, which has a way to go: docs.slack.dev/interactivity. */
export const ACKNOWLEDGED_BY_MS = 1_500

/**
 * Acknowledges a command as soon as it is answered, and no later than Slack waits. Whatever ends this process before
 * the answer is there, Slack then tells its sender that the app did not respond; acknowledged first, a command would
 * be lost without a word. `respond` works before `ack`, as it does with Bolt's `processBeforeResponse`.
 */
export async function acknowledgeAnswered(ack: () => Promise<void>, answering: Promise<void>): Promise<void> {
  let patience: NodeJS.Timeout | undefined
  const late = new Promise<void>((resolve) => {
    patience = setTimeout(resolve, ACKNOWLEDGED_BY_MS)
  })
  await Promise.race([answering, late])
  clearTimeout(patience)
  await ack()
  await answering
}

/** Acknowledges, and lets the acknowledgement leave before anything is thought about: Slack waits 3 s for it. */
export async function acknowledge(ack: () => Promise<void>): Promise<void> {
  await ack()
  await nextTurn()
}

/**
 * Blocks that Slack refuses are a defect of ours, and the answer arrives as text; but for those that not every Slack takes
 * (render/newer.ts): the answer comes without them then, and where it was their fault, in that workspace from then on at
 * once. The log says so, and a metric counts it.
 */
function replying({ log, meter }: Pick<AnsweringCollaborators, 'log' | 'meter'>) {
  const refused = new Set<string>()
  return async (rendered: SlackRendering, send: Send, workspace = ''): Promise<void> => {
    const key = (kind: string): string => `${workspace} ${kind}`
    const newer = rendered.plainer ? newerIn(rendered.blocks) : []
    if (newer.length === 0 || newer.some((kind) => refused.has(key(kind))))
      return sendOrTell(plainerOf(rendered), send, log)
    try {
      await send(bodyOf(rendered))
    } catch (error) {
      if (meaningOf(error) !== 'mistake') throw error
      const blamed = newerBlamed(error, rendered.blocks)
      for (const kind of blamed) meter?.blockRefused(kind)
      log.info(
        { reason: reasonOf(error), blocks: newer.join(' ') },
        'Slack does not take the newer blocks here',
      )
      await sendOrTell(plainerOf(rendered), send, log)
      // Only now is it known that it was their fault.
      if (isForGood(error)) for (const kind of blamed) refused.add(key(kind))
    }
  }
}

async function sendOrTell(rendered: SlackRendering, send: Send, log: Log): Promise<void> {
  try {
    await send(bodyOf(rendered))
  } catch (error) {
    if (meaningOf(error) !== 'mistake') throw error
    log.warn({ reason: reasonOf(error), shape: shapeOf(rendered.blocks) }, REFUSED)
    await send({ text: renderPlain(rendered) })
  }
}

/** Where an answer stands. */
export interface StandsIn {
  readonly channel: string
  readonly thread?: string | undefined
}

/**
 * In a channel or a thread, by the bot's token. Slack knows no key by which a repeat is seen to be one: where its reply is
 * lost, the answer may stand there twice (docs/digests.md).
 */
export const publicly =
  (client: webApi.WebClient, health: SlackHealth, { channel, thread }: StandsIn): Send =>
  (form) => {
    const where = thread ? { channel, thread_ts: thread } : { channel }
    return persist(() => health.watchToken(client.chat.postMessage({ ...where, ...NO_PREVIEWS, ...form })))
  }

export interface ResponseOptions {
  /** Seen by nobody but who asked; `in_channel` by everybody there. */
  readonly type?: 'ephemeral' | 'in_channel'
  /** The thread in which it is shown. */
  readonly thread?: string | undefined
  /** In place of the message whose button was pressed. */
  readonly replace?: boolean
  /** Errors after which it is tried again. */
  readonly retried?: readonly SlackRefusal[]
}

/**
 * Through the interaction's own response_url, which needs no membership of the channel and holds for five uses
 * in 30 minutes (docs.slack.dev/interactivity/handling-user-interaction): every press brings its own.
 * @param respond absent where Slack sends none along, as with some kinds of old dialogs: then nobody waits for words
 */
export const through =
  (respond: RespondFn | undefined, options: ResponseOptions = {}): Send =>
  async (form) => {
    if (!respond) return
    const { type = 'ephemeral', thread, replace = false, retried } = options
    return persist(
      () =>
        respond({
          response_type: type,
          replace_original: replace,
          ...(thread ? { thread_ts: thread } : {}),
          ...NO_PREVIEWS,
          ...form,
        }),
      retried ? { retried } : {},
    )
  }
