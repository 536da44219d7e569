// A question asked as if it had been typed: what is kept of it is known already, and its answer says what was asked.
import type { Reply } from '../../../domain/requests/reply.ts'
import type { LineRequest } from '../../../domain/requests/request.ts'
import { withAsked } from '../../../present/answers/narrowed.ts'
import type { Library } from '../../../query/library/library.ts'

export interface AskingAgain {
  readonly library: Library
  /** Answers a line as if it had been typed. */
  readonly again: (line: LineRequest) => Reply
}

/** @param asked what is kept of the question, in ids of the library */
export function askedSo(question: string, asked: readonly string[], again: AskingAgain['again']): Reply {
  const reply = again({ kind: 'ask', question, line: question })
  return { ...reply, asked, message: withAsked(reply.message, question) }
}
