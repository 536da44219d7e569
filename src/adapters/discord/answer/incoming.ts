// What people typed, out of what Discord delivers.

import type { Interaction, Message } from 'discord.js'
import { MessageType } from 'discord-api-types/v10'
import { parseRequest } from '../../../conversation/grammar.ts'
import type { Asker } from '../../../domain/ports.ts'
import type { LineRequest } from '../../../domain/requests/request.ts'
import { QUESTION } from '../limits.ts'

/**
 * Discord's ways of writing more than letters: docs.discord.com/developers/reference#message-formatting. Each is
 * bounded, and ends where another begins, so that no text takes longer than its length.
 */
const READINGS: readonly (readonly [pattern: RegExp, by: string])[] = [
  // Emoji of a server: their name.
  [/<a?:(\w{1,64}):\d{1,20}>/g, '$1'],
  // Commands, points in time, places: nothing anybody typed to be found.
  [/<(?:\/[^<>]{1,128}:\d{1,20}|t:-?\d{1,20}(?::\w)?|id:\w{1,32})>/g, ' '],
  // An address without a preview.
  [/<(https?:[^<>\s]{0,2048})>/g, '$1'],
  // A sign that is to be shown as it stands.
  [/\\([!-/:-@[-`{-~])/g, '$1'],
]

/** People, roles, channels. */
const MENTION = /<(?:@[!&]?|#)\d{1,20}>/g

/** What is cleaned out of a text may be as long as what is left. */
const READ = 4 * QUESTION

/**
 * The question in a message or after a command, without the mention of the bot.
 * @returns at most {@link QUESTION} characters, in one line or several; empty when nothing was asked
 */
export const questionOf = (text: string): string => wholeOf(text).slice(0, QUESTION).toWellFormed()

/** The whole of it, as somebody wrote it: for a note, of which is said how much of it is taken. No message is longer than what is read. */
export const wholeOf = (text: string): string => notedOf(text.slice(0, READ).replace(MENTION, ' '))

/** The same with its mentions: what becomes a note says what was left out of it. */
export const notedOf = (text: string): string =>
  READINGS.reduce((done, [pattern, by]) => done.replace(pattern, by), text.slice(0, READ)).trim()

/** Who is spoken to, before all else. */
const SPOKEN_TO = /^(?:\s*<@[!&]?\d{1,20}>)+/

/** What a line asks for. Mentions stay as they are typed in what becomes a note; all else is read without. */
export function requestOf(text: string): LineRequest {
  const request = parseRequest(wholeOf(text))
  if (request.kind !== 'note' || request.command.kind !== 'write' || request.command.isBare) return request
  const noted = parseRequest(notedOf(text.replace(SPOKEN_TO, '')))
  return noted.kind === 'note' ? noted : request
}

type Kind = keyof typeof MessageType

/** Types of messages in which people write: resources/message#message-object-message-types. */
export const WRITTEN: readonly Kind[] = ['Default', 'Reply']

/** The others, by why they are none. A type that stands in neither list is refused, too. */
export const REFUSED: Readonly<Record<string, readonly Kind[]>> = {
  'the answer of a bot': ['ChatInputCommand', 'ContextMenuCommand', 'AutoModerationAction', 'PollResult'],
  'a message that stands elsewhere': ['ThreadStarterMessage', 'ThreadCreated', 'ChannelPinnedMessage'],
  'somebody comes, goes, calls or pays': [
    ...(['RecipientAdd', 'RecipientRemove', 'Call', 'UserJoin', 'RoleSubscriptionPurchase'] as const),
    ...(['GuildBoost', 'GuildBoostTier1', 'GuildBoostTier2', 'GuildBoostTier3'] as const),
    ...(['GuildApplicationPremiumSubscription', 'PurchaseNotification', 'InteractionPremiumUpsell'] as const),
  ],
  'Discord tells of a channel or a server': [
    ...(['ChannelNameChange', 'ChannelIconChange', 'ChannelFollowAdd', 'GuildInviteReminder'] as const),
    ...(['GuildDiscoveryDisqualified', 'GuildDiscoveryRequalified'] as const),
    ...(['GuildDiscoveryGracePeriodInitialWarning', 'GuildDiscoveryGracePeriodFinalWarning'] as const),
    ...(['GuildIncidentAlertModeEnabled', 'GuildIncidentAlertModeDisabled'] as const),
    ...(['GuildIncidentReportRaid', 'GuildIncidentReportFalseAlarm'] as const),
    ...(['StageStart', 'StageEnd', 'StageSpeaker', 'StageRaiseHand', 'StageTopic'] as const),
  ],
}

const WRITTEN_TYPES: ReadonlySet<MessageType> = new Set(WRITTEN.map((kind) => MessageType[kind]))

/**
 * Whether a person wrote this to the bot: in a direct message, by naming it, or in a reply to a message of its that
 * pings it. Bots, webhooks and ourselves are never answered, or two of them would talk to one another for ever. A role of
 * the bot's and @everyone count as mentions for Discord and name it not.
 */
export function isAsked(message: Message): boolean {
  if (message.author.bot || message.webhookId !== null || !WRITTEN_TYPES.has(message.type)) return false
  const { user } = message.client
  const names = (ignoreRepliedUser: boolean) =>
    message.mentions.has(user, { ignoreEveryone: true, ignoreRoles: true, ignoreRepliedUser })
  return !message.inGuild() || names(true) || (names(false) && isReadable(message))
}

/**
 * A reply to the answer to a command comes without its text: there is nothing to answer.
 * docs.discord.com/developers/events/gateway#message-content-intent
 */
const isReadable = ({ content }: Message): boolean => content.trim() !== ''

/** Shorter than what is remembered of messages that were answered: an older one might be answered again. */
const EDITED_WITHIN_MS = 5 * 60_000

/**
 * The same for a message that was changed: a mention may have come to it. Discord tells of previews in the same
 * way, and then nobody changed anything.
 * @param now epoch milliseconds
 */
export const isAskedByEdit = (message: Message, now: number): boolean =>
  !message.partial &&
  message.editedTimestamp !== null &&
  now - message.createdTimestamp < EDITED_WITHIN_MS &&
  isAsked(message)

/** A command, a press or what somebody types in, as the reception takes it. */
export const askedBy = (interaction: Interaction): Asker => ({
  platform: 'discord',
  how: howOf(interaction),
  person: interaction.user.id,
  workspace: interaction.guildId ?? undefined,
  channel: interaction.channelId ?? undefined,
})

function howOf(interaction: Interaction): Asker['how'] {
  if (interaction.isAutocomplete()) return 'suggest'
  if (interaction.isContextMenuCommand()) return 'shortcut'
  return interaction.isCommand() ? 'command' : 'press'
}

/** A message to the bot, as the reception takes it. */
export const writtenBy = (message: Message): Asker => ({
  platform: 'discord',
  how: message.inGuild() ? 'mention' : 'direct',
  person: message.author.id,
  workspace: message.guildId ?? undefined,
  channel: message.channelId,
  thread: message.reference?.messageId ?? (message.channel?.isThread() ? message.channelId : undefined),
})
