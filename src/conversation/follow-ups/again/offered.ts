// What was offered instead of an answer, in ids that ask for it: “yes” and “the second one” are said of that.
import { type AskedBefore, LIST } from '../../../domain/answers/last-answer.ts'
import type { Button, Message } from '../../../domain/answers/message.ts'
import type { Reply } from '../../../domain/requests/reply.ts'
import { inPlainWords } from '../../../domain/requests/typed-filters.ts'
import { FOLLOW_UP_WORDS as SAID } from '../../../present/answers/follow-up-words.ts'
import { presentWhich } from '../../../present/answers/narrowed.ts'
import { WORDS } from '../../../present/words.ts'
import { ask } from '../../../query/answer/ask.ts'
import { lookUp } from '../../../query/browse/look-up.ts'
import type { Library } from '../../../query/library/library.ts'
import { parseRequest } from '../../grammar.ts'
import type { AskedOfAnswer } from '../asked-of-answer.ts'
import { askedInAnswer, listLine } from '../kept/asked.ts'
import { keptOf, questionOf } from '../kept/kept-question.ts'
import type { SaidNext } from '../shown/going-on.ts'
import { askedAgain } from './back.ts'

/** Above buttons that may be pressed instead of what was asked. */
const OFFERING: ReadonlySet<string | undefined> = new Set([
  WORDS.nearest,
  WORDS.subjects,
  SAID.instead,
  SAID.which,
])

/** @returns none for a reply that offers nothing else; empty ids for what has none */
export function offeredIn(reply: Reply, library: Library): readonly AskedBefore[] {
  if (reply.kind === 'answer' && reply.answer.kind === 'found') return []
  // Below what is known subjects are no answer to what was asked.
  const isKnown = reply.kind === 'answer' && reply.answer.kind === 'known'
  const offers = buttonsOf(reply.message, isWithoutNotes(reply), isKnown).map((question) =>
    idsAsking(question, library),
  )
  return offers.some((ids) => ids.length > 0) ? offers : []
}

/** A KubeCon of which nothing is noted has doors to others. */
const isWithoutNotes = ({ browsed }: Reply): boolean =>
  browsed?.kind === 'edition' && browsed.notes.length === 0

const buttonsOf = ({ pieces }: Message, all: boolean, isKnown: boolean): readonly string[] =>
  pieces
    .flatMap((piece) =>
      piece.kind === 'buttons' &&
      (all || (OFFERING.has(piece.title) && !(isKnown && piece.title === WORDS.subjects)))
        ? piece.buttons
        : [],
    )
    .flatMap(({ action }) => (action.kind === 'ask' ? action.question : []))

/** What asks for the same, in ids; none where something else than a question or a look-up is meant. */
function idsAsking(question: string, library: Library): AskedBefore {
  const request = parseRequest(question)
  if (request.kind === 'ask') return askedInAnswer(ask(request.question, library), library)
  const found = request.kind === 'look-up' ? lookUp(request.what, request.name, library) : undefined
  const line = found && listLine(found)
  return line === undefined ? [] : [`${LIST}${line}`]
}

/** “Yes”: what was offered, where that is one thing; else which of them is asked. */
export function offeredNow(asking: AskedOfAnswer): Reply | SaidNext | undefined {
  const steps = (asking.last.offered ?? []).filter((ids) => ids.length > 0)
  const [only, another] = steps
  if (!only) return undefined
  if (another === undefined) return askedAgain(only, asking)
  return {
    message: presentWhich(steps.map((step) => buttonFor(step, asking.library))),
    next: asking.last,
  }
}

/** “The second one” of what was offered with what was said last. */
export function offeredAt(asking: AskedOfAnswer): Reply | undefined {
  const { request, last } = asking
  const { offered = [] } = last
  if (request.wanted !== 'one' || typeof request.place !== 'number') return undefined
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
