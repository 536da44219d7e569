// Starting, losing the connection, stopping: the real discord.js against the stand-in.

import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { Client } from 'discord.js'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { COMMANDS } from '../../../src/adapters/discord/commands.ts'
import { connect } from '../../../src/adapters/discord/connect/connection.ts'
import { guardGateway } from '../../../src/adapters/discord/connect/guard.ts'
import { inviteLinks } from '../../../src/adapters/discord/invite.ts'
import { listenOn } from '../../../src/adapters/discord/listen.ts'
import { type Listening, NO_METER } from '../../../src/domain/ports.ts'
import { expectSoon } from '../../cost.ts'
import { type Discord, startDiscord } from '../../standins/discord/start.ts'
import {
  collaborators,
  type Line,
  listening,
  recordingLog,
  sentence,
  settingsOf,
  textsOf,
  until,
} from './listening.ts'

const REFUSED = 'Discord refuses DISCORD_TOKEN: nothing can be sent; trying again'

let discord: Discord
let open: Listening | undefined

beforeEach(async () => {
  discord = await startDiscord({ openApi: null })
})

afterEach(async () => {
  await open?.close()
  open = undefined
  await discord.stop()
})

async function listen(now?: () => number): Promise<readonly Line[]> {
  const parts = collaborators()
  open = await listening(discord, { ...parts, ...(now ? { now } : {}) })
  return parts.lines
}

const answers = async () => {
  await discord.waitReply(discord.slashCommand('kubecon', { query: 'x' }).id)
}

describe('starting', () => {
  it('asks for the gateway’s address, tells of the commands, and calls nothing else', async () => {
    await listen()
    expect(discord.calls().map((call) => call.method)).toEqual([
      'gateway.bot',
      'commands.get',
      'commands.put',
    ])
    expect(discord.commands().map(({ name }) => name)).toEqual(COMMANDS.map(({ name }) => name))
    expect(open?.trouble()).toBeUndefined()
  })

  it('logs the links that invite the bot', async () => {
    const links = (await listen()).filter(({ fields }) => 'server' in fields)
    expect(links).toMatchObject([{ level: 'info', fields: inviteLinks(discord.guild.applicationId) }])
  })

  it('a second time tells nothing of commands that are known', async () => {
    await listen()
    await open?.close()
    await listen()
    expect(discord.calls('commands.put')).toHaveLength(1)
  })

  it.each(['commands.get', 'commands.put'])(
    'answers although %s fails, is in trouble until the commands are told, and tries on',
    async (method) => {
      discord.fault({ method, status: 403, body: { code: 50001, message: 'Missing Access' }, times: 2 })
      const lines = await listen()
      expect(open?.trouble()).toMatch(/^The commands are not registered with Discord yet/)
      await answers()
      await discord.waitCommandsRegistered()
      await until(() => open?.trouble() === undefined)
      expect(textsOf(lines, 'warn')).toEqual([
        'The commands could not be registered with Discord; trying again',
      ])
    },
  )

  it('tries on where Discord names an address of its gateway that is none', async () => {
    const limit = { total: 1_000, remaining: 999, reset_after: 1_000, max_concurrency: 1 }
    const body = { url: 'no address', shards: 1, session_start_limit: limit }
    // Each attempt at the call is made four times.
    discord.fault({ method: 'gateway.bot', status: 200, body, times: 4 })
    const lines = await listen()
    expect(textsOf(lines, 'warn')).toEqual(['Discord cannot be reached; trying again'])
    await answers()
  })

  it('asks anew where to connect when nobody answers there', async () => {
    const dumb = createServer().listen(0, '127.0.0.1')
    await once(dumb, 'listening')
    const { port } = dumb.address() as AddressInfo
    const limit = { total: 1_000, remaining: 999, reset_after: 1_000, max_concurrency: 1 }
    const body = { url: `ws://127.0.0.1:${port}`, shards: 1, session_start_limit: limit }
    discord.fault({ method: 'gateway.bot', status: 200, body })
    const { log, lines } = recordingLog()
    const ws = { buildStrategy: guardGateway(log, NO_METER).buildStrategy }
    const newClient = () => new Client({ intents: [], rest: { api: discord.env.DISCORD_API_URL }, ws })
    const client = await connect(newClient, discord.guild.token, log, undefined, 500)
    expect(client).toBeInstanceOf(Client)
    expect(textsOf(lines, 'warn')).toEqual(['Discord cannot be reached; trying again'])
    await (client as Client).destroy()
    dumb.close()
  })

  it.each([
    ['over HTTP', 'wrong-secret', () => {}],
    ['at the gateway', undefined, () => discord.refuseIdentify(4004)],
    ['as a header', 'wrong-secret\u2026', () => {}],
  ])(
    'with a token that is refused %s is a problem that names the variable and never its value',
    async (_, token, refuse) => {
      refuse()
      const parts = collaborators()
      const settings = settingsOf(discord)
      const start = await listenOn({ ...settings, token: token ?? settings.token }, parts)
      expect(start).toEqual({
        ok: false,
        problem: {
          variable: 'DISCORD_TOKEN',
          text: expect.stringMatching(
            /^is refused by Discord; .* at discord\.com\/developers\/applications$/,
          ),
        },
      })
      expect(parts.lines).toEqual([])
      expect(JSON.stringify(start)).not.toContain('wrong-secret')
    },
  )

  it('without the right to its intents is a problem in words', async () => {
    discord.refuseIdentify(4014)
    const start = await listenOn(settingsOf(discord), collaborators())
    expect(start).toMatchObject({ ok: false, problem: { text: expect.stringMatching(/intents/) } })
  })

  it('waits for a Discord that cannot be reached, and says so once', async () => {
    await discord.stop()
    const parts = collaborators()
    const starting = listening(discord, parts)
    await until(() => parts.lines.length > 0)
    await discord.restart()
    open = await starting
    expect(textsOf(parts.lines, 'warn')).toEqual(['Discord cannot be reached; trying again'])
    expect(textsOf(parts.lines, 'info')).toContain('Discord can be reached again')
  })
})

