// An answer as Slack's own assistant shows it: docs.slack.dev/ai/slackbot-mcp-client. It takes fewer kinds of block than
// a channel does, and one that it does not take drops them all; its buttons are calls of our tools.
import type { ActionsBlock, Button } from '@slack/types'
import type { Message, Piece } from '../../domain/answers/message.ts'
import { plainText, type SlackBlock } from '../slack/render/blocks.ts'
import { renderMessage } from '../slack/render.ts'
import type { ToolOutput } from './tools/schema.ts'

/** Kinds that are taken, of those that we draw. The page lists them all. */
const TAKEN: ReadonlySet<string> = new Set(['actions', 'context', 'divider', 'header', 'section'])

/** Presses of ours, which are inert there. */
const PRESSED: ReadonlySet<Piece['kind']> = new Set(['buttons', 'choices', 'verdicts'])

/** Rows of buttons below an answer: a button of each tool in a row, as a press is told by the tool alone. */
const ROWS = 5

/** Slack's limits of a button: label, value. */
const LABEL = 75
const VALUE = 2_000

/**
 * The messages one after another, cut to one message's limits.
 * @param next calls that lead further, as buttons below them
 */
export function renderBlocks(messages: readonly Message[], next: ToolOutput['next']): readonly SlackBlock[] {
  const [first] = messages
  if (!first) return []
  const pieces = messages.flatMap((message, index): readonly Piece[] => [
    ...(index > 0 ? [{ kind: 'divider' as const }] : []),
    ...message.pieces.filter(({ kind }) => !PRESSED.has(kind)),
  ])
  const rows = rowsOf(next)
  const { blocks } = renderMessage({ ...first, pieces }, { blocksBelow: rows.length })
  return [...blocks.filter(({ type }) => TAKEN.has(type)), ...rows]
}

function rowsOf(next: ToolOutput['next']): readonly ActionsBlock[] {
  const rows: Map<string, Button>[] = []
  for (const { label, tool, arguments: given } of next) {
    const [id, value] = [`tool:${tool}`, JSON.stringify(given).toWellFormed()]
    if (value.length > VALUE) continue
    const row =
      rows.find((one) => !one.has(id)) ?? (rows.length < ROWS ? rows[rows.push(new Map()) - 1] : undefined)
    row?.set(id, { type: 'button', action_id: id, text: plainText(label, LABEL), value })
  }
  return rows.map((row) => ({ type: 'actions', elements: [...row.values()] }))
}
