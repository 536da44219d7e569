// Buttons and lists to choose from. What a press asks for stands in its value, whole: nothing is remembered.
import type { ActionsBlock, ActionsBlockElement, ContextBlock, PlainTextOption } from '@slack/types'
import type { Button, Buttons, Choices } from '../../../domain/answers/message.ts'
import { encodeAction } from '../../../domain/requests/action.ts'
import { oneLine } from '../../../domain/text/clean-text.ts'
import { andMore } from '../../../present/answers/fitting.ts'
import {
  BUTTON_LABEL,
  BUTTON_VALUE,
  ELEMENTS,
  OPTION,
  OPTION_TEXTS,
  OPTIONS,
  PLACEHOLDER,
} from '../limits.ts'
import { context, plainText } from './blocks.ts'

type Choice = Choices['choices'][number]

/** An `action_id` must be unique within its block. */
const idOf = (index: number): string => `press-${index}`

const encoded = ({ action }: Button): string => encodeAction(action).toWellFormed()

/** @returns a block of buttons, a further one after 25; none for an action that no button can hold */
export function renderButtons({ buttons }: Pick<Buttons, 'buttons'>): readonly ActionsBlock[] {
  const elements = buttons
    .filter((button) => encoded(button).length <= BUTTON_VALUE)
    .map(
      (button, index): ActionsBlockElement => ({
        type: 'button',
        action_id: idOf(index),
        text: plainText(button.label, BUTTON_LABEL),
        value: encoded(button),
      }),
    )
  return Array.from({ length: Math.ceil(elements.length / ELEMENTS) }, (_, row) => ({
    type: 'actions',
    elements: elements.slice(row * ELEMENTS, (row + 1) * ELEMENTS),
  }))
}

/**
 * A select. A choice that does not fit into an option's value (75 characters; ids of ours do) becomes a button, whose
 * value is longer; what is too many is counted.
 */
export function renderChoices({ label, choices }: Choices): readonly (ActionsBlock | ContextBlock)[] {
  const fitting = choices.filter((choice) => encoded(choice).length <= OPTION)
  const options = drawOptions(fitting.slice(0, OPTIONS))
  const select: ActionsBlockElement = {
    type: 'static_select',
    action_id: idOf(0),
    placeholder: plainText(label, PLACEHOLDER),
    options,
  }
  const missing = fitting.length - options.length
  return [
    ...(options.length > 0 ? [{ type: 'actions' as const, elements: [select] }] : []),
    ...(missing > 0 ? context(andMore(missing)) : []),
    ...renderButtons({ buttons: choices.filter((choice) => !fitting.includes(choice)) }),
  ]
}

/** Labels say what is chosen; what describes them gives way where all together are too long. */
function drawOptions(choices: readonly Choice[]): PlainTextOption[] {
  const described = choices.map(optionOf)
  const length = described.reduce(
    (sum, { text, description }) => sum + text.text.length + (description?.text.length ?? 0),
    0,
  )
  return length <= OPTION_TEXTS ? described : choices.map(({ label, action }) => optionOf({ label, action }))
}

const optionOf = (choice: Choice): PlainTextOption => ({
  text: plainText(choice.label, OPTION),
  value: encoded(choice),
  ...(oneLine(choice.description ?? '') === ''
    ? {}
    : { description: plainText(choice.description ?? '', OPTION) }),
})

/** What is to be read in a block of ours with buttons or a select. */
export const labelsOf = ({ elements }: ActionsBlock): readonly string[] =>
  elements.flatMap((element) => {
    if (element.type === 'button') return [element.text.text]
    if (element.type !== 'static_select') return []
    return (element.options ?? []).flatMap(({ text, description }) => [
      text.text,
      ...(description ? [description.text] : []),
    ])
  })
