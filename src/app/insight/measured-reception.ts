// Every request, measured once: how it came, what became of it, how long it took. What the numbers are for (the log, the
// metrics, the traces) is decided elsewhere.
import type { Answer } from '../../domain/answer.ts'
import type { Asked, Conversation, Outcome, Received, Reception } from '../../domain/ports.ts'

/** A stretch of time, epoch milliseconds. */
interface Stretch {
  readonly from: number
  readonly to: number
}

/** One request, when it is over. */
export interface MeasuredRequest extends Stretch, Pick<Asked, 'platform' | 'how'> {
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

export interface Measuring {
  /** For the conversation: what each answer was. */
  heard(what: unknown, answer: Answer | undefined): void
  /** The same reception, measured. */
  reception(inner: Reception): Reception
}

/** Epoch milliseconds, with fractions, and never backwards. */
const moment = (): number => performance.timeOrigin + performance.now()

/** @param done told of every request once it is over */
export function measureRequests(done: (request: MeasuredRequest) => void): Measuring {
  /** The request that is being answered. The conversation tells what it found before it returns, so there is only one. */
  let hearing: Notes | undefined

  const noting = (conversation: Conversation, notes: Notes): Conversation => {
    const think = <Given>(question: string | undefined, work: () => Given): Given => {
      notes.question ??= question
      notes.from ??= moment()
      hearing = notes
      try {
        return work()
      } finally {
        hearing = undefined
        notes.to = moment()
      }
    }
    return {
      ...conversation,
      answer: (text) => think(text, () => conversation.answer(text)),
      about: (text) => think(text, () => conversation.about(text)),
      press: (action) =>
        think('question' in action ? action.question : undefined, () => conversation.press(action)),
      home: () => think(undefined, () => conversation.home()),
      suggest: (typed, most, of) => think(typed, () => conversation.suggest(typed, most, of)),
      outdated: () => think(undefined, () => conversation.outdated()),
      digest: (text, where) =>
        think(text, () => conversation.digest(text, where)).finally(() => {
          notes.to = moment()
        }),
      incident(id) {
        notes.incident = true
        return conversation.incident(id)
      },
    }
  }

  return {
    heard(_what, answer) {
      if (hearing && answer) hearing.found = answer.kind
    },
    reception: (inner) => ({
      async receive(asked, answer) {
        const from = moment()
        const notes: Notes = { id: '', handedOn: false, incident: false, limited: false, failed: true }
        try {
          const answered = await inner.receive(asked, (received: Received) => {
            notes.id = received.id
            notes.handedOn = true
            notes.limited = received.limited === true
            return answer({ ...received, conversation: noting(received.conversation, notes) })
          })
          notes.failed = false
          return answered
        } finally {
          done(measured(asked, notes, from))
        }
      },
    }),
  }
}

/** What is learnt of a request while it is answered. */
interface Notes {
  id: string
  /** The reception had it answered. */
  handedOn: boolean
  incident: boolean
  limited: boolean
  failed: boolean
  found?: Answer['kind']
  question?: string | undefined
  from?: number
  to?: number
}

function measured({ platform, how }: Asked, notes: Notes, from: number): MeasuredRequest {
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

function outcomeOf(how: Asked['how'], { handedOn, failed, limited, found, from }: Notes): Outcome {
  // What is too much may be left alone altogether.
  if (!handedOn) return 'limited'
  if (failed) return 'failed'
  if (limited) return 'limited'
  if (found) return found
  // A message of which nothing was asked has been answered before: platforms deliver again what they are not sure of.
  return from === undefined && (how === 'mention' || how === 'direct') ? 'repeated' : 'notice'
}
