// What people see in Discord: Components V2, docs.discord.com/developers/components/reference. Why not embeds:
// docs/decisions/discord-components.md.
import {
  type APIMessageTopLevelComponent,
  ComponentType,
  MessageFlags,
  type RESTPostAPIChannelMessageJSONBody,
} from 'discord.js'
import type { List, Message, Piece } from '../../domain/message.ts'
import { cutText, joinFitting } from './cut.ts'
import { escapeMarkdown, isVisible, oneLine } from './escape.ts'
import { ALL_TEXT, ASIDE, COMPONENTS, LIST_ITEM, PARAGRAPH, ROOMS, TITLE } from './limits.ts'
import { lineOf, markdownOf } from './markdown.ts'
import { renderCard, small, smallAndMore } from './render-card.ts'

type Body = RESTPostAPIChannelMessageJSONBody

/** Fits the creation of a message and the `data` of a reply to an interaction alike. */
export interface Rendered {
  readonly flags: NonNullable<Body['flags']>
  readonly components: NonNullable<Body['components']>
  readonly allowed_mentions: NonNullable<Body['allowed_mentions']>
}

/** Nobody is ever pinged: left out, Discord would read mentions out of the text. */
export const NOBODY = { parse: [] }

/**
 * A message as Discord takes it. Where it is too long, bodies and lists are shortened first; what does not fit
 * even then is counted in a last line and not dropped silently.
 */
export function renderMessage(message: Message): Rendered {
  const drawings = ROOMS.map((room) => drawPieces(message.pieces, room))
  const whole = drawings.find((groups) => fits(groups, COMPONENTS, ALL_TEXT))
  const groups = whole ?? fitting(drawings.at(-1) ?? [])
  // `content` is forbidden beside components, so a message without pieces says its one line as a text.
  const shown = groups.some((group) => group.things > 0) ? groups : drawFallback(message)
  return {
    // Discord names both flags as allowed together (resources/message#create-message): no link has a preview.
    flags: MessageFlags.IsComponentsV2 | MessageFlags.SuppressEmbeds,
    components: shown.map((group) => group.component),
    allowed_mentions: NOBODY,
  }
}

/** What stands or falls together. */
interface Group {
  readonly component: APIMessageTopLevelComponent
  /** How many things a reader would miss without it. */
  readonly things: number
  /** Only opens what follows, so that it must not stand last. */
  readonly opens?: true
}

function drawPieces(pieces: readonly Piece[], room: (typeof ROOMS)[number]): readonly Group[] {
  const first = pieces.findIndex((piece) => piece.kind === 'card')
  return pieces.flatMap((piece, index) =>
    drawPiece(piece, index === first ? room.first : room.others, room.list),
  )
}

function drawPiece(piece: Piece, body: number, list: number): readonly Group[] {
  switch (piece.kind) {
    case 'heading': {
      const text = oneLine(piece.text)
      const heading = isVisible(text) ? `## ${cutText(escapeMarkdown(text), TITLE)}` : ''
      return display(heading).map((group) => ({ ...group, opens: true }))
    }
    case 'paragraph':
      return display(markdownOf(piece.prose, PARAGRAPH))
    case 'card':
      return renderCard(piece, body).map((component) => ({ component, things: 1 }))
    case 'list':
      return drawList(piece, list)
    case 'aside':
      return display(smallLines(markdownOf(piece.prose, ASIDE)))
    case 'divider':
      return [{ component: { type: ComponentType.Separator }, things: 0, opens: true }]
    default:
      piece satisfies never
      return []
  }
}

const display = (content: string, things = 1): readonly Group[] =>
  content === '' ? [] : [{ component: { type: ComponentType.TextDisplay, content }, things }]

/** Small print holds for one line only. */
const smallLines = (text: string): string =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map(small)
    .join('\n')

function drawList(list: List, room: number): readonly Group[] {
  const name = oneLine(list.title ?? '')
  const title = isVisible(name) ? [`**${cutText(escapeMarkdown(name), TITLE)}**`] : []
  const items = list.items.map((item) => lineOf(item, LIST_ITEM)).filter((item) => item !== '')
  const lines = items.map((item) => `- ${item}`)
  const fitting = joinFitting(lines, '\n', room - title.join().length - 1, smallAndMore)
  return display([...title, ...(lines.length > 0 ? [fitting] : [])].join('\n'), Math.max(1, items.length))
}

function drawFallback(message: Message): readonly Group[] {
  const text = oneLine(message.fallback)
  return display(isVisible(text) ? cutText(escapeMarkdown(text), PARAGRAPH) : '…')
}

/** The groups from the top that fit a message, and a line about the rest. */
function fitting(groups: readonly Group[]): readonly Group[] {
  const things = (some: readonly Group[]): number => sum(some, (group) => group.things)
  const room = ALL_TEXT - smallAndMore(things(groups)).length
  let count = groups.length
  while (count > 0 && (!fits(groups.slice(0, count), COMPONENTS - 1, room) || groups[count - 1]?.opens))
    count--
  const missing = things(groups.slice(count))
  return [...groups.slice(0, count), ...(missing > 0 ? display(smallAndMore(missing)) : [])]
}

const fits = (groups: readonly Group[], components: number, characters: number): boolean =>
  sum(groups, (group) => countOf(group.component)) <= components &&
  sum(groups, (group) => textOf(group.component).length) <= characters

const sum = <T>(all: readonly T[], amount: (one: T) => number): number =>
  all.reduce((total, one) => total + amount(one), 0)

/** Nested ones included. */
const countOf = (component: object): number =>
  1 + sum('components' in component ? (component.components as object[]) : [], countOf)

/** All that text displays show. */
function textOf(component: APIMessageTopLevelComponent): string {
  if (component.type === ComponentType.TextDisplay) return component.content
  if (component.type !== ComponentType.Container) return ''
  return component.components
    .map((inner) => (inner.type === ComponentType.TextDisplay ? inner.content : ''))
    .join('')
}
