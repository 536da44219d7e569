// The one token of the bot is revoked while it runs: it stays up, its digests wait, and go on when the token counts.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { startSlack } from '../standins/slack/start.ts'
import { visibleText } from '../standins/visible-text.ts'
import { startBot } from './start-bot.ts'

it('a digest is suspended when it is due, and resumes by itself', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kubecon-revoked-'))
  const slack = await startSlack()
  onTestFinished(async () => {
    await slack.stop()
    rmSync(folder, { recursive: true, force: true })
  })
  const env = { ...slack.env, OPS_PORT: 'off', STATE_PATH: join(folder, 'kubecon.db') }
  const from = async (clock: string) => {
    const bot = startBot({ env, clock })
    await slack.waitConnected()
    await bot.waitLine('The library is complete')
    return bot
  }
  const asked = async (text: string) =>
    visibleText((await slack.waitResponse(slack.command(text).responseId)).args)
  const posted = () => slack.waitCall('chat.postMessage')

  const first = await from('2026-12-01T08:50:00Z')
  await asked('digest daily 09:00 UTC')
  slack.revoke(slack.workspace.botToken, 'token_revoked')
  await first.setClock('2026-12-01T09:00:00Z')
  expect((await posted()).error).toBe('token_revoked')
  await first.waitLine('A digest is suspended')
  // What needs no token is answered all the same.
  expect(await asked('digest why')).toContain('does not let the bot in any more')
  slack.accept(slack.workspace.botToken)
  await first.stop()
  // The connection has lasted while the time went by.
  expect(first.lines.filter((line) => line.includes('Connected to Slack again'))).toEqual([])
  slack.forget()

  const second = await from('2026-12-02T09:00:00Z')
  expect((await posted()).ok).toBe(true)
  await second.waitLine('A suspended digest works again')
  expect(await asked('digest why')).not.toContain('does not let the bot in any more')
  await second.stop()
})
