// What a command, a press or a choice is answered with, and where. Everything needed comes with the interaction:
// nothing is remembered, so that buttons work after 15 minutes, after a restart and for several people at once.
// docs.discord.com/developers/interactions/receiving-and-responding
import {
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type MessageComponentInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  type RepliableInteraction,
} from 'discord.js'
import { parseRequest, requestOf } from '../../../conversation/grammar.ts'
import type { Conversation } from '../../../domain/ports.ts'
import { type Action, decodeAction } from '../../../domain/requests/action.ts'
import type { Request } from '../../../domain/requests/request.ts'
import type { SeenEvents } from '../../../domain/store-ports.ts'
import { DISCORD_WORDS } from '../../../present/discord-words.ts'
import { commandText } from '../commands/text.ts'
import { KINDS, KUBECON, OPTION } from '../commands.ts'
import type { DigestAsked } from '../digests/command.ts'
import { FORM_BELOW, orderButtons } from '../digests/order-form.ts'
import { placed } from '../digests/where.ts'
import { readNoteForm } from '../notes/note-form.ts'
import { signed } from '../notes/noting.ts'
import { renderMessage } from '../render.ts'
import { FURTHER, readFurtherForm } from './asking-further.ts'
import { questionOf, wholeOf } from './incoming.ts'
import { answerMessageCommand, orForm } from './message-commands.ts'
import { withEvent } from './next-event.ts'
import {
  type Announced,
  type AnswerPlace,
  type InteractionAnswer,
  isAlone,
  notice,
  outdated,
  privately,
  publicly,
  sentence,
} from './places.ts'
import { asShared, SHARE, withPrevious } from './share.ts'

interface Needs {
  readonly conversation: Conversation
  readonly seen: SeenEvents
}

/**
 * Where the answer to a press appears. What stands in a channel is everybody's and stays as it is: whoever presses
 * reads the rest alone. Only one's own message is turned over like a page.
 */
const PLACES: Readonly<Record<Action['kind'], AnswerPlace>> = {
  ask: 'private',
  more: 'instead',
  sessions: 'private',
  show: 'private',
  words: 'private',
  note: 'private',
  verdict: 'private',
  share: 'public',
  dismiss: 'private',
}

/** Where the answer will appear, as far as it is known before there is one; hidden where it is not. */
export function placeOf(interaction: RepliableInteraction): Announced {
  if (interaction.isButton()) return interaction.customId === SHARE ? 'public' : 'private'
  if (!interaction.isChatInputCommand()) return 'private'
  return isForOneself(parseRequest(wholeOf(interaction.options.getString(OPTION.query) ?? '')), interaction)
    ? 'private'
    : 'public'
}

/** @throws what the core throws */
export async function answerTo(interaction: RepliableInteraction, needs: Needs): Promise<InteractionAnswer> {
  const { conversation } = needs
  if (interaction.isChatInputCommand()) return answerCommand(interaction, conversation)
  if (interaction.isMessageContextMenuCommand()) return answerMessageCommand(interaction, conversation)
  if (interaction.isButton() && interaction.customId === SHARE) return share(interaction, needs)
  if (interaction.isButton()) return answerPress(interaction, interaction.customId, conversation)
  if (interaction.isStringSelectMenu())
    return answerPress(interaction, interaction.values[0] ?? '', conversation)
  if (interaction.isModalSubmit()) return answerForm(interaction, conversation)
  return outdated(conversation)
}

async function answerForm(
  interaction: ModalSubmitInteraction,
  conversation: Conversation,
): Promise<InteractionAnswer> {
  const command = readNoteForm(interaction)
  if (command)
    return notice((await conversation.answer(signed({ kind: 'note', command }, interaction))).message)
  if (interaction.customId !== FURTHER) return outdated(conversation)
  const { message } = await conversation.answer(signed(readFurtherForm(interaction), interaction))
  return isAlone(interaction) ? publicly(message) : privately(message)
}

async function answerCommand(
  interaction: ChatInputCommandInteraction,
  conversation: Conversation,
): Promise<InteractionAnswer> {
  // A command of an older version may still be offered: it gets the help.
  const line = interaction.commandName === KUBECON ? await lineOf(interaction, conversation) : ''
  const request = placed(parseRequest(line), interaction)
  const reply = await conversation.answer(signed(request, interaction))
  const { message } = reply
  if (request.kind === 'note' && request.command.kind === 'correct') return orForm(reply)
  const answer =
    message.personal || isForOneself(request, interaction) ? privately(message) : publicly(message)
  return { ...answer, form: withEvent(answer.form, reply, interaction, Date.now()) }
}

/** Nobody else has to read how to ask. */
const isForOneself = ({ kind }: Request, { options }: ChatInputCommandInteraction): boolean =>
  kind === 'help' || kind === 'note' || options.getBoolean(OPTION.private) === true

function lineOf({ options }: ChatInputCommandInteraction, conversation: Conversation): Promise<string> {
  const edition = questionOf(options.getString(OPTION.edition) ?? '')
  const kind = KINDS.find((known) => known === options.getString(OPTION.kind))
  const query = questionOf(options.getString(OPTION.query) ?? '')
  return commandText({ query, edition, ...(kind ? { kind } : {}) }, conversation)
}

async function answerPress(
  interaction: MessageComponentInteraction,
  id: string,
  conversation: Conversation,
): Promise<InteractionAnswer> {
  const action = decodeAction(id)
  if (!action) return outdated(conversation)
  const reply = await conversation.answer(signed(requestOf(action), interaction))
  if (action.kind === 'note') return orForm(reply)
  const { message } = reply
  const place = PLACES[action.kind]
  const alone = isAlone(interaction)
  const own = alone || interaction.message.flags.has(MessageFlags.Ephemeral)
  const paged = place === 'instead' && own ? withPrevious(message, action) : message
  // Among two there is nobody to hide it from, and what is hidden is gone after a while.
  if (alone) return { form: renderMessage(paged), place: place === 'instead' ? 'instead' : 'public' }
  if (place === 'public') return { form: renderMessage(paged), place }
  const answer = privately(paged)
  return place === 'instead' && own ? { ...answer, place } : answer
}

/** Orders and lists: to the person alone, as the channel reads the digest itself. */
export async function answerDigest(
  { request, where }: DigestAsked,
  conversation: Conversation,
): Promise<InteractionAnswer> {
  if (!where) return notice(sentence(DISCORD_WORDS.digest.notAdded))
  const { message, kind } = await conversation.answer({ ...request, where })
  // The name of a city may be a question after all.
  if (kind === 'answer') return privately(message)
  const form = renderMessage(message)
  return FORM_BELOW.has(request.command.kind) && !('verb' in request.command)
    ? { form: { ...form, components: [...form.components, orderButtons] }, place: 'private' }
    : { form, place: 'private' }
}

/** Posts what the person pressing reads alone, once: a second press in a hurry is told so. */
async function share(
  interaction: ButtonInteraction,
  { conversation, seen }: Needs,
): Promise<InteractionAnswer> {
  const form = asShared(interaction.message.components, interaction.user.displayName)
  if (!form) return outdated(conversation)
  const key = `discord:share:${interaction.message.id}`
  if (await seen.firstTime(key)) return { form, place: 'public', forget: () => seen.forget(key) }
  return notice(sentence(DISCORD_WORDS.sharedBefore))
}
