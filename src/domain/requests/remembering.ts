// A line may speak of what was shown before it: here that is found, and what a reply shows is kept for the next line.
import type { Answer } from '../answers/answer.ts'
import { type LastAnswer, speakingOf } from '../answers/last-answer.ts'
import type { Conversation } from '../ports.ts'
import type { Reply, Suggestions } from './reply.ts'
import type { MessageRequest } from './request.ts'

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
    const last = mayRefer(request) ? await remembered.last() : undefined
    const reply = await answer(last && speaksOf(request) ? { ...request, last } : request)
    // Whatever is said next, it is said of the question of which nothing was found.
    const before = last ?? (foundNothing(reply) ? await remembered.last() : undefined)
    if (before && !before.sample && reply.kind === 'answer' && reply.namesNothing && 'line' in request) {
      const said = await answer({ kind: 'follow-up', wanted: 'unread', line: request.line, last: before })
      // What is suggested while somebody types is no answer.
      return said as typeof reply
    }
    const next = 'message' in reply && lastAnswerOf(reply, before)
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
  return (
    meant?.kind === 'follow-up' ||
    (meant?.kind === 'ask' && (meant.mayNarrow ?? meant.ofPerson ?? meant.called) !== undefined)
  )
}

const REFERRING = new Set<MessageRequest['kind']>(['show', 'words', 'digest'])

/** What opens one of the results leaves the others as they stand. */
const mayRefer = (request: MessageRequest): boolean => REFERRING.has(request.kind) || speaksOf(request)

/**
 * What may be spoken of after a reply.
 * @param before what was shown before it
 * @returns undefined where that stays as it was
 */
export function lastAnswerOf(reply: Reply, before: LastAnswer | undefined): LastAnswer | undefined {
  const { request, message, kind } = reply
  if (kind === 'limited') return undefined
  const isOfDigest = request.kind === 'digest' && kind === 'notice'
  if (reply.next) return backFromDigest(reply.next)
  if ((request.kind === 'show' || request.kind === 'words') && before && holds(before, request.id))
    return speakingOf(before, request.id)
  const { shown = [] } = message
  // Nothing was found, a word was said, a date was told: what was shown before is still what one speaks of.
  if (shown.length === 0) {
    if (before && isOfDigest) return { ...before, digest: true }
    if (before && foundNothing(reply)) return { ...backFromDigest(before), missed: true }
    return before?.digest && backFromDigest(before)
  }
  const { asked, list, before: narrowedFrom = [] } = reply
  const isFurther = GOING_ON.has(request.kind)
  const left = after(shown, resultsOf(reply), isFurther)
  const judged = request.kind === 'verdict' ? resultsOf(reply)[0] : undefined
  return {
    shown,
    left: left.slice(0, MOST_LEFT),
    ...(judged !== undefined && { judged }),
    ...(reply.kind === 'answer' && !isFurther && left.length <= MOST_LEFT && { whole: true }),
    ...(asked && { asked }),
    ...(narrowedFrom.length > 0 && { before: narrowedFrom }),
    ...(reply.kind === 'answer' && !isFurther && { sessions: sessionsOf(reply.answer) }),
    ...(list && { list }),
    ...(isOfDigest && { digest: true }),
  }
}

const backFromDigest = ({ digest: _, ...last }: LastAnswer): LastAnswer => last

const foundNothing = (reply: Reply | Suggestions): boolean =>
  reply.kind === 'answer' && (reply.answer.kind === 'nothing' || reply.namesNothing === true)

/** Further places than the twentieth are not called by anybody; a list goes on page by page. */
const MOST_LEFT = 20

const holds = ({ shown, left }: LastAnswer, id: string): boolean => shown.includes(id) || left.includes(id)

const sessionsOf = (answer: Answer): number => (answer.kind === 'nothing' ? 0 : answer.known.sessionCount)

function resultsOf(reply: Reply): readonly string[] {
  if (reply.kind === 'answer') {
    const cards = reply.answer.kind === 'found' ? reply.answer.cards : []
    return cards.filter((card) => !('onCardOf' in card && card.onCardOf)).map(({ id }) => id)
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
