// Asking on from an answer in a form of one field: it needs no permission and no mention.
// docs.discord.com/developers/components/reference#label

import type { BaseInteraction, ModalSubmitInteraction } from 'discord.js'
import {
  type APIModalInteractionResponse,
  ComponentType,
  InteractionResponseType,
  TextInputStyle,
} from 'discord-api-types/v10'
import { parseRequest } from '../../../conversation/grammar.ts'
import type { LineRequest } from '../../../domain/requests/request.ts'
import { WORDS } from '../../../present/words.ts'
import { LABEL, LABEL_HINT, MODAL_TITLE, QUESTION } from '../limits.ts'
import { cutText } from '../render/cut.ts'
import { questionOf } from './incoming.ts'

/** Of the button and of the form. No encoded action is this text. */
export const FURTHER = 'further'

const FIELD = 'question'

/** Whether somebody wants the form. */
export const wantsFurtherForm = (interaction: BaseInteraction): boolean =>
  interaction.isButton() && interaction.customId === FURTHER

/** The response that opens it. */
export const furtherForm = (): APIModalInteractionResponse => ({
  type: InteractionResponseType.Modal,
  data: {
    custom_id: FURTHER,
    title: cutText(WORDS.askFurther, MODAL_TITLE),
    components: [
      {
        type: ComponentType.Label,
        label: cutText(WORDS.furtherLabel, LABEL),
        description: cutText(WORDS.furtherHint, LABEL_HINT),
        component: {
          type: ComponentType.TextInput,
          custom_id: FIELD,
          style: TextInputStyle.Short,
          required: true,
          max_length: QUESTION,
        },
      },
    ],
  },
})

/** What was typed; nothing asks for the help. */
export function readFurtherForm({ fields }: Pick<ModalSubmitInteraction, 'fields'>): LineRequest {
  const field = fields.fields.get(FIELD)
  return parseRequest(questionOf(String((field && 'value' in field && field.value) || '')))
}
