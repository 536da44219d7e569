// A line may speak of what was shown before it: here that is found, and what a reply shows is kept for the next line.
import { type Answer, resultsAmong } from '../answers/answer.ts'
import { type LastAnswer, speakingOf, wayBack } from '../answers/last-answer.ts'
import type { Conversation } from '../ports.ts'
import type { Reply, Suggestions } from './reply.ts'
import type { LineRequest, MessageRequest } from './request.ts'

/** Where one person speaks with the bot, and what was shown there last. */
export interface Remembered {
  /** Undefined where nothing was shown, or too long ago. */
  last(): Promise<LastAnswer | undefined>
  keep(answer: LastAnswer): Promise<void>
}

/** For a place where one person speaks and nothing outlives them: a terminal, a page. */
export function rememberedHere(): Remembered {
  let answer: LastAnswer | undefined
  return {
    last: async () => answer,
    async keep(shown) {
      answer = shown
    },
  }
}

/** A conversation in which a line may speak of what was shown before it. */
export const remembering = ({ answer }: Conversation, remembered: Remembered): Conversation => ({
  async answer(request) {
    if (request.kind === 'suggest') {
      const seen = request.of === 'shown' ? await remembered.last() : undefined
      return answer(seen ? { ...request, last: seen } : request)
    }
    // What stands by itself is answered while that is read.
    const seen = remembered.last()
    seen.catch(() => {})
    const spokenOf = knows(request) ? await seen : undefined
    const reply = await answer(spokenOf ? { ...request, last: spokenOf } : request)
    const last = await seen
    if (last && !last.sample && reply.kind === 'answer' && reply.namesNothing && 'line' in request) {
      const said = await answer({ kind: 'follow-up', wanted: 'unread', line: request.line, last })
      // What is suggested while somebody types is no answer.
      return said as typeof reply
    }
    const next = 'message' in reply && lastAnswerOf(reply, last)
    if (next) await remembered.keep(next)
    return reply
  },
})

/** After these, what stands before the results shown has been shown. */
const GOING_ON = new Set<MessageRequest['kind']>(['more', 'verdict'])

/** What may speak of an answer before it. */
export const speaksOf = (
  request: MessageRequest,
): request is Extract<MessageRequest, { kind: 'follow-up' | 'ask' | 'digest' }> => {
  const meant = request.kind === 'digest' ? request.otherwise : request
  return meant?.kind === 'follow-up' || (meant?.kind === 'ask' && meant.ofAnswer !== undefined)
}

/** “About what?” “Service mesh”: nobody says more. */
const MOST_SAID_BACK = 4

export const mayAnswerBack = (request: MessageRequest): request is Extract<MessageRequest, { kind: 'ask' }> =>
  request.kind === 'ask' && request.question.split(' ').length <= MOST_SAID_BACK

/** What people say of an answer at length looks like a question, and like much else; what was drawn is not drawn again. */
const MAY_SPEAK: ReadonlySet<MessageRequest['kind']> = new Set<MessageRequest['kind']>([
  ...(['ask', 'help', 'look-up', 'list', 'courtesy', 'follow-up', 'digest', 'random'] as const),
])

const knows = (request: MessageRequest): request is LineRequest => MAY_SPEAK.has(request.kind)

/**
 * What may be spoken of after a reply.
 * @param before what was shown before it
 * @returns undefined where that stays as it was
 */
