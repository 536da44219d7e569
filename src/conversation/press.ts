// A press on a button → the reply to it. Everything needed stands in the action.
import type { Answer, DateOrder } from '../domain/answers/answer.ts'
import { SESSIONS_OF } from '../domain/answers/last-answer.ts'
import type { Message } from '../domain/answers/message.ts'
import type { Reply } from '../domain/requests/reply.ts'
import type { PressRequest } from '../domain/requests/request.ts'
import { ofYear } from '../domain/requests/typed-filters.ts'
import { presentAnswer, presentSession, presentSessions } from '../present/answers/answer.ts'
import type { Programmed } from '../present/answers/beside.ts'
import { presentWords } from '../present/answers/cited-words.ts'
import { presentOneCard } from '../present/lists/browse.ts'
import { presentNotHere } from '../present/notices/notice.ts'
import { ask } from '../query/answer/ask.ts'
import { cardFor, talksWithin } from '../query/answer/cards.ts'
import { citedWordsOf } from '../query/answer/citations.ts'
import { lookUp } from '../query/browse/look-up.ts'
import type { Library } from '../query/library/library.ts'
import { briefOf } from './brief-question.ts'
import { type BrowseRequest, browse, type Surroundings } from './browse.ts'
import { askedInAnswer, listLine } from './follow-ups/kept/asked.ts'
import { keptOf, questionOf } from './follow-ups/kept/kept-question.ts'
import { parseRequest } from './grammar.ts'
import { listedReply } from './listed.ts'
import { judge } from './verdicts.ts'

/** Answers a press from the library as it is now; what is no longer in it gets a kind word. */
export function press(request: PressRequest, library: Library, surroundings: Surroundings): Reply {
  const { reporting } = surroundings
  const notice = (message: Message): Reply => ({ kind: 'notice', request, message })
  switch (request.kind) {
    case 'more': {
      const list = listIn(request.question)
      const browsed = list && browse(list, library, surroundings)
      if (browsed) return listedReply(browsed, { ...request, request }, library, surroundings)
      const answer = ask(request.question, library)
      const view = { page: request.page, ...reporting, ...briefOf(request.question, library) }
      return {
        kind: 'answer',
        request,
        answer,
        message: presentAnswer(answer, library.catalogue.editions, view),
      }
    }
    case 'sessions': {
      const { question, page: wanted = 1 } = request
      const { order, line, ...programme } = programmed(question, library)
      const { message, ...at } = presentSessions(programme, library.catalogue.editions, {
        question,
        page: wanted,
        ofYear: (year) => ofYear(narrowable(question), year),
        ...(order && { order }),
        ...reporting,
      })
      return {
        ...notice(message),
        sessions: programme.sessions,
        ...(line && { list: { line: `${SESSIONS_OF}${line}`, ...at } }),
      }
    }
    case 'show': {
      const card = cardFor(request.id, library)
      const within = card?.kind === 'note' ? talksWithin(card.id, library) : []
      const about = { question: card?.title ?? '', ...reporting }
      if (!card) {
        const session = library.sessions.find(({ id }) => id === request.id)
        const { editions } = library.catalogue
        return notice(session ? presentSession(session, editions.get(session.edition)) : presentNotHere())
      }
      return {
        ...notice(presentOneCard(card, within, about)),
        browsed: { kind: 'card', card, random: false },
      }
    }
    case 'words': {
      const cited = citedWordsOf(request.id, library)
      return cited.length > 0
        ? { ...notice(presentWords(cited, reporting)), cited }
        : notice(presentNotHere())
    }
    case 'verdict':
      return judge(request, library, surroundings)
    case 'dismiss':
      // The adapter takes the message away; where it cannot, nothing is left to say.
      return notice(presentNotHere())
    default:
      return request satisfies never
  }
}

/** What a line looks up or lists; undefined for a question. */
function listIn(line: string): BrowseRequest | undefined {
  const request = parseRequest(line)
  // “List the speakers” may be said of a KubeCon that was opened.
  const meant = request.kind === 'follow-up' && request.otherwise ? { ...request.otherwise, line } : request
  return meant.kind === 'look-up' || meant.kind === 'list' ? meant : undefined
}

/** A look-up takes no filter, a question about the same does. */
function narrowable(question: string): string {
  const request = parseRequest(question)
  return request.kind === 'look-up' && request.what === 'speaker' ? `speaker:"${request.name}"` : question
}

interface ProgrammedFor extends Programmed {
  readonly order?: DateOrder
  /** Asks for just these again, in names of the library; absent where none do. */
  readonly line?: string
}

/** The sessions beside the answer to a question, or beside what was looked up. */
function programmed(question: string, library: Library): ProgrammedFor {
  const request = parseRequest(question)
  const looked = request.kind === 'look-up' ? lookUp(request.what, request.name, library) : undefined
  const line = looked && listLine(looked)
  if (looked?.kind === 'person') return { ...looked, ...(line && { line }) }
  if (looked?.kind === 'edition') {
    const sessions = library.sessions.filter(({ edition }) => edition === looked.edition.id)
    return { sessions, sessionCount: sessions.length, ...(line && { line }) }
  }
  const answer = ask(question, library, Number.POSITIVE_INFINITY)
  if (answer.kind === 'nothing') return { sessions: [], sessionCount: 0 }
  const { order } = answer.query.filters
  const kept = keptQuestion(answer, library)
  return { ...answer.known, ...(order && { order }), ...(kept && { line: kept }) }
}

/** The question in names of the library, where it has the same sessions: any other word of it is not kept. */
function keptQuestion(answer: Exclude<Answer, { kind: 'nothing' }>, library: Library): string | undefined {
  const kept = questionOf(keptOf(askedInAnswer(answer, library), library))
  const again = kept === '' ? undefined : ask(kept, library, Number.POSITIVE_INFINITY)
  const isSame = again && again.kind !== 'nothing' && again.known.sessionCount === answer.known.sessionCount
  return isSame ? kept : undefined
}
