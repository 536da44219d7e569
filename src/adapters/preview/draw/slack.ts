// A message of Block Kit as Slack shows it, drawn from the JSON that is sent: docs.slack.dev/reference/block-kit.
import { type Child, type Drawn, el } from '../tree.ts'
import { drawMrkdwn } from './mrkdwn.ts'
import { drawMenu, drawPress, drawSign, notDrawn } from './press.ts'
import { type Bars, type DrawnCell, drawChart, drawTable } from './slack-tables.ts'

interface Text {
  readonly type: string
  readonly text: string
}

interface Element {
  readonly type: string
  readonly text?: string | Text
  readonly action_id?: string
  readonly value?: string
  readonly placeholder?: Text
  readonly options?: readonly { readonly text: Text; readonly value: string; readonly description?: Text }[]
  readonly alt_text?: string
  readonly style?: string
  readonly positive_button?: Thumb
  readonly negative_button?: Thumb
}

/** One half of feedback_buttons. */
interface Thumb {
  readonly text: Text
  readonly value: string
  readonly accessibility_label?: string
}

interface Block {
  readonly title?: string
  readonly chart?: Bars
  readonly rows?: readonly (readonly DrawnCell[])[]
  readonly type: string
  readonly text?: Text
  readonly fields?: readonly Text[]
  readonly elements?: readonly Element[]
  readonly accessory?: Element
  readonly alt_text?: string
}

/** What we read of `chat.postMessage` and of answers to commands. */
export interface SlackMessage {
  readonly text?: string
  readonly blocks?: readonly Block[]
}

export const drawSlack = ({ text = '', blocks = [] }: SlackMessage): readonly Drawn[] =>
  blocks.length > 0 ? blocks.map(drawBlock) : [el('div', { class: 'section' }, drawMrkdwn(text))]

function drawBlock(block: Block): Drawn {
  switch (block.type) {
    case 'header':
      return el('div', { class: 'header' }, block.text?.text)
    case 'section':
      return el(
        'div',
        { class: 'section' },
        block.text && drawText(block.text),
        block.fields?.map((field) => el('div', { class: 'field' }, drawText(field))),
        block.accessory && drawElement(block.accessory),
      )
    case 'context':
      return el('div', { class: 'context' }, block.elements?.map(drawInContext))
    case 'divider':
      return el('hr')
    case 'actions':
      return el('div', { class: 'actions' }, block.elements?.map(drawElement))
    case 'context_actions':
      return el('div', { class: 'thumbs' }, block.elements?.map(drawThumbs))
    case 'table':
      return drawTable(block.rows ?? [])
    case 'data_visualization':
      return block.chart ? drawChart(block.title ?? '', block.chart) : notDrawn(block.type, block)
    case 'image':
      return el('div', { class: 'image' }, block.alt_text)
    default:
      return notDrawn(block.type, block)
  }
}

/** Slack shows a thumb, and the words to whoever points at it. */
function drawThumbs(element: Element): readonly Drawn[] {
  const { type, action_id: name = '', positive_button: up, negative_button: down } = element
  if (type !== 'feedback_buttons' || !up || !down) return [notDrawn(type, element)]
  const draw = ({ text, value, accessibility_label: spoken = text.text }: Thumb, sign: string): Drawn =>
    drawSign(sign, { platform: 'slack', name, value }, { spoken, shown: text.text })
  return [draw(up, '👍'), draw(down, '👎')]
}

const drawText = ({ type, text }: Text): readonly Child[] => (type === 'mrkdwn' ? drawMrkdwn(text) : [text])

const drawInContext = (element: Element): Drawn =>
  typeof element.text === 'string'
    ? el('span', {}, drawText({ type: element.type, text: element.text }))
    : notDrawn(element.type, element)

function drawElement(element: Element): Drawn {
  const name = element.action_id ?? ''
  if (element.type === 'button' && typeof element.text === 'object')
    return drawPress(element.text.text, { platform: 'slack', name, value: element.value ?? '' })
  if (element.type === 'static_select')
    return drawMenu(
      element.placeholder?.text ?? '',
      (element.options ?? []).map(({ text, value, description }) => ({
        label: text.text,
        press: { platform: 'slack', name, value },
        ...(description ? { description: description.text } : {}),
      })),
    )
  return notDrawn(element.type, element)
}
