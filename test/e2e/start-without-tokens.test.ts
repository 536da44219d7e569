import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { startProgram } from '../programs/start-program.ts'
import { type Bot, type BotOptions, startBot } from './start-bot.ts'

const started: Bot[] = []
function start(env: BotOptions['env'] = {}): Bot {
  const bot = startBot({ env: { PREVIEW_PORT: '0', ...env } })
  started.push(bot)
  return bot
}
afterEach(async () => {
  await Promise.all(started.splice(0).map((bot) => bot.stop()))
})

const SERVING = /Try it in the browser.*(http:\/\/127\.0\.0\.1:\d+\/)/
const addressOf = async (bot: Bot): Promise<string> => SERVING.exec(await bot.waitLine(SERVING))?.[1] ?? ''

describe('a start without tokens', () => {
  it('says what is missing, answers a sample question, and serves the page until it is asked to end; another serves its own beside it', async () => {
    const bot = start()
    const address = await addressOf(bot)
    expect(new URL(address).hostname).toBe('127.0.0.1')
    expect(bot.stdout[0]).toContain('SLACK_BOT_TOKEN')
    expect(bot.stdout).toContain('> gateway api')
    expect(bot.stdout.join('\n')).toContain('Harry Bagdi, Rob Scott')
    // One blank line between its parts.
    expect(bot.stdout.join('\n')).not.toContain('\n\n\n')
    expect(bot.stderr).toEqual([])
    const page = await (await fetch(address)).text()
    for (const shown of ['As Slack shows it', 'As Discord shows it', 'Harry Bagdi, Rob Scott'])
      expect(page).toContain(shown)
    // It takes another port where somebody is at the wanted one.
    const second = start({ PREVIEW_PORT: new URL(address).port })
    expect(await addressOf(second)).not.toBe(address)
    expect((await fetch(await addressOf(second))).status).toBe(200)
    bot.kill('SIGTERM')
    second.kill('SIGINT')
    expect(await bot.exited).toEqual({ code: 0, signal: null })
    expect(await second.exited).toEqual({ code: 0, signal: null })
  })

  it('ends with 0 at Ctrl+C while it is still starting', async () => {
    const starting = start()
    await starting.waitLine('SLACK_BOT_TOKEN')
    starting.kill('SIGINT')
    expect(await starting.exited).toEqual({ code: 0, signal: null })
  })

  it('ends without a word once nobody reads what it prints', async () => {
    const child = startProgram(process.execPath, ['src/main.ts'], {
      env: { PREVIEW_PORT: '0', PATH: process.env.PATH ?? '' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const stderr: string[] = []
    child.stderr?.setEncoding('utf8').on('data', (text: string) => stderr.push(text))
    child.stdout?.once('data', () => child.stdout?.destroy())
    const [code] = await once(child, 'close')
    expect([code, stderr.join('')]).toEqual([0, ''])
  })

  it('leaves no file behind, whatever is ordered in the chat', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kubecon-preview-'))
    const state = join(folder, 'state.db')
    const address = await addressOf(start({ STATE_PATH: state }))
    const ordered = await fetch(`${address}api/ask`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text: 'digest daily 09:00' }),
    })
    expect(await ordered.text()).toContain('A digest is ordered for this channel')
    expect(await (await fetch(`${address}digests`)).text()).toContain('The channel of this chat')
    expect(readdirSync(folder)).toEqual([])
    rmSync(folder, { recursive: true })
  })

  it('is one line and exit 78 where the interface asked for is not of this machine', async () => {
    const bot = start({ PREVIEW: '203.0.113.7' })
    expect(await bot.exited).toEqual({ code: 78, signal: null })
    expect(bot.stderr).toHaveLength(1)
    expect(bot.stderr[0]).toMatch(/^kubecon: PREVIEW cannot be served on 203\.0\.113\.7 \(EADDRNOTAVAIL\)/)
  })

  it('is one line and exit 78 where the preview is not wanted', async () => {
    const bot = start({ PREVIEW: 'false' })
    expect(await bot.exited).toEqual({ code: 78, signal: null })
    expect(bot.lines).toHaveLength(1)
    expect(bot.lines[0]).toContain('SLACK_BOT_TOKEN')
  })

  it('beside tokens, `kubecon preview` serves the page and connects to nobody', async () => {
    const asked: string[] = []
    const platform = createServer((request, response) => {
      asked.push(request.url ?? '')
      response.end()
    }).listen(0, '127.0.0.1')
    await once(platform, 'listening')
    const api = `http://127.0.0.1:${(platform.address() as AddressInfo).port}`
    const bot = startBot({
      args: ['bin/kubecon.js', 'preview'],
      env: {
        PREVIEW_PORT: '0',
        SLACK_BOT_TOKEN: 'xoxb-1',
        SLACK_APP_TOKEN: 'xapp-1',
        SLACK_API_URL: `${api}/api/`,
        DISCORD_TOKEN: 'token',
        DISCORD_API_URL: api,
      },
    })
    started.push(bot)
    const [address = ''] = /http:\S+/.exec(await bot.waitLine('shows what people will see')) ?? []
    expect(await (await fetch(address)).text()).toContain('Harry Bagdi, Rob Scott')
    bot.kill('SIGTERM')
    expect(await bot.exited).toEqual({ code: 0, signal: null })
    expect(asked).toEqual([])
    platform.close()
  })
})
