// The store goes away under the running program, and comes back: readiness and a metric say so meanwhile, people are
// answered all the while, and nobody has to restart anything.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { type Slack, startSlack } from '../standins/slack/start.ts'
import { describePostgres } from '../store/stores.ts'
import { type Bot, startBot } from './start-bot.ts'

vi.setConfig({ testTimeout: 120_000 })

const DIGEST = 'slack:C0GENERAL daily 09:00 UTC'

let slack: Slack
const bots: Bot[] = []

beforeAll(async () => {
  slack = await startSlack()
})
afterEach(async () => {
  await Promise.all(bots.splice(0).map((bot) => bot.stop()))
})
afterAll(() => slack.stop())

function start(env: Readonly<Record<string, string>>): Bot {
  const bot = startBot({ env: { ...slack.env, DIGEST, ...env } })
  bots.push(bot)
  return bot
}

interface StateCheck {
  readonly name: string
  readonly ok: boolean
  readonly detail?: string
}

const checkOf = async (bot: Bot): Promise<StateCheck & { readonly status: number }> => {
  const answer = await fetch(`${await bot.opsAddress()}/readyz`)
  const { checks } = (await answer.json()) as { readonly checks: readonly StateCheck[] }
  const check = checks.find(({ name }) => name === 'state') ?? { name: 'none', ok: false }
  return { ...check, status: answer.status }
}

const isUp = async (bot: Bot): Promise<string | undefined> =>
  /^kubecon_state_up (\d)/m.exec(await (await fetch(`${await bot.opsAddress()}/metrics`)).text())?.[1]

const waits = { timeout: 60_000, interval: 200 }
const untilReady = (bot: Bot) =>
  vi.waitFor(async () => expect(await checkOf(bot)).toMatchObject({ status: 200, ok: true }), waits)

/** Ready, then not, with this detail; answered meanwhile; then ready again. */
async function goesAndComes(bot: Bot, goes: () => unknown, detail: RegExp, comes: () => unknown) {
  await untilReady(bot)
  await goes()
  await vi.waitFor(
    async () =>
      expect(await checkOf(bot)).toMatchObject({ status: 503, detail: expect.stringMatching(detail) }),
    waits,
  )
  expect(await isUp(bot)).toBe('0')
  await slack.waitResponse(slack.command('gateway api').responseId, 8_000)
  await comes()
  await untilReady(bot)
  expect(await isUp(bot)).toBe('1')
}

describePostgres('a running bot whose database', (server) => {
  it('becomes read-only is not ready until it can write again', async () => {
    const bot = start({ DATABASE_URL: await server().database() })
    await goesAndComes(
      bot,
      () => server().readOnly(true),
      /cannot be written.*read-only/,
      () => server().readOnly(false),
    )
  })

  it('answers nothing on open connections is not ready until it does', async () => {
    const bot = start({ DATABASE_URL: await server().database() })
    await goesAndComes(
      bot,
      () => server().freeze(true),
      /no answer in time/,
      () => server().freeze(false),
    )
  })

  it('dies is not ready until it is back', async () => {
    const bot = start({ DATABASE_URL: await server().database() })
    await goesAndComes(
      bot,
      () => server().kill(),
      /nothing listens there|the connection broke/,
      () => server().restart(),
    )
  })

  it('ends its connections again and again goes on as if nothing had happened', async () => {
    const bot = start({ DATABASE_URL: await server().database() })
    await untilReady(bot)
    for (let turn = 0; turn < 5; turn += 1) {
      server().administer(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'kubecon'",
      )
      expect((await checkOf(bot)).status).toBe(200)
    }
    await untilReady(bot)
  })

  it('is not there at the start answers people, and is ready once it is', async () => {
    const url = await server().database()
    await server().kill()
    const bot = start({ DATABASE_URL: url })
    await vi.waitFor(async () => expect((await checkOf(bot)).detail).toMatch(/cannot be opened/), waits)
    await slack.waitConnected(30_000)
    await slack.waitResponse(slack.command('gateway api').responseId, 8_000)
    await server().restart()
    await untilReady(bot)
  })

  it('is not there when the bot is told to stop does not keep it', async () => {
    const url = await server().database()
    await server().kill()
    const bot = start({ DATABASE_URL: url })
    await vi.waitFor(async () => expect((await checkOf(bot)).detail).toMatch(/cannot be opened/), waits)
    bot.kill('SIGTERM')
    expect(await bot.exited).toEqual({ code: 0, signal: null })
    await server().restart()
  })
})

/** A file system of 1 MB; undefined where nobody may mount one. */
function tinyDisk(): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'kubecon-tiny-'))
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder])
  if (status === 0) return folder
  rmSync(folder, { recursive: true })
  return undefined
}

const disk = tinyDisk()
afterAll(() => {
  if (disk === undefined) return
  execFileSync('umount', [disk])
  rmSync(disk, { recursive: true })
})

describe.skipIf(disk === undefined)(
  `a running bot on SQLite${disk ? '' : ' (skipped: only root mounts a disk)'}`,
  () => {
    it('whose disk is full is not ready until there is room again', async () => {
      const bot = start({ STATE_PATH: join(disk ?? '', 'kubecon.db') })
      const filler = join(disk ?? '', 'filler')
      await goesAndComes(
        bot,
        () => spawnSync('dd', ['if=/dev/zero', `of=${filler}`, 'bs=1k', 'count=2000']),
        /cannot be written.*(full|disk I\/O error)/,
        () => rmSync(filler),
      )
    })

    it('whose disk is full at the start answers people, and is ready once there is room', async () => {
      const filler = join(disk ?? '', 'filler')
      spawnSync('dd', ['if=/dev/zero', `of=${filler}`, 'bs=1k', 'count=2000'])
      const bot = start({ STATE_PATH: join(disk ?? '', 'new.db') })
      await vi.waitFor(async () => expect((await checkOf(bot)).detail).toMatch(/cannot be opened/), waits)
      rmSync(filler)
      await untilReady(bot)
    })
  },
)
