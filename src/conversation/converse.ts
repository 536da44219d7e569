// A line of chat that has been read → its reply, from the library alone.
import type { Message } from '../domain/answers/message.ts'
import { fold } from '../domain/library/ids.ts'
import type { LookedUpSo } from '../domain/requests/question.ts'
import { lastAnswerOf } from '../domain/requests/remembering.ts'
import type { Reply } from '../domain/requests/reply.ts'
import type { FollowUp, LineRequest } from '../domain/requests/request.ts'
import { together } from '../present/answers/follow-up.ts'
import { withMended } from '../present/answers/narrowed.ts'
import { presentSwitched } from '../present/answers/verdicts.ts'
import { presentDigestOffer, presentSaying } from '../present/digests/digest-notices.ts'
import { DIGEST_WORDS } from '../present/digests/digest-words.ts'
import { presentNoteSaying } from '../present/notes/note-notices.ts'
import { NOTE_WORDS } from '../present/notes/note-words.ts'
import { presentCourtesy, presentHelp, presentVerbHelp } from '../present/notices/notice.ts'
import type { Library } from '../query/library/library.ts'
import { stemOf } from '../search/words.ts'
import { answered, atNoAddress, nowhere, orNoSuch } from './answered.ts'
import { type BrowseRequest, browse, type Surroundings } from './browse.ts'
import { isKnownCity } from './digest-stock.ts'
import { answerAsFollowUp } from './follow-ups/answer-as-follow-up.ts'
import { answerFollowUp } from './follow-ups/answer-follow-up.ts'
import { questionIn } from './follow-ups/said-of-answer.ts'
import { spokenAfter } from './follow-ups/spoken/spoken-after.ts'
import { parseRequest } from './grammar.ts'
import { listedReply } from './listed.ts'
import { zoneOffers } from './orders/offers.ts'
import { atAddress, isAddress, soTitled } from './pasted-address.ts'
import { press } from './press.ts'
import { usageLines, usageOf } from './usage.ts'

/**
 * Answers one line of chat.
 * @param surroundings the clock, the counters where the operator wants them, where to report mistakes
 */
export function converse(request: LineRequest, library: Library, surroundings: Surroundings = {}): Reply {
  const notice = (message: Message): Reply => ({ kind: 'notice', request, message })
  const again = (line: LineRequest): Reply => converse(line, library, surroundings)
  const ofAnswer = (about: LineRequest & FollowUp): Reply =>
    answerFollowUp(about, library, surroundings, again)
  const spoken = spokenAfter(request, library)
  if (spoken) return spoken.kind === 'follow-up' ? ofAnswer(spoken) : again(spoken)
  if (request.kind === 'help' && request.verb === 'note' && !surroundings.reporting?.savesNotes)
    return notice(presentNoteSaying(NOTE_WORDS.nobody))
  // “Who are you?” wants a sentence.
  if (request.kind === 'help' && request.briefly)
    return notice(presentCourtesy('itself', surroundings.reporting))
  if (request.kind === 'help')
    return notice(request.verb ? presentVerbHelp(usageOf(request.verb)) : helpFor(surroundings))
  if (request.kind === 'courtesy') return notice(presentCourtesy(request.courtesy, surroundings.reporting))
  if (request.kind === 'note') return notice(presentNoteSaying(NOTE_WORDS.nobody))
  if (request.kind === 'follow-up') {
    const { also, mended, ...first } = request
    if (mended?.some((word) => isHeld(word, library)) || (mended && !request.last))
      return again({
        ...questionIn(request.line),
        line: request.line,
        ...(request.last && { last: request.last }),
      })
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
    const { command, where, otherwise, line, last } = request
    if (!otherwise) return notice(presentSaying(DIGEST_WORDS.inChannels))
    const meant = { ...otherwise, line, ...(last && { last }) } as LineRequest
    if (command.kind !== 'zone' || !where) return again(meant)
    // A city of a KubeCon, or of which the notes speak, is asked about.
    if (isKnownCity(line, library)) return again(meant)
    return notice(presentDigestOffer(DIGEST_WORDS.offer.zone(command.zone), zoneOffers(command.zone, line)))
  }
  // Which workspace it is only the reception knows: who comes here asks from none.
  if (request.kind === 'feedback')
    return notice(presentSwitched(surroundings.verdicts ? 'nowhere' : 'unasked'))
  if (request.kind === 'ask') {
    const found = atAddress(request.question, library)
    if (found !== undefined) return { ...press({ kind: 'show', id: found }, library, surroundings), request }
    if (isAddress(request.question)) return atNoAddress(request, library, surroundings)
    const said = answerAsFollowUp({ request, library, surroundings, again })
    if (said) return said
    const { place, looksUp } = request
    const lookedUp = looksUp && lookedUpSo(looksUp, request, library, surroundings)
    if (lookedUp) return lookedUp
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
  const reply = answered(questionOf(request), request, library, surroundings)
  return request.kind === 'look-up' ? orNoSuch(reply, request, library, surroundings) : reply
}

/** What a question looks up by its name; undefined where nothing is called so. */
function lookedUpSo(
  { line, wholly, mended }: LookedUpSo,
  request: LineRequest,
  library: Library,
  surroundings: Surroundings,
): Reply | undefined {
  if (mended && isWritten(fold(mended.typed), library)) return undefined
  const meant = parseRequest(line)
  const found = isBrowse(meant) ? browse(meant, library, surroundings) : undefined
  const isCalledSo = found?.kind !== 'person' || fold(found.name) === fold(line.slice(line.indexOf(' ') + 1))
  if (!found || (wholly && !isCalledSo)) return undefined
  const reply = listedReply(found, { request, question: line, page: 1 }, library, surroundings)
  return mended ? { ...reply, message: withMended(reply.message, mended.typed, mended.read) } : reply
}

const isBrowse = (request: LineRequest): request is Extract<BrowseRequest, { line: string }> =>
  ['look-up', 'list', 'timeline', 'stats', 'random'].includes(request.kind)

/** Only what works where it is read. */
function helpFor({ channels = false, reporting: { savesNotes = false } = {} }: Surroundings): Message {
  return presentHelp(usageLines({ channels, notes: savesNotes }), channels)
}

/** Whether a note or the programme has the very word. */
const isWritten = (folded: string, { spelling, programme }: Library): boolean =>
  spelling.has(folded) || programme.words.has(folded)

/** Whether a note or the programme says the word. */
const isHeld = (word: string, { index, programme }: Library): boolean =>
  index.documentsWith(stemOf(word)) > 0 || programme.documentsWith(stemOf(word)) > 0

const questionOf = (request: BrowseRequest): string =>
  request.kind === 'timeline'
    ? request.topic
    : request.kind === 'look-up' || request.kind === 'list'
      ? request.line
      : ''
