// “Anything newer?”, “and before that?”: results, and sessions, of editions after or before the one spoken of.
import type { AnswerCard } from '../../../domain/answers/answer.ts'
import type { LastAnswer } from '../../../domain/answers/last-answer.ts'
import type { Edition } from '../../../domain/library/catalogue.ts'
import type { TypedFilter } from '../../../domain/requests/typed-filters.ts'
import { presentWhen } from '../../../present/answers/follow-up.ts'
import { presentFarther } from '../../../present/answers/narrowed.ts'
import { ask } from '../../../query/answer/ask.ts'
import type { Library } from '../../../query/library/library.ts'
import { keptOf, questionOf } from '../kept/kept-question.ts'
import { RESULTS_SHOWN, type SaidNext } from '../shown/going-on.ts'
import { listed } from './narrow.ts'

/** Editions after or before one are of a year of their own, and have an order of their own. */
const OF_TIME: ReadonlySet<TypedFilter['name']> = new Set(['year', 'edition', 'order'])

/** Results, and sessions, of editions after or before the one of a card. */
export function fartherFrom(
  which: 'newer' | 'older',
  card: AnswerCard,
  last: LastAnswer,
  results: readonly AnswerCard[],
  library: Library,
): SaidNext {
  const from = card.edition
  if (!from?.start) return { message: presentWhen(card), next: last }
  const start = from.start
  const isFarther = (edition: Edition | undefined): boolean =>
    edition?.start !== undefined && (which === 'newer' ? edition.start > start : edition.start < start)
  const { subjects, filters } = keptOf(last.asked ?? [], library)
  const question = questionOf({ subjects, filters: filters.filter(({ name }) => !OF_TIME.has(name)) })
  const answer = question === '' ? undefined : ask(question, library)
  const cards = answer?.kind === 'found' ? answer.cards : results
  const known = answer && answer.kind !== 'nothing' ? answer.known.sessions : []
  const { editions } = library.catalogue
  const sessions = known
    .map((session) => ({ session, edition: editions.get(session.edition) }))
    .filter(({ edition }) => isFarther(edition))
  const found = cards.filter(({ edition, id }) => id !== card.id && isFarther(edition))
  const message = presentFarther(which, from, found.slice(0, RESULTS_SHOWN), sessions)
  return found.length === 0 ? { message, next: last } : listed(message, found, last)
}
