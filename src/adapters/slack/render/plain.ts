// The form without blocks: for the day Slack refuses the blocks. Worse to look at, but the answer arrives.
import { TEXT } from '../limits.ts'
import { plainerOf, type SlackRendering } from '../render.ts'
import type { SlackBlock } from './blocks.ts'
import { escapeMrkdwn } from './escape.ts'
import { textOf } from './said.ts'

/** @returns everything the blocks say as one `text`, cut between lines where it is too long */
export function renderPlain(rendered: SlackRendering): string {
  const lines = plainerOf(rendered).blocks.flatMap(linesOf)
  const fitting: string[] = []
  let length = '\n…'.length
  for (const line of lines) {
    length += line.length + 1
    if (length > TEXT) return [...fitting, '…'].join('\n')
    fitting.push(line)
  }
  return fitting.join('\n').trim() || rendered.text
}

function linesOf(block: SlackBlock): readonly string[] {
  // Text cannot be pressed.
  if (block.type === 'actions' || block.type === 'context_actions') return []
  if (block.type === 'header') return [`*${escapeMrkdwn(textOf(block))}*`, '']
  return [...textOf(block).split('\n'), '']
}
