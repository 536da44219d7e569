// What people typed, out of what Discord delivers.
import type { Interaction, Message } from 'discord.js'
import type { Asked } from '../../../domain/ports.ts'
import { QUESTION } from '../limits.ts'

/** Discord's ways of writing more than letters: docs.discord.com/developers/reference#message-formatting. */
const READINGS: readonly (readonly [pattern: RegExp, by: string])[] = [
  // Emoji of a server: their name.
  [/<a?:(\w+):\d+>/g, '$1'],
  // People, roles, channels, commands, points in time, places: nothing anybody typed to be found.
  [/<(?:@[!&]?\d+|#\d+|\/[^>]*:\d+|t:-?\d+(?::\w)?|id:\w+)>/g, ' '],
  // An address without a preview.
  [/<(https?:[^>\s]*)>/g, '$1'],
]

/**
 * The question in a message or after a command, without the mention of the bot.
 * @returns at most {@link QUESTION} characters, in one line or several; empty when nothing was asked
 */
export function questionOf(text: string): string {
  const read = READINGS.reduce((done, [pattern, by]) => done.replace(pattern, by), text)
  return read.trim().slice(0, QUESTION).toWellFormed()
}

/**
 * Whether a person wrote this to the bot: in a direct message, or by naming it. Bots, webhooks and ourselves are
 * never answered, or two of them would talk to one another for ever. A reply to the bot, a role of its, and
 * @everyone count as mentions for Discord and name it not.
 */
export function isAsked(message: Message): boolean {
  if (message.author.bot || message.webhookId !== null || message.system) return false
  return (
    !message.inGuild() ||
    message.mentions.has(message.client.user, {
      ignoreEveryone: true,
      ignoreRoles: true,
      ignoreRepliedUser: true,
    })
  )
}

/** A command, a press or what somebody types in, as the reception takes it. */
export const askedBy = (interaction: Interaction): Asked => ({
  platform: 'discord',
  how: howOf(interaction),
  person: interaction.user.id,
  workspace: interaction.guildId ?? undefined,
})

function howOf(interaction: Interaction): Asked['how'] {
  if (interaction.isAutocomplete()) return 'suggest'
  if (interaction.isContextMenuCommand()) return 'shortcut'
  return interaction.isCommand() ? 'command' : 'press'
}

/** A message to the bot, as the reception takes it. */
export const writtenBy = (message: Message): Asked => ({
  platform: 'discord',
  how: message.inGuild() ? 'mention' : 'direct',
  person: message.author.id,
  workspace: message.guildId ?? undefined,
})

/** All that people read in a message: its text, what it forwards, and titles and texts of previews and of bots. */
export function writtenIn({ content, embeds, messageSnapshots }: Message): string {
  const forwarded = [...messageSnapshots.values()].map((snapshot) => snapshot.content ?? '')
  const embedded = embeds.flatMap(({ title, description }) => [title ?? '', description ?? ''])
  return [content, ...forwarded, ...embedded].filter((text) => text !== '').join('\n')
}
