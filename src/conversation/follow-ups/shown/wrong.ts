// Somebody types that something in an answer is wrong: where to say so, of what is spoken of. It is counted as the press
// “Wrong facts” is.
import type { LastAnswer } from '../../../domain/answers/last-answer.ts'
import type { FollowUp } from '../../../domain/requests/request.ts'
import { presentFault } from '../../../present/answers/fault.ts'
import type { Library } from '../../../query/library/library.ts'
import { interpret } from '../../../query/understand/interpret.ts'
import type { Surroundings } from '../../browse.ts'
import { topicOf } from '../../verdicts.ts'
import { keptOf, questionOf } from '../kept/kept-question.ts'
import { cardsOf, type SaidNext } from './going-on.ts'

/** Where it is reported or put right. */
export function wrongIn(
  { place, unasked, again }: Pick<FollowUp, 'place' | 'unasked' | 'again'>,
  last: LastAnswer,
  library: Library,
  { verdicts, reporting }: Surroundings,
): SaidNext {
  const results = cardsOf([...last.shown, ...last.left], library)
  const of = last.about ?? last.judged
  const [spokenOf] = cardsOf(of === undefined ? [] : [of], library)
  const card =
    typeof place === 'number' ? results.at(place > 0 ? place - 1 : place) : (spokenOf ?? results[0])
  const question = questionOf(keptOf(last.asked ?? [], library))
  if (verdicts && !unasked && !again && question !== '')
    verdicts(topicOf(interpret(question, library).query, library), 'wrong-facts')
  return { message: presentFault(card, question, reporting), next: last }
}
