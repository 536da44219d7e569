// Ordering a digest with a form: it is opened by a button, and what was filled in goes the way of a typed command.
import type { webApi } from '@slack/bolt'
import { digestLine } from '../../../conversation/digest-form.ts'
import { parseDigestRequest } from '../../../conversation/grammar.ts'
import { DIGEST_WORDS } from '../../../present/digests/digest-words.ts'
import { WORDS } from '../../../present/words.ts'
import { type FormAnswers, openForm, takeInPlace } from '../answer/forms.ts'
import { asked } from '../answer/incoming.ts'
import { placed, whereOf } from '../answer/press.ts'
import type { Take } from '../answer/replying.ts'
import { ORDER } from '../names.ts'
import { context } from '../render/blocks.ts'
import { renderMessage, type SlackRendering } from '../render.ts'
import { type DigestManagers, permittedBy } from './managers.ts'
import { orderedView, orderForm, readOrder, sayingMessage, sayingView } from './order-form.ts'
import { seenIn } from './seen-in.ts'

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
export const ordersAnswered = (take: Take, managers: DigestManagers): FormAnswers => ({
  async [ORDER](sent) {
    const { ack, view, body, client, context: asking } = sent
    const order = readOrder(view)
    if ('errors' in order) return ack({ response_action: 'errors', errors: order.errors })

    const { id: person } = body.user
    const by = asked('press', person, body.team?.id)
    const place = { meanwhile: sayingView(DIGEST_WORDS.form.underway), viewOf: orderedView }
    await takeInPlace(take, by, sent, place, async (conversation) => {
      const request = parseDigestRequest(digestLine(order.fields))
      const where = await seenIn(client, whereOf(order.channel, person, asking))
      const { message } = await conversation.answer(
        await placed(request, where, permittedBy(managers, client)),
      )
      return naming(order.channel, renderMessage(message, { blocksBelow: 1 }))
    })
  },
})

/** “This channel” is another than the one somebody looks at, perhaps. */
const naming = (channel: string, { text, blocks }: SlackRendering): SlackRendering => ({
  text,
  blocks: channel.startsWith('D') ? blocks : [...context(`${WORDS.slack.channel} <#${channel}>`), ...blocks],
})
