// `/kubecon-digest`: what managers of a server order for a channel. A command of its own, because Discord's
// permissions hold for whole commands: docs.discord.com/developers/interactions/application-commands#permissions.
import {
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  type BaseInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  InteractionContextType,
  type MessageComponentInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type StringSelectMenuInteraction,
} from 'discord.js'
import { DAY_CHOICES, digestLine } from '../../../conversation/digest-form.ts'
import { parseDigestRequest, parseRequest, requestOf } from '../../../conversation/grammar.ts'
import { LONGEST_TOPIC } from '../../../conversation/orders/reading/topic-in-order.ts'
import { AT_END } from '../../../domain/digests/digest.ts'
import { decodeAction } from '../../../domain/requests/action.ts'
import type { DigestRequest, Where } from '../../../domain/requests/request.ts'
import { DISCORD_WORDS } from '../../../present/discord-words.ts'
import { ORDER_FORM, readOrderForm } from './order-form.ts'
import { whereOf } from './where.ts'

const KUBECON_DIGEST = 'kubecon-digest'

/** The subcommand that opens the form. */
const FORM = 'form'

const { digest } = DISCORD_WORDS

/** Whether somebody wants the form: by its command, or by the button below a list of digests. */
export const wantsOrderForm = (interaction: BaseInteraction): boolean =>
  (interaction.isChatInputCommand() &&
    interaction.commandName === KUBECON_DIGEST &&
    interaction.options.getSubcommand(false) === FORM) ||
  (interaction.isButton() && interaction.customId === ORDER_FORM)

/** Options in the order in which the grammar reads them. */
export const OPTION = {
  days: 'days',
  time: 'time',
  zone: 'zone',
  topic: 'topic',
  which: 'which',
  choice: 'choice',
} as const

/** As long as any name of a zone, and as any topic that fits a message. */
const LONGEST = { time: 5, zone: 50, topic: LONGEST_TOPIC, which: 3 }

const text = (name: keyof typeof LONGEST) => ({
  type: ApplicationCommandOptionType.String as const,
  name,
  description: digest.options[name],
  max_length: LONGEST[name],
})

const oneOf = (name: 'days' | 'choice', values: readonly string[], required: boolean) => ({
  type: ApplicationCommandOptionType.String as const,
  name,
  description: digest.options[name],
  required,
  choices: values.map((value) => ({ name: value, value })),
})

const which = [text(OPTION.which)]

/** Cities are offered while somebody types. */
const zone = { ...text(OPTION.zone), autocomplete: true as const }

const OPTIONS: Readonly<
  Record<keyof typeof digest.subcommands, APIApplicationCommandSubcommandOption['options']>
> = {
  subscribe: [oneOf(OPTION.days, DAY_CHOICES, false), text(OPTION.time), zone, text(OPTION.topic)],
  form: [],
  list: [],
  why: [],
  now: which,
  pause: which,
  resume: which,
  stop: which,
  end: [oneOf(OPTION.choice, AT_END, true)],
  log: [],
  help: [],
}

/** Only where the bot itself has been added: elsewhere it cannot post. */
export const DIGEST: RESTPostAPIChatInputApplicationCommandsJSONBody = {
  type: ApplicationCommandType.ChatInput,
  name: KUBECON_DIGEST,
  description: digest.description,
  // As text: permissions have more bits than a number of JSON holds (topics/permissions).
  default_member_permissions: String(PermissionFlagsBits.ManageGuild),
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
  integration_types: [ApplicationIntegrationType.GuildInstall],
  options: Object.entries(digest.subcommands).map(([name, description]) => ({
    type: ApplicationCommandOptionType.Subcommand as const,
    name,
    description,
    options: OPTIONS[name as keyof typeof OPTIONS] ?? [],
  })),
}

export interface DigestAsked {
  readonly request: DigestRequest
  /** Undefined where the bot has not been added, and so cannot post. */
  readonly where: Where | undefined
}

/** What was ordered by the command, or typed after `/kubecon`; undefined for what concerns no digest. */
export function digestAskedBy(interaction: BaseInteraction): DigestAsked | undefined {
  if (interaction.isButton() || interaction.isStringSelectMenu()) return digestPressed(interaction)
  if (interaction.isModalSubmit())
    return interaction.customId === ORDER_FORM
      ? {
          request: parseDigestRequest(digestLine(readOrderForm(interaction.fields))),
          where: whereOf(interaction, isOfManagers(interaction)),
        }
      : undefined
  if (!interaction.isChatInputCommand()) return undefined
  const own = interaction.commandName === KUBECON_DIGEST
  // Nothing is ordered until it is sent in.
  if (own && interaction.options.getSubcommand(false) === FORM) return undefined
  const request = own
    ? parseDigestRequest(lineOf(interaction))
    : parseRequest(String(interaction.options.data[0]?.value ?? ''))
  return request.kind === 'digest' ? { request, where: whereOf(interaction, own) } : undefined
}

/** A button that gives an order, or a name chosen from a list. */
function digestPressed(
  interaction: ButtonInteraction | StringSelectMenuInteraction,
): DigestAsked | undefined {
  const id = interaction.isStringSelectMenu() ? (interaction.values[0] ?? '') : interaction.customId
  const action = decodeAction(id)
  const request = action?.kind === 'ask' ? requestOf(action) : undefined
  return request?.kind === 'digest'
    ? { request, where: whereOf(interaction, isOfManagers(interaction)) }
    : undefined
}

/**
 * Whether what is pressed stands in the answer to the managers' command: Discord shows that answer to nobody but the person
 * whom it let use the command, whatever else they may do.
 */
function isOfManagers({ message }: MessageComponentInteraction | ModalSubmitInteraction): boolean {
  if (!message?.flags.has(MessageFlags.Ephemeral)) return false
  // The metadata that replaces this field does not name the command (resources/message#message-interaction-structure).
  return message.interaction?.commandName.split(' ')[0] === KUBECON_DIGEST
}

function lineOf({ options }: ChatInputCommandInteraction): string {
  const [subcommand] = options.data
  const given = Object.fromEntries(
    (subcommand?.options ?? []).map(({ name, value }) => [name, String(value ?? '').trim()]),
  )
  if (subcommand?.name === 'subscribe') return digestLine(given)
  return `digest ${subcommand?.name ?? 'help'} ${given.which ?? given.choice ?? ''}`.trim()
}
