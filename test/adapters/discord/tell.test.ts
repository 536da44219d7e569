// Who hears that a digest cannot be posted, with the real client against the stand-in.
import { type Client, REST } from 'discord.js'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { tellPerson } from '../../../src/adapters/discord/digests/tell.ts'
import type { TellPerson } from '../../../src/domain/ports.ts'
import { type Discord, startDiscord } from '../../standins/discord/start.ts'
import { recordingLog, sentence } from './listening.ts'

const KEY = 'suspended digest-1'
const CHANNEL = '1200000000000000011'

let discord: Discord
let tell: TellPerson

beforeEach(async () => {
  discord = await startDiscord()
  const { log } = recordingLog()
  const rest = new REST({ api: discord.env.DISCORD_API_URL }).setToken(discord.env.DISCORD_TOKEN)
  const guild = { ownerId: discord.guild.otherUserId }
  const cache = new Map([[CHANNEL, { guild }]]) as unknown as Client['channels']['cache']
  tell = tellPerson({ rest, channels: { cache } as Client['channels'] }, log)
})

afterEach(async () => {
  expect(discord.conformanceErrors).toEqual([])
  await discord.stop()
})

const said = (channel = CHANNEL) =>
  tell({ platform: 'discord', id: channel }, discord.guild.userId, sentence('Cannot be posted'), KEY)

describe('of a suspension', () => {
  it('whoever ordered it reads in a direct message, with the channel, once however often it is sent', async () => {
    const outcome = await said()
    expect(outcome).toEqual({ kind: 'posted', messageId: expect.stringMatching(/^\d+$/) })
    const { body } = await discord.waitDirect(discord.guild.userId)
    expect(JSON.stringify(body.components)).toMatch(/Cannot be posted.*-# Channel: <#1200000000000000011>/)
    expect(body.allowed_mentions).toEqual({ parse: [] })
    expect(await said()).toEqual(outcome)
    await discord.quiet(50)
  })

  it('the server’s owner reads where that person takes no direct messages', async () => {
    discord.closeDirect(discord.guild.userId)
    expect(await said()).toMatchObject({ kind: 'posted' })
    await discord.waitDirect(discord.guild.otherUserId)
    await discord.quiet(50)
  })

  it('nobody reads where neither can be written to, and the next failure tries again', async () => {
    discord.closeDirect(discord.guild.userId)
    discord.closeDirect(discord.guild.otherUserId)
    expect(await said()).toEqual({
      kind: 'gone',
      reason: expect.stringContaining('does not accept direct messages'),
    })
    await discord.quiet(50)
  })

  it('the owner of a server that the bot no longer sees is not known', async () => {
    discord.closeDirect(discord.guild.userId)
    expect(await said('1200000000000000099')).toMatchObject({ kind: 'gone' })
    await discord.quiet(50)
  })
})
