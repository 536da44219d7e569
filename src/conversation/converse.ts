// A line of chat that has been read → its reply, from the library alone.
import type { Answer, Nothing } from '../domain/answers/answer.ts'
import type { Message } from '../domain/answers/message.ts'
import { fold } from '../domain/library/ids.ts'
import { lastAnswerOf } from '../domain/requests/remembering.ts'
import type { Reply } from '../domain/requests/reply.ts'
import type { FollowUp, LineRequest } from '../domain/requests/request.ts'
import { presentAnswer } from '../present/answers/answer.ts'
import { together } from '../present/answers/follow-up.ts'
import { presentNoSuch } from '../present/answers/unanswered.ts'
import { presentSwitched, withVerdicts } from '../present/answers/verdicts.ts'
import { presentDigestOffer, presentSaying } from '../present/digests/digest-notices.ts'
import { DIGEST_WORDS } from '../present/digests/digest-words.ts'
import { presentNoteSaying } from '../present/notes/note-notices.ts'
import { NOTE_WORDS } from '../present/notes/note-words.ts'
import { presentCourtesy, presentHelp, presentVerbHelp } from '../present/notices/notice.ts'
import { ask } from '../query/answer/ask.ts'
import { holdingsOf } from '../query/answer/holdings.ts'
import { nearestNames } from '../query/browse/nearest-names.ts'
import { suggest } from '../query/browse/suggest.ts'
import type { Library } from '../query/library/library.ts'
import { stemOf } from '../search/words.ts'
import { briefOf } from './brief-question.ts'
import { type BrowseRequest, browse, type Surroundings } from './browse.ts'
import { byTheClock } from './by-the-clock.ts'
import { answerFollowUp } from './follow-ups/answer-follow-up.ts'
import { resultsCalled } from './follow-ups/called.ts'
import { filtersMeant } from './follow-ups/narrowed-to.ts'
import { askedOfPerson } from './follow-ups/of-person.ts'
import { listedReply } from './listed.ts'
import { zoneOffers } from './orders/offers.ts'
import { atAddress, soTitled } from './pasted-address.ts'
import { press } from './press.ts'
import { usageLines, usageOf } from './usage.ts'

/**
 * Answers one line of chat.
 * @param surroundings the clock, the counters where the operator wants them, where to report mistakes
 */
export function converse(request: LineRequest, library: Library, surroundings: Surroundings = {}): Reply {
  const notice = (message: Message): Reply => ({ kind: 'notice', request, message })
  if (request.kind === 'help' && request.verb === 'note' && !surroundings.reporting?.savesNotes)
    return notice(presentNoteSaying(NOTE_WORDS.nobody))
  if (request.kind === 'help')
    return notice(request.verb ? presentVerbHelp(usageOf(request.verb)) : helpFor(surroundings))
  if (request.kind === 'courtesy') return notice(presentCourtesy(request.courtesy))
  if (request.kind === 'note') return notice(presentNoteSaying(NOTE_WORDS.nobody))
  const ofAnswer = (about: LineRequest & FollowUp): Reply =>
    answerFollowUp(about, library, surroundings, (line) => converse(line, library, surroundings))
  if (request.kind === 'follow-up') {
    const { also, mended, ...first } = request
    if (mended?.some((word) => isHeld(word, library)) || (mended && !request.last))
      return converse({ kind: 'ask', question: request.line, line: request.line }, library, surroundings)
    const reply = ofAnswer(first)
    if (!also || !request.last || reply.kind !== 'notice') return reply
    const last = reply.next ?? lastAnswerOf(reply, request.last) ?? request.last
    const second = ofAnswer({ ...also, line: request.line, last })
    const next = second.next ?? reply.next
    return {
      ...second,
      request,
      message: together([reply.message, second.message]),
      ...(next && { next }),
    }
  }
  if (request.kind === 'digest') {
    const { command, where, otherwise, last, line } = request
    if (!otherwise) return notice(presentSaying(DIGEST_WORDS.inChannels))
    const meant = { ...otherwise, line, ...(last && { last }) } as LineRequest
    if (command.kind !== 'zone' || !where) return converse(meant, library, surroundings)
    // A city of a KubeCon, or of which the notes speak, is asked about.
    if (isKnownCity(line, library)) return converse(meant, library, surroundings)
    return notice(presentDigestOffer(DIGEST_WORDS.offer.zone(command.zone), zoneOffers(command.zone, line)))
  }
  // Which workspace it is only the reception knows: who comes here asks from none.
  if (request.kind === 'feedback')
    return notice(presentSwitched(surroundings.verdicts ? 'nowhere' : 'unasked'))
  if (request.kind === 'ask') {
    const found = atAddress(request.question, library)
    if (found !== undefined) return { ...press({ kind: 'show', id: found }, library, surroundings), request }
    const { last, mayNarrow, ofPerson, called, line } = request
    const theirs =
      last && ofPerson !== undefined
        ? askedOfPerson(ofPerson, last, library, (again) => converse(again, library, surroundings))
        : undefined
    if (theirs) return theirs
    const results = last && called !== undefined ? resultsCalled(called, last, library) : undefined
    if (results && 'message' in results) return { kind: 'notice', request, ...results }
    if (results)
      return {
        ...press({ kind: 'show', id: results.only.id }, library, surroundings),
        request,
        next: results.next,
      }
    // “Without istio”: of what, an answer before it says.
    const isOfAnswer = last !== undefined || mayNarrow?.name === 'without'
    if (isOfAnswer && filtersMeant(mayNarrow, line, library).length > 0)
      return ofAnswer({
        kind: 'follow-up',
        wanted: 'narrowed',
        line,
        ...(mayNarrow && { filter: mayNarrow }),
        ...(last && { last }),
      })
    const { place } = request
    if (place !== undefined && library.editionNames.resolve(place).length === 0)
      return nowhere({ ...request, place }, library, surroundings)
    return answered(request.question, request, library, surroundings)
  }
  const titled =
    request.kind === 'look-up' && request.what === 'talk' ? soTitled(request.name, library) : undefined
  if (titled !== undefined) return { ...press({ kind: 'show', id: titled }, library, surroundings), request }
  const browsed = browse(request, library, surroundings)
  if (browsed)
    return listedReply(browsed, { request, question: request.line, page: 1 }, library, surroundings)
  // Nothing has that name: the line was a question after all ("talk about autoscaling").
  const reply = answered(questionIn(request), request, library, surroundings)
  return request.kind === 'look-up' ? orNoSuch(reply, request, library, surroundings) : reply
}

