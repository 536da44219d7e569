// Three replicas on one PostgreSQL behind one address, one of them killed every few seconds. Every Slack command is
// answered once, or it fails visibly: Slack then tells its sender that the app did not respond.
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from '../../test/e2e/free-port.ts'
import { type Bot, startBot } from '../../test/e2e/start-bot.ts'
import { startSlack } from '../../test/standins/slack/start.ts'
import { startPostgres, whyNoPostgres } from '../../test/store/postgres-server.ts'
import { questionOf, UNBOUNDED } from './traffic.ts'

const REPLICAS = 3
const KILL_EVERY_MS = 2_500
/** From one command to the next. */
const EVERY_MS = 20
/** An answer that has not come by then is lost. */
const LAST_ANSWER_MS = 5_000
const READY_EVERY_MS = 50
const START_MS = 30_000

export interface Replicated {
  readonly commands: number
  readonly answered: number
  /** Not acknowledged: the sender was told so by Slack. */
  readonly failedVisibly: number
  /** Acknowledged and never answered: nobody was told anything. */
  readonly lost: number
  readonly doubled: number
  readonly kills: number
}

interface Replica {
  bot: Bot
  readonly port: number
  up: boolean
}

const isReady = (address: string): Promise<boolean> =>
  fetch(`${address}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  )

/** @returns undefined where no PostgreSQL can be started */
export async function soakReplicas(seconds: number): Promise<Replicated | undefined> {
  if (whyNoPostgres !== undefined) return undefined
  const postgres = await startPostgres()
  const slack = await startSlack()
  const env = { ...slack.httpEnv, ...UNBOUNDED, DATABASE_URL: await postgres.database() }
  const start = (port: number): Bot => startBot({ env: { ...env, PORT: String(port) } })
  const replicas: Replica[] = []
  for (let index = 0; index < REPLICAS; index += 1) {
    const port = await freePort()
    replicas.push({ bot: start(port), port, up: false })
  }
  const senders = replicas.map(({ port }) => slack.overHttp({ url: `http://127.0.0.1:${port}/slack/events` }))
  /** As a balancer does it: what is not ready gets nothing. */
  const bringUp = async (replica: Replica): Promise<void> => {
    const address = await replica.bot.opsAddress()
    const until = performance.now() + START_MS
    while (!(await isReady(address))) {
      if (performance.now() > until)
        throw new Error(`no replica was ready at ${address}; it said:\n${replica.bot.lines.join('\n')}`)
      await pause(READY_EVERY_MS)
    }
    replica.up = true
  }
  await Promise.all(replicas.map(bringUp))

  const sent: { readonly envelopeId: string; readonly responseId: string }[] = []
  let kills = 0
  const until = performance.now() + seconds * 1_000
  const killing = (async () => {
    while (performance.now() < until) {
      await pause(KILL_EVERY_MS)
      const victim = replicas[kills % REPLICAS]
      // Never the last one that is up: then every command would fail, and nothing be learnt.
      if (!victim?.up || replicas.filter(({ up }) => up).length < 2) continue
      kills += 1
      victim.up = false
      victim.bot.kill('SIGKILL')
      await victim.bot.exited
      victim.bot = start(victim.port)
      void bringUp(victim)
    }
  })()
  for (let turn = 0; performance.now() < until; turn += 1) {
    // As a balancer does: those that are known to be up, in turn. One may have died this very moment.
    const index = [0, 1, 2].map((step) => (turn + step) % REPLICAS).find((one) => replicas[one]?.up) ?? 0
    const command = senders[index]?.command(questionOf(turn), {
      user: `U0SOAK${String(turn).padStart(6, '0')}`,
    })
    if (command) sent.push(command)
    await pause(EVERY_MS)
  }
  await killing
  await pause(LAST_ANSWER_MS)

  const answers = new Map<string, number>()
  for (const { ok, responseId = '' } of slack.calls('response_url'))
    if (ok) answers.set(responseId, (answers.get(responseId) ?? 0) + 1)
  const acknowledged = new Set(
    slack.acks().flatMap(({ envelopeId, status }) => (status === 200 ? [envelopeId] : [])),
  )
  const times = (one: { readonly responseId: string }): number => answers.get(one.responseId) ?? 0
  await Promise.all(replicas.map(({ bot }) => bot.stop()))
  await slack.stop()
  await postgres.stop()
  return {
    commands: sent.length,
    answered: sent.filter((one) => times(one) === 1).length,
    failedVisibly: sent.filter((one) => times(one) === 0 && !acknowledged.has(one.envelopeId)).length,
    lost: sent.filter((one) => times(one) === 0 && acknowledged.has(one.envelopeId)).length,
    doubled: sent.filter((one) => times(one) > 1).length,
    kills,
  }
}
