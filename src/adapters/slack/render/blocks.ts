// The kinds of block that hold text. Slack refuses empty ones, so empty text gives none.
import type {
  ContextBlock,
  HeaderBlock,
  KnownBlock,
  MrkdwnElement,
  PlainTextElement,
  SectionBlock,
} from '@slack/types'
import { oneLine } from '../../../domain/text/clean-text.ts'
import type { ChartBlock } from './chart.ts'
import { cutText } from './cut.ts'
import { withoutQuotations } from './escape.ts'

/** A block of ours. */
export type SlackBlock = KnownBlock | ChartBlock

/** `verbatim`: Slack turns no address, name or mention into a link of its own accord. */
const mrkdwn = (text: string): MrkdwnElement => ({
  type: 'mrkdwn',
  text: withoutQuotations(text),
  verbatim: true,
})

/** Expanded: a "See more" would hide the links at a card's end. */
export const section = (text: string): readonly SectionBlock[] =>
  text === '' ? [] : [{ type: 'section', text: mrkdwn(text), expand: true }]

export const context = (text: string): readonly ContextBlock[] =>
  text === '' ? [] : [{ type: 'context', elements: [mrkdwn(text)] }]

/** Plain text: Slack reads neither markup nor mentions in it, and with `emoji: false` no emoji either. */
export const header = (text: string): readonly HeaderBlock[] =>
  text === '' ? [] : [{ type: 'header', text: { type: 'plain_text', text, emoji: false } }]

/** A label. It must not be empty: one of nothing but blanks shows an ellipsis. */
export const plainText = (text: string, limit: number): PlainTextElement => ({
  type: 'plain_text',
  text: cutText(oneLine(text), limit) || '…',
  emoji: false,
})
