// A press on a button → the reply to it. Everything needed stands in the action.
import type { Message } from '../domain/answers/message.ts'
import type { Reply } from '../domain/requests/reply.ts'
import type { PressRequest } from '../domain/requests/request.ts'
import { presentAnswer, presentSessions } from '../present/answers/answer.ts'
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
import type { Surroundings } from './browse.ts'
import { parseRequest } from './grammar.ts'
import { judge } from './verdicts.ts'

/** Answers a press from the library as it is now; what is no longer in it gets a kind word. */
export function press(request: PressRequest, library: Library, surroundings: Surroundings): Reply {
  const { issuesUrl } = surroundings
  const reporting = issuesUrl ? { issuesUrl } : {}
  const notice = (message: Message): Reply => ({ kind: 'notice', request, message })
  switch (request.kind) {
    case 'more': {
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
      const { question } = request
      return notice(
        presentSessions(programmed(question, library), library.catalogue.editions, {
          question,
          ofYear: (year) => `${narrowable(question)} year:${year}`,
          ...reporting,
        }),
      )
    }
    case 'show': {
      const card = cardFor(request.id, library)
      const within = card?.kind === 'note' ? talksWithin(card.id, library) : []
      const about = { question: card?.title ?? '', ...reporting }
      if (!card) return notice(presentNotHere())
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

/** A look-up takes no filter, a question about the same does. */
function narrowable(question: string): string {
  const request = parseRequest(question)
  return request.kind === 'look-up' && request.what === 'speaker' ? `speaker:"${request.name}"` : question
}

/** The sessions beside the answer to a question, or beside what was looked up. */
function programmed(question: string, library: Library): Programmed {
  const request = parseRequest(question)
  const looked = request.kind === 'look-up' ? lookUp(request.what, request.name, library) : undefined
  if (looked?.kind === 'person') return looked
  const answer = ask(question, library)
  return answer.kind === 'nothing' ? { sessions: [], sessionCount: 0 } : answer.known
}
