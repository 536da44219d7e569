// A form of Discord, read from the JSON that opens it: docs.discord.com/developers/components/reference#label. Only fields
// that our forms have are drawn.
import type { Attributes, Drawn } from '../tree.ts'
import { attributesOf, type FormRead, select, textField } from './form-parts.ts'

interface DiscordComponent {
  readonly type: number
  readonly custom_id?: string
  readonly label?: string
  readonly description?: string
  readonly component?: DiscordComponent
  readonly options?: readonly { readonly label: string; readonly value: string; readonly default?: boolean }[]
  readonly value?: string
  readonly placeholder?: string
  readonly required?: boolean
  readonly max_length?: number
  readonly style?: number
}

interface DiscordModal {
  readonly title: string
  readonly components: readonly DiscordComponent[]
}

/** components/reference#component-object-component-types */
const TYPE = { select: 3, textInput: 4 } as const
/** components/reference#text-input-text-input-styles */
const LONG = 2

function discordControl(
  { type, options = [], value = '', placeholder = '', max_length = 4_000, style }: DiscordComponent,
  attributes: Attributes,
): Drawn | undefined {
  if (type === TYPE.select)
    return select(
      attributes,
      options.map((option) => ({ ...option, isUsual: option.default === true })),
    )
  return type === TYPE.textInput
    ? textField(attributes, { value, placeholder, most: max_length, isLong: style === LONG })
    : undefined
}

export function readDiscordForm(sent: object): FormRead {
  const { title, components } = sent as DiscordModal
  return {
    title,
    // Discord's own words: a form names neither.
    submit: 'Submit',
    close: 'Cancel',
    fields: components.map((label) => {
      const { description, component = label } = label
      const name = component.custom_id ?? ''
      return {
        name,
        label: label.label ?? '',
        ...(description && { hint: description }),
        control: discordControl(component, attributesOf(name, description, component.required === false)),
        sent: label,
      }
    }),
  }
}
