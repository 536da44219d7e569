// One way from text to message, for every platform.
import type { Answer } from '../domain/answer.ts'
import type { Browsed } from '../domain/browse.ts'
import type { Message } from '../domain/message.ts'
import { presentAnswer } from '../present/answer.ts'
import { presentBrowsed } from '../present/browse.ts'
import { presentSaying } from '../present/digest-notices.ts'
import { DIGEST_WORDS } from '../present/digest-words.ts'
import { presentCourtesy, presentFollowUp, presentHelp } from '../present/notice.ts'
import { ask } from '../query/answer/ask.ts'
import type { Library } from '../query/library/library.ts'
import { browse, type Surroundings } from './browse.ts'
import { parseRequest, usageLines } from './grammar.ts'

export interface Reply {
  readonly message: Message
  /** Present where a question was asked: what was understood and found. */
  readonly answer?: Answer
  /** Present where something was looked up or listed. */
  readonly browsed?: Browsed
  /** Present where the line was neither: what it was taken for. */
  readonly told?: 'help' | 'courtesy' | 'follow-up' | 'digest'
}

/**
 * Answers one line of chat from a library.
 * @param surroundings the clock, the counters where the operator wants them, where to report mistakes
 */
export function converse(text: string, library: Library, surroundings: Surroundings = {}): Reply {
  const request = parseRequest(text)
  if (request.kind === 'help') return { message: presentHelp(usageLines()), told: 'help' }
  if (request.kind === 'courtesy') return { message: presentCourtesy(request.courtesy), told: 'courtesy' }
  if (request.kind === 'follow-up') return { message: presentFollowUp(), told: 'follow-up' }
  if (request.kind === 'digest') return { message: presentSaying(DIGEST_WORDS.inChannels), told: 'digest' }
  if (request.kind === 'ask') return answered(request.question, library, surroundings)
  const browsed = browse(request, library, surroundings)
  if (browsed) {
    const { issuesUrl } = surroundings
    const view = { question: text.trim(), ...(issuesUrl && { issuesUrl }) }
    return { message: presentBrowsed(browsed, library.catalogue.editions, view), browsed }
  }
  // Nothing has that name: the line was a question after all ("talk about autoscaling").
  return answered(questionIn(request), library, surroundings)
}

const questionIn = (request: object): string =>
  'question' in request ? String(request.question) : 'topic' in request ? String(request.topic) : ''

function answered(question: string, library: Library, { unmet, issuesUrl }: Surroundings): Reply {
  const answer = ask(question, library)
  unmet?.count(answer, library)
  const view = { page: 1, ...(issuesUrl && { issuesUrl }) }
  return { message: presentAnswer(answer, library.catalogue.editions, view), answer }
}
