// Who may ask, and where the answer goes. discord.js makes an error event of what a listener lets slip, and
// nobody hears of it; so each listener here catches for itself, and whoever asked is told.

import {
  type APIModalInteractionResponse,
  type BaseInteraction,
  type Client,
  type Message as DiscordMessage,
  Events,
} from 'discord.js'
import type { Message } from '../../../domain/answers/message.ts'
import type { AnsweringCollaborators } from '../../../domain/platforms/adapter.ts'
import type { InFlight } from '../../../domain/platforms/in-flight.ts'
import type { Asker, Conversation, Received } from '../../../domain/ports.ts'
import { suggestOn } from '../commands/suggesting.ts'
import { digestAskedBy, wantsOrderForm } from '../digests/command.ts'
import { orderForm } from '../digests/order-form.ts'
import { whereWritten } from '../digests/where.ts'
import { forLog, mayHaveBeenSent, meaningOf, reasonOf, wordsOf } from '../errors.ts'
import { signedByWriter } from '../notes/noting.ts'
import { filesOf, jsonOf, withoutPictures } from '../render/pictures.ts'
import { REFUSED, renderPlain, shapeOf } from '../render/plain.ts'
import { renderMessage } from '../render.ts'
import { furtherForm, wantsFurtherForm } from './asking-further.ts'
import { askedBy, isAsked, isAskedByEdit, questionOf, requestOf, writtenBy } from './incoming.ts'
import { answerDigest, answerTo, placeOf } from './interactions.ts'
import { answerEvent, wantsEvent } from './next-event.ts'
import { type InteractionAnswer, publicly } from './places.ts'
import { byCallback, byEdit, inChannel, openForm, type Sender } from './replying.ts'
import { writtenIn } from './written.ts'

/** Answers commands and presses by their own callback, mentions where they were written, and direct messages. */
export function answerOn(client: Client, inFlight: InFlight, collaborators: AnsweringCollaborators): void {
  const { reception, seen, log } = collaborators
  const channels = inChannel(client, log)
  /** In the first moments after connecting an answer may take longer than the 3 s that Discord waits for one. */
  const mustWait = () => reception.isReady?.() === false

  /** @param answer undefined where nothing is to be answered */
  const take = (
    by: Asker,
    answer: (conversation: Conversation) => Promise<InteractionAnswer | undefined>,
    sender: Sender,
  ): Promise<void> =>
    inFlight.run(() => {
      // Before the reception, which may have to wait for the library.
      const begun = sender.begin?.()
      begun?.catch(() => {})
      return (
        reception
          .receive(by, async (received) => {
            try {
              await begun
              const found = await answer(received.conversation)
              const message = found && (await reply(found, sender, collaborators))
              if (message) await received.shownIn?.(message)
            } catch (error) {
              await tell(error, received, sender, collaborators)
              throw error
            }
          })
          // Told and logged above.
          .catch(() => {})
      )
    })

  client.on(Events.InteractionCreate, (interaction) => {
    const by = askedBy(interaction)
    if (interaction.isAutocomplete())
      return void inFlight.run(() =>
        // Where another replica answers, there is nothing to suggest here.
        reception
          .receive(by, ({ conversation }) => suggestOn(client, interaction, conversation, log))
          .catch(() => {}),
      )
    const form = formWanted(interaction)
    if (form && interaction.isRepliable())
      return void inFlight.run(() => openForm(client, interaction, form, log))
    const digest = digestAskedBy(interaction)
    if (digest) {
      const sender = byEdit(client, interaction, 'private', log)
      return void take(by, (conversation) => answerDigest(digest, conversation), sender)
    }
    // Discord is asked twice before there is an answer.
    if (wantsEvent(interaction)) {
      const sender = byEdit(client, interaction, 'private', log)
      return void take(by, (conversation) => answerEvent(client, interaction, conversation), sender)
    }
    const sender = mustWait()
      ? byEdit(client, interaction, placeOf(interaction), log)
      : byCallback(client, interaction, log)
    void take(by, (conversation) => answerTo(interaction, { conversation, seen }), sender)
  })

  const hear = (message: DiscordMessage): void => {
    // After a reconnect Discord delivers again what it is not sure of; and what was answered may be changed.
    const once = async (conversation: Conversation): Promise<InteractionAnswer | undefined> => {
      if (!(await seen.firstTime(`discord:${message.id}`))) return undefined
      const answer = await answerWritten(message, conversation)
      // Where two speak, the next line is the next question.
      return message.inGuild() ? publicly(answer) : { form: renderMessage(answer), place: 'public' }
    }
    void take(writtenBy(message), once, channels(message))
  }
  client.on(Events.MessageCreate, (message) => {
    if (isAsked(message)) hear(message)
  })
  client.on(Events.MessageUpdate, (_, message) => {
    if (isAskedByEdit(message, Date.now())) hear(message)
  })
}

