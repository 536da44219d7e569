// A note without an overview is more than its title: what it tells first.
import type { AnswerCard } from '../../../domain/answers/answer.ts'
import { cardFor } from '../../../query/answer/cards.ts'
import type { Library } from '../../../query/library/library.ts'

/** The card with the first sentences of its note, where it is a note's and has none itself. */
export function withOpening(card: AnswerCard, library: Library): AnswerCard {
  if (card.kind !== 'note' || card.summary.length > 0) return card
  const { talks, passages } = library.corpus
  const [first] = [...talks.values(), ...passages.values()]
    .filter(({ note, sentences }) => note === card.id && sentences.length > 0)
    .toSorted((one, other) => one.startLine - other.startLine)
  const opening = first && cardFor(first.id, library)
  if (!opening) return card
  const { summary, gist } = opening
  return { ...card, summary, ...(gist && { gist }) }
}
