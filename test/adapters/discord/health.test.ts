// What is counted of a connection to Discord, and when it was last heard of.
import { afterEach, beforeEach, expect, it } from 'vitest'
import { listenOn } from '../../../src/adapters/discord/listen.ts'
import { type Listening, type Meter, NO_METER } from '../../../src/domain/ports.ts'
import { type Discord, startDiscord } from '../../standins/discord/start.ts'
import { collaborators, settingsOf, until } from './listening.ts'

let discord: Discord
let open: Listening | undefined
const counted: string[] = []
const meter: Meter = {
  ...NO_METER,
  reconnected: (platform) => void counted.push(`${platform} is back`),
  toldToWait: (platform, milliseconds) =>
    void counted.push(`${platform} says ${Math.floor(milliseconds / 1000)} s`),
}

beforeEach(() => {
  counted.length = 0
})

/** @param heartbeatMs without it the usual one, which no test lives to see: one that is late ends the connection */
async function listen(heartbeatMs?: number): Promise<void> {
  discord = await startDiscord({ openApi: null, ...(heartbeatMs ? { heartbeatMs } : {}) })
  const start = await listenOn(settingsOf(discord), { ...collaborators(), meter })
  if (start.ok) open = start.listening
}
afterEach(async () => {
  await open?.close()
  await discord.stop()
})

it('every acknowledged heartbeat is a sign of life', async () => {
  await listen(100)
  const first = open?.lastSign?.() ?? 0
  expect(Math.abs(Date.now() - first)).toBeLessThan(2_000)
  await until(() => (open?.lastSign?.() ?? 0) > first)
})

it('a connection that is back is counted once', async () => {
  await listen()
  discord.cut()
  await until(() => counted.length > 0)
  await until(() => open?.trouble() === undefined)
  expect(counted).toEqual(['discord is back'])
})

it('what Discord says to wait is counted', async () => {
  await listen()
  discord.fault({
    method: 'messages.create',
    status: 429,
    headers: { 'retry-after': '1' },
    body: { retry_after: 1 },
  })
  const { channel_id } = discord.mention('thanos')
  await discord.waitMessage(channel_id)
  expect(counted).toEqual(['discord says 1 s'])
})
