// How much the question before found.
import type { LastAnswer } from '../../../domain/answers/last-answer.ts'
import type { EditionId } from '../../../domain/library/ids.ts'
import type { FollowUp } from '../../../domain/requests/request.ts'
import type { TypedFilter } from '../../../domain/requests/typed-filters.ts'
import { presentCounted } from '../../../present/answers/follow-up.ts'
import { ask, countedAmong } from '../../../query/answer/ask.ts'
import type { Library } from '../../../query/library/library.ts'
import { keptOf, narrowedBy, questionOf } from '../kept/kept-question.ts'
import { allOf, editionsOf, isOfEditions } from '../kept/of-editions.ts'
import { cardsOf, type SaidNext } from '../shown/going-on.ts'
import { personSpokenOf } from './of-person.ts'

/** Where nothing but one KubeCon was asked for: its own card says what it has. */
export function editionCounted(
  { theirs }: FollowUp,
  { asked }: LastAnswer,
  library: Library,
): EditionId | undefined {
  if (theirs) return undefined
  const { subjects, filters } = keptOf(asked ?? [], library)
  if (subjects !== '' || filters.length === 0 || !filters.every(isOfEditions)) return undefined
  const [edition, another] = editionsOf(allOf(filters, library), library)
  return another === undefined ? edition : undefined
}

/**
 * Of a question that could not be kept: how many results there were to choose from.
 * @param filter of which editions they are counted; absent: of all that were asked for
 */
export function countedAgain(
  { theirs }: FollowUp,
  last: LastAnswer,
  library: Library,
  filter?: TypedFilter,
): SaidNext {
  const { asked, shown, left } = last
  const person = theirs && personSpokenOf(last, library)
  const kept = person ? { subjects: '', filters: [person] } : keptOf(asked ?? [], library)
  const question = questionOf(filter ? narrowedBy(kept, filter, library) : kept)
  const answer = question === '' ? undefined : ask(question, library)
  const isResult = (id: string): boolean => library.corpus.talks.has(id) || library.corpus.passages.has(id)
  const found = answer?.kind === 'found' ? answer.cards : []
  const cards = answer ? found : cardsOf([...shown, ...left].filter(isResult), library)
  const sessions = answer && answer.kind !== 'nothing' ? answer.known.sessionCount : (last.sessions ?? 0)
  return {
    message: presentCounted(question, { ...countedAmong(cards), sessions }),
    next: last,
  }
}
