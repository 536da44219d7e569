// One of the results that were shown, by what it is called or by who gave it.
import type { AnswerCard } from '../../../domain/answers/answer.ts'
import { type LastAnswer, speakingOf } from '../../../domain/answers/last-answer.ts'
import { presentOfThese } from '../../../present/answers/narrowed.ts'
import type { Library } from '../../../query/library/library.ts'
import { analyse } from '../../../search/words.ts'
import { cardsOf, type SaidNext } from './going-on.ts'

/**
 * @returns the only result that is called so; those, where several are; undefined where none is, or all are
 */
export function resultsCalled(
  name: string,
  last: LastAnswer,
  library: Library,
): { readonly only: AnswerCard; readonly next: LastAnswer } | SaidNext | undefined {
  const said = analyse(name).filter(({ functional }) => !functional)
  if (said.length === 0) return undefined
  const results = cardsOf([...last.shown, ...last.left], library)
  const called = results.filter((card) => {
    const speakers = card.kind === 'talk' ? card.speakers : []
    const stems = new Set(analyse([card.title, ...speakers].join(' ')).map(({ stem }) => stem))
    return said.every(({ stem }) => stems.has(stem))
  })
  const [only] = called
  if (!only || (called.length === results.length && called.length > 1)) return undefined
  if (called.length === 1) return { only, next: speakingOf(last, only.id) }
  return {
    message: presentOfThese(name, called),
    next: { ...last, shown: called.map(({ id }) => id), left: [] },
  }
}
