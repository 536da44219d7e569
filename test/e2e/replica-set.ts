// Several real processes on one database, for both platforms: Slack over HTTP behind a round robin, Discord by lease.
import { setTimeout as pause } from 'node:timers/promises'
import type { Discord } from '../standins/discord/start.ts'
import type { Slack } from '../standins/slack/start.ts'
import { freePort } from './free-port.ts'
import type { RoundRobin } from './round-robin.ts'
import { type Bot, startBot } from './start-bot.ts'

/** From when nothing more is sent to a replica until it is told to stop: `preStop`, which takes five seconds there. */
const BEFORE_STOP_MS = 500

export interface Replica {
  readonly name: string
  readonly port: number
  readonly bot: Bot
  /** Whether its last word on Discord's gateway was that it holds it. */
  holds(): boolean
}

export interface ReplicaSet {
  /** Those that run, oldest first. */
  readonly running: readonly Replica[]
  /** Starts one more; it is ready when this resolves. */
  start(): Promise<Replica>
  /** As deploy/kubernetes does: no more requests first, and a moment later the signal. */
  stop(replica: Replica): Promise<void>
  kill(replica: Replica): Promise<void>
  holder(): Replica | undefined
}

/** A line of the log that says how it stands with the gateway. */
const HOLDS = 'holds Discord’s gateway and answers'
const STANDS_BY = 'stands by'

export function replicaSet(
  env: Readonly<Record<string, string>>,
  platforms: { readonly slack: Slack; readonly discord: Discord; readonly roundRobin: RoundRobin },
): ReplicaSet {
  const { slack, discord, roundRobin } = platforms
  const running: Replica[] = []
  let started = 0

  const forget = (replica: Replica): void => {
    running.splice(running.indexOf(replica), 1)
  }

  return {
    running,
    async start() {
      started += 1
      const name = `replica ${started}`
      const port = await freePort()
      const bot = startBot({
        env: { ...slack.httpEnv, ...discord.env, ...env, PORT: `${port}`, OPS_PORT: 'off' },
      })
      const holds = () =>
        bot.lines.findLast((line) => line.includes(HOLDS) || line.includes(STANDS_BY))?.includes(HOLDS) ===
        true
      const replica = { name, port, bot, holds }
      await bot.waitLine('Connected to Slack')
      await bot.waitLine(new RegExp(`${STANDS_BY}|Connected to Discord`))
      running.push(replica)
      roundRobin.add(port)
      return replica
    },
    async stop(replica) {
      roundRobin.remove(replica.port)
      await pause(BEFORE_STOP_MS)
      const { code } = await replica.bot.stop()
      forget(replica)
      if (code !== 0) throw new Error(`${replica.name} ended with ${code}:\n${replica.bot.lines.join('\n')}`)
    },
    async kill(replica) {
      replica.bot.kill('SIGKILL')
      roundRobin.remove(replica.port)
      await replica.bot.exited
      forget(replica)
    },
    holder: () => running.find((replica) => replica.holds()),
  }
}
