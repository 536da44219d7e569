// What people see in Slack: Block Kit, docs.slack.dev/reference/block-kit.
import type { List, Message, Piece } from '../../domain/answers/message.ts'
import { oneLine } from '../../domain/text/clean-text.ts'
import { plain } from '../../domain/text/prose.ts'
import { andMore } from '../../present/answers/fitting.ts'
import { ALL_BLOCKS, BLOCKS, HEADER, SECTION } from './limits.ts'
import { renderButtons, renderChoices } from './render/actions.ts'
import { context, header, type SlackBlock, section } from './render/blocks.ts'
import { renderCard } from './render/card.ts'
import { cutText } from './render/cut.ts'
import { escapeMrkdwn } from './render/escape.ts'
import { mrkdwnOf } from './render/mrkdwn.ts'
import { drawnNewer, type ShownIn } from './render/newer.ts'
import { lineFor, textOf } from './render/said.ts'
import { renderVerdicts } from './render/verdicts.ts'

export interface SlackRendering {
  /** One line for the notification and for screen readers; beside a chart or a table the numbers too. */
  readonly text: string
  readonly blocks: readonly SlackBlock[]
  /** The same with blocks that any Slack takes; absent where these are such. Never sent beside them ({@link bodyOf}). */
  readonly plainer?: readonly SlackBlock[]
}

/** What Slack is sent of it. */
export const bodyOf = ({ text, blocks }: SlackRendering) => ({ text, blocks: [...blocks] })

/** The same with the blocks that any Slack takes. */
export const plainerOf = ({ text, blocks, plainer = blocks }: SlackRendering): SlackRendering => ({
  text,
  blocks: plainer,
})

/** The same with other blocks. @param change is given each list of blocks that may be sent */
export const withBlocks = (
  { text, blocks, plainer }: SlackRendering,
  change: (blocks: readonly SlackBlock[]) => readonly SlackBlock[],
): SlackRendering => ({ text, blocks: change(blocks), ...(plainer && { plainer: change(plainer) }) })

interface Placed {
  /** Where it is shown, which says what is taken there. */
  readonly where?: ShownIn
  /** How many blocks to leave room for. */
  readonly blocksBelow?: number
}

/**
 * A message as `chat.postMessage` takes it: at most 50 blocks, each within its limit. What does not fit is
 * counted in a last line and not dropped silently.
 */
export function renderMessage(
  message: Message,
  { where = 'elsewhere', blocksBelow = 0 }: Placed = {},
): SlackRendering {
  const newer = drawnNewer(message, where)
  const drawn = (by: typeof newer): readonly SlackBlock[] => {
    const pieces = joinAsides(message.pieces)
    const groups = pieces.flatMap((piece) => {
      const blocks = by.get(piece)
      return blocks ? [{ blocks, things: thingsIn(piece) }] : drawPiece(piece)
    })
    const blocks = fitting(groups, BLOCKS - blocksBelow)
    return blocks.length > 0 ? blocks : [...section(cutText(lineFor(message), SECTION))]
  }
  if (newer.size === 0) return { text: lineFor(message), blocks: drawn(newer) }
  return {
    text: lineFor(message, [...newer.values()].flat()),
    blocks: drawn(newer),
    plainer: drawn(new Map()),
  }
}

/** How many things a reader misses without it. */
const thingsIn = (piece: Piece): number =>
  piece.kind === 'verdicts' || piece.kind === 'picture' ? 0 : piece.kind === 'list' ? piece.items.length : 1

/** Blocks that stand or fall together. */
interface Group {
  readonly blocks: readonly SlackBlock[]
  /** How many things a reader would miss without them. */
  readonly things: number
}

const one = (blocks: readonly SlackBlock[]): readonly Group[] => [{ blocks, things: 1 }]

function drawPiece(piece: Piece): readonly Group[] {
  switch (piece.kind) {
    case 'heading':
      return one(header(cutText(oneLine(piece.text), HEADER)))
    case 'paragraph':
      return one(section(mrkdwnOf(piece.prose, SECTION)))
    case 'card':
      return one(renderCard(piece))
    case 'list':
      return drawList(piece)
    case 'aside':
      return one(context(mrkdwnOf(piece.prose, SECTION)))
    case 'picture':
      return []
    case 'divider':
      return [{ blocks: [{ type: 'divider' }], things: 0 }]
    case 'buttons':
      return one([...context(mrkdwnOf(plain(piece.title ?? ''), SECTION)), ...renderButtons(piece)])
    case 'choices':
      return one(renderChoices(piece))
    case 'verdicts':
      return [{ blocks: renderVerdicts(piece), things: 0 }]
    default:
      piece satisfies never
      return []
  }
}

/** Room for a list's lines beside its title. */
const LIST = SECTION - HEADER - '**\n'.length

/** A long list goes on in a further section: no item is torn in two. */
function drawList(list: List): readonly Group[] {
  const title = cutText(escapeMrkdwn(oneLine(list.title ?? '')), HEADER)
  const lines = list.items
    .map((item) => mrkdwnOf(item, LIST - '• '.length))
    .filter((item) => item !== '')
    .map((item) => `• ${item}`)
  const sections: string[][] = [[]]
  let length = 0
  for (const line of lines) {
    const last = sections.at(-1) ?? []
    length += (last.length > 0 ? '\n'.length : 0) + line.length
    if (length <= LIST) last.push(line)
    else {
      sections.push([line])
      length = line.length
    }
  }
  return sections.map((part, index) => ({
    blocks: section([...(index === 0 && title !== '' ? [`*${title}*`] : []), ...part].join('\n')),
    things: part.length,
  }))
}

/** Small print that follows small print stands in one block, line under line. */
function joinAsides(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (piece.kind !== 'aside' || last?.kind !== 'aside') joined.push(piece)
    else joined.splice(-1, 1, { kind: 'aside', prose: [...last.prose, { text: '\n' }, ...piece.prose] })
  }
  return joined
}

/** The groups from the top that fit a message, and a line about the rest. */
function fitting(groups: readonly Group[], most: number): readonly SlackBlock[] {
  const all = groups.filter((group) => group.blocks.length > 0)
  const blocksOf = (some: readonly Group[]) => some.flatMap((group) => group.blocks)
  if (fits(blocksOf(all), most, ALL_BLOCKS)) return blocksOf(all)
  let count = all.length
  while (!fits(blocksOf(all.slice(0, count)), most - 1, ALL_BLOCKS)) count--
  const missing = all.slice(count).reduce((sum, group) => sum + group.things, 0)
  return [...blocksOf(all.slice(0, count)), ...(missing > 0 ? context(andMore(missing)) : [])]
}

const fits = (blocks: readonly SlackBlock[], count: number, characters: number): boolean =>
  blocks.length <= count && blocks.reduce((sum, block) => sum + textOf(block).length, 0) <= characters
