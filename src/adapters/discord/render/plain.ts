// The form without components: for the day Discord refuses them. Worse to look at, but the answer arrives.
import {
  type APIComponentInContainer,
  type APIComponentInMessageActionRow,
  type APIMessageTopLevelComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from 'discord-api-types/v10'
import { BUTTON_LABEL, CONTENT } from '../limits.ts'
import { type DiscordRendering, NOBODY } from '../render.ts'
import { linkedText } from './markdown.ts'
import type { Pictured } from './pictures.ts'

export interface Plain extends Omit<DiscordRendering, keyof Pictured> {
  readonly content: string
}

/** @returns everything the components say as one `content`, cut between lines where it is too long */
export function renderPlain(rendered: DiscordRendering): Plain {
  const lines = rendered.components.flatMap(linesOf)
  const fitting: string[] = []
  let length = '\n…'.length
  for (const line of lines) {
    length += line.length + 1
    if (length > CONTENT) {
      fitting.push('…')
      break
    }
    fitting.push(line)
  }
  return {
    content: fitting.join('\n').trim() || '…',
    flags: MessageFlags.SuppressEmbeds,
    allowed_mentions: NOBODY,
  }
}

type Component = APIMessageTopLevelComponent | APIComponentInContainer

function linesOf(component: Component): readonly string[] {
  switch (component.type) {
    case ComponentType.TextDisplay:
      return [...component.content.split('\n'), '']
    case ComponentType.Container:
      return component.components.flatMap(linesOf)
    case ComponentType.Section: {
      const { components, accessory } = component
      const link = accessory.type === ComponentType.Button ? linksOf([accessory]) : []
      return [...components.flatMap(linesOf), ...link]
    }
    case ComponentType.ActionRow:
      return linksOf(component.components)
    default:
      return []
  }
}

/** What only a press can do is left out: a button that Discord may have refused is not offered again. */
function linksOf(components: readonly APIComponentInMessageActionRow[]): readonly string[] {
  const links = components.map(linkOf).filter((link) => link !== '')
  return links.length > 0 ? [links.join(' · '), ''] : []
}

const linkOf = (button: APIComponentInMessageActionRow): string =>
  button.type === ComponentType.Button && button.style === ButtonStyle.Link
    ? linkedText(button.label ?? '', button.url, BUTTON_LABEL)
    : ''

/** Kinds and lengths of the components: enough to find the defect, and nobody's text. */
export const shapeOf = (rendered: DiscordRendering): string =>
  rendered.components.map((component) => `${component.type}:${JSON.stringify(component).length}`).join(' ')

/** What the log says when Discord does not take our components. */
export const REFUSED =
  'Discord refused a message as we wrote it; sent as plain text. This is a defect of kubecon.'
