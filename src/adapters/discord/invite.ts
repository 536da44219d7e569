// The links by which somebody adds the bot: docs.discord.com/developers/topics/oauth2#bot-authorization-flow.
import { PermissionFlagsBits } from 'discord.js'

/** What the bot has to be allowed in a server, by Discord's own names; answers to commands need none of it. */
export const PERMISSIONS: readonly (readonly [name: string, bit: bigint])[] = [
  ['View Channels', PermissionFlagsBits.ViewChannel],
  ['Send Messages', PermissionFlagsBits.SendMessages],
  ['Send Messages in Threads', PermissionFlagsBits.SendMessagesInThreads],
  // To answer a mention as a reply to it.
  ['Read Message History', PermissionFlagsBits.ReadMessageHistory],
]

/** Asked for as well and not needed: without it, the chart of a timeline comes in words alone. */
const OPTIONAL_PERMISSIONS: typeof PERMISSIONS = [['Attach Files', PermissionFlagsBits.AttachFiles]]

export interface InviteLinks {
  /** Adds the bot to a server, with {@link PERMISSIONS} and {@link OPTIONAL_PERMISSIONS}. */
  readonly server: string
  /** Adds the commands to a person's own account: they work in every server and direct message then. */
  readonly person: string
}

/** @param applicationId also called client id; the id of the bot's own user */
export function inviteLinks(applicationId: string): InviteLinks {
  const link = (parameters: Readonly<Record<string, string>>): string =>
    `https://discord.com/oauth2/authorize?${new URLSearchParams({ client_id: applicationId, ...parameters })}`
  const permissions = String(
    [...PERMISSIONS, ...OPTIONAL_PERMISSIONS].reduce((all, [, bit]) => all | bit, 0n),
  )
  return {
    server: link({ integration_type: '0', scope: 'bot applications.commands', permissions }),
    person: link({ integration_type: '1', scope: 'applications.commands' }),
  }
}
