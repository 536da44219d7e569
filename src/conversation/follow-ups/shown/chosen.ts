// Which of the results that were shown a line speaks of.
import type { AnswerCard } from '../../../domain/answers/answer.ts'
import type { LastAnswer } from '../../../domain/answers/last-answer.ts'
import type { FollowUp } from '../../../domain/requests/request.ts'
import { cardFor } from '../../../query/answer/cards.ts'
import type { Library } from '../../../query/library/library.ts'
import { cardsOf } from './going-on.ts'

/** The one that was spoken of last, else the first that was shown. */
export const spokenOf = ({ about, shown }: LastAnswer, library: Library): AnswerCard | undefined =>
  cardsOf(about === undefined ? shown : [about], library)[0]

/** The ones of a place, else the one that was spoken of last, else the first; none where there are not so many. */
export function chosen(
  { place }: FollowUp,
  { about }: LastAnswer,
  results: readonly AnswerCard[],
  library: Library,
): readonly AnswerCard[] {
  if (place === 'both') return results.length < 2 ? [] : results.slice(0, 2)
  if (place === undefined) {
    const spokenOf = about && cardFor(about, library)
    return spokenOf ? [spokenOf] : results.slice(0, 1)
  }
  // Of what was not spoken of yet the first stands before one's eyes.
  const here = Math.max(
    results.findIndex(({ id }) => id === about),
    0,
  )
  const at =
    place === 'next'
      ? here + 1
      : place === 'before'
        ? here - 1
        : place > 0
          ? place - 1
          : results.length + place
  return results.slice(Math.max(at, 0), Math.max(at + 1, 0))
}
