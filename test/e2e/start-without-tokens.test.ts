import { afterEach, describe, expect, it } from 'vitest'
import { type Bot, type BotOptions, startBot } from './start-bot.ts'

const started: Bot[] = []
function start(env: BotOptions['env'] = {}): Bot {
  const bot = startBot({ env: { PREVIEW: 'true', PREVIEW_PORT: '0', ...env } })
  started.push(bot)
  return bot
}
afterEach(async () => {
  await Promise.all(started.splice(0).map((bot) => bot.stop()))
})

const SERVING = /Try it in the browser.*(http:\/\/127\.0\.0\.1:\d+\/)/
const addressOf = async (bot: Bot): Promise<string> =>
  SERVING.exec(await bot.waitLine(SERVING, 30_000))?.[1] ?? ''

describe('a start without tokens', () => {
  it('says what is missing, answers a sample question, and ends with 0 where nobody can ask more', async () => {
    const bot = start({ PREVIEW: '' })
    expect(await bot.exited).toEqual({ code: 0, signal: null })
    expect(bot.stdout[0]).toContain('SLACK_BOT_TOKEN')
    expect(bot.stdout.join('\n')).toContain('Harry Bagdi, Rob Scott')
    expect(bot.stderr).toEqual([])
  })

  it('serves the preview too where PREVIEW asks for it, and ends when it is asked to', async () => {
    const bot = start()
    const page = await (await fetch(await addressOf(bot))).text()
    expect(bot.stdout[0]).toContain('SLACK_BOT_TOKEN')
    expect(bot.stdout).toContain('> gateway api')
    expect(bot.stdout.join('\n')).toContain('Harry Bagdi, Rob Scott')
    expect(bot.stderr).toEqual([])
    for (const shown of ['As Slack shows it', 'As Discord shows it', 'Harry Bagdi, Rob Scott'])
      expect(page).toContain(shown)
    bot.kill('SIGTERM')
    expect(await bot.exited).toEqual({ code: 0, signal: null })
  })

  it('takes another port where somebody is at the wanted one', async () => {
    const first = await addressOf(start())
    const second = await addressOf(start({ PREVIEW_PORT: new URL(first).port }))
    expect(second).not.toBe(first)
    expect((await fetch(second)).status).toBe(200)
  })

  it('is one line and exit 78 where the preview is not wanted', async () => {
    const bot = start({ PREVIEW: 'false' })
    expect(await bot.exited).toEqual({ code: 78, signal: null })
    expect(bot.lines).toHaveLength(1)
    expect(bot.lines[0]).toContain('SLACK_BOT_TOKEN')
  })
})
