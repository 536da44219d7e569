// “Go back” after a narrowing: the question as it was asked before, in the ids that were kept of it.
import type { LastAnswer } from '../../domain/answers/last-answer.ts'
import type { Reply } from '../../domain/requests/reply.ts'
import type { FollowUp, LineRequest } from '../../domain/requests/request.ts'
import { presentNoWayBack } from '../../present/answers/follow-up.ts'
import { withAsked } from '../../present/answers/narrowed.ts'
import type { Library } from '../../query/library/library.ts'
import type { SaidNext } from './going-on.ts'
import { keptOf, questionOf } from './kept-question.ts'

/** Nobody goes back farther. */
const MOST_STEPS = 3

/** What may be gone back to once this question has been narrowed, or widened: the newest first. */
export function wayBack({ asked = [], before = [] }: LastAnswer): Pick<LastAnswer, 'before'> {
  if (asked.length === 0) return before.length > 0 ? { before } : {}
  const [newest] = before
  return { before: newest?.join() === asked.join() ? before : [asked, ...before].slice(0, MOST_STEPS) }
}

/** “The one before”, where the question was narrowed and none of its results opened. */
export const meansBack = ({ wanted, place }: FollowUp, { before, about }: LastAnswer): boolean =>
  wanted === 'one' && place === 'before' && before !== undefined && about === undefined

/** The question before; where nothing was narrowed, that it is not known. */
export function goneBack(
  last: LastAnswer,
  { library, again }: { readonly library: Library; readonly again: (line: LineRequest) => Reply },
): Reply | SaidNext {
  const [asked, ...before] = last.before ?? []
  const question = asked ? questionOf(keptOf(asked, library)) : ''
  if (!asked || question === '') return { message: presentNoWayBack(), next: last }
  const reply = again({ kind: 'ask', question, line: question })
  return { ...reply, asked, before, message: withAsked(reply.message, question) }
}
