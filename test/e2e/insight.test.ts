// What operators see of the real program: health, metrics, traces, its log, and how it ends.

import { createServer } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { expectSoon } from '../cost.ts'
import { startCollector } from '../observability/collector.ts'
import { PATIENCE_MS } from '../patience.ts'
import { type Discord, startDiscord } from '../standins/discord/start.ts'
import { type Slack, startSlack } from '../standins/slack/start.ts'
import { type Bot, type BotOptions, startBot } from './start-bot.ts'

let slack: Slack
let discord: Discord
const bots: Bot[] = []

beforeAll(async () => {
  slack = await startSlack()
  discord = await startDiscord({ openApi: null })
})
afterEach(async () => {
  await Promise.all(bots.splice(0).map((bot) => bot.stop()))
})
afterAll(async () => {
  await (await usual)?.stop()
  await Promise.all([slack.stop(), discord.stop()])
})

async function connected(env: BotOptions['env'] = {}): Promise<Bot> {
  const bot = startBot({ env: { ...slack.env, ...discord.env, ...env } })
  await Promise.all([slack.waitConnected(), discord.waitConnected()])
  await bot.waitLine('The library is complete')
  return bot
}

async function start(env: BotOptions['env']): Promise<Bot> {
  const bot = await connected(env)
  bots.push(bot)
  return bot
}

let usual: Promise<Bot> | undefined
/** One that some tests look at, the last of them at its end. */
function usualBot(): Promise<Bot> {
  usual ??= connected()
  return usual
}

/** Metric with its labels → value. */
async function metricsOf(bot: Bot): Promise<ReadonlyMap<string, number>> {
  const text = await (await fetch(`${await bot.opsAddress()}/metrics`)).text()
  return new Map(
    Array.from(text.matchAll(/^(kubecon_[^ ]+) (\S+)$/gm), ([, name = '', value]) => [name, Number(value)]),
  )
}

const readinessOf = async (bot: Bot) => {
  const answer = await fetch(`${await bot.opsAddress()}/readyz`)
  return { status: answer.status, ...(await answer.json()) }
}

const REFUSED = { ok: false, error: 'an_error_of_tomorrow' }

const askSlack = (question: string) => slack.waitResponse(slack.command(question).responseId)

const requestsOf = (bot: Bot) => linesOf(bot, '"request":')

/** The lines about the requests after so many, once there are some more: the line comes after the answer. */
async function requestsAfter(bot: Bot, before: number, many: number) {
  await vi.waitFor(() => expect(requestsOf(bot)).toHaveLength(before + many), { timeout: PATIENCE_MS })
  return requestsOf(bot).slice(before)
}

const linesOf = (bot: Bot, text: string) =>
  bot.stdout.filter((line) => line.includes(text)).map((line) => JSON.parse(line))

