// The question before, of fewer results → Message.
import type { AnswerCard } from '../../domain/answers/answer.ts'
import type { Button, Message } from '../../domain/answers/message.ts'
import { type Edition, type Session, shortEditionName } from '../../domain/library/catalogue.ts'
import { fitsButton } from '../../domain/requests/action.ts'
import { inPlainWords } from '../../domain/requests/typed-filters.ts'
import { aside, buttonRow, list, offeredInstead, paragraph } from '../pieces.ts'
import { WORDS } from '../words.ts'
import { sessionLine } from './cards.ts'
import { lines, saying, sentence } from './follow-up.ts'
import { FOLLOW_UP_WORDS as SAID } from './follow-up-words.ts'

/**
 * Of the question so narrowed nothing is noted.
 * @param offered questions of which something may be
 */
export const presentNoneThere = (question: string, offered: readonly string[]): Message => {
  const said = SAID.noneThere(inPlainWords(question))
  return withOffers(saying(said, paragraph(said)), offered)
}

/** With a button for each question that may be asked instead, in the place of subjects of the library. */
export const withOffers = (message: Message, offered: readonly string[]): Message => {
  const buttons = offered.map((question) => ({
    label: inPlainWords(question).replace(/^(?:by|noted by) /, SAID.everythingBy),
    action: { kind: 'ask' as const, question },
  }))
  const fitting = buttons.filter(({ action }) => fitsButton(action))
  const pieces = message.pieces.filter((piece) => piece.kind !== 'buttons' || piece.title !== WORDS.subjects)
  return { ...message, pieces: [...pieces, ...offeredInstead(buttonRow(fitting, SAID.instead))] }
}

/** Which of several that were offered is meant. */
export const presentWhich = (buttons: readonly Button[]): Message =>
  saying(SAID.which, offeredInstead(buttonRow(buttons, SAID.which)))

/** Of nothing that was found one was chosen: subjects of the library are still offered. */
export const presentNoneToChoose = (buttons: readonly Button[]): Message => {
  const rows = buttonRow(buttons, WORDS.subjects).map((piece) =>
    piece.kind === 'buttons' ? { ...piece, instead: 'subjects' as const } : piece,
  )
  return saying(SAID.noneToChoose, [...paragraph(SAID.noneToChoose), ...rows])
}

/** Without the one subject that was asked for nothing is left of the question. */
export const presentNothingLeft = (question: string): Message =>
  withOffers(sentence(SAID.nothingLeft(inPlainWords(question))), [question])

/** What was asked is not spoken of any more. @param offered the question that was forgotten */
export const presentForgotten = (offered: readonly string[]): Message =>
  withOffers(sentence(SAID.forgotten), offered)

/**
 * Nothing of what was shown is so.
 * @param known questions as far as they are still known; none: what was asked is not known any more
 */
export const presentNoneShown = (filters: string, known: readonly string[] = []): Message =>
  withOffers(sentence(SAID.noneShown(inPlainWords(filters), known.length > 0)), known)

/** What may come back was never away. */
export const presentNotLeftOut = (name: string, question: string): Message =>
  withOffers(sentence(SAID.notLeftOut(name, inPlainWords(question))), [name])

/** Those of the results before that are so. */
export const presentOfThese = (filters: string, cards: readonly AnswerCard[]): Message =>
  lines(SAID.ofThese(inPlainWords(filters)), cards)

/** An answer under the question that was made for it. */
export const withAsked = (message: Message, question: string): Message => ({
  ...message,
  pieces: [...aside(`${SAID.asked}${inPlainWords(question)}`), ...message.pieces],
})

/** What was looked up, under the word that was read otherwise than it was typed. */
export const withMended = (message: Message, typed: string, read: string): Message => ({
  ...message,
  pieces: [...aside(WORDS.corrected(typed, read)), ...message.pieces],
})

/** An answer of a KubeCon that was spoken of. */
export const withThere = (message: Message, edition: Edition): Message => ({
  ...message,
  pieces: [...aside(SAID.there(shortEditionName(edition))), ...message.pieces],
})

/** An answer to a name by which nothing that was shown is called. */
export const withNoneCalled = (message: Message, name: string): Message => ({
  ...message,
  pieces: [...aside(SAID.noneCalled(name)), ...message.pieces],
})

/** Fewer than a screen, beside results or alone. */
const SESSIONS_BESIDE = 3

/**
 * Results after or before an edition, and what the programme has.
 * @param from the edition of what was spoken of
 */
export function presentFarther(
  which: 'newer' | 'older',
  from: Edition,
  cards: readonly AnswerCard[],
  sessions: readonly { readonly session: Session; readonly edition: Edition | undefined }[],
): Message {
  const edition = shortEditionName(from)
  const programme = list(
    WORDS.programme,
    sessions.slice(0, SESSIONS_BESIDE).map(({ session, edition: its }) => sessionLine(session, its)),
  )
  if (cards.length === 0) {
    const none = SAID.noneFarther[which](edition)
    return saying(none, [...paragraph(none), ...programme])
  }
  const { pieces, ...message } = lines(SAID.farther[which](edition), cards)
  return { ...message, pieces: [...pieces.slice(0, 1), ...programme, ...pieces.slice(1)] }
}
