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

/** A number as it is typed for a button; a longer one is no button's (a year, say). */
const NUMBER = /^\s*\[?([1-9]\d?)\]?\s*$/

/**
 * @param typed a line
 * @param shown the message that stands on the screen
 * @returns what the number stands for; undefined for anything else, which is then a question
 */
export function pressed(typed: string, shown: Message | undefined): Action | undefined {
  const [, digits] = NUMBER.exec(typed) ?? []
  return digits && shown ? buttonsOf(shown)[Number(digits) - 1]?.action : undefined
}

/** Which numbers there are, where something can be pressed and not by this one; undefined for any other line. */
export function noSuchNumber(typed: string, shown: Message | undefined): string | undefined {
  const [, digits] = NUMBER.exec(typed) ?? []
  const most = shown ? buttonsOf(shown).length : 0
  if (!digits || most === 0 || Number(digits) <= most) return undefined
  const numbers = most === 1 ? 'the only number is 1' : `the numbers are 1 to ${most}`
  return `Nothing here has the number ${digits}: ${numbers}. To ask about it, type: ask ${digits}`
}
