// Everything goes wrong, one kind after the other, on both platforms and the database, and between the faults people
// ask: each is answered once, and the bot never ends by itself.
import { setTimeout as pause } from 'node:timers/promises'
import { type Bot, startBot } from '../../test/e2e/start-bot.ts'
import { type PostgresServer, startPostgres, whyNoPostgres } from '../../test/store/postgres-server.ts'
import { discordTraffic } from './discord-traffic.ts'
import { slackTraffic } from './slack-traffic.ts'
import { FAULTS, isAcknowledgement, REFUSALS, type Traffic, UNBOUNDED } from './traffic.ts'

export interface FaultSizes {
  /** Of each platform. */
  readonly payloads: number
  /** Times each other fault is met. */
  readonly rounds: number
  /** How long the database takes no writing. */
  readonly readOnlySeconds: number
  readonly kills: number
}

export interface FaultRow {
  readonly fault: string
  readonly tried: string
  /** Good requests between the faults. */
  asked: number
  /** Acknowledged, and nobody got an answer. */
  lost: number
  doubled: number
  /** Neither acknowledged nor answered: the platform tells the person. */
  unanswered: number
  /** The process ended by itself. */
  exits: number
}

/** Malformed payloads between two good requests. */
const AT_ONCE = 25
/** Until an answer counts as none: repetitions after faults are within it. */
const ANSWER_MS = 20_000
/** An answer too many would come in this time. */
const SETTLE_MS = 150
const LOOK_MS = 20
const START_MS = 90_000

/** @param told gets the name of each kind when it begins */
export async function soakFaults(
  sizes: FaultSizes,
  told: (fault: string) => void,
): Promise<readonly FaultRow[]> {
  const traffics = [await slackTraffic(), await discordTraffic()]
  const postgres = whyNoPostgres === undefined ? await startPostgres() : undefined
  const env = {
    ...Object.assign({}, ...traffics.map((traffic) => traffic.env)),
    ...UNBOUNDED,
    ...(postgres && { DATABASE_URL: await postgres.database() }),
  }
  const rows: FaultRow[] = []
  let turn = 0
  let bot = await started()

  async function started(): Promise<Bot> {
    const begun = startBot({ env })
    await Promise.all(traffics.map((traffic) => traffic.waitConnected(START_MS)))
    await begun.waitLine('The library is complete', START_MS)
    return begun
  }

  /** Whoever ended by itself is started again, and counted. */
  async function revive(row: FaultRow): Promise<void> {
    const ended = await Promise.race([bot.exited.then(() => true), pause(LOOK_MS, false)])
    if (!ended) return
    row.exits += 1
    bot = await started()
  }

  /** One good request of each platform, and what became of it. */
  async function ask(row: FaultRow, some: readonly Traffic[] = traffics): Promise<void> {
    await revive(row)
    turn += 1
    await Promise.all(
      some.map(async (traffic) => {
        row.asked += 1
        const keys = traffic.send('command', turn)
        const until = performance.now() + ANSWER_MS
        while (keys.some((key) => !traffic.seen().has(key)) && performance.now() < until) await pause(LOOK_MS)
        await pause(SETTLE_MS)
        const seen = traffic.seen()
        const missing = keys.filter((key) => !seen.has(key))
        if (missing.some((key) => !isAcknowledgement(key)))
          row[missing.some(isAcknowledgement) ? 'unanswered' : 'lost'] += 1
        if (keys.some((key) => (seen.get(key)?.length ?? 0) > 1)) row.doubled += 1
        traffic.discard()
      }),
    )
    await revive(row)
  }

  async function during(fault: string, tried: string, body: (row: FaultRow) => Promise<void>): Promise<void> {
    told(fault)
    const row: FaultRow = { fault, tried, asked: 0, lost: 0, doubled: 0, unanswered: 0, exits: 0 }
    rows.push(row)
    await ask(row)
    await body(row)
    await ask(row)
  }

  for (const traffic of traffics)
    await during(
      `payloads with something wrong, ${traffic.name}`,
      sizes.payloads.toLocaleString('en'),
      async (row) => {
        for (let sent = 0; sent < sizes.payloads; sent += AT_ONCE) {
          for (let one = 0; one < AT_ONCE; one += 1) traffic.sendMalformed()
          await ask(row, [traffic])
        }
      },
    )

  await during('connections reset under an answer', `${2 * sizes.rounds}`, async (row) => {
    for (let round = 0; round < sizes.rounds; round += 1) {
      for (const traffic of traffics) traffic.fault(FAULTS.reset)
      await ask(row)
    }
  })

  await during('connections to a platform lost', `${2 * sizes.rounds}`, async (row) => {
    for (let round = 0; round < sizes.rounds; round += 1) {
      await Promise.all(traffics.map((traffic) => traffic.reconnect(round)))
      await ask(row)
    }
  })

  for (const [name, refusal] of Object.entries(REFUSALS))
    await during(`refused once: ${name}`, `${2 * sizes.rounds}`, async (row) => {
      for (let round = 0; round < sizes.rounds; round += 1) {
        for (const traffic of traffics) traffic.fault(refusal)
        await ask(row)
      }
    })

  if (postgres) {
    await during('database read-only', `${sizes.readOnlySeconds} s`, async (row) => {
      // Who holds Discord's gateway is written into the database: while it takes nothing, nobody may.
      await whileReadOnly(postgres, sizes.readOnlySeconds, () => ask(row, traffics.slice(0, 1)))
      await traffics[1]?.waitConnected(START_MS)
    })
    await during('database killed (-9)', `${sizes.kills}`, async (row) => {
      for (let kill = 0; kill < sizes.kills; kill += 1) {
        await postgres.kill()
        await ask(row, traffics.slice(0, 1))
        await postgres.restart()
        // Discord is answered by whoever holds a lease in the database.
        await traffics[1]?.waitConnected(START_MS)
      }
    })
  }

  await during('bot killed (-9) between requests', `${sizes.kills}`, async (row) => {
    for (let kill = 0; kill < sizes.kills; kill += 1) {
      bot.kill('SIGKILL')
      await bot.exited
      bot = await started()
      await ask(row)
    }
  })

  await bot.stop()
  await Promise.all(traffics.map((traffic) => traffic.stop()))
  await postgres?.stop()
  return rows
}

async function whileReadOnly(
  postgres: PostgresServer,
  seconds: number,
  turn: () => Promise<void>,
): Promise<void> {
  await postgres.readOnly(true)
  const until = performance.now() + seconds * 1_000
  while (performance.now() < until) await turn()
  await postgres.readOnly(false)
}
