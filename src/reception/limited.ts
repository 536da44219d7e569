// Who asks too much is told when they may ask again: kindly, and where others read it only once.
import { LeftAlone } from '../domain/platforms/left-alone.ts'
import type { Asker, Conversation, Limits, Log, Middleware, Overrun } from '../domain/ports.ts'
import type { ReplyTo } from '../domain/requests/reply.ts'
import type { MessageRequest, Request } from '../domain/requests/request.ts'
import { presentOverrun } from '../present/notices/notice.ts'

/** Answered where others may read it. */
const PUBLIC = new Set<Asker['how']>(['mention', 'direct'])

/**
 * Lets through what the limits allow. Everything else is received too, and gets a notice in place of its answer. Only
 * of those that would be answered in public, all but the first of a minute are not answered: the notice itself would
 * be noise.
 */
export const limited =
  (limits: Limits, log: Log): Middleware =>
  async (asked, next) => {
    const overrun = await limits.overrunOf(asked)
    if (!overrun) return next()
    const { platform, how, workspace } = asked
    if (overrun.first && how !== 'suggest')
      log.warn({ platform, workspace, of: overrun.of }, 'More was asked than is answered in a minute.')
    if (!overrun.first && PUBLIC.has(how)) throw new LeftAlone('asked too much, and told so before')
    return next((received) => ({ ...received, conversation: noticing(received.conversation, overrun) }))
  }

/** Says to everything that it is too much; what the bot itself has to say it says still. */
const noticing = (conversation: Conversation, overrun: Overrun): Conversation => ({
  answer: async (request) =>
    request.kind === 'incident' || request.kind === 'outdated'
      ? conversation.answer(request)
      : (tooMuch(request, overrun) as ReplyTo<typeof request>),
})

const tooMuch = (request: Request, overrun: Overrun): ReplyTo<Request> =>
  request.kind === 'suggest'
    ? { kind: 'limited', request, suggestions: [] }
    : { kind: 'limited', request, message: noticeFor(request, overrun) }

/** A page takes the place of the one before: the button must not be lost with it. */
const noticeFor = (request: MessageRequest, overrun: Overrun) =>
  presentOverrun(overrun, request.kind === 'more' ? request : undefined)
