// Buttons and selects. What a press asks for stands in the button itself: it works after a restart, and weeks later.
import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10'
import type { Button, Buttons, Choices } from '../../../domain/answers/message.ts'
import { type Action, encodeAction } from '../../../domain/requests/action.ts'
import { isVisible, oneLine } from '../../../domain/text/clean-text.ts'
import { BUTTON_LABEL, CUSTOM_ID, OPTION_TEXT, PLACEHOLDER, ROW_BUTTONS, SELECT_OPTIONS } from '../limits.ts'
import { cutText } from './cut.ts'

type Row = APIActionRowComponent<APIComponentInMessageActionRow>

/**
 * Rows of buttons.
 * @param taken ids that stand in the message already, to which these are added: Discord takes none twice
 */
export function renderButtons({ buttons }: Buttons, taken: Set<string>): readonly Row[] {
  const drawn = buttons.flatMap((button) => buttonOf(button, taken))
  return rowsOf(drawn)
}

/**
 * One row with a select; nothing without choices.
 * @param id of the select within the message; what is chosen stands in the option
 */
export function renderChoices({ label, choices }: Choices, id: string): readonly Row[] {
  const offered = new Map(
    choices.flatMap((choice) => optionOf(choice)).map((option) => [option.value, option]),
  )
  const options = [...offered.values()].slice(0, SELECT_OPTIONS)
  if (options.length === 0) return []
  const placeholder = labelOf(label, PLACEHOLDER)
  const select = { type: ComponentType.StringSelect as const, custom_id: id, placeholder, options }
  return [{ type: ComponentType.ActionRow, components: [select] }]
}

/** Buttons side by side, as many rows as it takes. */
export const rowsOf = <T extends APIButtonComponent>(buttons: readonly T[]) =>
  Array.from({ length: Math.ceil(buttons.length / ROW_BUTTONS) }, (_, row) => ({
    type: ComponentType.ActionRow as const,
    components: buttons.slice(row * ROW_BUTTONS, (row + 1) * ROW_BUTTONS),
  }))

/** Nothing for an action that is too long for its id: cut, it would ask for something else. */
function buttonOf({ label, action }: Button, taken: Set<string>): readonly APIButtonComponent[] {
  const id = idOf(action)
  if (id.length > CUSTOM_ID || taken.has(id)) return []
  taken.add(id)
  const style = ButtonStyle.Secondary
  return [{ type: ComponentType.Button, style, label: labelOf(label, BUTTON_LABEL), custom_id: id }]
}

function optionOf({ label, action, description }: Choices['choices'][number]) {
  const value = idOf(action)
  if (value.length > CUSTOM_ID) return []
  const more = oneLine(description ?? '')
  return [
    {
      label: labelOf(label, OPTION_TEXT),
      value,
      ...(isVisible(more) ? { description: cutText(more, OPTION_TEXT) } : {}),
    },
  ]
}

/** What a press of it sends. */
export const idOf = (action: Action): string => encodeAction(action).toWellFormed()

/** Not markdown: nothing has to be escaped, only cut. */
function labelOf(text: string, limit: number): string {
  const label = oneLine(text)
  return isVisible(label) ? cutText(label, limit) : '…'
}
