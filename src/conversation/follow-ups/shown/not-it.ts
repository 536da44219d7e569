// Somebody types that an answer was not it: what the press “Not it” does, as far as the question was kept.
import type { LastAnswer } from '../../../domain/answers/last-answer.ts'
import type { FollowUp } from '../../../domain/requests/request.ts'
import { presentStillNothing } from '../../../present/answers/follow-up.ts'
import { withFaults } from '../../../present/answers/verdicts.ts'
import type { Library } from '../../../query/library/library.ts'
import { interpret } from '../../../query/understand/interpret.ts'
import type { Surroundings } from '../../browse.ts'
import { topicOf } from '../../verdicts.ts'
import { keptOf, questionOf } from '../kept/kept-question.ts'
import { nextOf, type SaidNext } from './going-on.ts'

/** The results that come next; and where people are asked what they say of answers, which of the faults it was. */
export function notItAfter(
  { unasked, again }: Pick<FollowUp, 'unasked' | 'again'>,
  last: LastAnswer,
  library: Library,
  { verdicts }: Surroundings,
): SaidNext {
  if (last.missed) return { message: presentStillNothing(), next: last }
  const said = nextOf(last, library, 'not it')
  const question = questionOf(keptOf(last.asked ?? [], library))
  if (!verdicts || unasked || question === '') return said
  if (!again) verdicts(topicOf(interpret(question, library).query, library), 'no')
  return { ...said, message: withFaults(said.message, question) }
}