describe('a running bot', () => {
  it('counts questions, waits, incidents and reconnects, and is ready all the while', async () => {
    const bot = await usualBot()
    expect(await readinessOf(bot)).toMatchObject({ status: 200, ready: true })
    await askSlack('gateway api')
    await askSlack('asdfqwer zxcv')
    await discord.waitReply(discord.slashCommand('kubecon', { query: 'crossplane' }).id)
    const { eventId } = slack.mention('gateway api')
    await slack.waitCall('chat.postMessage')
    slack.mention('gateway api', { event_id: eventId, retry_attempt: 1 })

    // Told to wait once; then refused for a reason that no waiting mends, which ends with an apology.
    slack.fault({ method: 'response_url', status: 429, headers: { 'retry-after': '1' } })
    await askSlack('stockx')
    slack.fault({ method: 'response_url', status: 404, body: REFUSED })
    await askSlack('argo')

    discord.cut()
    await bot.waitLine('Connected to Discord again')
    slack.disconnect()
    await bot.waitLine('Connected to Slack again')
    await discord.waitReply(discord.slashCommand('kubecon', { query: 'help' }).id)

    const metrics = await metricsOf(bot)
    const questions = Object.fromEntries(
      [...metrics].filter(([name]) => name.startsWith('kubecon_questions_total')),
    )
    expect(questions).toEqual({
      'kubecon_questions_total{platform="slack",how="command",outcome="found"}': 2,
      'kubecon_questions_total{platform="slack",how="command",outcome="nothing"}': 1,
      'kubecon_questions_total{platform="slack",how="command",outcome="failed"}': 1,
      'kubecon_questions_total{platform="slack",how="mention",outcome="found"}': 1,
      'kubecon_questions_total{platform="slack",how="mention",outcome="repeated"}': 1,
      'kubecon_questions_total{platform="discord",how="command",outcome="known"}': 1,
      'kubecon_questions_total{platform="discord",how="command",outcome="notice"}': 1,
    })
    expect(Object.fromEntries(metrics)).toMatchObject({
      'kubecon_incidents_total{platform="slack"}': 1,
      'kubecon_incidents_total{platform="discord"}': 0,
      'kubecon_rate_limit_waits_total{platform="slack"}': 1,
      'kubecon_rate_limit_wait_seconds_total{platform="slack"}': 1,
      'kubecon_reconnects_total{platform="slack"}': 1,
      'kubecon_reconnects_total{platform="discord"}': 1,
      'kubecon_answer_duration_seconds_count{platform="slack"}': 5,
      'kubecon_platform_up{platform="slack"}': 1,
      kubecon_ready: 1,
      kubecon_library_notes: 5,
      kubecon_problems: 0,
    })
    expect(metrics.get('kubecon_platform_last_sign_timestamp_seconds{platform="slack"}')).toBeGreaterThan(
      Date.now() / 1000 - 20,
    )
    const { status, checks } = await readinessOf(bot)
    expect(status).toBe(200)
    expect(checks.map(({ name, ok }: { name: string; ok: boolean }) => [name, ok])).toEqual([
      ['running', true],
      ['library', true],
      ['slack', true],
      ['discord', true],
    ])
  })

  it('logs one line a question without a word of it; the incident has the id of its request', async () => {
    const bot = await usualBot()
    await askSlack('gateway api verbatim-words')
    slack.fault({ method: 'response_url', status: 404, body: REFUSED })
    const told = JSON.stringify((await askSlack('secret-question')).args)
    const failed = await vi.waitFor(
      () => {
        const lines = requestsOf(bot).filter(({ request }) => told.includes(request))
        expect(lines).toHaveLength(1)
        return lines[0]
      },
      { timeout: PATIENCE_MS },
    )
    expect(failed).toMatchObject({
      level: 'info',
      request: expect.stringMatching(/^[0-9a-f]{8}$/),
      ...{ platform: 'slack', how: 'command', outcome: 'failed', ms: expect.any(Number) },
    })
    expect(linesOf(bot, '"incident":').at(-1)).toMatchObject({ level: 'error', incident: failed.request })
    expect(bot.lines.join('\n')).not.toMatch(/verbatim-words|secret-question/)
  })

  it('logs the words where LOG_QUESTIONS says so, opens no port where OPS_PORT is off, and sends traces without a word where they are wanted, what is left at the stop', async () => {
    const collector = await startCollector()
    const bot = await start({
      LOG_QUESTIONS: 'true',
      OPS_PORT: 'off',
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.address,
    })
    await askSlack('gateway api verbatim-words')
    expect(await requestsAfter(bot, 0, 1)).toMatchObject([
      { question: 'gateway api verbatim-words', outcome: 'found' },
    ])
    expect(linesOf(bot, 'Health and metrics')).toEqual([])
    await discord.waitReply(discord.slashCommand('kubecon', { query: 'stockx' }).id)
    expect((await bot.stop()).code).toBe(0)
    expect(
      collector
        .spans()
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(['answer', 'reply', 'request'].flatMap((name) => [name, name]).toSorted())
    expect(collector.resource()).toMatchObject({ 'service.name': 'kubecon' })
    expect(collector.bodies.join('')).not.toMatch(/verbatim-words|U0[A-Z0-9]{6}/)
    await collector.stop()
  })
})

describe('the port for operators', () => {
  it('that was asked for and is taken ends the start with one line and 78', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const address = other.address()
    const port = typeof address === 'object' ? String(address?.port) : ''
    const bot = startBot({ env: { ...slack.env, ...discord.env, OPS_PORT: port, LOG_LEVEL: 'error' } })
    bots.push(bot)
    expect((await bot.exited).code).toBe(78)
    expect(bot.lines).toEqual([
      expect.stringMatching(/^kubecon: OPS_PORT cannot be listened on \(EADDRINUSE\)/),
    ])
    other.close()
  })

  it('that is only the usual one costs a warning where it is taken, and the bot goes on', async () => {
    const other = createServer()
    // Whoever has it already serves the test as well.
    other.on('error', () => {})
    other.listen(9090, '127.0.0.1')
    const bot = await start({ OPS_PORT: '' })
    expect(linesOf(bot, 'Health and metrics are not served')).toMatchObject([
      { level: 'warn', port: 9090, reason: 'EADDRINUSE' },
    ])
    await askSlack('gateway api')
    other.close()
  })
})

describe('the end', () => {
  it('after SIGTERM is not ready first, then the answer in flight arrives, then 0', async () => {
    const bot = await usualBot()
    const asked = requestsOf(bot).length
    const address = await bot.opsAddress()
    slack.fault({ method: 'response_url', delayMs: 800 })
    const before = slack.calls('response_url').length
    const { responseId } = slack.command('gateway api')
    await vi.waitFor(() => expect(slack.calls('response_url').length).toBeGreaterThan(before), {
      timeout: PATIENCE_MS,
    })
    const stopping = performance.now()
    bot.kill('SIGTERM')
    await bot.waitLine('Stopping.')
    const answer = await fetch(`${address}/readyz`)
    expect(answer.status).toBe(503)
    expect(await answer.json()).toMatchObject({ checks: [{ name: 'running', ok: false }, {}, {}, {}] })
    await slack.waitResponse(responseId)
    expect(await bot.exited).toEqual({ code: 0, signal: null })
    await expectSoon(performance.now() - stopping, 3_000)
    expect(requestsOf(bot).slice(asked)).toMatchObject([{ outcome: 'found' }])
  })

  it.each([
    ['uncaughtException', 'setTimeout(() => { throw new Error("nobody catches this") }, 1500)'],
    ['unhandledRejection', 'setTimeout(() => { Promise.reject(new Error("nobody catches this")) }, 1500)'],
  ])('by an %s is one line and 1', async (event, script) => {
    const args = ['--import', `data:text/javascript,${encodeURIComponent(script)}`, 'src/main.ts']
    const env = { ...slack.env, ...discord.env, OPS_PORT: '0', LOG_LEVEL: 'error' }
    const bot = startBot({ env, args })
    bots.push(bot)
    expect((await bot.exited).code).toBe(1)
    expect(bot.lines.map((line) => JSON.parse(line))).toMatchObject([
      {
        level: 'error',
        event,
        err: { message: 'nobody catches this', stack: expect.stringMatching(/^at /) },
      },
    ])
  })
})
