// A card is one container: what belongs together stays together, on a phone too. Its links are buttons. They are
// easier to meet with a thumb, and their addresses do not count as text (docs/decisions/discord-components.md).
import {
  type APIButtonComponentWithURL,
  type APIComponentInContainer,
  type APIContainerComponent,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10'
import type { Card, Link } from '../../../domain/answers/message.ts'
import { isVisible, oneLine } from '../../../domain/text/clean-text.ts'
import { andMore, joinFitting } from '../../../present/answers/fitting.ts'
import { BUTTON_LABEL, CARD_FACTS, CARD_LINKS, CARD_SOURCE, CARD_SOURCES, TITLE } from '../limits.ts'
import { rowsOf } from './controls.ts'
import { cutText } from './cut.ts'
import { escapeMarkdown, escapeUrl } from './escape.ts'
import { drawingMarkdown, lineOf, linkedText } from './markdown.ts'

/** The bar beside a card: the blue of Kubernetes. */
const ACCENT = 0x326ce5

/** A line in small print. */
export const small = (line: string): string => `-# ${line}`

/** Says in small print that something was left out. */
export const smallAndMore = (count: number): string => small(andMore(count))

/**
 * Draws all of a card but its body, which depends on how much room there is.
 * @returns what draws the whole with so much room for the body: title, facts, body and the sources in small print, then
 *   the links as buttons, a single one beside the title; nothing when there is nothing to see
 */
export function drawingCard(card: Card): (body: number) => readonly APIContainerComponent[] {
  const buttons = card.links.flatMap(buttonOf)
  const more = buttons.length > CARD_LINKS ? [smallAndMore(buttons.length - CARD_LINKS)] : []
  const [only, ...others] = buttons
  const title = linkedText(card.title, card.url, TITLE)
  const facts = card.facts.map(oneLine).filter(isVisible).join(' · ')
  const above = linesOf(title === '' ? '' : `### ${title}`, cutText(escapeMarkdown(facts), CARD_FACTS))
  const sources = card.sources.map((source) => lineOf(source, CARD_SOURCE)).filter((line) => line !== '')
  const below = [joinFitting(sources.map(small), '\n', CARD_SOURCES, smallAndMore), ...more]
  const bodyIn = drawingMarkdown(card.body)
  // One link stands beside the title, and takes no row of its own.
  const beside = above !== '' && others.length === 0 ? only : undefined
  const rows = beside ? [] : rowsOf(buttons.slice(0, CARD_LINKS))
  return (body) => {
    const rest = linesOf(bodyIn(body), ...below)
    const texts: readonly APIComponentInContainer[] = beside
      ? [{ type: ComponentType.Section, components: textsOf(above), accessory: beside }, ...textsOf(rest)]
      : textsOf(linesOf(above, rest))
    const components = [...texts, ...rows]
    return components.length === 0
      ? []
      : [{ type: ComponentType.Container, accent_color: ACCENT, components }]
  }
}

const linesOf = (...lines: readonly string[]): string => lines.filter((line) => line !== '').join('\n')

const textsOf = (content: string): APITextDisplayComponent[] =>
  content === '' ? [] : [{ type: ComponentType.TextDisplay, content }]

/** Nothing for an address that must not be linked: a label alone would promise what is not there. */
function buttonOf(link: Link): readonly APIButtonComponentWithURL[] {
  const url = escapeUrl(link.url)
  if (!url) return []
  const name = oneLine(link.label)
  // Not markdown: nothing has to be escaped, only cut.
  const label = cutText(isVisible(name) ? name : url, BUTTON_LABEL)
  return [{ type: ComponentType.Button, style: ButtonStyle.Link, label, url }]
}
