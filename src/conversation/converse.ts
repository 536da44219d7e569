// A line of chat that has been read → its reply, from the library alone.
import type { Message } from '../domain/answers/message.ts'
import { fold } from '../domain/library/ids.ts'
import type { Reply } from '../domain/requests/reply.ts'
import type { LineRequest } from '../domain/requests/request.ts'
import { presentAnswer } from '../present/answers/answer.ts'
import { presentNoSuch } from '../present/answers/unanswered.ts'
import { presentSwitched, withVerdicts } from '../present/answers/verdicts.ts'
import { presentDigestOffer, presentSaying } from '../present/digests/digest-notices.ts'
import { DIGEST_WORDS } from '../present/digests/digest-words.ts'
import { presentBrowsed } from '../present/lists/browse.ts'
import { presentNoteSaying } from '../present/notes/note-notices.ts'
import { NOTE_WORDS } from '../present/notes/note-words.ts'
import { presentCourtesy, presentHelp } from '../present/notices/notice.ts'
import { ask } from '../query/answer/ask.ts'
import { nearestNames } from '../query/browse/nearest-names.ts'
import { suggest } from '../query/browse/suggest.ts'
import type { Library } from '../query/library/library.ts'
import { briefOf } from './brief-question.ts'
import { type BrowseRequest, browse, type Surroundings } from './browse.ts'
import { answerFollowUp } from './follow-up.ts'
import { zoneOffers } from './orders/offers.ts'
import { usageLines } from './usage.ts'

/**
 * Answers one line of chat.
 * @param surroundings the clock, the counters where the operator wants them, where to report mistakes
 */
export function converse(request: LineRequest, library: Library, surroundings: Surroundings = {}): Reply {
  const notice = (message: Message): Reply => ({ kind: 'notice', request, message })
  if (request.kind === 'help') return notice(presentHelp(usageLines()))
  if (request.kind === 'courtesy') return notice(presentCourtesy(request.courtesy))
  if (request.kind === 'note') return notice(presentNoteSaying(NOTE_WORDS.nobody))
  if (request.kind === 'follow-up')
    return answerFollowUp(request, library, surroundings, (line) => converse(line, library, surroundings))
  if (request.kind === 'digest') {
    const { command, where } = request
    if (command.kind !== 'zone' || !command.bare) return notice(presentSaying(DIGEST_WORDS.inChannels))
    // A city of a KubeCon, or of which the notes speak, is asked about.
    if (isKnownCity(request.line, library)) {
      const question = request.line
      return answered(question, { kind: 'ask', question, line: question }, library, surroundings)
    }
    return notice(
      where
        ? presentDigestOffer(DIGEST_WORDS.offer.zone(command.zone), zoneOffers(command.zone, request.line))
        : presentSaying(DIGEST_WORDS.inChannels),
    )
  }
  // Which workspace it is only the reception knows: who comes here asks from none.
  if (request.kind === 'feedback')
    return notice(presentSwitched(surroundings.verdicts ? 'nowhere' : 'unasked'))
  if (request.kind === 'ask') return answered(request.question, request, library, surroundings)
  const browsed = browse(request, library, surroundings)
  if (browsed) {
    const { issuesUrl } = surroundings
    const view = { question: request.line, ...(issuesUrl && { issuesUrl }) }
    return { ...notice(presentBrowsed(browsed, library.catalogue.editions, view)), browsed }
  }
  // Nothing has that name: the line was a question after all ("talk about autoscaling").
  const reply = answered(questionIn(request), request, library, surroundings)
  return request.kind === 'look-up' ? orNoSuch(reply, request, library, surroundings) : reply
}

/** Two rows of a phone. */
const NEAREST_SHOWN = 3

/** Nor is it a question that anything answers: then it was a name that nobody here has, and what is near is offered. */
function orNoSuch(
  reply: Reply,
  request: Extract<LineRequest, { kind: 'look-up' }>,
  library: Library,
  { issuesUrl }: Surroundings,
): Reply {
  if (reply.kind !== 'answer' || reply.answer.kind !== 'nothing') return reply
  const near = nearestNames(request.what, request.name, library, NEAREST_SHOWN).map(({ label, asked }) => ({
    label,
    action: { kind: 'ask' as const, question: asked },
  }))
  return { ...reply, message: presentNoSuch(request, near, reply.answer, issuesUrl ? { issuesUrl } : {}) }
}

function isKnownCity(line: string, library: Library): boolean {
  const words = fold(line).split(' ')
  const cities = [...library.catalogue.editions.values()].map(({ city }) => fold(city ?? ''))
  return cities.some((city) => words.includes(city)) || suggest(line, library, 1).length > 0
}

const questionIn = (request: BrowseRequest): string =>
  request.kind === 'timeline' ? request.topic : request.kind === 'look-up' ? request.line : ''

function answered(
  question: string,
  request: LineRequest,
  library: Library,
  { unanswered, verdicts, issuesUrl }: Surroundings,
): Reply {
  const answer = ask(question, library)
  unanswered?.count(answer, library)
  const { brief } = briefOf(question, library)
  const view = { page: 1, ...(issuesUrl && { issuesUrl }), ...(brief && { brief }) }
  const message = presentAnswer(answer, library.catalogue.editions, view)
  const asksBack = verdicts && answer.kind === 'found'
  return {
    kind: 'answer',
    request,
    answer,
    message: asksBack ? withVerdicts(message, question, brief) : message,
  }
}
