// “Was this it?” stands under answers only where people want to be asked; what they say is counted once.
import { createHash } from 'node:crypto'
import type { Asker, Conversation, Middleware } from '../domain/ports.ts'
import type { Reply, ReplyTo } from '../domain/requests/reply.ts'
import type { Request, VerdictRequest } from '../domain/requests/request.ts'
import type { QuietWorkspaces, SeenEvents, WorkspaceRef } from '../domain/store-ports.ts'
import { presentSwitched, withoutVerdicts } from '../present/answers/verdicts.ts'

export interface AskingBackCollaborators {
  readonly quiet: QuietWorkspaces
  /** So that who presses twice is counted once. */
  readonly seen: SeenEvents
}

/** Takes the question away where a workspace has switched it off, and switches it there. */
export const askingBack =
  (collaborators: AskingBackCollaborators): Middleware =>
  (asked, next) => {
    // A conversation of two has no workspace on Discord: it counts as its own.
    const workspace = asked.workspace ?? asked.channel
    const { platform } = asked
    // An assistant is not asked what a person thinks, and switches nothing.
    if (platform === 'mcp')
      return next((received) => ({ ...received, conversation: unasking(received.conversation) }))
    if (workspace === undefined) return next()
    const place: WorkspaceRef = { platform, workspace }
    return next((received) => ({
      ...received,
      conversation: asking(received.conversation, { ...collaborators, asked, place }),
    }))
  }

function asking(
  conversation: Conversation,
  {
    quiet,
    seen,
    asked,
    place,
  }: AskingBackCollaborators & { readonly asked: Asker; readonly place: WorkspaceRef },
): Conversation {
  async function switched(request: Extract<Request, { kind: 'feedback' }>): Promise<Reply> {
    const said = (what: Parameters<typeof presentSwitched>[0]): Reply => ({
      kind: 'notice',
      request,
      message: presentSwitched(what),
    })
    // In a form nobody knows what the person may do in the channel.
    if (!request.where) return said('elsewhere')
    if (request.where.manager === false) return said('managersOnly')
    await quiet.set(place, !request.wanted)
    return said(request.wanted ? 'on' : 'off')
  }

  /** What was typed is counted once too; where nobody is asked, it is answered without. */
  async function typed(request: Extract<Request, { kind: 'follow-up' }>): Promise<typeof request> {
    if (await quiet.isQuiet(place)) return { ...request, unasked: true }
    const verdict = request.wanted === 'wrong' ? 'wrong-facts' : 'no'
    const isFirst = await seen.firstTime(keyOf(asked, { verdict, question: TYPED }))
    return isFirst ? request : { ...request, again: true }
  }

  const counted = async (request: VerdictRequest): Promise<VerdictRequest> =>
    (await seen.firstTime(keyOf(asked, request))) ? request : { ...request, again: true }

  return {
    async answer(request) {
      // Each kind of request has its own kind of reply; that these are of that kind is more than the compiler follows.
      type Replied = ReplyTo<typeof request>
      if (request.kind === 'feedback') return (await switched(request)) as Replied
      if (request.kind === 'verdict') return (await conversation.answer(await counted(request))) as Replied
      if (request.kind === 'follow-up' && (request.wanted === 'not it' || request.wanted === 'wrong'))
        return (await conversation.answer(await typed(request))) as Replied
      const reply = await conversation.answer(request)
      const asksBack = 'message' in reply && reply.message.pieces.some(({ kind }) => kind === 'verdicts')
      if (!asksBack || !(await quiet.isQuiet(place))) return reply
      return { ...reply, message: withoutVerdicts(reply.message) }
    },
  }
}

/** Nobody is asked what was wrong with an answer, and nothing is counted. */
const unasking = ({ answer }: Conversation): Conversation => ({
  answer: (request) => answer(request.kind === 'follow-up' ? { ...request, unasked: true } : request),
})

/** Typed, it is said of no question: so it is counted once for a while, whatever was asked. */
const TYPED = 'not it'

/** Who said what of which question, as a hash: no word of a question is kept. */
function keyOf(
  { platform, person }: Asker,
  { verdict, question }: Pick<VerdictRequest, 'verdict' | 'question'>,
): string {
  const text = JSON.stringify([platform, person, verdict, question])
  return `verdict:${createHash('sha256').update(text).digest('base64url')}`
}
