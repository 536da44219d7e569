// The Discord stand-in's gateway: what goes wrong with connections, seen by the real discord.js.
import { type Client, GatewayIntentBits } from 'discord.js'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Discord, startDiscord } from './discord/start.ts'
import { discordBot } from './discord/test-bot.ts'

/** The client identifies once in 5 s; a test need not wait for the second time. */
const atOnce = async () => ({ waitForIdentify: async () => {} })

describe('a running bot', () => {
  let discord: Discord
  let client: Client

  beforeEach(() => start())

  /** @param heartbeatMs without it the usual one, which no test lives to see: one that is late ends the connection */
  async function start(heartbeatMs?: number): Promise<void> {
    discord = await startDiscord({ openApi: null, ...(heartbeatMs ? { heartbeatMs } : {}) })
    client = discordBot(discord, { ws: { buildIdentifyThrottler: atOnce } })
    await client.login(discord.guild.token)
    await discord.waitCommandsRegistered()
  }

  afterEach(async () => {
    await client.destroy()
    await discord.stop()
  })

  const answers = async () => {
    await discord.waitReply(discord.slashCommand('kubecon', { query: 'x' }).id)
  }

  test('resumes after the order to reconnect, and gets what it missed', async () => {
    discord.reconnect()
    discord.mention('in the gap')
    await discord.waitConnected()
    await discord.waitMessage(discord.guild.channelId)
    await answers()
  })

  test('resumes after a cut', async () => {
    discord.cut()
    await discord.waitConnected()
    await answers()
  })

  test('identifies again when resuming is refused', async () => {
    discord.refuseResume()
    discord.cut()
    await discord.waitConnected()
    await answers()
  })

  test('comes back after the server was away', async () => {
    await discord.stop()
    await discord.restart()
    await discord.waitConnected()
    await answers()
  })

  test('a silent gateway acknowledges no heartbeat, and the client finds out', async () => {
    await client.destroy()
    await discord.stop()
    await start(500)
    const shard = client.ws.shards.first()
    await expect.poll(() => shard?.lastPingTimestamp).toBeGreaterThan(0)
    const foundOut = new Promise((resolve) => client.once('shardReconnecting', resolve))
    discord.silence()
    const before = shard?.lastPingTimestamp
    await foundOut
    expect(shard?.lastPingTimestamp).toBe(before)
    discord.silence(false)
    await discord.waitConnected()
  })

  test('an outage of the guild and a removal are told apart', async () => {
    const unavailable = new Promise((resolve) => client.once('guildUnavailable', resolve))
    discord.guildDelete({ unavailable: true })
    await unavailable
    discord.guildCreate()
    const removed = new Promise((resolve) => client.once('guildDelete', resolve))
    discord.guildDelete()
    await removed
  })

  test('the token is revoked', async () => {
    discord.revoke()
    discord.mention('hello')
    expect(await discord.waitCall('messages.create')).toMatchObject({ ok: false, error: '401' })
  })
})

describe('a bot that does not get in', () => {
  test.each([
    ['a wrong token over HTTP', { token: 'wrong' }, /invalid token/i],
    ['a wrong token at the gateway', { code: 4004 }, /authentication failed/i],
    ['an intent that is not allowed', { intents: [GatewayIntentBits.MessageContent] }, /intent/i],
  ])(
    '%s',
    async (_, { token, code, intents }: { token?: string; code?: number; intents?: number[] }, message) => {
      const discord = await startDiscord({ openApi: null })
      if (code !== undefined) discord.refuseIdentify(code)
      const client = discordBot(discord, intents === undefined ? {} : { intents })
      await expect(client.login(token ?? discord.guild.token)).rejects.toThrow(message)
      await client.destroy()
      await discord.stop()
    },
  )
})
