// The store goes away under the running program, and comes back: readiness and a metric say so meanwhile, people are
// answered all the while, and nobody has to restart anything.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type Slack, startSlack } from '../standins/slack/start.ts'
import { type PostgresServer, startPostgres, whyNoPostgres } from '../store/postgres-server.ts'
import { type Bot, startBot } from './start-bot.ts'

vi.setConfig({ testTimeout: 120_000 })

const DIGEST = 'slack:C0GENERAL daily 09:00 UTC'

const disk = tinyDisk()
let slack: Slack
const bots: Bot[] = []

beforeAll(async () => {
  slack = await startSlack()
})
afterAll(async () => {
  await Promise.all(bots.map((bot) => bot.stop()))
  await slack.stop()
  if (disk === undefined) return
  execFileSync('umount', [disk])
  rmSync(disk, { recursive: true })
})

function start(env: Readonly<Record<string, string>>): Bot {
  const bot = startBot({ env: { ...slack.env, DIGEST, ...env } })
  bots.push(bot)
  return bot
}

interface StateCheck {
  readonly name: string
  readonly ok: boolean
  readonly detail?: string | undefined
}

const checkOf = async (bot: Bot): Promise<StateCheck & { readonly status: number }> => {
  const answer = await fetch(`${await bot.opsAddress()}/readyz`)
  const { checks } = (await answer.json()) as { readonly checks: readonly StateCheck[] }
  const check = checks.find(({ name }) => name === 'state') ?? { name: 'none', ok: false }
  return { detail: undefined, ...check, status: answer.status }
}

const isUp = async (bot: Bot): Promise<string | undefined> =>
  /^kubecon_state_up (\d)/m.exec(await (await fetch(`${await bot.opsAddress()}/metrics`)).text())?.[1]

const waits = { timeout: 60_000, interval: 200 }
const untilReady = (bot: Bot) =>
  vi.waitFor(
    async () => expect(await checkOf(bot)).toMatchObject({ status: 200, ok: true, detail: undefined }),
    waits,
  )

const isTold = (bot: Bot, detail: RegExp) =>
  vi.waitFor(async () => expect((await checkOf(bot)).detail).toMatch(detail), waits)

/** In trouble with this detail, and people are answered meanwhile; then ready again. */
async function goesAndComes(bot: Bot, goes: () => unknown, detail: RegExp, comes: () => unknown) {
  await goes()
  await isTold(bot, detail)
  expect(await isUp(bot)).toBe('0')
  await slack.waitResponse(slack.command('gateway api').responseId, 8_000)
  await comes()
  await untilReady(bot)
  expect(await isUp(bot)).toBe('1')
}

describe.skipIf(whyNoPostgres)(`a running bot whose database (${whyNoPostgres ?? 'PostgreSQL'})`, () => {
  let bot: Bot
  let own: PostgresServer
  const server = () => own
  beforeAll(async () => {
    own = await startPostgres()
    const url = await server().database()
    await server().kill()
    bot = start({ DATABASE_URL: url })
  })
  afterAll(async () => {
    await bot.stop()
    await own.stop()
  })

  it('is not there at the start answers people, and is ready once it is', async () => {
    await isTold(bot, /cannot be opened .*nothing listens there/)
    await slack.waitConnected(30_000)
    await slack.waitResponse(slack.command('gateway api').responseId, 8_000)
    await server().restart()
    await untilReady(bot)
  })

  it('becomes read-only is not ready until it can be written again', async () => {
    const refused = async () => {
      await server().readOnly(true)
      await vi.waitFor(async () => expect((await checkOf(bot)).status).toBe(503), waits)
    }
    await goesAndComes(bot, refused, /cannot be written.*read-only/, () => server().readOnly(false))
  })

  it('dies goes on when it is back', async () => {
    const detail = /nothing listens there|the connection broke|stopping or starting/
    await goesAndComes(
      bot,
      () => server().kill(),
      detail,
      () => server().restart(),
    )
  })

  it('answers nothing on open connections goes on when it does', async () => {
    await goesAndComes(
      bot,
      () => server().freeze(true),
      /no answer in time/,
      () => server().freeze(false),
    )
  })

  it('ends its connections again and again is ready all the while', async () => {
    const sessions =
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'kubecon'"
    for (let turn = 0; turn < 5; turn += 1) {
      await server().administer(sessions)
      expect((await checkOf(bot)).status).toBe(200)
    }
    await untilReady(bot)
  })

  it('is away when the bot is told to stop does not keep it', async () => {
    await server().kill()
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

describe.skipIf(disk === undefined)(
  `a running bot on SQLite${disk ? '' : ' (skipped: only root mounts a disk)'}`,
  () => {
    it('whose disk is full answers people, and is ready once there is room', async () => {
      const filler = join(disk ?? '', 'filler')
      const fill = () => spawnSync('dd', ['if=/dev/zero', `of=${filler}`, 'bs=1k', 'count=2000'])
      fill()
      const bot = start({ STATE_PATH: join(disk ?? '', 'kubecon.db') })
      await isTold(bot, /cannot be opened/)
      rmSync(filler)
      await untilReady(bot)
      await goesAndComes(bot, fill, /cannot be written.*(full|disk I\/O error)/, () => rmSync(filler))
    })
  },
)
