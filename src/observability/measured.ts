// Every request, measured once: how it came, what became of it, how long it took. What the numbers are for (the log, the
// metrics, the traces) is decided elsewhere.
import type { Asker, Conversation, Middleware, Outcome } from '../domain/ports.ts'
import type { Reply, Suggestions } from '../domain/requests/reply.ts'
import { wordsOf } from '../domain/requests/request.ts'

/** A stretch of time, epoch milliseconds. */
interface Stretch {
  readonly from: number
  readonly to: number
}

/** One request, when it is over. */
export interface MeasuredRequest extends Stretch, Pick<Asker, 'platform' | 'how'> {
  /** Also the incident's, where there was one. */
  readonly id: string
  readonly outcome: Outcome
  /** Somebody was told the id. */
  readonly incident: boolean
  /** From the first to the last time the conversation was asked; absent where it was not. */
  readonly thinking?: Stretch
  /** What was typed or pressed, verbatim and unbounded; absent where nothing was. */
  readonly question?: string
}

/** Epoch milliseconds, with fractions, and never backwards. */
const moment = (): number => performance.timeOrigin + performance.now()

/** @param done told of every request once it is over */
export const measured =
  (done: (request: MeasuredRequest) => void): Middleware =>
  async (asked, next) => {
    const from = moment()
    const notes: Notes = { id: '', handedOn: false, incident: false, failed: true }
    try {
      const answered = await next((received) => {
        notes.id = received.id
        notes.handedOn = true
        return { ...received, conversation: noting(received.conversation, notes) }
      })
      notes.failed = false
      return answered
    } finally {
      done(measuredRequest(asked, notes, from))
    }
  }

/** Takes down what is asked and what comes of it. */
const noting = ({ answer }: Conversation, notes: Notes): Conversation => ({
  async answer(request) {
    if (request.kind === 'incident') {
      notes.incident = true
      return answer(request)
    }
    notes.question = wordsOf(request) ?? notes.question
    notes.from ??= moment()
    try {
      const reply = await answer(request)
      notes.last = reply
      return reply
    } finally {
      notes.to = moment()
    }
  },
})

/** What is learnt of a request while it is answered. */
interface Notes {
  id: string
  /** The reception had it answered. */
  handedOn: boolean
  incident: boolean
  failed: boolean
  /** The last that was replied. */
  last?: Reply | Suggestions
  question?: string | undefined
  from?: number
  to?: number
}

function measuredRequest({ platform, how }: Asker, notes: Notes, from: number): MeasuredRequest {
  const { id, incident, question } = notes
  return {
    ...{ id, platform, how, incident, from },
    outcome: outcomeOf(how, notes),
    to: moment(),
    ...(notes.from !== undefined &&
      notes.to !== undefined && { thinking: { from: notes.from, to: notes.to } }),
    ...(question !== undefined && { question }),
  }
}

function outcomeOf(how: Asker['how'], { handedOn, failed, last }: Notes): Outcome {
  // What is too much may be left alone altogether.
  if (!handedOn) return 'limited'
  if (failed) return 'failed'
  // A message of which nothing was asked has been answered before: platforms deliver again what they are not sure of.
  if (!last) return how === 'mention' || how === 'direct' ? 'repeated' : 'notice'
  if (last.kind === 'answer') return last.answer.kind
  return last.kind === 'limited' ? 'limited' : 'notice'
}
