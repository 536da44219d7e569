// Where something is asked or ordered on Discord, and what the person and the bot may do there.
import {
  InteractionContextType,
  type Message,
  PermissionFlagsBits,
  type RepliableInteraction,
} from 'discord.js'
import type { LineRequest, Where } from '../../../domain/requests/request.ts'
import { DISCORD_WORDS } from '../../../present/discord-words.ts'
import { PERMISSIONS } from '../invite.ts'

/** @param permitted Discord has let the person use a command of managers; a server may give it to other roles */
export function whereOf(interaction: RepliableInteraction, permitted: boolean): Where | undefined {
  if (interaction.channelId === null) return undefined
  const direct = interaction.context === InteractionContextType.BotDM
  const added = interaction.authorizingIntegrationOwners.guildId !== null
  if (!direct && !added) return undefined
  const channel = { platform: 'discord', id: interaction.channelId } as const
  const person = interaction.user.id
  if (direct) return { channel, person, manager: undefined }
  const manager = permitted || (interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false)
  // Commands can be added to a server without the bot: then it is told of no server, and posts nowhere there.
  const absent = interaction.guild === null
  const inThread = interaction.channel?.isThread() ?? false
  const missing = lacking(inThread, (bit) => interaction.appPermissions.has(bit))
  return {
    ...{ channel, person, manager },
    ...(absent ? { absent, letIn: DISCORD_WORDS.digest.addFirst } : { missing }),
  }
}

/** What a manager of the server says after `/kubecon` for all of it, or anybody of an offer, with the place; any other request as it is. */
export function placed(request: LineRequest, interaction: RepliableInteraction): LineRequest {
  if (request.kind === 'follow-up' || request.kind === 'ask')
    return { ...request, spokenIn: async () => whereOf(interaction, false) }
  const where = request.kind === 'feedback' ? whereOf(interaction, false) : undefined
  return request.kind === 'feedback' && where ? { ...request, where } : request
}

/** Where a mention or a direct message was written. */
export function whereWritten(message: Message): Where {
  const channel = { platform: 'discord', id: message.channelId } as const
  const person = message.author.id
  if (!message.inGuild()) return { channel, person, manager: undefined }
  const manager = message.member?.permissions.has(PermissionFlagsBits.ManageGuild) ?? false
  const held = message.guild.members.me && message.channel.permissionsFor(message.guild.members.me)
  const inThread = message.channel.isThread()
  return { channel, person, manager, ...(held ? { missing: lacking(inThread, (bit) => held.has(bit)) } : {}) }
}

/** Of what it takes there: in a thread one permission is another (topics/threads#permissions). */
const lacking = (inThread: boolean, holds: (bit: bigint) => boolean): readonly string[] => {
  const needless = inThread ? PermissionFlagsBits.SendMessages : PermissionFlagsBits.SendMessagesInThreads
  return PERMISSIONS.filter(([, bit]) => bit !== needless && !holds(bit)).map(([name]) => name)
}
