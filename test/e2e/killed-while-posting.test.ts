// The real program is killed (-9) again and again while digests are on their way: each channel reads each of them once,
// on Discord by its nonce, on Slack by looking into the channel.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { PATIENCE_MS } from '../patience.ts'
import { startDiscord } from '../standins/discord/start.ts'
import type { Fault } from '../standins/faults.ts'
import { startSlack } from '../standins/slack/start.ts'
import { WORKSPACE } from '../standins/slack/world.ts'
import { type Bot, startBot } from './start-bot.ts'

/** In each of two channels; each channel is written to by one digest at a time. */
const TOPICS = ['kubernetes', 'security', 'gateway', 'observability']
const EACH = 2 * TOPICS.length
/** Longer than the program lives. */
const NEVER_MS = 600_000

interface Place {
  readonly env: Readonly<Record<string, string>>
  readonly channels: readonly [string, string]
  /** The next two posts meet this. */
  fault(how: { readonly delayMs: number } | { readonly silentMs: number }): void
  /** Posts that reached the platform, whatever came of them. */
  tried(): number
  /** What people read, a slot's own mark each. */
  standing(): readonly string[]
  stop(): Promise<void>
}

async function onSlack(): Promise<Place> {
  const slack = await startSlack({ workspace: { scopes: `${WORKSPACE.scopes},channels:history` } })
  const posts = () => slack.calls('chat.postMessage')
  return {
    env: slack.env,
    channels: ['slack:C0ONE', 'slack:C0TWO'],
    fault: (how) => slack.fault({ method: 'chat.postMessage', times: 2, ...how } as Fault),
    tried: () => posts().length,
    standing: () => posts().flatMap(({ ok, args }) => (ok ? [JSON.stringify(args.metadata)] : [])),
    stop: () => slack.stop(),
  }
}

async function onDiscord(): Promise<Place> {
  const discord = await startDiscord({ openApi: null })
  const posts = () => discord.calls('messages.create')
  const { channelId, otherChannelId } = discord.guild
  return {
    env: discord.env,
    channels: [`discord:${channelId}`, `discord:${otherChannelId}`],
    fault: (how) => discord.fault({ method: 'messages.create', times: 2, ...how } as Fault),
    tried: () => posts().length,
    standing: () =>
      posts().flatMap(({ ok, repeated, body }) => (ok && !repeated ? [String(body.nonce)] : [])),
    stop: () => discord.stop(),
  }
}

describe.each([
  ['Slack', onSlack],
  ['Discord', onDiscord],
])('digests on %s while the bot is killed', (_, openPlace) => {
  let place: Place
  let folder: string
  let bot: Bot | undefined
  beforeEach(async () => {
    place = await openPlace()
    folder = mkdtempSync(join(tmpdir(), 'kubecon-killed-'))
  })
  afterEach(async () => {
    await bot?.stop()
    await place.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  /** Nine o'clock of the first of December, and so much later. */
  const start = (time: string): Bot => {
    const orders = place.channels.flatMap((channel) =>
      TOPICS.map((topic) => `${channel} daily 09:00 UTC about ${topic}`),
    )
    const env = { ...place.env, DIGEST: orders.join('; '), STATE_PATH: join(folder, 'kubecon.db') }
    bot = startBot({ env, clock: `2026-12-01T${time}Z` })
    return bot
  }

  /** Killed as soon as two more posts have reached the platform. */
  async function killed(time: string, how: Parameters<Place['fault']>[0]): Promise<void> {
    const before = place.tried()
    place.fault(how)
    const running = start(time)
    await expect
      .poll(() => place.tried() - before, { timeout: PATIENCE_MS, interval: 20 })
      .toBeGreaterThanOrEqual(2)
    running.kill('SIGKILL')
    expect((await running.exited).signal).toBe('SIGKILL')
  }

  const once = () => expect.poll(() => place.standing().toSorted(), { timeout: PATIENCE_MS })

  it('are each posted once, taken before the kill or not', async () => {
    // Taken, and the answer on its way; not taken; taken again.
    await killed('09:00:01', { delayMs: NEVER_MS })
    await killed('09:00:20', { silentMs: NEVER_MS })
    await killed('09:00:40', { delayMs: NEVER_MS })
    const running = start('09:01:10')
    await once().toHaveLength(EACH - 2)
    // The first claims are two minutes old, and then all of them.
    for (const time of ['09:02:10', '09:02:30', '09:02:50']) await running.setClock(`2026-12-01T${time}Z`)
    await once().toHaveLength(EACH)
    await expect
      .poll(() => running.lines.filter((line) => line.includes('died while posting')).length)
      .toBe(6)
    expect(new Set(place.standing()).size).toBe(EACH)
    expect(running.lines.filter((line) => line.includes('is not posted again'))).toEqual([])
  })
})

it('on Discord, what was not settled while the nonce was known is called unclear and not repeated', async () => {
  const discord = await startDiscord({ openApi: null })
  const folder = mkdtempSync(join(tmpdir(), 'kubecon-killed-'))
  const env = {
    ...discord.env,
    DIGEST: `discord:${discord.guild.channelId} daily 09:00 UTC`,
    STATE_PATH: join(folder, 'kubecon.db'),
  }
  discord.fault({ method: 'messages.create', delayMs: NEVER_MS })
  const first = startBot({ env, clock: '2026-12-01T09:00:01Z' })
  await discord.waitMessage(discord.guild.channelId)
  // Told to end, it waits ten seconds for the answer; what that leaves open is as after a kill.
  first.kill('SIGTERM')
  expect((await first.exited).code).toBe(0)
  await first.waitLine('it is given up')
  const second = startBot({ env, clock: '2026-12-01T09:30:00Z' })
  await second.waitLine('it may be in its channel and is not posted again')
  await discord.quiet(2_500)
  await second.stop()
  await discord.stop()
  rmSync(folder, { recursive: true, force: true })
})
