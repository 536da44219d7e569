// Topics that were asked for and not answered, in the real program: kept beyond a restart, and shown from three askers on.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { PATIENCE_MS } from '../patience.ts'
import { startSlack } from '../standins/slack/start.ts'
import { visibleText } from '../standins/visible-text.ts'
import { type Bot, startBot } from './start-bot.ts'

const folder = mkdtempSync(join(tmpdir(), 'kubecon-unanswered-'))
const slack = await startSlack()
let bot: Bot | undefined

afterAll(async () => {
  await bot?.stop()
  await slack.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** A Monday, before anybody is told. */
async function begin(clock = '2026-11-30T08:00:00Z'): Promise<Bot> {
  const env = { COUNT_UNANSWERED: 'kept', MAINTAINERS_CHANNEL: 'slack:C0MAINTAIN' }
  bot = startBot({ clock, env: { ...slack.env, ...env, STATE_PATH: join(folder, 'kubecon.db') } })
  await slack.waitConnected(PATIENCE_MS)
  await bot.waitLine('The library is complete')
  return bot
}

const ask = async (user: string, text: string): Promise<string> =>
  visibleText((await slack.waitResponse(slack.command(text, { user }).responseId)).args)
const stats = () => ask('UADMIN', 'stats --unanswered')

it('are shown once enough have asked, however often each of them did, and told once on Monday', {
  timeout: 6 * PATIENCE_MS,
}, async () => {
  await begin()
  for (let time = 0; time < 5; time++) await ask('UFIRST', 'kyverno')
  await ask('USECOND', 'kyverno')
  expect(await stats()).not.toContain('kyverno')
  // Some of them have the same mark, but not all of ten.
  for (let person = 0; person < 10; person++) await ask(`UPERSON${person}`, 'kyverno')
  await expect.poll(stats, { timeout: PATIENCE_MS }).toContain('kyverno')
  await bot?.stop()
  const running = await begin('2026-11-30T08:59:30Z')
  await expect.poll(stats, { timeout: PATIENCE_MS }).toContain('kyverno')
  await running.setClock('2026-11-30T09:02:00Z')
  // It is looked at once a minute, and with each that is taken down.
  await ask('UFIRST', 'kyverno')
  const told = await slack.waitCall('chat.postMessage', undefined, PATIENCE_MS)
  expect(told.args.channel).toBe('C0MAINTAIN')
  expect(visibleText(told.args)).toContain('kyverno')
  await running.setClock('2026-11-30T10:02:00Z')
  await ask('UFIRST', 'kyverno')
  await ask('UADMIN', 'help')
  expect(slack.calls('chat.postMessage')).toHaveLength(1)
  expect(running.lines.filter((line) => line.includes('kyverno'))).toEqual([])
})