export function lastAnswerOf(reply: Reply, before: LastAnswer | undefined): LastAnswer | undefined {
  const { request, message, kind } = reply
  if (kind === 'limited') return undefined
  const offered = reply.offered?.() ?? []
  const areSubjects = message.pieces.some((piece) => piece.kind === 'buttons' && piece.instead === 'subjects')
  const isOfDigest = request.kind === 'digest' && kind === 'notice'
  const draws = drawsUntil(reply, before)
  const withOffered = (last: LastAnswer): LastAnswer => ({
    ...last,
    ...(draws.length > 0 && { draws }),
    ...(offered.length > 0 && { offered, ...(areSubjects && { subjects: true }) }),
  })
  if (reply.next) return withOffered(settled(reply.next))
  if ((request.kind === 'show' || request.kind === 'words') && before && holds(before, request.id))
    return speakingOf(before, request.id)
  const { shown = [] } = message
  // Nothing was found, a word was said, a date was told: what was shown before is still what one speaks of.
  if (shown.length === 0) {
    if (offered.length === 0 && !isOfDigest && !foundNothing(reply))
      return before?.digest || before?.offered ? settled(before) : undefined
    if (!before && offered.length === 0) return undefined
    const stays = settled(before ?? NOTHING)
    if (isOfDigest) return withOffered({ ...stays, digest: true })
    // What nobody understood ends no talk of a digest.
    const ofDigest = before?.digest === true && foundNothing(reply)
    return withOffered({
      ...stays,
      ...(ofDigest && { digest: true }),
      ...(foundNothing(reply) && { missed: true }),
    })
  }
  const { asked, list } = reply
  const isFurther = GOING_ON.has(request.kind) || (list !== undefined && list.line === before?.list?.line)
  const narrowedFrom = reply.before ? { before: reply.before } : isFurther ? before : wayBack(before)
  const results = resultsOf(reply)
  const left = after(shown, results, GOING_ON.has(request.kind))
  const judged = request.kind === 'verdict' ? results[0] : undefined
  const earlier = GOING_ON.has(request.kind) ? results.filter((id) => ![...shown, ...left].includes(id)) : []
  return withOffered({
    shown,
    left: left.slice(0, MOST_LEFT),
    ...(earlier.length > 0 && { earlier }),
    ...(judged !== undefined && { judged }),
    ...(reply.kind === 'answer' &&
      !GOING_ON.has(request.kind) &&
      left.length <= MOST_LEFT && { whole: true }),
    ...(asked && { asked }),
    ...(narrowedFrom?.before?.length && { before: narrowedFrom.before }),
    ...(reply.kind === 'answer' && !GOING_ON.has(request.kind) && { sessions: sessionsOf(reply.answer) }),
    ...(list && { list }),
    ...(isOfDigest && { digest: true }),
  })
}

/** So many draws are told apart: whoever draws on has seen them half an hour ago, or nearly. */
const MOST_DRAWS = 20

/** What was drawn before is not forgotten over what else was asked. */
function drawsUntil({ browsed }: Reply, before: LastAnswer | undefined): readonly string[] {
  const { draws = [] } = before ?? {}
  return browsed?.kind === 'card' && browsed.random ? [...draws, browsed.card.id].slice(-MOST_DRAWS) : draws
}

/** Only offers stand there. */
const NOTHING: LastAnswer = { shown: [], left: [] }

/** What is said next is said of what is shown, not of a digest, nor of what was offered before. */
const settled = ({ digest: _, offered: __, subjects: ___, ...last }: LastAnswer): LastAnswer => last

const foundNothing = (reply: Reply | Suggestions): boolean =>
  reply.kind === 'answer' && (reply.answer.kind === 'nothing' || reply.namesNothing === true)

/** Further places than the twentieth are not called by anybody; a list goes on page by page. */
const MOST_LEFT = 20

const holds = ({ shown, left }: LastAnswer, id: string): boolean => shown.includes(id) || left.includes(id)

const sessionsOf = (answer: Answer): number => (answer.kind === 'nothing' ? 0 : answer.known.sessionCount)

function resultsOf(reply: Reply): readonly string[] {
  if (reply.kind === 'answer') {
    const cards = reply.answer.kind === 'found' ? reply.answer.cards : []
    return resultsAmong(cards).map(({ id }) => id)
  }
  const { browsed } = reply
  if (browsed?.kind === 'edition') return browsed.notes.map(({ id }) => id)
  if (browsed?.kind === 'notes') return browsed.rows.map(({ note }) => note.id)
  return browsed && 'cards' in browsed ? browsed.cards.map(({ id }) => id) : []
}

/** On a further page what stands before it has been shown. */
function after(shown: readonly string[], results: readonly string[], isFurther: boolean): readonly string[] {
  const from = isFurther ? results.findLastIndex((id) => shown.includes(id)) + 1 : 0
  return results.slice(from).filter((id) => !shown.includes(id))
}
