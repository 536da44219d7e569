// Who does something to a draft on Discord, and whether they run what the bot serves.
import { type BaseInteraction, PermissionFlagsBits, PermissionsBitField } from 'discord.js'
import { expect, it } from 'vitest'
import { signed } from '../../../src/adapters/discord/notes/noting.ts'
import type { MessageRequest } from '../../../src/domain/requests/request.ts'

const MANAGES = PermissionFlagsBits.ManageGuild
const TALKS = PermissionFlagsBits.SendMessages

/** Whether somebody is known to run the server that they write in, of those in which the bot is. */
function adminOf(guildId: string | null, permissions: bigint, ...guilds: readonly string[]) {
  const interaction = {
    user: { id: '7', displayName: 'Ada' },
    guildId,
    memberPermissions: guildId === null ? null : new PermissionsBitField(permissions),
    client: { guilds: { cache: new Map(guilds.map((id) => [id, {}])) } },
  } as unknown as BaseInteraction
  const request: MessageRequest = { kind: 'note', command: { kind: 'list' }, line: 'drafts' }
  const said = signed(request, interaction)
  return said.kind === 'note' ? said.by?.admin : 'no note'
}

it.each([
  ['who may manage the only server', '1', MANAGES, ['1'], true],
  ['who may only write in the only server', '1', TALKS, ['1'], false],
  ['who may manage one of two servers', '1', MANAGES, ['1', '2'], undefined],
  ['who brought the commands to a server of their own', '2', MANAGES, ['1'], undefined],
  ['who brought the commands while the bot is in none', '2', MANAGES, [], undefined],
  ['who writes directly', null, MANAGES, ['1'], undefined],
] as const)('%s', (_, guild, permissions, guilds, expected) => {
  expect(adminOf(guild, permissions, ...guilds)).toBe(expected)
})