describe('a connection', () => {
  it.each([
    ['ordered to reconnect', () => discord.reconnect()],
    ['cut', () => discord.cut()],
  ])('that is %s comes back, and the log says so once', async (_, strike) => {
    const lines = await listen()
    strike()
    await until(() => open?.trouble() === 'The connection to Discord is lost')
    await until(() => open?.trouble() === undefined)
    await answers()
    expect(textsOf(lines, 'warn')).toEqual(['The connection to Discord is lost; reconnecting'])
    expect(textsOf(lines, 'info')).toContain('Connected to Discord again')
  })

  it('is not opened again and again at once where it is lost as soon as it stands', async () => {
    await listen()
    const start = performance.now()
    for (let lost = 0; lost < 5; lost++) {
      discord.cut()
      await until(() => open?.trouble() !== undefined)
      await discord.waitConnected()
      await until(() => open?.trouble() === undefined)
    }
    // Half a second of the library's own each time; then 250, 500, 1,000 and 2,000 ms.
    expect(performance.now() - start).toBeGreaterThan(6_000)
    await answers()
  })

  it('of a client that was given up is opened no more', async () => {
    discord.fault({ method: 'gateway', status: 503, times: 3 })
    await listen()
    expect(discord.begun()).toBe(4)
    // By then the library would open again what it had begun to open.
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    expect(discord.begun()).toBe(4)
    await answers()
  })

  it('that is refused several times in one outage is logged once', async () => {
    const lines = await listen()
    await discord.stop()
    await until(() => open?.trouble() === 'The connection to Discord is lost')
    // discord.js tries about once a second.
    await new Promise((resolve) => setTimeout(resolve, 1_800))
    expect(open?.trouble()).toBe('The connection to Discord is lost')
    await discord.restart()
    await until(() => open?.trouble() === undefined)
    expect(textsOf(lines, 'warn')).toHaveLength(1)
    expect(textsOf(lines, 'error')).toEqual([])
    await answers()
  })

  it('that is silent is in trouble before discord.js finds out', async () => {
    let later = 0
    await listen(() => Date.now() + later)
    expect(open?.trouble()).toBeUndefined()
    // Longer than several heartbeats.
    later = 600_000
    expect(open?.trouble()).toBe('Discord is connected, but silent')
  })

  it('whose token is refused later stays in trouble, and the process lives', async () => {
    const lines = await listen()
    discord.revoke()
    discord.mention('thanos')
    discord.mention('and again')
    await until(() => discord.calls('messages.create').length >= 1)
    await until(() => open?.trouble()?.startsWith('Discord refuses DISCORD_TOKEN') === true)
    await until(() => textsOf(lines, 'error').length > 0)
    expect(textsOf(lines, 'error')).toEqual([REFUSED])
  })

  it('whose token is refused for a while works again by itself', async () => {
    const lines = await listen()
    discord.revoke()
    discord.mention('thanos')
    // Until the commands are told it is in trouble of another kind.
    await until(() => open?.trouble() === 'Discord refuses DISCORD_TOKEN')
    discord.accept()
    // Nobody asks anything meanwhile.
    await until(() => textsOf(lines, 'info').includes('Discord accepts DISCORD_TOKEN again'), 10_000)
    expect(open?.trouble()).toBeUndefined()
    discord.mention('thanos again')
    await discord.waitMessage(discord.guild.channelId)
  })

  it('whose token is refused once answers all the same', async () => {
    await listen()
    discord.fault({ method: 'messages.create', status: 401, body: { code: 0, message: '401: Unauthorized' } })
    discord.mention('thanos')
    await discord.waitMessage(discord.guild.channelId)
    expect(open?.trouble()).toBeUndefined()
  })

  it('ended by Discord is in trouble until Discord lets the bot in again, and then answers and posts', async () => {
    const lines = await listen()
    discord.revoke()
    discord.close(4004)
    await until(() => open?.trouble() !== undefined)
    expect(open?.trouble()).toBe('Discord has closed the connection (4004)')
    expect(textsOf(lines, 'error')).toContain(
      'Discord has closed the connection: no question arrives; trying again',
    )
    discord.accept()
    await until(() => open?.trouble() === undefined, 10_000)
    await answers()
    const channel = { platform: 'discord', id: discord.guild.channelId } as const
    expect(await open?.post(channel, sentence('Good morning'), 'slot-1')).toMatchObject({ kind: 'posted' })
  })
})

