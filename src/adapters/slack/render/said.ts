// What blocks say, as text: for who sees no blocks, and to know how long a message is.
import type { Message } from '../../../domain/answers/message.ts'
import { oneLine } from '../../../domain/text/clean-text.ts'
import { TEXT } from '../limits.ts'
import { labelsOf } from './actions.ts'
import type { SlackBlock } from './blocks.ts'
import { labelsOfChart } from './chart.ts'
import { cutText } from './cut.ts'
import { escapeMrkdwn, withoutQuotations } from './escape.ts'
import { wordsOfTable } from './table.ts'
import { labelsOfThumbs } from './verdicts.ts'

/**
 * The `text` beside the blocks: for notifications, screen readers and older clients.
 * @param newer blocks of which those know nothing: their numbers are said
 */
export function lineFor({ fallback, pieces }: Message, newer: readonly SlackBlock[] = []): string {
  const isShown = (type: SlackBlock['type']): boolean => newer.some((block) => block.type === type)
  const charts = pieces.flatMap((piece) =>
    piece.kind === 'picture' && isShown('data_visualization') ? [piece.alt] : [],
  )
  const tables = newer.flatMap((block) => (block.type === 'table' ? wordsOfTable(block) : []))
  const said = [fallback, ...charts, ...tables].map((line) => escapeMrkdwn(oneLine(line)))
  const lines = said.filter((line) => line.trim() !== '')
  return withoutQuotations(cutText(lines.join('\n'), TEXT)) || '…'
}

/** What a block of ours says; empty for one without text. */
export function textOf(block: SlackBlock): string {
  if (block.type === 'header' || block.type === 'section') return block.text?.text ?? ''
  if (block.type === 'actions') return labelsOf(block).join('\n')
  if (block.type === 'context_actions') return labelsOfThumbs(block).join('\n')
  if (block.type === 'table') return wordsOfTable(block).join('\n')
  if (block.type === 'data_visualization') return labelsOfChart(block).join('\n')
  if (block.type === 'context') return block.elements.map((one) => ('text' in one ? one.text : '')).join('\n')
  return ''
}
