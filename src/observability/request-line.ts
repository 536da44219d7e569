// The log's line about one request: how it came, what became of it, how long it took. Its words only where the operator
// wants them.
import type { MeasuredRequest } from './measured.ts'

/** A question may be 3,000 characters long. */
const LONGEST_QUESTION = 300

/** What comes with every letter typed, every look at a page and every redelivery is no question. */
const QUIET = new Set<string>(['suggest', 'home', 'repeated'])

/** @param words whether the line holds what was asked, bounded */
export function requestLine(request: MeasuredRequest, words: boolean) {
  const { id, platform, how, outcome, from, to, question } = request
  return {
    level: QUIET.has(how) || QUIET.has(outcome) ? 'debug' : 'info',
    fields: {
      ...{ request: id, platform, how, outcome },
      ms: Math.round((to - from) * 10) / 10,
      ...(words &&
        question !== undefined && { question: question.slice(0, LONGEST_QUESTION).toWellFormed() }),
    },
    text: outcome === 'failed' ? 'A question was not answered.' : 'A question was answered.',
  } as const
}
