// Who may ask, and where the answer goes.
import type { App, Context } from '@slack/bolt'
import type { InFlight } from '../../../domain/in-flight.ts'
import type { Message } from '../../../domain/message.ts'
import type { Conversation } from '../../../domain/ports.ts'
import { type DigestManagers, permittedBy } from '../digests/managers.ts'
import { answerOrders } from '../digests/ordering.ts'
import type { Health } from '../health.ts'
import { COMMAND, FIND_TALKS } from '../names.ts'
import { renderDirectly, renderPrivately } from '../render/private.ts'
import { renderMessage } from '../render.ts'
import { answerHome } from './home.ts'
import { asked, editedOf, isAsked, isJustEdited, questionOf, type Written } from './incoming.ts'
import { inThread } from './place.ts'
import { asMuchAsCanBeShared, messageOf, type Shown, whereOf } from './press.ts'
import { answerPresses } from './pressing.ts'
import {
  acknowledge,
  acknowledgeAnswered,
  type Collaborators,
  publicly,
  taking,
  through,
} from './replying.ts'
import { textOf } from './shapes.ts'

/** A message with its place in a thread. */
type Asking = Written & { readonly ts?: string; readonly thread_ts?: string }

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

  /** One message is answered once, however often it is edited, and by whichever events Slack tells of it. */
  const saying = (channel: string, ts: string | undefined): string => `said:${channel}:${ts}`

  /** @returns the answer to an event that is new, and what it shows */
  const answerOnce = async (
    eventId: string,
    { channel, user, ...written }: Written & { readonly channel: string },
    conversation: Conversation,
    { client, context }: { readonly client: App['client']; readonly context: Context },
  ): Promise<readonly [Message, Shown] | undefined> => {
    if (!(await firstTime(eventId))) return undefined
    const shown: Shown = { kind: 'ask', question: questionOf(textOf(written)) }
    const where = whereOf(channel, user ?? '', context)
    return [await messageOf(shown, conversation, where, permittedBy(managers, client)), shown]
  }

  /**
   * The bot was named when a message was edited. Slack may tell of it as a mention, too: by the message's own moment both
   * are one question.
   */
  const answerEdited = (
    edited: Asking,
    channel: string,
    {
      body,
      client,
      context,
    }: {
      readonly body: { readonly team_id: string }
      readonly client: App['client']
      readonly context: Context
    },
  ): Promise<void> => {
    const to = { channel, thread: edited.thread_ts ?? edited.ts }
    const by = asked('mention', edited.user ?? '', body.team_id)
    return take(by, publicly(client, health, to, collaborators), async (conversation) => {
      const answer = await answerOnce(saying(channel, edited.ts), { ...edited, channel }, conversation, {
        client,
        context,
      })
      return answer && renderMessage(answer[0])
    })
  }

  app.command(COMMAND, async ({ ack, command, respond, client, context }) => {
    const by = asked('command', command.user_id, command.team_id)
    const answering = take(by, through(respond), async (conversation) => {
      const shown: Shown = { kind: 'ask', question: questionOf(command.text) || 'help' }
      const where = whereOf(command.channel_id, command.user_id, context)
      const message = await messageOf(shown, conversation, where, permittedBy(managers, client))
      return renderPrivately(message, shown, undefined)
    })
    await acknowledgeAnswered(ack, answering)
  })

  app.event('app_mention', async ({ event, body, client, context }) => {
    if (!isAsked(event) && !isJustEdited(event, Date.now())) return
    const to = { channel: event.channel, thread: event.thread_ts ?? event.ts }
    const send = publicly(client, health, to, collaborators)
    await take(asked('mention', event.user, body.team_id), send, async (conversation) => {
      if (!(await firstTime(saying(event.channel, event.ts)))) return undefined
      const answer = await answerOnce(body.event_id, event, conversation, { client, context })
      return answer && renderMessage(answer[0])
    })
  })

  app.event('message', async ({ event, body, client, context }) => {
    const edited = editedOf(event as Parameters<typeof editedOf<Asking>>[0], context.botUserId)
    if (edited) return answerEdited(edited, event.channel, { body, client, context })
    const asking = event as Asking & { readonly channel: string }
    if (event.channel_type !== 'im' || !isAsked(asking)) return
    const to = { channel: event.channel, thread: asking.thread_ts }
    const send = publicly(client, health, to, collaborators)
    await take(asked('direct', asking.user ?? '', body.team_id), send, async (conversation) => {
      const answer = await answerOnce(body.event_id, asking, conversation, { client, context })
      return answer && renderDirectly(...answer)
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
      if (shortcut.callback_id !== FIND_TALKS) return renderMessage(conversation.outdated())
      const shown: Shown = { kind: 'about', text: asMuchAsCanBeShared(questionOf(textOf(message))) }
      return renderPrivately(conversation.about(shown.text), shown, thread ?? message_ts)
    })
  })

  answerPresses(app, take, answerHome(app, take, health, collaborators), { ...collaborators, managers })
  answerOrders(app, take, managers)
}