describe('stopping', () => {
  it('finishes the answer in flight and takes nothing new', async () => {
    const lines = await listen()
    discord.fault({ method: 'interactions.callback', delayMs: 200 })
    const { id } = discord.slashCommand('kubecon', { query: 'thanos' })
    await discord.waitReply(id)
    const closing = open?.close()
    discord.mention('too late')
    await closing
    await discord.quiet(100)
    expect(textsOf(lines, 'error')).toEqual([])
  })

  it('while Discord cannot be reached ends too', async () => {
    const lines = await listen()
    await discord.stop()
    await until(() => open?.trouble() !== undefined)
    const before = performance.now()
    await open?.close()
    await expectSoon(performance.now() - before, 1_000)
    expect(textsOf(lines, 'error')).toEqual([])
  })

  it('when idle takes no time, and is no outage', async () => {
    const lines = await listen()
    const before = performance.now()
    await open?.close()
    // Far from the seconds that an answer in flight is waited for.
    await expectSoon(performance.now() - before, 2_000)
    expect(textsOf(lines, 'warn')).toEqual([])
  })
})

it('posts through the same connection', async () => {
  await listen()
  const channel = { platform: 'discord', id: discord.guild.channelId } as const
  expect(await open?.post(channel, sentence('Good morning'), 'slot-1')).toMatchObject({ kind: 'posted' })
})
