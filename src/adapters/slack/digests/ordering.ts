// Ordering a digest with a form: it is opened by a button, and what was filled in goes the way of a typed command.
import { setTimeout as wait } from 'node:timers/promises'
import type { App, webApi } from '@slack/bolt'
import { digestLine } from '../../../conversation/digest-form.ts'
import { parseDigestRequest } from '../../../conversation/grammar.ts'
import { DIGEST_WORDS } from '../../../present/digests/digest-words.ts'
import { WORDS } from '../../../present/words.ts'
import { openForm } from '../answer/forms.ts'
import { asked } from '../answer/incoming.ts'
import { placed, whereOf } from '../answer/press.ts'
import type { Send, Take } from '../answer/replying.ts'
import { persist } from '../connect/persist.ts'
import { FURTHER, NOTE_FILLED, NOTE_SEND, NOTE_WORD, ORDER } from '../names.ts'
import { context } from '../render/blocks.ts'
import { renderMessage, type SlackRendering } from '../render.ts'
import { type DigestManagers, permittedBy } from './managers.ts'
import { orderedView, orderForm, readOrder, sayingMessage, sayingView } from './order-form.ts'
import { seenIn } from './seen-in.ts'

/** Slack closes a form that is not answered within 3 s: docs.slack.dev/surfaces/modals. */
const IN_TIME_MS = 2_000

/** Forms that have listeners of their own. */
const ANSWERED_ELSEWHERE: ReadonlySet<string> = new Set([FURTHER, NOTE_FILLED, NOTE_SEND, NOTE_WORD])

/** After the form was told to wait: the answer goes another way to Slack, and must not overtake that. */
const APART_MS = 500

/**
 * @param channel where it was asked for; absent in the App Home
 * @returns what to say instead where Slack has given up waiting
 */
export const openOrderForm = (
  client: webApi.WebClient,
  trigger: string,
  channel?: string,
): Promise<SlackRendering | undefined> =>
  openForm(client, trigger, orderForm(channel), sayingMessage(DIGEST_WORDS.form.tooLate))

/** Takes what was filled in: what is wrong is said at its field, else the answer takes the form's place. */
export function answerOrders(app: App, take: Take, managers: DigestManagers): void {
  app.view({}, async ({ ack, view, body, client, context: asking }) => {
    if (ANSWERED_ELSEWHERE.has(view.callback_id)) return
    // Another one may have been opened by another version.
    if (view.callback_id !== ORDER) return ack()
    const order = readOrder(view)
    if ('errors' in order) return ack({ response_action: 'errors', errors: order.errors })

    const { id: person } = body.user
    let answered = false
    const instead = (shown: Parameters<typeof orderedView>[0]) => {
      answered = true
      return ack({ response_action: 'update', view: orderedView(shown) })
    }
    const patience = new AbortController()
    const waiting = wait(IN_TIME_MS, undefined, { signal: patience.signal }).then(
      async () => {
        answered = true
        await ack({ response_action: 'update', view: sayingView(DIGEST_WORDS.form.underway) })
        await wait(APART_MS)
      },
      () => {},
    )
    const send: Send = async (shown) => {
      patience.abort()
      if (!answered) return instead(shown)
      await waiting
      await persist(() => client.views.update({ view_id: view.id, view: orderedView(shown) }))
    }
    await take(asked('press', person, body.team?.id), send, async (conversation) => {
      const request = parseDigestRequest(digestLine(order.fields))
      const where = await seenIn(client, whereOf(order.channel, person, asking))
      const { message } = await conversation.answer(
        await placed(request, where, permittedBy(managers, client)),
      )
      return naming(order.channel, renderMessage(message, { blocksBelow: 1 }))
    })
    patience.abort()
  })
}

/** “This channel” is another than the one somebody looks at, perhaps. */
const naming = (channel: string, { text, blocks }: SlackRendering): SlackRendering => ({
  text,
  blocks: channel.startsWith('D') ? blocks : [...context(`${WORDS.slack.channel} <#${channel}>`), ...blocks],
})
