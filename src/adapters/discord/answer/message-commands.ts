// What is chosen in the menu of a message: talks about it, or a note made of it.
import { ApplicationCommandType, type MessageContextMenuCommandInteraction } from 'discord.js'
import type { Conversation } from '../../../domain/ports.ts'
import type { Reply } from '../../../domain/requests/reply.ts'
import { FIND_TALKS, SAVE_NOTE } from '../commands.ts'
import { noteForm } from '../notes/note-form.ts'
import { otherIn, pointedToBy, signed } from '../notes/noting.ts'
import { notedOf, questionOf } from './incoming.ts'
import { type InteractionAnswer, notice, outdated, privately } from './places.ts'
import { writtenIn } from './written.ts'

/** A command in a menu that this version does not know is of an older one. @throws what the core throws */
export async function answerMessageCommand(
  interaction: MessageContextMenuCommandInteraction,
  conversation: Conversation,
): Promise<InteractionAnswer> {
  const { commandName, commandType, targetMessage } = interaction
  if (commandType !== ApplicationCommandType.Message) return outdated(conversation)
  const written = writtenIn(targetMessage)
  if (commandName === SAVE_NOTE) {
    const also = {
      ...({ opensForm: true, writtenAt: targetMessage.createdTimestamp } as const),
      ...pointedToBy(targetMessage),
      ...otherIn(targetMessage, interaction.user.id),
    }
    const command = { kind: 'write', text: notedOf(written), ...also } as const
    return orForm(await conversation.answer(signed({ kind: 'note', command }, interaction)))
  }
  if (commandName !== FIND_TALKS) return outdated(conversation)
  return privately((await conversation.answer({ kind: 'about', text: questionOf(written) })).message)
}

/** The form to fill in, with what is said where it cannot be opened any more. */
export const orForm = ({ message, form }: Pick<Reply, 'message' | 'form'>): InteractionAnswer => ({
  ...notice(message),
  ...(form && { modal: noteForm(form) }),
})
