// The real process from its first moment: it is connected before its library is read, and a platform that cannot be
// reached holds up nothing but itself.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Discord, startDiscord } from '../standins/discord/start.ts'
import { type Slack, startSlack } from '../standins/slack/start.ts'
import { visibleText } from '../standins/visible-text.ts'
import { type Bot, type BotOptions, startBot } from './start-bot.ts'

/** A Tuesday, 09:00 in Lisbon, where winter is UTC. */
const NINE = '2026-12-01T09:00:00.000Z'
const BEFORE_NINE = '2026-12-01T08:50:00.000Z'

let slack: Slack
let discord: Discord
let bot: Bot | undefined
let folder: string

beforeEach(async () => {
  slack = await startSlack()
  discord = await startDiscord()
  folder = mkdtempSync(join(tmpdir(), 'kubecon-start-'))
})

afterEach(async () => {
  await bot?.stop()
  bot = undefined
  await Promise.all([slack.stop(), discord.stop()])
  rmSync(folder, { recursive: true, force: true })
})

function start(options: BotOptions = {}): Bot {
  bot = startBot({ ...options, env: { ...slack.env, ...discord.env, ...options.env } })
  return bot
}

const ask = {
  Slack: async () => {
    const { responseId } = slack.command('gateway api')
    return visibleText({ blocks: (await slack.waitResponse(responseId)).args.blocks })
  },
  Discord: async () => {
    const { id } = discord.slashCommand('kubecon', { query: 'gateway api' })
    return visibleText((await discord.waitReply(id)).data)
  },
}

describe('a command in the first moment', () => {
  it('is answered on both platforms from the whole library of notes', async () => {
    start()
    const answers = await Promise.all([
      slack.waitConnected().then(ask.Slack),
      discord.waitConnected().then(ask.Discord),
    ])
    for (const answer of answers) expect(answer).toContain('Harry Bagdi, Rob Scott')
    expect([slack.conformanceErrors, discord.conformanceErrors]).toEqual([[], []])
  })
})

describe.each([
  ['Slack', 'Discord'],
  ['Discord', 'Slack'],
] as const)('while %s cannot be reached at the start', (away, here) => {
  const standIn = () => (away === 'Slack' ? slack : discord)
  const other = () => (here === 'Slack' ? slack : discord)

  it(`${here} answers and gets its digest; then ${away} does too`, async () => {
    await standIn().stop()
    const digest = [
      `slack:${slack.workspace.channelId} weekdays 09:00 Europe/Lisbon`,
      `discord:${discord.guild.channelId} daily 10:00 Europe/Madrid`,
    ].join('; ')
    const env = { DIGEST: digest, STATE_PATH: join(folder, 'kubecon.db') }
    const running = start({ env, clock: BEFORE_NINE })
    await running.waitLine(`${away} cannot be reached; trying again`)
    await other().waitConnected()
    expect(await ask[here]()).toContain('Harry Bagdi, Rob Scott')
    await running.setClock(NINE)
    await digestOn(here)

    await standIn().restart()
    await standIn().waitConnected()
    expect(await ask[away]()).toContain('Harry Bagdi, Rob Scott')
    await digestOn(away)
    expect((await running.stop()).code).toBe(0)
  })

  it('the bot ends when it is told to, and opens no debugger when other programs would open their log anew', async () => {
    await standIn().stop()
    const running = start()
    await running.waitLine(`${away} cannot be reached; trying again`)
    for (const signal of ['SIGUSR1', 'SIGUSR2'] as const) running.kill(signal)
    expect(await running.stop()).toEqual({ code: 0, signal: null })
    expect(running.stderr).toEqual([])
  })

  it(`and ${here} refuses the token, the start ends with its line`, async () => {
    await standIn().stop()
    const env: Record<string, string> =
      here === 'Slack' ? { SLACK_BOT_TOKEN: 'xoxb-wrong' } : { DISCORD_TOKEN: 'wrong' }
    const running = start({ env: { ...env, LOG_LEVEL: 'error' } })
    expect((await running.exited).code).toBe(78)
    expect(running.stderr).toHaveLength(1)
    expect(running.stderr[0]).toMatch(/^kubecon: (SLACK_BOT|DISCORD)_TOKEN is refused/)
  })
})

/** The digest of 1 December stands in the platform's channel. */
async function digestOn(platform: 'Slack' | 'Discord'): Promise<void> {
  const posted =
    platform === 'Slack'
      ? await slack.waitCall('chat.postMessage', undefined)
      : await discord.waitMessage(discord.guild.channelId, undefined)
  expect(JSON.stringify(posted)).toContain('1 December 2026')
}

it('SIGTERM before anything is loaded ends the bot with 0', async () => {
  // The first signal that is listened for comes at once.
  const script = `
    process.on('newListener', (name) => name === 'SIGHUP' && process.kill(process.pid, 'SIGTERM'))
    await import('${new URL('../../src/main.ts', import.meta.url)}')`
  const running = start({ args: ['--input-type=module', '-e', script], env: { OPS_PORT: 'off' } })
  expect(await running.exited).toEqual({ code: 0, signal: null })
  expect(slack.calls('chat.postMessage')).toEqual([])
})

it('SIGTERM while the library is read ends the bot with 0', async () => {
  const running = start()
  await running.waitLine('overrides where the token is sent')
  expect(await running.stop()).toEqual({ code: 0, signal: null })
})
