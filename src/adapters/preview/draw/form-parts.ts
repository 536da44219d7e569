// What forms of both platforms are made of, before they are drawn.
import { type Attributes, type Drawn, el } from '../tree.ts'

export interface FieldDrawn {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly control: Drawn | undefined
  /** As it is sent, for what is not drawn. */
  readonly sent: object
}

export interface FormRead {
  readonly title: string
  readonly submit: string
  readonly close: string
  readonly fields: readonly FieldDrawn[]
}

interface Choice {
  readonly label: string
  readonly value: string
  readonly isUsual: boolean
}

/** A list in which nothing is chosen beforehand, unless something is: a browser would take the first. */
export const select = (attributes: Attributes, choices: readonly Choice[]): Drawn =>
  el(
    'select',
    attributes,
    choices.some(({ isUsual }) => isUsual) ? [] : el('option', { value: '' }, '–'),
    choices.map(({ label, value, isUsual }) =>
      el('option', { value, ...(isUsual && { selected: '' }) }, label),
    ),
  )

/** A line to type in, or several. @param field.most characters that it takes */
export const textField = (
  attributes: Attributes,
  field: {
    readonly value: string
    readonly most: number
    readonly isLong: boolean
    readonly placeholder?: string
  },
): Drawn => {
  const { value, most, isLong, placeholder } = field
  const all = { ...attributes, maxlength: String(most), ...(placeholder && { placeholder }) }
  return isLong
    ? el('textarea', { ...all, rows: '6' }, value)
    : el('input', { ...all, type: 'text', ...(value && { value }) })
}

/** Of the control of one field. */
export const attributesOf = (name: string, hint: string | undefined, isOptional: boolean): Attributes => ({
  id: `field-${name}`,
  name,
  ...(hint && { 'aria-describedby': `hint-${name}` }),
  ...(!isOptional && { required: '' }),
})
