// A line about an answer, with all that it takes to answer it.
import type { LastAnswer } from '../../domain/answers/last-answer.ts'
import type { Reply } from '../../domain/requests/reply.ts'
import type { FollowUp, LineRequest } from '../../domain/requests/request.ts'
import type { Library } from '../../query/library/library.ts'
import type { Surroundings } from '../browse.ts'

export interface AskedOfAnswer {
  readonly request: LineRequest & FollowUp
  /** What was shown, or offered, before it. */
  readonly last: LastAnswer
  readonly library: Library
  readonly surroundings: Surroundings
  /** Answers a line as if it had been typed. */
  readonly again: (line: LineRequest) => Reply
  /** What the line means by itself; undefined where it means nothing else. */
  readonly bySelf: () => Reply | undefined
}
