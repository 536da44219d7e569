// The form in which a digest is ordered: docs.slack.dev/surfaces/modals. Everything it is about stands in it, so that
// it can be sent in after a restart.
import type { InputBlock, ModalView } from '@slack/types'
import { DAY_CHOICES, type DigestFields, fieldProblems, USUAL } from '../../../conversation/digest-form.ts'
import { LONGEST_TOPIC } from '../../../conversation/orders/reading/topic-in-order.ts'
import { DIGEST_WORDS } from '../../../present/digests/digest-words.ts'
import { MODAL_TITLE, OPTION, PLACEHOLDER } from '../limits.ts'
import { ORDER } from '../names.ts'
import { plainText, section } from '../render/blocks.ts'
import { renderMessage, type SlackRendering } from '../render.ts'

const { form } = DIGEST_WORDS

/** `block_id` and `action_id` of each field. */
export const FIELDS = {
  channel: 'channel',
  days: 'days',
  time: 'time',
  zone: 'zone',
  topic: 'topic',
} as const

/** An id of Slack's: of a channel, a private one, a conversation of two. */
const CONVERSATION = /^[CDG][A-Z0-9]{1,40}$/

const dayOption = (days: string) => ({
  text: plainText(form.dayNames[days as keyof typeof form.dayNames] ?? days, OPTION),
  value: days,
})

type Element = InputBlock['element']

const field = (
  name: keyof typeof FIELDS,
  element: Element,
  more: { readonly hint?: string; readonly optional?: true } = {},
): InputBlock => ({
  type: 'input',
  block_id: FIELDS[name],
  label: plainText(form[name], MODAL_TITLE),
  element: { ...element, action_id: FIELDS[name] } as Element,
  ...(more.hint ? { hint: plainText(more.hint, PLACEHOLDER) } : {}),
  ...(more.optional ? { optional: true } : {}),
})

/** Only what everybody may choose from: Slack lists to each person the channels they are in or may join. */
const channelField = (channel: string | undefined): InputBlock =>
  field(
    'channel',
    {
      type: 'conversations_select',
      filter: { include: ['public', 'private', 'mpim'] },
      ...(channel ? { initial_conversation: channel } : {}),
    },
    { hint: form.channelHint },
  )

/**
 * @param channel where it was opened; absent in the App Home. A conversation with the bot is in no list to choose
 *   from: the form carries it, and says so.
 */
export function orderForm(channel: string | undefined): ModalView {
  const direct = channel?.startsWith('D') ? channel : undefined
  return {
    type: 'modal',
    callback_id: ORDER,
    ...(direct ? { private_metadata: direct } : {}),
    title: plainText(form.title, MODAL_TITLE),
    submit: plainText(form.submit, MODAL_TITLE),
    close: plainText(form.close, MODAL_TITLE),
    blocks: [
      ...(direct ? section(form.here) : [channelField(channel)]),
      field('days', {
        type: 'static_select',
        options: DAY_CHOICES.map(dayOption),
        initial_option: dayOption(USUAL.days),
      }),
      field('time', { type: 'timepicker', initial_time: USUAL.time }),
      field(
        'zone',
        {
          type: 'external_select',
          min_query_length: 1,
          placeholder: plainText(form.zonePlaceholder, PLACEHOLDER),
        },
        { hint: form.zoneHint, optional: true },
      ),
      field(
        'topic',
        { type: 'plain_text_input', max_length: LONGEST_TOPIC },
        { hint: form.topicHint, optional: true },
      ),
    ],
  }
}

/** What a form was answered with: docs.slack.dev/reference/interaction-payloads/view-interactions-payload. */
export interface FilledIn {
  readonly private_metadata?: string
  readonly state: {
    readonly values: Readonly<Record<string, Readonly<Record<string, Filled>>>>
  }
}

/** One field; only one of these is there. */
interface Filled {
  readonly value?: string | null
  readonly selected_option?: { readonly value: string } | null
  readonly selected_time?: string | null
  readonly selected_conversation?: string | null
}

export type Order =
  | { readonly channel: string; readonly fields: DigestFields }
  /** Field by field, what is wrong. */
  | { readonly errors: Readonly<Record<string, string>> }

/** What is ordered, or what to say at the fields. Trusts nothing in it but its shape. */
export function readOrder({ private_metadata = '', state: { values } }: FilledIn): Order {
  const filled = (name: keyof typeof FIELDS): string | undefined => {
    const { value, selected_option, selected_time, selected_conversation } =
      values[FIELDS[name]]?.[FIELDS[name]] ?? {}
    return value ?? selected_option?.value ?? selected_time ?? selected_conversation ?? undefined
  }
  const channel = filled('channel') ?? private_metadata
  const fields = { days: filled('days'), time: filled('time'), zone: filled('zone'), topic: filled('topic') }
  const errors = {
    ...(CONVERSATION.test(channel) ? {} : { [FIELDS.channel]: form.noChannel }),
    ...fieldProblems(fields),
  }
  return Object.keys(errors).length > 0 ? { errors } : { channel, fields }
}

/** What is shown in the form's place. @param shown the answer, or its text where Slack refused the blocks */
export const orderedView = (shown: SlackRendering | { readonly text: string }): ModalView => ({
  type: 'modal',
  title: plainText(form.title, MODAL_TITLE),
  close: plainText(form.close, MODAL_TITLE),
  blocks: [...('blocks' in shown ? shown.blocks : section(shown.text))],
})

/** A sentence in the form's place. */
export const sayingView = (text: string): ModalView => orderedView({ text })

/** A sentence of ours, as a message. */
export const sayingMessage = (text: string): SlackRendering =>
  renderMessage({ fallback: text, pieces: [{ kind: 'paragraph', prose: [{ text }] }] })
