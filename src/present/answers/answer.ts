// Answer → Message: what is shown, in which order, how much. The first screen of a phone holds the answer and the way to
// everything else (docs/answers.md).
import type { Answer } from '../../domain/answers/answer.ts'
import type { Message } from '../../domain/answers/message.ts'
import { aside, list } from '../pieces.ts'
import { type Reporting, smallPrint } from '../small-print.ts'
import { WORDS } from '../words.ts'
import type { Editions, Programmed } from './beside.ts'
import { sessionLine } from './cards.ts'
import { type AnswerView, presentFound } from './found.ts'
import { presentKnown, presentNothing } from './unanswered.ts'

const SESSIONS_SHOWN = 10

/** Presents any answer. */
export function presentAnswer(answer: Answer, editions: Editions, view: AnswerView = { page: 1 }): Message {
  switch (answer.kind) {
    case 'found':
      return presentFound(answer, editions, view)
    case 'known':
      return presentKnown(answer, editions, view)
    case 'nothing':
      return presentNothing(answer, view)
    default:
      return answer satisfies never
  }
}

/** Sessions of the programme: what the line below an answer opens. */
export function presentSessions(
  { sessions: all, sessionCount }: Programmed,
  editions: Editions,
  view: Reporting & { readonly question: string },
): Message {
  const sessions = all.slice(0, SESSIONS_SHOWN)
  const left = sessionCount - sessions.length
  return {
    fallback: WORDS.programme,
    shown: sessions.map(({ id }) => id),
    pieces: [
      ...list(
        WORDS.programme,
        sessions.map((session) => sessionLine(session, editions.get(session.edition))),
      ),
      ...aside(left > 0 ? WORDS.sessionsMore(sessions.length, sessions.length + left) : ''),
      ...smallPrint(['', view.question], view),
    ],
  }
}
