// Who may ask, and where the answer goes.

import type { App, Context } from '@slack/bolt'
import type { AnsweringCollaborators } from '../../../domain/platforms/adapter.ts'
import type { InFlight } from '../../../domain/platforms/in-flight.ts'
import type { Conversation } from '../../../domain/ports.ts'
import type { Reply } from '../../../domain/requests/reply.ts'
import { type DigestManagers, permittedBy } from '../digests/managers.ts'
import { ordersAnswered } from '../digests/ordering.ts'
import type { SlackHealth } from '../health.ts'
import type { AppKind } from '../manifest.ts'
import { COMMAND, FIND_TALKS, SAVE_NOTE } from '../names.ts'
import { notesAnswered, openNoteForm, otherIn, pointedToBy, signed } from '../notes/noting.ts'
import { momentOf, pointed } from '../notes/pointing.ts'
import { renderDirectly, renderPrivately } from '../render/private.ts'
import { renderMessage } from '../render.ts'
import { furtherAnswered } from './asking-further.ts'
import { answerForms } from './forms.ts'
import { answerHome } from './home.ts'
import {
  asked,
  isAsked,
  isFollowUp,
  isJustEdited,
  notedOf,
  type Placed,
  questionOf,
  requestOf,
  wholeOf,
} from './incoming.ts'
import { inThread } from './place.ts'
import { asMuchAsCanBeShared, placed, whereOf } from './press.ts'
import { answerPresses } from './pressing.ts'
import { suggestPrompts } from './prompts.ts'
import { acknowledge, acknowledgeAnswered, outdated, publicly, taking, through } from './replying.ts'
import { LONGEST, textOf } from './shapes.ts'

/** What an app in Slack is, besides its tokens. */
export interface AppSettings extends AppKind {
  /** Who may order digests; left out: members. */
  readonly digestManagers?: DigestManagers
}

/** What somebody said, whichever event tells of it. */
interface Said {
  readonly channel: string
  readonly message: Placed
  readonly isEdit: boolean
}

/** Ids of conversations of two begin so; what is said elsewhere is read by everybody there. */
const isAlone = (channel: string): boolean => channel.startsWith('D')

/** What Bolt brings along with an event. */
interface Around {
  readonly body: { readonly event_id: string; readonly team_id: string }
  readonly client: App['client']
  readonly context: Context
}

/**
 * Answers `/kubecon` and the message shortcut privately, mentions and follow-ups in their thread, direct messages, presses and the
 * App Home, and what is ordered with a form; over a socket and over HTTP alike. Whatever else comes is acknowledged.
 * @param settings who may order digests, and whether its conversations are those of an agent
 */
