// A line about an answer, with all that it takes to answer it.
import type { LastAnswer } from '../../domain/answers/last-answer.ts'
import type { Reply } from '../../domain/requests/reply.ts'
import type { FollowUp, LineRequest } from '../../domain/requests/request.ts'
import type { Surroundings } from '../browse.ts'
import type { AskingAgain } from './again/ask-again.ts'

export interface AskedOfAnswer extends AskingAgain {
  readonly request: LineRequest & FollowUp
  /** What was shown, or offered, before it. */
  readonly last: LastAnswer
  readonly surroundings: Surroundings
  /** What the line means by itself; undefined where it means nothing else. */
  readonly bySelf: () => Reply | undefined
}
