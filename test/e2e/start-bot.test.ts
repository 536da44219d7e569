// Starting programs for end-to-end tests: what they get to see, and what is seen of them.

import { expect, test } from 'vitest'
import { PATIENCE_MS } from '../patience.ts'
import { startBot } from './start-bot.ts'

const run = (script: string, options: { env?: Record<string, string>; clock?: string } = {}) =>
  startBot({ args: ['-e', script], ...options })

test('the program sees the given environment and PATH, and nothing else', async () => {
  process.env.SLACK_BOT_TOKEN = 'xoxb-of-a-developer'
  const bot = run('console.log(JSON.stringify(process.env))', { env: { DISCORD_TOKEN: 'given' } })
  const seen = JSON.parse(await bot.waitLine('{'))
  expect(seen).toMatchObject({ DISCORD_TOKEN: 'given', PATH: process.env.PATH })
  expect(seen.SLACK_BOT_TOKEN || undefined).toBeUndefined()
  expect(Object.values(seen).filter((value) => value !== '')).toHaveLength(2)
  delete process.env.SLACK_BOT_TOKEN
})

test('lines of both outputs are kept, and the way it ended', async () => {
  const bot = run('console.log("out"); console.error("err"); process.exitCode = 78')
  expect(await bot.exited).toEqual({ code: 78, signal: null })
  expect([bot.stdout, bot.stderr]).toEqual([['out'], ['err']])
})

test('a line that never comes fails the wait with what the program said', async () => {
  const slow = run('console.log("here"); setTimeout(() => {}, 60_000)')
  await slow.waitLine('here')
  await expect(slow.waitLine(/there/, 20)).rejects.toThrow(
    'no line with /there/ within 20 ms; the program said:\n  here',
  )
  await slow.stop()
  const ended = run('console.log("here")')
  await expect(ended.waitLine('there')).rejects.toThrow('before it ended with 0')
})

test('stopping sends SIGTERM', async () => {
  const polite = run(
    'process.on("SIGTERM", () => process.exit(3)); console.log("up"); setTimeout(() => {}, 60_000)',
  )
  await polite.waitLine('up')
  expect(await polite.stop()).toEqual({ code: 3, signal: null })
})

test('the clock starts where it is told to, and runs on', async () => {
  const clock = '2026-12-01T08:59:58.000Z'
  const script = `
    const first = Date.now()
    const moved = [new Date(), new Date(first), Date()].map((date) => new Date(date).toISOString().slice(0, 17))
    const kept = [new Date(0).toISOString(), Date.UTC(2020, 0), new Date(2020, 0, 1).getFullYear()]
    const same = [new Date() instanceof Date, new Date().constructor === Date, structuredClone(new Date()).getTime() >= first]
    setTimeout(() => console.log(JSON.stringify({ moved, kept, same, ran: Date.now() - first })), 50)`
  const bot = run(script, { clock })
  const { moved, kept, same, ran } = JSON.parse(await bot.waitLine('{'))
  expect(new Set(moved)).toEqual(new Set(['2026-12-01T08:59:']))
  expect(kept).toEqual(['1970-01-01T00:00:00.000Z', 1_577_836_800_000, 2020])
  expect(same).toEqual([true, true, true])
  expect(ran).toBeGreaterThanOrEqual(49)
  expect(ran).toBeLessThan(PATIENCE_MS)
})

test('a clock that is no time ends the program at once', async () => {
  const bot = run('', { clock: 'tomorrow' })
  expect((await bot.exited).code).toBe(1)
  expect(bot.stderr.join('\n')).toContain('KUBECON_TEST_CLOCK is no time: tomorrow')
})
