// What people see in Slack: Block Kit, docs.slack.dev/reference/block-kit.
import type { KnownBlock } from '@slack/types'
import type { List, Message, Piece } from '../../domain/answers/message.ts'
import { oneLine } from '../../domain/text/clean-text.ts'
import { plain } from '../../domain/text/prose.ts'
import { andMore } from '../../present/answers/fitting.ts'
import { ALL_BLOCKS, BLOCKS, HEADER, SECTION, TEXT } from './limits.ts'
import { labelsOf, renderButtons, renderChoices } from './render/actions.ts'
import { context, header, section } from './render/blocks.ts'
import { renderCard } from './render/card.ts'
import { cutText } from './render/cut.ts'
import { escapeMrkdwn, withoutQuotations } from './render/escape.ts'
import { mrkdwnOf } from './render/mrkdwn.ts'
import type { SlackPicture } from './render/pictures.ts'
import { labelsOfVerdicts, renderVerdicts } from './render/verdicts.ts'

export interface SlackRendering {
  /** One line for the notification and for screen readers. */
  readonly text: string
  readonly blocks: KnownBlock[]
  /** Shared as files below it, where that can be done; no part of what `chat.postMessage` takes (render/pictures.ts). */
  readonly pictures?: readonly SlackPicture[]
}

/**
 * A message as `chat.postMessage` takes it: at most 50 blocks, each within its limit. What does not fit is
 * counted in a last line and not dropped silently.
 * @param blocksBelow how many blocks to leave room for
 */
export function renderMessage(message: Message, { blocksBelow = 0 } = {}): SlackRendering {
  const text = withoutQuotations(cutText(escapeMrkdwn(oneLine(message.fallback)), TEXT)) || '…'
  const blocks = fitting(joinAsides(message.pieces).flatMap(drawPiece), BLOCKS - blocksBelow)
  const pictures = message.pieces.flatMap((piece) =>
    piece.kind === 'picture' ? [{ svg: piece.svg, alt: piece.alt, title: message.fallback }] : [],
  )
  return {
    text,
    blocks: blocks.length > 0 ? blocks : [...section(cutText(text, SECTION))],
    ...(pictures.length > 0 && { pictures }),
  }
}

/** Blocks that stand or fall together. */
interface Group {
  readonly blocks: readonly KnownBlock[]
  /** How many things a reader would miss without them. */
  readonly things: number
}

const one = (blocks: readonly KnownBlock[]): readonly Group[] => [{ blocks, things: 1 }]

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
function fitting(groups: readonly Group[], most: number): KnownBlock[] {
  const all = groups.filter((group) => group.blocks.length > 0)
  const blocksOf = (some: readonly Group[]) => some.flatMap((group) => group.blocks)
  if (fits(blocksOf(all), most, ALL_BLOCKS)) return blocksOf(all)
  let count = all.length
  while (!fits(blocksOf(all.slice(0, count)), most - 1, ALL_BLOCKS)) count--
  const missing = all.slice(count).reduce((sum, group) => sum + group.things, 0)
  return [...blocksOf(all.slice(0, count)), ...(missing > 0 ? context(andMore(missing)) : [])]
}

const fits = (blocks: readonly KnownBlock[], count: number, characters: number): boolean =>
  blocks.length <= count && blocks.reduce((sum, block) => sum + textOf(block).length, 0) <= characters

/** What a block of ours says; empty for one without text. */
export function textOf(block: KnownBlock): string {
  if (block.type === 'header' || block.type === 'section') return block.text?.text ?? ''
  if (block.type === 'actions') return labelsOf(block).join('\n')
  if (block.type === 'context_actions') return labelsOfVerdicts(block).join('\n')
  if (block.type === 'context') return block.elements.map((one) => ('text' in one ? one.text : '')).join('\n')
  return ''
}
