// Who does something to a draft on Discord, and whether they run what the bot serves.
import { type BaseInteraction, type Message, PermissionFlagsBits, PermissionsBitField } from 'discord.js'
import { describe, expect, it } from 'vitest'
import { signed, signedByWriter } from '../../../src/adapters/discord/notes/noting.ts'
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

describe('“save this as a note” in Discord', () => {
  const bare: MessageRequest = {
    kind: 'note',
    command: { kind: 'write', text: '', isBare: true },
    line: '',
  }
  const written = (content: string, by = '7') => ({
    content,
    author: { id: by, displayName: 'Ada' },
    attachments: new Map(),
    createdTimestamp: Date.parse('2026-03-26'),
  })
  async function textOf(message: object) {
    const said = await signedByWriter(bare, {
      ...{ guildId: null, member: null, reference: null, client: {}, createdTimestamp: 1 },
      ...{ attachments: new Map(), author: { id: '7', displayName: 'Ada' } },
      ...message,
    } as unknown as Message)
    return said.kind === 'note' ? said.command : undefined
  }

  it('means the message that it replies to, as of the day of that', async () => {
    const reference = { messageId: '5' }
    const fetchReference = async () => written('Flux was told twice.')
    expect(await textOf({ reference, fetchReference })).toMatchObject({
      text: 'Flux was told twice.',
      writtenAt: Date.parse('2026-03-26'),
    })
  })

  it('tells who wrote that message, where somebody else did', async () => {
    const reference = { messageId: '5' }
    const command = (by: string) =>
      textOf({ reference, fetchReference: async () => written('Flux was told twice.', by) })
    expect(await command('8')).toMatchObject({ other: { name: 'Ada' } })
    expect(await command('7')).not.toHaveProperty('other')
  })

  it('means what its author wrote before in a direct message, and not what was answered', async () => {
    const before = [written('Nothing here', 'bot'), written('Flux was told twice.'), written('older')]
    const channel = { messages: { fetch: async () => before } }
    expect(await textOf({ channel })).toMatchObject({ text: 'Flux was told twice.' })
  })

  it('means nothing that can be read where it stands alone in a server, or the message is gone', async () => {
    expect(await textOf({ guildId: '1' })).toMatchObject({ text: '' })
    const fetchReference = async () => Promise.reject(new Error('Unknown Message'))
    expect(await textOf({ reference: { messageId: '5' }, fetchReference })).toMatchObject({ text: '' })
  })
})