export function answerOn(
  app: App,
  health: SlackHealth,
  inFlight: InFlight,
  collaborators: AnsweringCollaborators,
  { digestManagers: managers = 'members', agentView = false }: AppSettings = {},
): void {
  const { seen } = collaborators
  const take = taking(inFlight, collaborators)

  /**
   * Answers an event once: Slack delivers it again when it is not sure of the first time, and Bolt lets both through. An
   * edit is answered only where its message was not: Slack may tell of one by two events.
   * @param message.ts the moment of the message itself, whichever event tells of it
   * @returns the reply to an event that is new
   */
  const answerOnce = async (
    { channel, message, isEdit }: Said,
    conversation: Conversation,
    { body, client, context }: Around,
  ): Promise<Reply | undefined> => {
    if (!(await seen.firstTime(`slack:${body.event_id}`))) return undefined
    const isNewMessage = await seen.firstTime(`slack:said:${channel}:${message.ts}`)
    if (isEdit && !isNewMessage) return undefined
    const where = whereOf(channel, message.user ?? '', context, true)
    const said = requestOf(textOf(message, LONGEST))
    const request = await pointed(said, { channel, message }, client)
    const asking = await placed(request, where, permittedBy(managers, client))
    const person = { id: message.user ?? '' }
    return conversation.answer(await signed(asking, person, context, client, isAlone(channel)))
  }

  /** Answers in the thread of the message, which begins there where it stands in none. */
  const answerMention = (said: Said, around: Around): Promise<void> => {
    const { channel, message } = said
    const to = { channel, thread: message.thread_ts ?? message.ts }
    const send = publicly(around.client, health, to)
    return take(asked('mention', message.user ?? '', around.body.team_id, to), send, async (conversation) => {
      const reply = await answerOnce(said, conversation, around)
      return reply && renderMessage(reply.message, { where: 'channel' })
    })
  }

  app.command(COMMAND, async ({ ack, command, respond, client, context }) => {
    const by = asked('command', command.user_id, command.team_id, { channel: command.channel_id })
    const answering = take(by, through(respond), async (conversation) => {
      const where = whereOf(command.channel_id, command.user_id, context)
      const request = requestOf(wholeOf(command.text) === '' ? 'help' : command.text)
      const asking = await placed(request, where, permittedBy(managers, client))
      const person = { id: command.user_id, name: command.user_name }
      const reply = await conversation.answer(await signed(asking, person, context, client))
      const said = renderPrivately(reply, undefined)
      // What was written there is a draft already, and is changed where it is wanted.
      const isToFillIn = request.kind === 'note' && request.command.kind === 'correct'
      return reply.form && isToFillIn ? openNoteForm(client, command.trigger_id, reply.form, said) : said
    })
    await acknowledgeAnswered(ack, answering)
  })

  app.event('app_mention', async ({ event, ...around }) => {
    const isEdit = isJustEdited(event, Date.now())
    if (isEdit || isAsked(event))
      await answerMention({ channel: event.channel, message: event, isEdit }, around)
  })

  app.event('message', async ({ event, ...around }) => {
    const { channel } = event
    // As Slack's types have it, each subtype has fields of its own.
    const message = event as Placed
    if (!isAsked(message)) return
    const said = { channel, message, isEdit: false }
    if (!isAlone(channel)) {
      // In a thread of the bot's own (connect/threads.ts) people also speak with one another.
      if (isFollowUp(message)) await answerMention(said, around)
      return
    }
    const to = { channel, thread: message.thread_ts ?? (agentView ? message.ts : undefined) }
    const send = publicly(around.client, health, to)
    await take(asked('direct', message.user ?? '', around.body.team_id, to), send, async (conversation) => {
      const reply = await answerOnce(said, conversation, around)
      return reply && renderDirectly(reply)
    })
  })

  // Talks about a message: seen by who asked, shared below that message.
  app.shortcut({}, async ({ ack, shortcut, respond, client, context }) => {
    await acknowledge(ack)
    if (shortcut.type !== 'message_action') return
    const { message, message_ts } = shortcut
    const thread = inThread(message.thread_ts, message_ts)
    const by = asked('shortcut', shortcut.user.id, shortcut.team?.id, { channel: shortcut.channel.id })
    await take(by, through(respond, { thread }), async (conversation) => {
      if (shortcut.callback_id === SAVE_NOTE) {
        const written = textOf(message, LONGEST)
        const also = {
          ...({ opensForm: true, writtenAt: momentOf(message_ts) } as const),
          ...pointedToBy(written),
          ...otherIn(message, shortcut.user.id),
        }
        const command = { kind: 'write', text: notedOf(written), ...also } as const
        const asking = await signed({ kind: 'note', command }, shortcut.user, context, client)
        const reply = await conversation.answer(asking)
        const kept = renderPrivately(reply, undefined)
        return reply.form ? openNoteForm(client, shortcut.trigger_id, reply.form, kept) : kept
      }
      if (shortcut.callback_id !== FIND_TALKS) return outdated(conversation)
      const text = asMuchAsCanBeShared(questionOf(textOf(message)))
      return renderPrivately(await conversation.answer({ kind: 'about', text }), thread ?? message_ts)
    })
  })

  answerPresses(app, take, answerHome(app, take, health, collaborators), { ...collaborators, managers })
  if (agentView) suggestPrompts(app, collaborators)
  answerForms(app, { ...ordersAnswered(take, managers), ...furtherAnswered(take), ...notesAnswered(take) })
}
