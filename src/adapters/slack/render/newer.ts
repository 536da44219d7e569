// Blocks that not every Slack takes, or not everywhere: Slack refuses a whole message for one of them. Where each is known
// to be taken it is tried, and beside it goes the same message without.
import type { Message, Piece } from '../../../domain/answers/message.ts'
import { CHARTS, TABLES } from '../limits.ts'
import type { SlackBlock } from './blocks.ts'
import { renderChart } from './chart.ts'
import { renderTable } from './table.ts'
import { renderThumbs } from './verdicts.ts'

/**
 * Where a message is shown: `channel` to everybody in a conversation, as a message of its own; `private` to one person
 * there; `elsewhere` in a form, in the App Home, in a digest, which nobody watches when it is refused.
 */
export type ShownIn = 'channel' | 'private' | 'elsewhere'

interface Newer {
  readonly type: SlackBlock['type']
  /** Those of Slack's surfaces that are known to take it. */
  readonly taken: readonly ShownIn[]
  /** How many a message holds. */
  readonly most: number
  readonly render: (piece: Piece) => readonly SlackBlock[]
}

/** Slack's pages show all of them in messages, and say nothing of messages that one person sees. */
const NEWER: readonly Newer[] = [
  {
    type: 'context_actions',
    // Seen to be refused nowhere; a press of “Was this it?” is asked for below private answers, mostly.
    taken: ['channel', 'private'],
    most: 1,
    render: (piece) => (piece.kind === 'verdicts' ? renderThumbs(piece) : []),
  },
  {
    type: 'data_visualization',
    taken: ['channel'],
    most: CHARTS,
    render: (piece) => (piece.kind === 'picture' && piece.chart ? renderChart(piece.chart) : []),
  },
  {
    type: 'table',
    taken: ['channel'],
    most: TABLES,
    render: (piece) => (piece.kind === 'list' && piece.table ? renderTable(piece.table) : []),
  },
]

const TYPES: ReadonlySet<string> = new Set(NEWER.map(({ type }) => type))

/** The pieces that are drawn by newer blocks there, with those. */
export function drawnNewer({ pieces }: Message, where: ShownIn): ReadonlyMap<Piece, readonly SlackBlock[]> {
  return new Map(
    NEWER.filter(({ taken }) => taken.includes(where)).flatMap(({ render, most }) =>
      pieces
        .map((piece) => [piece, render(piece)] as const)
        .filter(([, blocks]) => blocks.length > 0)
        .slice(0, most),
    ),
  )
}

/** Which newer kinds these blocks are of. */
export const newerIn = (blocks: readonly SlackBlock[]): readonly string[] => [
  ...new Set(blocks.map(({ type }) => type).filter((type) => TYPES.has(type))),
]
