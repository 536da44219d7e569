// The form in which a digest is ordered: docs.discord.com/developers/components/reference#label. It is for the channel in
// which it was opened, so that it can be sent in after a restart.

import type { ModalSubmitFields } from 'discord.js'
import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIModalInteractionResponse,
  ButtonStyle,
  ComponentType,
  InteractionResponseType,
  TextInputStyle,
} from 'discord-api-types/v10'
import { DAY_CHOICES, type DigestFields, USUAL } from '../../../conversation/digest-form.ts'
import { LONGEST_TOPIC } from '../../../conversation/orders/reading/topic-in-order.ts'
import type { DigestCommand } from '../../../domain/digests/digest-command.ts'
import { DIGEST_WORDS } from '../../../present/digests/digest-words.ts'
import { LABEL, LABEL_HINT, MODAL_TITLE, PLACEHOLDER } from '../limits.ts'
import { cutText } from '../render/cut.ts'

const { form } = DIGEST_WORDS

/** No encoded action is this text. */
export const ORDER_FORM = 'order'

const FIELDS = ['days', 'time', 'zone', 'topic'] as const

/** As long as people write them: “a las 5 de la tarde”, “America/Argentina/ComodRivadavia”. */
const LONGEST = { time: 40, zone: 50, topic: LONGEST_TOPIC } as const

const text = (
  name: keyof typeof LONGEST,
  given: { readonly value?: string; readonly placeholder?: string },
) => ({
  type: ComponentType.TextInput as const,
  custom_id: name,
  style: TextInputStyle.Short as const,
  required: false,
  max_length: LONGEST[name],
  ...(given.value && { value: given.value }),
  ...(given.placeholder && { placeholder: cutText(given.placeholder, PLACEHOLDER) }),
})

const labelled = <Component>(name: (typeof FIELDS)[number], component: Component, hint?: string) => ({
  type: ComponentType.Label as const,
  label: cutText(form[name], LABEL),
  ...(hint && { description: cutText(hint, LABEL_HINT) }),
  component,
})

/** The response that opens the form. */
export const orderForm = (): APIModalInteractionResponse => ({
  type: InteractionResponseType.Modal,
  data: {
    custom_id: ORDER_FORM,
    title: cutText(form.title, MODAL_TITLE),
    components: [
      labelled('days', {
        type: ComponentType.StringSelect as const,
        custom_id: 'days',
        options: DAY_CHOICES.map((days) => ({
          label: form.dayNames[days as keyof typeof form.dayNames] ?? days,
          value: days,
          ...(days === USUAL.days && { default: true }),
        })),
      }),
      labelled('time', text('time', { value: USUAL.time })),
      labelled('zone', text('zone', { placeholder: form.zonePlaceholder }), form.zoneHint),
      labelled('topic', text('topic', {}), form.topicHint),
    ],
  },
})

/** What was filled in; a field that another version did not have is left out. */
export function readOrderForm({ fields }: ModalSubmitFields): DigestFields {
  return Object.fromEntries(
    FIELDS.map((name) => {
      const field = fields.get(name)
      if (!field) return [name, undefined]
      return [name, 'values' in field ? field.values[0] : 'value' in field ? field.value : undefined]
    }),
  )
}

/** Below what tells how to order digests, which there are, or what may be meant by an order. */
export const FORM_BELOW: ReadonlySet<DigestCommand['kind']> = new Set<DigestCommand['kind']>([
  'usage',
  'form',
  'list',
  'mistake',
  'offer',
])

/** Opens the form; stands below lists of digests, and how to order one. */
export const orderButtons: APIActionRowComponent<APIButtonComponentWithCustomId> = {
  type: ComponentType.ActionRow,
  components: [
    { type: ComponentType.Button, style: ButtonStyle.Secondary, label: form.open, custom_id: ORDER_FORM },
  ],
}
