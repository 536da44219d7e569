// Asking on from an answer in a form of one field: it needs no permission and no mention, and the answer takes its place
// above the field, so that the next question can follow. docs.slack.dev/surfaces/modals
import type { webApi } from '@slack/bolt'
import { parseRequest } from '../../../conversation/grammar.ts'
import { WORDS } from '../../../present/words.ts'
import { sayingMessage } from '../digests/order-form.ts'
import { FURTHER } from '../names.ts'
import { renderMessage, type SlackRendering } from '../render.ts'
import { type FormAnswers, openForm, takeInPlace } from './forms.ts'
import { furtherForm } from './further-form.ts'
import { asked, questionOf } from './incoming.ts'
import type { Form, Take } from './replying.ts'

/** An id of Slack's: of a channel, a private one, a conversation of two. */
const CONVERSATION = /^[CDG][A-Z0-9]{1,40}$/

/** @returns what to say instead where Slack has given up waiting */
export const openFurtherForm = (
  client: webApi.WebClient,
  trigger: string,
  channel = '',
): Promise<SlackRendering | undefined> =>
  openForm(client, trigger, furtherForm(channel, 0), sayingMessage(WORDS.furtherTooLate))

/** Answers what was typed, in the form itself. */
export const furtherAnswered = (take: Take): FormAnswers => ({
  async [FURTHER](sent) {
    const { view, body } = sent
    const [[block = '', fields = {}] = []] = Object.entries(view.state.values)
    const turn = Number(/\d+$/.exec(block)?.[0] ?? 0) + 1
    const where = CONVERSATION.test(view.private_metadata) ? { channel: view.private_metadata } : {}
    const viewOf = (form: Form) => furtherForm(view.private_metadata, turn, form)
    const by = asked('press', body.user.id, body.team?.id, where)
    const meanwhile = viewOf({ text: WORDS.furtherUnderway })
    await takeInPlace(take, by, sent, { meanwhile, viewOf }, async (conversation) => {
      const request = parseRequest(questionOf(fields[FURTHER]?.value) || 'help')
      return renderMessage((await conversation.answer(request)).message, { blocksBelow: 1 })
    })
  },
})
