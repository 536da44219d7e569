// What can be done with the cards of an answer: read their words, see one of the others.
import type { AnswerCard } from '../../domain/answers/answer.ts'
import type { Button, Piece } from '../../domain/answers/message.ts'
import { fitsButton } from '../../domain/requests/action.ts'
import { buttonRow } from '../pieces.ts'
import { WORDS } from '../words.ts'
import { briefFacts } from './cards.ts'

/** All that an answer holds, and fewer than the 25 that Discord takes. */
const CHOICES_SHOWN = 20

/**
 * The door to what a card was made of: whole, with file and lines. A note as a whole has no words of its own; where two
 * cards stand, each has its door.
 */
export const wordsButtons = (cards: readonly AnswerCard[]): readonly Button[] =>
  cards
    .filter((card) => card.kind !== 'note' && card.subject.sentences.length > 0)
    .map(({ id }, index) => ({
      label: index === 0 ? WORDS.showWords : WORDS.showSecondWords,
      action: { kind: 'words', id },
    }))

/**
 * Buttons, and the other cards to choose from where there are any.
 * @param others what has no card of its own on this page
 */
export const controls = (buttons: readonly Button[], others: readonly AnswerCard[]): readonly Piece[] =>
  doors(
    buttons,
    others.map((card) => ({ id: card.id, title: card.title, facts: briefFacts(card) })),
  )

/** What can be opened by its id. */
export interface Openable {
  readonly id: string
  readonly title: string
  /** Who noted it, and where it was. */
  readonly facts: string
}

/** The same for whatever can be opened. */
export function doors(buttons: readonly Button[], others: readonly Openable[]): readonly Piece[] {
  const fitting = buttons.filter(({ action }) => fitsButton(action))
  const choices = others.slice(0, CHOICES_SHOWN).map(({ id, title, facts }) => ({
    label: title,
    action: { kind: 'show', id } as const,
    ...(facts && { description: facts }),
  }))
  return [
    ...buttonRow(fitting),
    ...(choices.length > 0 ? [{ kind: 'choices' as const, label: WORDS.chooseResult, choices }] : []),
  ]
}
