// Where something is asked or ordered on Discord, and what the person and the bot may do there.
import {
  InteractionContextType,
  type Message,
  PermissionFlagsBits,
  type RepliableInteraction,
} from 'discord.js'
import type { LineRequest, Where } from '../../../domain/requests/request.ts'
import { PERMISSIONS } from '../invite.ts'

/** @param permitted Discord has let the person use a command of managers; a server may give it to other roles */
export function whereOf(interaction: RepliableInteraction, permitted: boolean): Where | undefined {
  if (interaction.channelId === null) return undefined
  const direct = interaction.context === InteractionContextType.BotDM
  const added = interaction.authorizingIntegrationOwners.guildId !== null
  if (!direct && !added) return undefined
  const manager = permitted || (interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false)
  return {
    channel: { platform: 'discord', id: interaction.channelId },
    person: interaction.user.id,
    manager: direct ? undefined : manager,
    ...(direct ? {} : { missing: lacking((bit) => interaction.appPermissions.has(bit)) }),
  }
}

/** What a manager of the server says after `/kubecon` for all of it, or anybody of an offer, with the place; any other request as it is. */
export function placed(request: LineRequest, interaction: RepliableInteraction): LineRequest {
  if (request.kind === 'follow-up') return { ...request, spokenIn: async () => whereOf(interaction, false) }
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
  return { channel, person, manager, ...(held ? { missing: lacking((bit) => held.has(bit)) } : {}) }
}

const lacking = (holds: (bit: bigint) => boolean): readonly string[] =>
  PERMISSIONS.filter(([, bit]) => !holds(bit)).map(([name]) => name)
