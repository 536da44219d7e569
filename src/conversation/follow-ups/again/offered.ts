// What was offered instead of an answer, in ids that ask for it: “yes” and “the second one” are said of that.
import { type AskedBefore, LIST } from '../../../domain/answers/last-answer.ts'
import type { Button, Message } from '../../../domain/answers/message.ts'
import type { Reply } from '../../../domain/requests/reply.ts'
import { inPlainWords } from '../../../domain/requests/typed-filters.ts'
import { presentNoneToChoose, presentWhich } from '../../../present/answers/narrowed.ts'
import { ask } from '../../../query/answer/ask.ts'
import { lookUp } from '../../../query/browse/look-up.ts'
import type { Library } from '../../../query/library/library.ts'
import { interpret } from '../../../query/understand/interpret.ts'
import { parseRequest } from '../../grammar.ts'
import { idsOfOrder } from '../../orders/offered-orders.ts'
import type { AskedOfAnswer } from '../asked-of-answer.ts'
import { askedInAnswer, askedInQuery, listLine } from '../kept/asked.ts'
import { keptOf, questionOf } from '../kept/kept-question.ts'
import type { SaidNext } from '../shown/going-on.ts'
import { askedAgain } from './back.ts'

/** The questions that may be asked instead of what was. */
export const offeredIn = ({ pieces }: Message): readonly string[] =>
  pieces
    .flatMap((piece) => (piece.kind === 'buttons' && piece.instead ? piece.buttons : []))
    .flatMap(({ action }) => (action.kind === 'ask' ? action.question : []))

/** What asks for each of them; empty ids for what has none, and no ids where none has any. */
export function idsOffered(questions: readonly string[], library: Library): readonly AskedBefore[] {
  const offers = questions.map((question) => idsAsking(question, library))
  return offers.some((ids) => ids.length > 0) ? offers : []
}

/** What asks for the same, in ids; none where something else than a question or a look-up is meant. */
function idsAsking(question: string, library: Library): AskedBefore {
  const request = parseRequest(question)
  if (request.kind === 'ask') return idsOfQuestion(request.question, library)
  // “Case study” may be the topic of a digest, and is a subject here.
  if (request.kind === 'digest' && request.command.kind === 'offer' && request.otherwise?.kind === 'ask')
    return idsOfQuestion(request.otherwise.question, library)
  if (request.kind === 'digest')
    return idsOfOrder(question, library, (topic) => idsOfQuestion(topic, library))
  const found = request.kind === 'look-up' ? lookUp(request.what, request.name, library) : undefined
  const line = found && listLine(found)
  return line === undefined ? [] : [`${LIST}${line}`]
}

/** People are called as its answer calls them; all else is read in the question. */
function idsOfQuestion(question: string, library: Library): AskedBefore {
  const { query } = interpret(question, library)
  const { speaker, author } = query.filters
  const read = speaker === undefined && author === undefined ? askedInQuery(query, library) : []
  return read.length > 0 ? read : askedInAnswer(ask(question, library), library)
}

/** “Yes”: what was offered, where that is one thing; else which of them is asked. */
export function offeredNow(asking: AskedOfAnswer): Reply | SaidNext | undefined {
  const steps = (asking.last.offered ?? []).filter((ids) => ids.length > 0)
  const [only, another] = steps
  // Whoever says “ok” to a list of what the library has chooses nothing of it.
  if (!only || asking.last.subjects) return undefined
  if (another === undefined) return askedAgain(only, asking)
  return {
    message: presentWhich(steps.map((step) => buttonFor(step, asking.library))),
    next: asking.last,
  }
}

/** “The second one” of what was offered with what was said last. */
export function offeredAt(asking: AskedOfAnswer): Reply | SaidNext | undefined {
  const { request, last, library } = asking
  const { offered = [] } = last
  if (request.wanted !== 'one' || typeof request.place !== 'number') return undefined
  // What stands under “nothing” is only what the library has: whoever says “1” asked for none of it, and may press it.
  if (last.subjects) {
    const buttons = offered.filter((ids) => ids.length > 0).map((step) => buttonFor(step, library))
    return { message: presentNoneToChoose(buttons), next: last }
  }
  const ids = offered.at(request.place > 0 ? request.place - 1 : request.place)
  return ids && ids.length > 0 ? askedAgain(ids, asking) : undefined
}

function buttonFor(step: AskedBefore, library: Library): Button {
  const [first = ''] = step
  const listed = first.startsWith(LIST) ? first.slice(LIST.length) : undefined
  const question = listed ?? questionOf(keptOf(step, library))
  return {
    label: listed === undefined ? inPlainWords(question) : nameOf(listed, library),
    action: { kind: 'ask', question },
  }
}

function nameOf(line: string, library: Library): string {
  const request = parseRequest(line)
  const found = request.kind === 'look-up' ? lookUp(request.what, request.name, library) : undefined
  if (found?.kind === 'person') return found.name
  if (found?.kind === 'project') return found.project.name
  return found?.kind === 'edition' ? found.edition.name : line
}