/** Only what works where it is read. */
function helpFor({ channels = false, reporting: { savesNotes = false } = {} }: Surroundings): Message {
  return presentHelp(usageLines({ channels, notes: savesNotes }), channels)
}

/** Whether a note or the programme says the word. */
const isHeld = (word: string, { index, programme }: Library): boolean =>
  index.documentsWith(stemOf(word)) > 0 || programme.documentsWith(stemOf(word)) > 0

/** Two rows of a phone. */
const NEAREST_SHOWN = 3

/** Nor is it a question that anything answers: then it was a name that nobody here has, and what is near is offered. */
function orNoSuch(
  reply: Reply,
  request: Extract<LineRequest, { kind: 'look-up' }>,
  library: Library,
  { reporting = {} }: Surroundings,
): Reply {
  if (reply.kind !== 'answer') return reply
  const isOnlyName = request.exactly || request.place
  const nothing =
    reply.answer.kind === 'nothing' || isOnlyName ? withoutResults(reply.answer, library) : undefined
  if (!nothing) return reply
  const near = nearestNames(request.what, request.name, library, NEAREST_SHOWN).map(({ label, asked }) => ({
    label,
    action: { kind: 'ask' as const, question: asked },
  }))
  return { ...reply, answer: nothing, message: presentNoSuch(request, near, nothing, reporting) }
}

/** No KubeCon is known there; what a question finds for the name of a place is no answer. */
function nowhere(
  request: Extract<LineRequest, { kind: 'ask' }> & { readonly place: string },
  library: Library,
  surroundings: Surroundings,
): Reply {
  const reply = answered(request.question, request, library, surroundings)
  const lookedUp = { kind: 'look-up', what: 'edition', name: request.place, place: true } as const
  return orNoSuch(reply, { ...lookedUp, line: request.line }, library, surroundings)
}

/** Whatever was found is not what has the name. */
const withoutResults = (answer: Answer, library: Library): Nothing => {
  const { query, asOf } = answer
  const holdings = answer.kind === 'found' ? holdingsOf([], library) : answer.holdings
  return { kind: 'nothing', query, asOf, holdings }
}

function isKnownCity(line: string, library: Library): boolean {
  const words = fold(line).split(' ')
  const cities = [...library.catalogue.editions.values()].map(({ city }) => fold(city ?? ''))
  return cities.some((city) => words.includes(city)) || suggest(line, library, 1).length > 0
}

const questionIn = (request: BrowseRequest): string =>
  request.kind === 'timeline' ? request.topic : request.kind === 'look-up' ? request.line : ''

function answered(
  typed: string,
  request: LineRequest,
  library: Library,
  { unanswered, verdicts, reporting, now }: Surroundings,
): Reply {
  const question = byTheClock(typed, now)
  const answer = ask(question, library)
  unanswered?.count(answer, library)
  const { brief } = briefOf(question, library)
  const view = { page: 1, ...reporting, ...(brief && { brief }) }
  const message = presentAnswer(answer, library.catalogue.editions, view)
  const asksBack = verdicts && answer.kind === 'found'
  return {
    kind: 'answer',
    request,
    answer,
    message: asksBack ? withVerdicts(message, question, brief) : message,
  }
}
