// In a terminal a button is pressed by typing its number.

import type { Button, Message } from '../../domain/answers/message.ts'
import type { Action } from '../../domain/requests/action.ts'

/** The number of a button of one message, from 1. */
export type Numbering = (button: Button) => number

const buttonsOf = (message: Message): readonly Button[] =>
  message.pieces.flatMap((piece) =>
    piece.kind === 'buttons'
      ? piece.buttons
      : piece.kind === 'choices'
        ? piece.choices
        : piece.kind === 'verdicts'
          ? [piece.yes, piece.no]
          : [],
  )

export function numbering(message: Message): Numbering {
  const all = buttonsOf(message)
  return (button) => all.indexOf(button) + 1
}

/**
 * @param typed a line
 * @param shown the message that stands on the screen
 * @returns what the number stands for; undefined for anything else, which is then a question (a year, say)
 */
export function pressed(typed: string, shown: Message | undefined): Action | undefined {
  const [, digits] = /^\s*\[?([1-9]\d?)\]?\s*$/.exec(typed) ?? []
  return digits && shown ? buttonsOf(shown)[Number(digits) - 1]?.action : undefined
}
