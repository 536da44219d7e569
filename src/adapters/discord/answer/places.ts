// Where an answer appears, and in which form: what interactions of all kinds share.

import type { RepliableInteraction } from 'discord.js'
import { type APIModalInteractionResponse, InteractionContextType } from 'discord-api-types/v10'
import type { Message } from '../../../domain/answers/message.ts'
import type { Conversation } from '../../../domain/ports.ts'
import { paragraph } from '../../../present/pieces.ts'
import { type DiscordRendering, renderMessage } from '../render.ts'
import { withFurther, withShare } from './share.ts'

/** Where an answer appears: for all to read, for the person who asked alone, or in place of the message pressed. */
export type AnswerPlace = 'public' | 'private' | 'instead'

/** Where it can be announced that an answer is coming. */
export type Announced = Exclude<AnswerPlace, 'instead'>

export interface InteractionAnswer {
  readonly form: DiscordRendering
  readonly place: AnswerPlace
  /** Opens in place of it, where the interaction can still be answered with a form. */
  readonly modal?: APIModalInteractionResponse
  /** Takes back what was remembered of it, where it could not be shown to anybody. */
  readonly forget?: () => Promise<void>
}

/** A sentence of ours, as a message. */
export const sentence = (text: string): Message => ({ fallback: text, pieces: paragraph(text) })

/** A message of one piece says only that there is nothing to see. */
export const privately = (message: Message): InteractionAnswer =>
  message.pieces.length > 1 && !message.personal
    ? { form: withShare(renderMessage(message)), place: 'private' }
    : notice(message)

/** In the conversation with the bot there is nobody to hide it from. */
export const isAlone = ({ context }: Pick<RepliableInteraction, 'context'>): boolean =>
  context === InteractionContextType.BotDM

export const publicly = (message: Message): InteractionAnswer => ({
  form: withFurther(renderMessage(message)),
  place: 'public',
})

/** Nothing that anybody would share. */
export const notice = (message: Message): InteractionAnswer => ({
  form: renderMessage(message),
  place: 'private',
})

/** For what no version knows any more. */
export const outdated = async (conversation: Conversation): Promise<InteractionAnswer> =>
  notice((await conversation.answer({ kind: 'outdated' })).message)
