// A form of Slack, read from the JSON that opens it: docs.slack.dev/surfaces/modals. Only fields that our forms have are
// drawn.
import { ZONES } from '../../../conversation/orders/words/order-zones.ts'
import { PREVIEW_CHANNEL } from '../channel.ts'
import { type Attributes, type Drawn, el } from '../tree.ts'
import { attributesOf, type FormRead, select, textField } from './form-parts.ts'

interface SlackText {
  readonly text: string
}

interface SlackElement {
  readonly type: string
  readonly action_id?: string
  readonly options?: readonly { readonly text: SlackText; readonly value: string }[]
  readonly initial_option?: { readonly value: string }
  readonly initial_time?: string
  readonly placeholder?: SlackText
  readonly max_length?: number
  readonly multiline?: boolean
  readonly initial_value?: string
}

interface SlackView {
  readonly title: SlackText
  readonly submit?: SlackText
  readonly close?: SlackText
  readonly blocks: readonly {
    readonly type: string
    readonly label?: SlackText
    readonly hint?: SlackText
    readonly optional?: boolean
    readonly element?: SlackElement
    /** Of a section, and of a context. */
    readonly text?: SlackText
    readonly elements?: readonly SlackText[]
  }[]
}

function slackControl(
  {
    type,
    options = [],
    initial_option,
    initial_time = '',
    placeholder,
    max_length = 3_000,
    ...typed
  }: SlackElement,
  attributes: Attributes,
): Drawn | undefined {
  switch (type) {
    case 'conversations_select':
      return select(attributes, [{ label: '# preview', value: PREVIEW_CHANNEL, isUsual: true }])
    case 'static_select':
      return select(
        attributes,
        options.map(({ text, value }) => ({
          label: text.text,
          value,
          isUsual: value === initial_option?.value,
        })),
      )
    case 'timepicker':
      return el('input', { ...attributes, type: 'time', value: initial_time })
    // The page's one list that is looked up while one types is that of time zones.
    case 'external_select':
      return el(
        'span',
        {},
        el('input', { ...attributes, type: 'text', list: 'zones', placeholder: placeholder?.text ?? '' }),
        el(
          'datalist',
          { id: 'zones' },
          ZONES.map((zone) => el('option', { value: zone })),
        ),
      )
    case 'plain_text_input':
      return textField(attributes, {
        value: typed.initial_value ?? '',
        most: max_length,
        isLong: typed.multiline === true,
      })
    default:
      return undefined
  }
}

export function readSlackForm(sent: object): FormRead {
  const { title, submit, close, blocks } = sent as SlackView
  return {
    title: title.text,
    submit: submit?.text ?? 'Submit',
    close: close?.text ?? 'Close',
    fields: blocks.map((block) => {
      const { label, hint, optional = false, element = { type: block.type } } = block
      const said = [block.text, ...(block.elements ?? [])].flatMap((one) => one?.text ?? [])
      if (said.length > 0) return { name: '', label: '', control: el('p', {}, said.join(' ')), sent: block }
      const name = element.action_id ?? ''
      return {
        name,
        label: label?.text ?? '',
        ...(hint && { hint: hint.text }),
        control: slackControl(element, attributesOf(name, hint?.text, optional)),
        sent: block,
      }
    }),
  }
}
