// A form of Discord, read from the JSON that opens it: docs.discord.com/developers/components/reference#label. Only fields
// that our forms have are drawn.
import { type Attributes, type Drawn, el } from '../tree.ts'
import { attributesOf, type FormRead, select } from './form-parts.ts'

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
}

interface DiscordModal {
  readonly title: string
  readonly components: readonly DiscordComponent[]
}

/** components/reference#component-object-component-types */
const TYPE = { select: 3, textInput: 4 } as const

function discordControl(
  { type, options = [], value = '', placeholder = '', max_length = 4_000 }: DiscordComponent,
  attributes: Attributes,
): Drawn | undefined {
  if (type === TYPE.select)
    return select(
      attributes,
      options.map((option) => ({ ...option, isUsual: option.default === true })),
    )
  return type === TYPE.textInput
    ? el('input', { ...attributes, type: 'text', value, placeholder, maxlength: String(max_length) })
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
