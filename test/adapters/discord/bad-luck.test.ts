// A connection under attack, or out of luck: the bot is there again by itself, and nothing is left uncaught.

import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Listening } from '../../../src/domain/ports.ts'
import { PATIENCE_MS } from '../../patience.ts'
import { type Discord, startDiscord } from '../../standins/discord/start.ts'
import { collaborators, listening, until } from './listening.ts'

let discord: Discord
let open: Listening
let uncaught: unknown[]
const note = (error: unknown) => void uncaught.push(error)

beforeEach(async () => {
  uncaught = []
  process.on('unhandledRejection', note).on('uncaughtException', note)
  discord = await startDiscord({ openApi: null, heartbeatMs: 1_000 })
  open = await listening(discord, collaborators())
})

afterEach(async () => {
  await open.close()
  await discord.stop()
  process.off('unhandledRejection', note).off('uncaughtException', note)
})

/** Discord gives a new session every five seconds only; what is asked before is asked again. */
async function answers(): Promise<void> {
  const asked = new Set<string>()
  const heard = () =>
    discord.calls('interactions.callback').some(({ interactionId: id = '' }) => asked.has(id))
  await expect
    .poll(
      () => {
        try {
          asked.add(discord.slashCommand('kubecon', { query: 'x' }).id)
        } catch {
          // Between two sessions nobody can ask.
        }
        return heard()
      },
      { timeout: PATIENCE_MS, interval: 200 },
    )
    .toBe(true)
  await until(() => open.trouble() === undefined, PATIENCE_MS)
}

const frames = (count: number, frame: object) => {
  for (let sent = 0; sent < count; sent++) discord.frame(JSON.stringify(frame))
}

const deep = (times: number) => `${'[{"type":17,"components":'.repeat(times)}[]${'}]'.repeat(times)}`

it.each<[what: string, strike: () => Promise<void> | void]>([
  ['told to reconnect again and again', () => frames(20, { op: 7 })],
  ['told again and again that its session is void', () => frames(20, { op: 9, d: false })],
  [
    'told both, and cut',
    () => {
      frames(1, { op: 7 })
      frames(1, { op: 9, d: false })
      discord.cut()
    },
  ],
  ['flooded with requests for heartbeats', () => frames(2_000, { op: 1 })],
  [
    'cut after a number that no event can have',
    () => {
      frames(1, { op: 0, t: 'TYPING_START', s: Number.MAX_SAFE_INTEGER, d: { channel_id: '1' } })
      discord.cut()
    },
  ],
  [
    'sent what is nested without end',
    () => discord.frame(`{"op":0,"t":"MESSAGE_CREATE","s":9,"d":{"components":${deep(20_000)}}}`),
  ],
  [
    'refused by what stands between',
    () => {
      discord.fault({ method: 'gateway', status: 503, times: 2 })
      discord.cut()
    },
  ],
  [
    'thrown out of its server while somebody orders a digest',
    () => {
      discord.mention('digest list')
      discord.guildDelete()
      discord.guildCreate()
    },
  ],
])(
  'a bot that is %s answers again',
  async (_, strike) => {
    await strike()
    await answers()
    expect(uncaught).toEqual([])
  },
  45_000,
)

it('a bot that is stopped while another client is to take over ends, and takes over no more', async () => {
  discord.revoke()
  discord.close(4004)
  await until(() => open.trouble() !== undefined)
  await open.close()
  discord.accept()
  await discord.quiet(1_000)
  expect(discord.calls('gateway.bot').filter(({ ok }) => ok)).toHaveLength(1)
  expect(uncaught).toEqual([])
})
