// Answer → Message: what is shown, in which order, how much. The first screen of a phone holds the answer and the way to
// everything else (docs/answers.md).
import type { Answer } from '../../domain/answers/answer.ts'
import type { Message } from '../../domain/answers/message.ts'
import { fitsButton } from '../../domain/requests/action.ts'
import { aside, buttonRow, list } from '../pieces.ts'
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

export interface SessionsView extends Reporting {
  readonly question: string
  /** The same question of one year. */
  readonly ofYear: (year: string) => string
}

/** Sessions of the programme: what the line below an answer opens; where not all have room, those of one year. */
export function presentSessions(
  { sessions: all, sessionCount }: Programmed,
  editions: Editions,
  { question, ofYear, ...reporting }: SessionsView,
): Message {
  const sessions = all.slice(0, SESSIONS_SHOWN)
  const left = sessionCount - sessions.length
  const years = [...new Set(all.map(({ edition }) => editions.get(edition)?.start?.slice(0, 4)))].filter(
    (year) => year !== undefined,
  )
  const doors = years.length > 1 ? years : []
  const title = WORDS.sessionsOnProgramme(sessionCount)
  return {
    fallback: title,
    shown: sessions.map(({ id }) => id),
    pieces: [
      ...list(
        title,
        sessions.map((session) => sessionLine(session, editions.get(session.edition))),
      ),
      ...aside(left > 0 ? WORDS.sessionsMore(sessions.length, sessionCount) : ''),
      ...smallPrint(['', question], reporting),
      ...buttonRow(
        (left > 0 ? doors : [])
          .map((year) => ({
            label: year,
            action: { kind: 'sessions' as const, question: ofYear(year) },
          }))
          .filter(({ action }) => fitsButton(action)),
        WORDS.oneYear,
      ),
    ],
  }
}