const formWanted = (interaction: BaseInteraction): APIModalInteractionResponse | undefined =>
  wantsOrderForm(interaction) ? orderForm() : wantsFurtherForm(interaction) ? furtherForm() : undefined

/** What was typed is a question; where nothing was, what stands there else (forwarded, in a picture) is a subject. */
async function answerWritten(message: DiscordMessage, conversation: Conversation): Promise<Message> {
  const request = requestOf(message.content)
  const text = request.line === '' && request.kind !== 'note' ? questionOf(writtenIn(message)) : ''
  const asking =
    text !== ''
      ? ({ kind: 'about', text } as const)
      : request.kind === 'digest' || request.kind === 'feedback'
        ? { ...request, where: whereWritten(message) }
        : request.kind === 'follow-up'
          ? { ...request, spokenIn: async () => whereWritten(message) }
          : await signedByWriter(
              request.kind === 'ask' ? { ...request, spokenIn: async () => whereWritten(message) } : request,
              message,
            )
  return (await conversation.answer(asking)).message
}

/** With its pictures where they can be had and are let in; then in words alone; at the worst as plain text. */
async function reply(
  answer: InteractionAnswer,
  sender: Sender,
  collaborators: Drawing,
): Promise<string | undefined> {
  if (answer.modal && sender.open) {
    await sender.open(answer.modal)
    return undefined
  }
  try {
    return await send(answer, sender, collaborators)
  } catch (error) {
    // What may stand there is not forgotten: it would stand there twice.
    if (!mayHaveBeenSent(error)) await answer.forget?.()
    throw error
  }
}

async function send(
  { form, place }: InteractionAnswer,
  sender: Sender,
  collaborators: Drawing,
): Promise<string | undefined> {
  const { toPng, log } = collaborators
  const words = withoutPictures(form)
  const files = form.pictures && toPng && (await filesOf(form.pictures, toPng, log))
  const meant = files ? jsonOf(form) : words
  try {
    return await sender.send(meant, place, files)
  } catch (error) {
    const meaning = meaningOf(error)
    // The permission "Attach Files" may be all that is missing.
    if (files && (meaning === 'channel' || meaning === 'mistake')) {
      log.info({ reason: reasonOf(error) }, 'Discord does not accept the picture; sent without it')
      return send({ form: words, place }, sender, collaborators)
    }
    if (meaning !== 'mistake') throw error
    log.warn({ reason: reasonOf(error), shape: shapeOf(words) }, REFUSED)
    return sender.send(renderPlain(words), place)
  }
}

type Drawing = Pick<AnsweringCollaborators, 'toPng' | 'log'>

/** The cause is logged once, under the id that the person who asked is told; or what forbids to answer. */
async function tell(
  cause: unknown,
  { id, conversation }: Received,
  sender: Sender,
  collaborators: Drawing,
): Promise<void> {
  const { log } = collaborators
  const meaning = meaningOf(cause)
  if (meaning === 'channel') return sender.denied(wordsOf(cause))
  // Said by connect/token.ts already.
  if (meaning === 'token') return
  if (meaning === 'over') return log.warn({ reason: reasonOf(cause) }, 'A question was not answered')
  log.error({ incident: id, ...forLog(cause) }, 'A question could not be answered')
  // An apology is nobody else's business.
  await conversation
    .answer({ kind: 'incident', id })
    .then(({ message }) => reply({ form: renderMessage(message), place: 'private' }, sender, collaborators))
    .catch((error: unknown) =>
      log.warn({ incident: id, reason: reasonOf(error) }, 'The id of the incident could not be sent either'),
    )
}
