// Secrets stay inside: whole runs that fail in many ways, and everything that came out of them is searched.

import { afterAll, describe, expect, it } from 'vitest'
import { startCollector } from '../observability/collector.ts'
import { PATIENCE_MS } from '../patience.ts'
import { startDiscord } from '../standins/discord/start.ts'
import { startSlack } from '../standins/slack/start.ts'
import { startPostgres, whyNoPostgres } from '../store/postgres-server.ts'
import { freePort } from './free-port.ts'
import { type Bot, startBot } from './start-bot.ts'

const PASSWORD = 'pg-p/ss-word-5c1'
const KEY = Buffer.alloc(32, 'kubecon-key').toString('base64')
/** What people type is not for the log either. */
const TYPED = 'what-somebody-typed'

/** Everything a bot let out. */
const outputs: string[] = []
const secrets = new Map<string, string>([
  ['the database’s password', PASSWORD],
  ['the database’s password in an address', encodeURIComponent(PASSWORD)],
  ['the encryption key', KEY],
  ['the encryption key in hexadecimal', Buffer.from(KEY, 'base64').toString('hex')],
])

const withPassword = (address: string): string => {
  const url = new URL(address)
  url.password = encodeURIComponent(PASSWORD)
  return url.href
}

async function collect(bot: Bot): Promise<void> {
  const address = await bot.opsAddress()
  for (const page of ['/livez', '/readyz', '/metrics', '/nothing'])
    outputs.push(await (await fetch(`${address}${page}`)).text())
}

afterAll(() => {
  outputs.length = 0
})

