// What can be done with the cards of an answer: read their words, see one of the others.

import type { AnswerCard } from '../../domain/answers/answer.ts'
import type { Button, Piece } from '../../domain/answers/message.ts'
import { fitsButton } from '../../domain/requests/action.ts'
import { WORDS } from '../words.ts'
import { briefFacts } from './cards.ts'

/** A list to choose from that can still be read on a phone. */
const CHOICES_SHOWN = 10

/** Shows the words of the first of these cards that has any: a note as a whole has none of its own. */
export function wordsButton(cards: readonly AnswerCard[]): readonly Button[] {
  const told = cards.find((card) => card.kind !== 'note' && card.subject.sentences.length > 0)
  return told ? [{ label: WORDS.showWords, action: { kind: 'words', id: told.id } }] : []
}

/**
 * Buttons, and the other cards to choose from where there are several.
 * @param others what has no card of its own on this page
 */
export function controls(buttons: readonly Button[], others: readonly AnswerCard[]): readonly Piece[] {
  const fitting = buttons.filter(({ action }) => fitsButton(action))
  const choices = others.slice(0, CHOICES_SHOWN).map((card) => {
    const description = briefFacts(card)
    return {
      label: card.title,
      action: { kind: 'show', id: card.id } as const,
      ...(description && { description }),
    }
  })
  return [
    ...(fitting.length > 0 ? [{ kind: 'buttons' as const, buttons: fitting }] : []),
    ...(choices.length > 1 ? [{ kind: 'choices' as const, label: WORDS.chooseResult, choices }] : []),
  ]
}
