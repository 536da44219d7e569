// Who may ask, and where the answer goes.
import type { App, Context } from '@slack/bolt'
import { parseRequest } from '../../../conversation/grammar.ts'
import type { InFlight } from '../../../domain/in-flight.ts'
import type { Conversation } from '../../../domain/ports.ts'
import type { Reply } from '../../../domain/reply.ts'
import { type DigestManagers, permittedBy } from '../digests/managers.ts'
import { answerOrders } from '../digests/ordering.ts'
import type { Health } from '../health.ts'
import { COMMAND, FIND_TALKS } from '../names.ts'
import { renderDirectly, renderPrivately } from '../render/private.ts'
import { renderMessage } from '../render.ts'
import { answerHome } from './home.ts'
import { asked, isAsked, questionOf } from './incoming.ts'
import { inThread } from './place.ts'
import { asMuchAsCanBeShared, placed, whereOf } from './press.ts'
import { answerPresses } from './pressing.ts'
import {
  acknowledge,
  acknowledgeAnswered,
  type Collaborators,
  outdated,
  publicly,
  taking,
  through,
} from './replying.ts'

/**
 * Answers `/kubecon` and the message shortcut privately, mentions in their thread, direct messages, presses and the
 * App Home, and what is ordered with a form; over a socket and over HTTP alike. Whatever else comes is acknowledged.
 * @param managers who may order digests
 */
export function answerOn(
  app: App,
  health: Health,
  inFlight: InFlight,
  collaborators: Collaborators,
  managers: DigestManagers = 'members',
): void {
  const { seen } = collaborators
  const take = taking(inFlight, collaborators)

  /** Slack delivers an event again when it is not sure of the first time; Bolt lets both through. */
  const firstTime = (eventId: string): Promise<boolean> => seen.firstTime(`slack:${eventId}`)

  /** @returns the reply to an event that is new */
  const answerOnce = async (
    eventId: string,
    { text, channel, user }: { readonly text?: string; readonly channel: string; readonly user?: string },
    conversation: Conversation,
    { client, context }: { readonly client: App['client']; readonly context: Context },
  ): Promise<Reply | undefined> => {
    if (!(await firstTime(eventId))) return undefined
    const where = whereOf(channel, user ?? '', context)
    const request = parseRequest(questionOf(text))
    return conversation.answer(await placed(request, where, permittedBy(managers, client)))
  }

  app.command(COMMAND, async ({ ack, command, respond, client, context }) => {
    const by = asked('command', command.user_id, command.team_id)
    const answering = take(by, through(respond), async (conversation) => {
      const where = whereOf(command.channel_id, command.user_id, context)
      const request = parseRequest(questionOf(command.text) || 'help')
      const asking = await placed(request, where, permittedBy(managers, client))
      return renderPrivately(await conversation.answer(asking), undefined)
    })
    await acknowledgeAnswered(ack, answering)
  })

  app.event('app_mention', async ({ event, body, client, context }) => {
    if (!isAsked(event)) return
    const to = { channel: event.channel, thread: event.thread_ts ?? event.ts }
    const send = publicly(client, health, to, collaborators)
    await take(asked('mention', event.user, body.team_id), send, async (conversation) => {
      const reply = await answerOnce(body.event_id, event, conversation, { client, context })
      return reply && renderMessage(reply.message)
    })
  })

  app.event('message', async ({ event, body, client, context }) => {
    if (event.subtype !== undefined || event.channel_type !== 'im' || !isAsked(event)) return
    const to = { channel: event.channel, thread: event.thread_ts }
    const send = publicly(client, health, to, collaborators)
    await take(asked('direct', event.user, body.team_id), send, async (conversation) => {
      const reply = await answerOnce(body.event_id, event, conversation, { client, context })
      return reply && renderDirectly(reply)
    })
  })

  // Talks about a message: seen by who asked, shared below that message.
  app.shortcut({}, async ({ ack, shortcut, respond }) => {
    await acknowledge(ack)
    if (shortcut.type !== 'message_action') return
    const { message, message_ts } = shortcut
    const thread = inThread(message.thread_ts, message_ts)
    const by = asked('shortcut', shortcut.user.id, shortcut.team?.id)
    await take(by, through(respond, { thread }), async (conversation) => {
      if (shortcut.callback_id !== FIND_TALKS) return outdated(conversation)
      const text = asMuchAsCanBeShared(questionOf(message.text))
      return renderPrivately(await conversation.answer({ kind: 'about', text }), thread ?? message_ts)
    })
  })

  answerPresses(app, take, answerHome(app, take, health, collaborators), { ...collaborators, managers })
  answerOrders(app, take, managers)
}
