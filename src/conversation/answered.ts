// A question → its reply; and what is said where a name, a place or an address is nobody's here.
import type { Answer, Nothing } from '../domain/answers/answer.ts'
import type { Reply } from '../domain/requests/reply.ts'
import type { LineRequest } from '../domain/requests/request.ts'
import { presentAnswer } from '../present/answers/answer.ts'
import { presentNoAddress, presentNoSuch } from '../present/answers/unanswered.ts'
import { withVerdicts } from '../present/answers/verdicts.ts'
import { ask } from '../query/answer/ask.ts'
import { holdingsOf } from '../query/answer/holdings.ts'
import { nearestNames } from '../query/browse/nearest-names.ts'
import type { Library } from '../query/library/library.ts'
import { briefOf } from './brief-question.ts'
import type { Surroundings } from './browse.ts'
import { byTheClock } from './by-the-clock.ts'
import { namesNothing } from './follow-ups/lines/names-nothing.ts'

/** A question, answered from the notes, else from what is known besides. */
export function answered(
  typed: string,
  request: LineRequest,
  library: Library,
  { unanswered, verdicts, reporting, now }: Surroundings,
): Reply {
  const question = byTheClock(typed, now)
  const answer = ask(question, library)
  unanswered?.count(answer, library)
  const { brief } = briefOf(question, library)
  const view = { page: 1, ...reporting, ...(brief && { brief }) }
  const message = presentAnswer(answer, library.catalogue.editions, view)
  const asksBack = verdicts && answer.kind === 'found'
  return {
    kind: 'answer',
    request,
    answer,
    ...(namesNothing(answer, library) && { namesNothing: true }),
    message: asksBack ? withVerdicts(message, question, brief) : message,
  }
}

/** Two rows of a phone. */
const NEAREST_SHOWN = 3

/** Nor is it a question that anything answers: then it was a name that nobody here has, and what is near is offered. */
export function orNoSuch(
  reply: Reply,
  request: Extract<LineRequest, { kind: 'look-up' }>,
  library: Library,
  { reporting = {} }: Surroundings,
): Reply {
  if (reply.kind !== 'answer') return reply
  const isOnlyName = request.exactly || request.place
  const nothing =
    reply.answer.kind === 'nothing' || isOnlyName ? withoutResults(reply.answer, library) : undefined
  if (!nothing) return reply
  const near = nearestNames(request.what, request.name, library, NEAREST_SHOWN).map(({ label, asked }) => ({
    label,
    action: { kind: 'ask' as const, question: asked },
  }))
  // Somebody, or some place, was named: it is said of nothing before.
  const { namesNothing: _, ...named } = reply
  return { ...named, answer: nothing, message: presentNoSuch(request, near, nothing, reporting) }
}

/** No KubeCon is known there; what a question finds for the name of a place is no answer. */
export function nowhere(
  request: Extract<LineRequest, { kind: 'ask' }> & { readonly place: string },
  library: Library,
  surroundings: Surroundings,
): Reply {
  const reply = answered(request.question, request, library, surroundings)
  const lookedUp = { kind: 'look-up', what: 'edition', name: request.place, place: true } as const
  return orNoSuch(reply, { ...lookedUp, line: request.line }, library, surroundings)
}

/** The address of something else: none of its words is a question. */
export function atNoAddress(
  request: Extract<LineRequest, { kind: 'ask' }>,
  library: Library,
  surroundings: Surroundings,
): Reply {
  const reply = answered(request.question, request, library, surroundings)
  if (reply.kind !== 'answer') return reply
  const nothing = withoutResults(reply.answer, library)
  return { ...reply, answer: nothing, message: presentNoAddress(nothing, surroundings.reporting) }
}

/** Whatever was found is not what has the name. */
const withoutResults = (answer: Answer, library: Library): Nothing => {
  const { query, asOf } = answer
  const holdings = answer.kind === 'found' ? holdingsOf([], library) : answer.holdings
  return { kind: 'nothing', query, asOf, holdings }
}
