// Two workspaces in the life of the real program: they install it, ask, and get digests; one removes it; keys change.
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EVENTS_PATH } from '../../src/adapters/slack/names.ts'
import { install } from '../adapters/slack/installing.ts'
import { type Slack, startSlack } from '../standins/slack/start.ts'
import type { Team } from '../standins/slack/world.ts'
import { visibleText } from '../standins/visible-text.ts'
import { freePort } from './free-port.ts'
import { type Bot, startBot } from './start-bot.ts'

const SILENCE_MS = 1_500
const [FIRST_KEY, SECOND_KEY] = [1, 2].map(() => randomBytes(32).toString('base64')) as [string, string]

let slack: Slack
let one: Team
let two: Team
let port: number
/** How far the program's clock is behind the real one. */
let ageSeconds = 0
const folder = mkdtempSync(join(tmpdir(), 'kubecon-workspaces-'))

beforeAll(async () => {
  slack = await startSlack()
  port = await freePort()
  const team = (name: string) =>
    slack.team({
      teamId: `T0${name}`,
      botToken: `xoxb-token-of-${name}`,
      botUserId: `U0BOT${name}`,
      channelId: `C0${name}`,
    })
  one = team('ONE')
  two = team('TWO')
})
afterAll(async () => {
  await slack.stop()
  rmSync(folder, { recursive: true, force: true })
})

function turnTo(clock: string): void {
  ageSeconds = Math.round((Date.now() - Date.parse(clock)) / 1000)
}

/** The program from this moment on; only the state file connects it with the one before. */
async function from(clock: string, keys: string, task: (bot: Bot) => Promise<void>): Promise<Bot> {
  // What people do happens at the program's own time: a request of another is refused.
  const env = {
    ...slack.oauthEnv,
    PORT: String(port),
    OPS_PORT: 'off',
    ENCRYPTION_KEY: keys,
    STATE_PATH: join(folder, 'kubecon.db'),
  }
  turnTo(clock)
  const bot = startBot({ env, clock })
  try {
    await bot.waitLine('Listening for Slack over HTTP')
    await bot.waitLine('The library is complete')
    await task(bot)
  } catch (error) {
    // The next one needs its port.
    await bot.stop()
    throw error
  }
  expect((await bot.stop()).code).toBe(0)
  slack.forget()
  return bot
}

const base = () => `http://127.0.0.1:${port}`
const peopleOf = (team: Team) => slack.peopleOf(team, { url: `${base()}${EVENTS_PATH}`, ageSeconds })
const asked = async (team: Team, text: string): Promise<string> =>
  visibleText((await slack.waitResponse(peopleOf(team).command(text).responseId)).args)
const posted = (team: Team) =>
  slack.waitCall('chat.postMessage', ({ args, ok }) => ok && args.channel === team.channelId)

/** All that the program has written down, as bytes. */
const written = (): string =>
  readdirSync(folder)
    .map((file) => readFileSync(join(folder, file), 'latin1'))
    .join('\n')

describe('two workspaces', () => {
  it('install the app, ask, and get their digests, each with its own token', async () => {
    await from('2026-03-02T08:50:00Z', FIRST_KEY, async (bot) => {
      for (const team of [one, two]) expect((await install(slack, team, base())).status).toBe(200)
      for (const team of [one, two]) {
        expect(await asked(team, 'gateway api')).not.toBe('')
        expect(await asked(team, 'digest daily 09:00 UTC')).toContain('Mon 2 Mar 2026, 09:00 UTC')
      }
      await bot.setClock('2026-03-02T09:00:00Z')
      turnTo('2026-03-02T09:00:00Z')
      for (const team of [one, two]) expect((await posted(team)).token).toBe(team.botToken)
      for (const { botToken } of [one, two]) {
        expect(written()).not.toContain(botToken)
        expect(bot.lines.join('\n')).not.toContain(botToken)
      }
      expect(written()).toContain(one.teamId)
      expect(bot.lines.join('\n')).not.toContain(slack.workspace.clientSecret)
    })
  })

  it('go on under a new key, which takes the place of the old one', async () => {
    const bot = await from('2026-03-02T12:00:00Z', `${SECOND_KEY},${FIRST_KEY}`, async () => {})
    expect(bot.lines.join('\n')).toContain('"workspaces":2')
    await from('2026-03-03T09:00:00Z', SECOND_KEY, async () => {
      for (const team of [one, two]) expect((await posted(team)).token).toBe(team.botToken)
    })
  })

  it('are told by one line each where the key is lost, and nothing of theirs is lost with it', async () => {
    const bot = await from('2026-03-04T09:00:00Z', FIRST_KEY, async (running) => {
      await running.waitLine('A digest is suspended')
    })
    const told = bot.lines.filter((line) => line.includes('ENCRYPTION_KEY'))
    expect(told).toHaveLength(2)
    expect(slack.calls('chat.postMessage')).toHaveLength(4)
  })

  it('part: one removes the app and is forgotten, the other goes on', async () => {
    const removedAt = Date.parse('2026-03-05T09:00:10Z') / 1000
    await from('2026-03-05T09:00:00Z', SECOND_KEY, async (bot) => {
      for (const team of [one, two]) await posted(team)
      slack.revoke(one.botToken, 'token_revoked')
      peopleOf(one).tokensRevoked({ bot: [one.botUserId] }, { event_time: removedAt })
      peopleOf(one).appUninstalled({ event_time: removedAt })
      await bot.waitLine('its tokens are deleted')
      expect(await asked(one, 'digest why')).toContain('not installed in this workspace')
      expect(await asked(two, 'digest list')).toContain('1 digest in this channel')
    })
    await from('2026-03-06T09:00:00Z', SECOND_KEY, async () => {
      expect((await posted(two)).token).toBe(two.botToken)
      await slack.quiet(SILENCE_MS)
    })
  })

  it('meet again: who comes back within 30 days finds everything as it was', async () => {
    const back = { ...one, botToken: 'xoxb-token-of-ONE-again' }
    await from('2026-03-20T08:50:00Z', SECOND_KEY, async (bot) => {
      expect((await install(slack, back, base())).status).toBe(200)
      expect(await asked(back, 'digest list')).toContain('1 digest in this channel')
      await bot.setClock('2026-03-20T09:00:00Z')
      expect((await posted(back)).token).toBe(back.botToken)
      await posted(two)
    })
  })

  it('leave no trace 30 days after they left', async () => {
    const removedAt = Date.parse('2026-03-21T12:00:00Z') / 1000
    await from('2026-03-21T12:00:00Z', SECOND_KEY, async (bot) => {
      slack.revoke('xoxb-token-of-ONE-again', 'token_revoked')
      peopleOf(one).appUninstalled({ event_time: removedAt })
      await bot.waitLine('its tokens are deleted')
    })
    const bot = await from('2026-04-21T12:00:00Z', SECOND_KEY, async () => {
      const back = { ...one, botToken: 'xoxb-token-of-ONE-third' }
      expect((await install(slack, back, base())).status).toBe(200)
      expect(await asked(back, 'digest list')).toContain('There is no digest in this channel')
      expect(await asked(back, 'digest log')).not.toContain('posted')
      expect(await asked(two, 'digest list')).toContain('1 digest in this channel')
    })
    expect(bot.lines.filter((line) => line.includes('is erased'))).toHaveLength(1)
    expect(slack.conformanceErrors).toEqual([])
  })
})
