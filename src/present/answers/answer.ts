// Answer → Message: what is shown, in which order, how much. The first screen of a phone holds the answer and the way to
// everything else (docs/answers.md).
import type { Answer, DateOrder } from '../../domain/answers/answer.ts'
import type { Message } from '../../domain/answers/message.ts'
import type { Edition, Session } from '../../domain/library/catalogue.ts'
import { fitsButton } from '../../domain/requests/action.ts'
import { pageOf, whichOf } from '../lists/paging.ts'
import { aside, buttonRow, list } from '../pieces.ts'
import { type Reporting, smallPrint } from '../small-print.ts'
import { WORDS } from '../words.ts'
import type { Editions, Programmed } from './beside.ts'
import { sessionLine } from './cards.ts'
import { doorsOf } from './doors.ts'
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

/** One session of the programme that nobody noted. */
export const presentSession = (session: Session, edition: Edition | undefined): Message => ({
  fallback: session.title,
  shown: [session.id],
  pieces: list(WORDS.programme, [sessionLine(session, edition)]),
})

export interface SessionsView extends Reporting {
  readonly question: string
  /** From 1. */
  readonly page: number
  /** The same question of one year. */
  readonly ofYear: (year: string) => string
  /** Which of them stand first; absent: the newest. */
  readonly order?: DateOrder
}

/** Which page it is, from 1, and of how many. */
export interface PagedMessage {
  readonly message: Message
  readonly page: number
  readonly pages: number
}

/** Sessions of the programme, page by page: what the line below an answer opens; and the doors to those of one year. */
export function presentSessions(
  { sessions: all }: Pick<Programmed, 'sessions'>,
  editions: Editions,
  { question, page: wanted, ofYear, order = 'newest', ...reporting }: SessionsView,
): PagedMessage {
  const page = pageOf(all, wanted, SESSIONS_SHOWN)
  const sessions = page.rows
  const which = whichOf(page)
  const years = [...new Set(all.map(({ edition }) => editions.get(edition)?.start?.slice(0, 4)))].filter(
    (year) => year !== undefined,
  )
  const doors = years.length > 1 ? years : []
  const title = WORDS.sessionsOnProgramme(all.length)
  const message: Message = {
    fallback: title,
    shown: sessions.map(({ id }) => id),
    pieces: [
      ...list(
        title,
        sessions.map((session) => sessionLine(session, editions.get(session.edition))),
      ),
      ...aside(which && `${which} ${WORDS.sessionsMore(order)}`),
      ...smallPrint(['', question], reporting),
      ...buttonRow(
        page.page < page.pages
          ? doorsOf(
              WORDS.moreResults,
              (asked) => ({ kind: 'sessions', question: asked, page: page.page + 1 }),
              question,
            )
          : [],
      ),
      ...buttonRow(
        (page.pages > 1 && page.page === 1 ? doors : [])
          .map((year) => ({
            label: year,
            action: { kind: 'sessions' as const, question: ofYear(year) },
          }))
          .filter(({ action }) => fitsButton(action)),
        WORDS.oneYear,
      ),
    ],
  }
  return { message, page: page.page, pages: page.pages }
}
