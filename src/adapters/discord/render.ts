// What people see in Discord: Components V2, docs.discord.com/developers/components/reference. Why not embeds:
// docs/decisions/discord-components.md.
import { ComponentType, MessageFlags, type RESTPostAPIChannelMessageJSONBody } from 'discord-api-types/v10'
import type { List, Message, Piece } from '../../domain/answers/message.ts'
import { isVisible, oneLine } from '../../domain/text/clean-text.ts'
import { joinFitting } from '../../present/answers/fitting.ts'
import { ASIDE, PARAGRAPH, ROOMS, TITLE } from './limits.ts'
import { drawingCard, small, smallAndMore } from './render/card.ts'
import { renderButtons, renderChoices } from './render/controls.ts'
import { cutText } from './render/cut.ts'
import { escapeMarkdown } from './render/escape.ts'
import { display, fits, fitting, type Group, isRow } from './render/fit.ts'
import { lineOf, markdownOf } from './render/markdown.ts'
import { attached, type Pictured, renderPicture } from './render/pictures.ts'
import { withThumbs } from './render/thumbs.ts'

type Body = RESTPostAPIChannelMessageJSONBody

/**
 * Fits the creation of a message and the `data` of a reply to an interaction alike, once its pictures are taken out
 * (render/pictures.ts).
 */
export interface DiscordRendering extends Pictured {
  readonly flags: NonNullable<Body['flags']>
  readonly allowed_mentions: NonNullable<Body['allowed_mentions']>
}

/** Begins the id of a select. */
const CHOOSE = 'choose:'

/** Nobody is ever pinged: left out, Discord would read mentions out of the text. */
export const NOBODY = { parse: [] }

/**
 * A message as Discord takes it. Where it is too long, bodies and lists are shortened first; what does not fit
 * even then is counted in a last line and not dropped silently.
 */
export function renderMessage(message: Message): DiscordRendering {
  const groups = drawFitting(message.pieces)
  // `content` is forbidden beside components, so a message without pieces says its one line as a text.
  const speaks = groups.some((group) => group.things > 0 && !isRow(group))
  const shown = speaks ? groups : [...drawFallback(message), ...groups.filter(isRow)]
  return {
    // Discord names both flags as allowed together (resources/message#create-message): no link has a preview.
    flags: MessageFlags.IsComponentsV2 | MessageFlags.SuppressEmbeds,
    components: shown.map((group) => group.component),
    allowed_mentions: NOBODY,
    ...attached(shown.flatMap(({ picture }) => picture ?? [])),
  }
}

/** Draws a piece with as much room as there is; what needs none to be known has been drawn before. */
type Draw = (room: (typeof ROOMS)[number]) => readonly Group[]

/** With as much room as fits; only what has to be shortened is drawn again with less. */
function drawFitting(pieces: readonly Piece[]): readonly Group[] {
  const first = pieces.findIndex((piece) => piece.kind === 'card')
  const ids = new Set<string>()
  const draws = pieces.map((piece, index) => drawing(piece, { index, isFirst: index === first, ids }))
  const verdicts = pieces.find((piece) => piece.kind === 'verdicts')
  let drawn: readonly Group[] = []
  for (const room of ROOMS) {
    const groups = draws.flatMap((draw) => draw(room))
    drawn = verdicts ? withThumbs(groups, verdicts) : groups
    if (fits(drawn)) return drawn
  }
  return fitting(drawn)
}

interface Place {
  /** Of the piece within the message. */
  readonly index: number
  /** It is the best answer's card. */
  readonly isFirst: boolean
  /** Those of the buttons above. */
  readonly ids: Set<string>
}

function drawing(piece: Piece, { index, isFirst, ids }: Place): Draw {
  switch (piece.kind) {
    case 'card': {
      const draw = drawingCard(piece)
      return ({ first, others }) =>
        draw(isFirst ? first : others).map((component) => ({ component, things: 1 }))
    }
    case 'list':
      return drawingList(piece)
    default: {
      const drawn = drawWhole(piece, index, ids)
      return () => drawn
    }
  }
}

function drawWhole(
  piece: Exclude<Piece, { kind: 'card' | 'list' }>,
  index: number,
  ids: Set<string>,
): readonly Group[] {
  switch (piece.kind) {
    case 'heading': {
      const text = oneLine(piece.text)
      const heading = isVisible(text) ? `## ${cutText(escapeMarkdown(text), TITLE)}` : ''
      return display(heading).map((group) => ({ ...group, opens: true }))
    }
    case 'paragraph':
      return display(markdownOf(piece.prose, PARAGRAPH))
    case 'aside':
      return display(smallLines(markdownOf(piece.prose, ASIDE)))
    case 'picture':
      return [{ ...renderPicture(piece, index), things: 0 }]
    case 'divider':
      return [{ component: { type: ComponentType.Separator }, things: 0, opens: true }]
    case 'buttons':
      return [
        ...display(smallLines(cutText(escapeMarkdown(oneLine(piece.title ?? '')), TITLE))),
        ...renderButtons(piece, ids).map((component) => ({ component, things: 1 })),
      ]
    // They join the buttons of other pieces: drawFitting.
    case 'verdicts':
      return []
    case 'choices':
      return renderChoices(piece, `${CHOOSE}${index}`).map((component) => ({ component, things: 1 }))
    default:
      piece satisfies never
      return []
  }
}

/** Small print holds for one line only. */
const smallLines = (text: string): string =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map(small)
    .join('\n')

function drawingList(list: List): Draw {
  const name = oneLine(list.title ?? '')
  const title = isVisible(name) ? [`**${cutText(escapeMarkdown(name), TITLE)}**`] : []
  return (room) => {
    const items = list.items.map((item) => lineOf(item, room.item)).filter((item) => item !== '')
    const lines = items.map((item) => `- ${item}`)
    const fitting = joinFitting(lines, '\n', room.list - title.join().length - 1, smallAndMore)
    return display([...title, ...(lines.length > 0 ? [fitting] : [])].join('\n'), Math.max(1, items.length))
  }
}

function drawFallback(message: Message): readonly Group[] {
  const text = oneLine(message.fallback)
  return display(isVisible(text) ? cutText(escapeMarkdown(text), PARAGRAPH) : '…')
}