describe('whatever fails', () => {
  it.skipIf(whyNoPostgres)(
    'on both platforms with a database and traces, nothing secret comes out',
    async () => {
      const [slack, discord, collector, postgres] = await Promise.all([
        startSlack(),
        startDiscord({ openApi: null }),
        startCollector(),
        startPostgres(),
      ])
      secrets.set('the Slack bot token', slack.workspace.botToken)
      secrets.set('the Slack app token', slack.workspace.appToken)
      secrets.set('the Discord token', discord.guild.token)
      const env = {
        ...{ ...slack.env, ...discord.env, LOG_LEVEL: 'debug', ENCRYPTION_KEY: KEY },
        DATABASE_URL: withPassword(await postgres.database()),
        DIGEST: `slack:${slack.workspace.channelId} daily 09:00 UTC; discord:${discord.guild.channelId} daily 09:00 UTC`,
        OTEL_EXPORTER_OTLP_ENDPOINT: collector.address,
      }
      const bot = startBot({ env })
      await Promise.all([slack.waitConnected(), discord.waitConnected()])
      await bot.waitLine('The library is complete')

      // Good answers, errors of the platforms, broken connections, malformed input.
      await slack.waitResponse(slack.command(TYPED).responseId)
      await discord.waitReply(discord.slashCommand('kubecon', { query: TYPED }).id)
      slack.fault({ method: 'response_url', status: 500, times: 3 })
      slack.command(TYPED)
      await slack.waitCall('response_url', ({ ok }) => !ok)
      slack.fault({ method: 'chat.postMessage', reset: true, times: 9 })
      slack.mention(TYPED)
      discord.fault(
        { method: 'interactions.callback', status: 500, times: 9 },
        { method: 'messages.create', reset: true, times: 3 },
        { method: 'messages.create', status: 403, body: { code: 50013, message: 'Missing Permissions' } },
      )
      discord.slashCommand('kubecon', { query: TYPED })
      discord.mention(TYPED)
      slack.garbage('{"type":"events_api"')
      slack.garbage(JSON.stringify({ type: 'slash_commands', envelope_id: 'x', payload: { text: TYPED } }))
      await collect(bot)
      await postgres.kill()
      slack.cut()
      discord.cut()
      await bot.waitLine('Connected to Slack again')

      // Tokens that are taken back; the database stays away until the store is read again.
      slack.revoke(slack.workspace.botToken, 'token_revoked')
      slack.mention(TYPED)
      await bot.waitLine('Slack refuses SLACK_BOT_TOKEN')
      slack.revoke(slack.workspace.appToken, 'token_revoked')
      slack.cut()
      discord.revoke()
      discord.close(4004)
      await bot.waitLine('Slack refuses SLACK_APP_TOKEN')
      await bot.waitLine('Discord has closed the connection')
      await bot.waitLine(/ECONNREFUSED|ECONNRESET|57P0|connection broke/)
      const stateCheck = async () => {
        const { checks } = await (await fetch(`${await bot.opsAddress()}/readyz`)).json()
        return checks.find(({ name }: { name: string }) => name === 'state')?.detail
      }
      await expect.poll(stateCheck, { timeout: PATIENCE_MS }).toMatch(/^The state cannot be read/)
      await collect(bot)
      await bot.stop()
      outputs.push(...bot.lines, ...collector.bodies)
      expect(collector.bodies.length).toBeGreaterThan(0)
      expect(bot.lines.length).toBeGreaterThan(30)
      await postgres.restart()
      await Promise.all([slack.stop(), discord.stop(), collector.stop(), postgres.stop()])
    },
  )

  it('over HTTP, with requests signed wrongly, not at all, too old or malformed, nothing secret comes out', async () => {
    const slack = await startSlack()
    secrets.set('the signing secret', slack.workspace.signingSecret)
    const port = await freePort()
    const bot = startBot({ env: { ...slack.httpEnv, PORT: String(port), LOG_LEVEL: 'debug' } })
    await bot.waitLine('Listening for Slack over HTTP')
    const url = `http://127.0.0.1:${port}/slack/events`
    await slack.waitResponse(slack.overHttp({ url }).command(TYPED).responseId)
    for (const wrong of [{ signingSecret: 'another' }, { unsigned: true }, { ageSeconds: 3_600 }])
      slack.overHttp({ url, ...wrong }).command(TYPED)
    for (const body of ['', '{', 'payload=%', 'x'.repeat(100_000)])
      outputs.push(await (await fetch(url, { method: 'POST', body })).text())
    slack.fault({ method: 'response_url', status: 500, times: 3 })
    slack.overHttp({ url }).command(TYPED)
    await slack.waitCall('response_url', ({ ok }) => !ok)
    await collect(bot)
    await bot.stop()
    outputs.push(...bot.lines)
    expect(bot.lines.length).toBeGreaterThan(4)
    await slack.stop()
  })

  it('at the start, with tokens refused or a database that is not there, nothing secret comes out', async () => {
    const slack = await startSlack()
    const wrong = { SLACK_BOT_TOKEN: 'xoxb-refused-7d1', SLACK_APP_TOKEN: 'xapp-refused-7d1' }
    for (const [variable, value] of Object.entries(wrong)) secrets.set(`a refused ${variable}`, value)
    const database = withPassword(`postgres://kubecon@127.0.0.1:${await freePort()}/kubecon`)
    const bots = [
      ...Object.entries(wrong).map(([name, value]) => startBot({ env: { ...slack.env, [name]: value } })),
      startBot({ env: { ...slack.env, ENCRYPTION_KEY: `${KEY},${KEY.slice(1)}`, DATABASE_URL: PASSWORD } }),
    ]
    // A database that is away is waited for.
    const waiting = startBot({
      env: {
        ...{ ...slack.env, DATABASE_URL: database, ENCRYPTION_KEY: KEY },
        DIGEST: `slack:${slack.workspace.channelId} daily 09:00 UTC`,
      },
    })
    const exits = await Promise.all(bots.map((bot) => bot.exited))
    expect(exits.map(({ code }) => code)).toEqual([78, 78, 78])
    await waiting.waitLine('nothing listens there')
    await waiting.stop()
    for (const bot of [...bots, waiting]) outputs.push(...bot.lines)
    await slack.stop()
  })

  it('and all that was searched holds none of the secrets, nor what people typed', () => {
    expect(secrets.size).toBeGreaterThanOrEqual(7)
    expect(outputs.length).toBeGreaterThan(50)
    const all = outputs.join('\n')
    for (const searched of [
      'kubecon_questions_total',
      '"checks"',
      'kubecon.request.id',
      'kubecon: SLACK_APP_TOKEN',
    ])
      expect(all).toContain(searched)
    const found = [...secrets].filter(([, secret]) => all.includes(secret)).map(([name]) => name)
    expect(found).toEqual([])
    expect(outputs.filter((output) => output.includes(TYPED))).toEqual([])
  })
})
