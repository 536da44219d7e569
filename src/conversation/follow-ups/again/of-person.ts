// A question about the person of whom one speaks: “her talks on service mesh”.
import type { LastAnswer } from '../../../domain/answers/last-answer.ts'
import type { Reply } from '../../../domain/requests/reply.ts'
import { type TypedFilter, typedFilter, withoutFilters } from '../../../domain/requests/typed-filters.ts'
import { withAsked, withOffers } from '../../../present/answers/narrowed.ts'
import { cardFor } from '../../../query/answer/cards.ts'
import type { Library } from '../../../query/library/library.ts'
import { idsOf, keptOf, questionOf } from '../kept/kept-question.ts'
import { ALL_TALKS } from '../lines/their-talks.ts'
import type { AskingAgain } from './ask-again.ts'

export const personAskedFor = (last: LastAnswer, library: Library): TypedFilter | undefined =>
  keptOf(last.asked ?? [], library).filters.find(({ name }) => name === 'speaker')

/** Whoever was asked for, else who gave the talk that is spoken of. */
export function personSpokenOf(last: LastAnswer, library: Library): TypedFilter | undefined {
  const card = cardFor(last.about ?? last.shown[0] ?? '', library)
  const [speaker] = card?.kind === 'talk' ? card.speakers : []
  const ofCard = speaker === undefined ? undefined : ({ name: 'speaker', value: speaker } as const)
  return personAskedFor(last, library) ?? ofCard
}

/**
 * The question, of the talks of whoever was asked for, else of whoever gave the talk that is spoken of.
 * @returns undefined where nobody is spoken of; or where a talk is spoken of, and nothing of its speaker answers it: then
 * anybody may be meant
 */
export function askedOfPerson(
  subject: string,
  last: LastAnswer,
  { library, again }: AskingAgain,
): Reply | undefined {
  const askedFor = personAskedFor(last, library)
  const person = personSpokenOf(last, library)
  if (!person) return undefined
  const { text, filters } = withoutFilters(subject)
  const asked = { subjects: text.trim() === ALL_TALKS ? '' : text.trim(), filters: [person, ...filters] }
  const question = questionOf(asked)
  const reply = again({ kind: 'ask', question, line: question })
  const isFound = reply.kind === 'answer' && reply.answer.kind === 'found'
  if (!isFound && !askedFor) return undefined
  if (!isFound)
    return {
      ...reply,
      message: withOffers(reply.message, [typedFilter(person), ...(asked.subjects === '' ? [] : [subject])]),
    }
  return { ...reply, asked: idsOf(asked, [], library), message: withAsked(reply.message, question) }
}
