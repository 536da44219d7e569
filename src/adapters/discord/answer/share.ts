// A private answer may be shown to everybody. What is shared is what was read: the message itself comes with the
// press, so that nothing has to be asked again and no question has to fit a button.

import type { Message as DiscordMessage } from 'discord.js'
import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInMessageActionRow,
  type APIMessageTopLevelComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from 'discord-api-types/v10'
import type { Message } from '../../../domain/answers/message.ts'
import type { Action } from '../../../domain/requests/action.ts'
import { oneLine } from '../../../domain/text/clean-text.ts'
import { DISCORD_WORDS } from '../../../present/discord-words.ts'
import { WORDS } from '../../../present/words.ts'
import { PERSON, ROW_BUTTONS } from '../limits.ts'
import { small } from '../render/card.ts'
import { cutText } from '../render/cut.ts'
import { escapeMarkdown } from '../render/escape.ts'
import { isPicture } from '../render/pictures.ts'
import { type DiscordRendering, NOBODY } from '../render.ts'
import { FURTHER } from './asking-further.ts'

/** No encoded action is this text. */
export const SHARE = 'share'

const button = (label: string, custom_id: string): APIButtonComponentWithCustomId => ({
  type: ComponentType.Button,
  style: ButtonStyle.Secondary,
  label,
  custom_id,
})

const SHARING = button(WORDS.share, SHARE)
const ASKING_FURTHER = button(WORDS.askFurther, FURTHER)

/** The same with buttons that share it and ask on from it, beside the others where there is room. */
export function withShare(form: DiscordRendering): DiscordRendering {
  const added = [SHARING, ASKING_FURTHER]
  const place = form.components.findLastIndex(isButtons)
  const beside = rowWithRoom(form, place, ROW_BUTTONS - added.length)
  const row = {
    type: ComponentType.ActionRow as const,
    components: [...(beside?.components ?? []), ...added],
  }
  const components = beside
    ? form.components.toSpliced(place, 1, row)
    : form.components.toSpliced(place < 0 ? form.components.length : place + 1, 0, row)
  return { ...form, components }
}

/** The same with a button that asks on from it, beside the others: what everybody reads gets no row more. */
export function withFurther(form: DiscordRendering): DiscordRendering {
  const place = form.components.findLastIndex(isButtons)
  const beside = rowWithRoom(form, place, ROW_BUTTONS - 1)
  if (!beside) return form
  const row = { ...beside, components: [...beside.components, ASKING_FURTHER] }
  return { ...form, components: form.components.toSpliced(place, 1, row) }
}

function rowWithRoom({ components }: DiscordRendering, place: number, most: number): Row | undefined {
  const row = components[place]
  return row && isButtons(row) && row.components.length <= most ? row : undefined
}

type Row = APIActionRowComponent<APIComponentInMessageActionRow>

const isButtons = (component: APIMessageTopLevelComponent): component is Row =>
  component.type === ComponentType.ActionRow && component.components[0]?.type === ComponentType.Button

/**
 * What stands in a private message, for all to read.
 * @param who the person sharing it, as others call them
 * @returns undefined where Discord does not send along what stands there
 */
export function asShared(
  components: DiscordMessage['components'],
  who: string,
): DiscordRendering | undefined {
  // The file of a picture is gone with the private message: what it says stands in the text.
  const shown = components
    .map((component) => component.toJSON())
    .filter((component) => !isPicture(component))
    .flatMap(withoutShare)
  if (shown.length === 0) return undefined
  const content = small(WORDS.sharedBy(cutText(escapeMarkdown(oneLine(who), true), PERSON)))
  return {
    flags: MessageFlags.IsComponentsV2 | MessageFlags.SuppressEmbeds,
    components: [...shown, { type: ComponentType.TextDisplay, content }],
    allowed_mentions: NOBODY,
  }
}

function withoutShare(component: APIMessageTopLevelComponent): readonly APIMessageTopLevelComponent[] {
  if (component.type !== ComponentType.ActionRow) return [component]
  const kept = component.components.filter((one) => !('custom_id' in one) || one.custom_id !== SHARE)
  return kept.length > 0 ? [{ ...component, components: kept }] : []
}

/** Turning a page over, one wants to turn it back. */
export function withPrevious(message: Message, action: Action): Message {
  if (action.kind !== 'more' || action.page < 2) return message
  const back = { label: DISCORD_WORDS.previousResults, action: { ...action, page: action.page - 1 } }
  const place = message.pieces.findIndex((piece) => piece.kind === 'buttons')
  const found = message.pieces[place]
  const buttons = [back, ...(found?.kind === 'buttons' ? found.buttons : [])]
  const end = message.pieces.length
  const pieces = message.pieces.toSpliced(place < 0 ? end : place, place < 0 ? 0 : 1, {
    kind: 'buttons',
    buttons,
  })
  return { ...message, pieces }
}
