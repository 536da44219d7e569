// Half an hour's traffic of a busy bot on both platforms, in rounds without pauses: everything people do, while the
// notes change, connections break and the platforms fail. Nothing may be lost, doubled or unanswered.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { type Bot, startBot } from '../../test/e2e/start-bot.ts'
import { residentMemory } from '../adapter-rigs.ts'
import { quantile } from '../metrics.ts'
import { discordTraffic } from './discord-traffic.ts'
import { slackTraffic } from './slack-traffic.ts'
import { openTally, type Tally } from './tally.ts'
import { FAULTS, KINDS, type Traffic, UNBOUNDED } from './traffic.ts'

/** Rounds on each platform. With 80 requests in each, more than three a second over half an hour. */
export const ROUNDS = 80
const BURSTS = 5
/** A burst holds every kind of request twice. */
const TIMES_A_BURST = 2
/** A start on a machine that does other things as well. */
const START_MS = 120_000
/** Until the last answer of a round: repetitions after faults are within it. */
const ROUND_MS = 20_000
/** After a round: an answer too many would come in this time. */
const SETTLE_MS = 100
const LOOK_MS = 15

const BUNDLED_NOTES = fileURLToPath(new URL('../../data/notes', import.meta.url))

/** What disturbs a round, in turn; nothing in most of them. */
const TROUBLES = [
  undefined,
  ...Object.keys(FAULTS),
  undefined,
  'reconnect',
  undefined,
  'reload',
] as readonly (undefined | keyof typeof FAULTS | 'reconnect' | 'reload')[]

export interface Mixed {
  readonly platforms: readonly { readonly name: string; readonly tally: Tally; readonly refused: number }[]
  /** Resident memory in MiB after each round; empty where the system does not tell. */
  readonly memory: readonly number[]
  readonly reloads: number
  /** Whether the bot ended with 0 when it was asked to. */
  readonly endedWell: boolean
}

/**
 * @param told hears of every round; `enough` from it was the last
 * @param connected is given the bot before the first round, to look at it from outside
 */
export async function soakMixed(
  rounds: number,
  told: (done: number) => unknown,
  connected: (bot: Bot) => Promise<void> = async () => {},
): Promise<Mixed> {
  const notes = mkdtempSync(join(tmpdir(), 'kubecon-soak-'))
  cpSync(BUNDLED_NOTES, notes, { recursive: true })
  const traffics = await Promise.all([slackTraffic(), discordTraffic()])
  const bot = startBot({
    env: { ...Object.assign({}, ...traffics.map(({ env }) => env)), ...UNBOUNDED, NOTES_DIR: notes },
  })
  // Whatever fails: nothing is left that runs.
  await using ends = new AsyncDisposableStack()
  ends.defer(() => rmSync(notes, { recursive: true, force: true }))
  for (const { stop } of traffics) ends.defer(stop)
  ends.defer(async () => void (await bot.stop()))
  await Promise.all(traffics.map((traffic) => traffic.waitConnected(START_MS)))
  await bot.waitLine('The library is complete', START_MS)
  await connected(bot)
  const tallies = traffics.map(openTally)
  const memory: number[] = []
  let reloads = 0
  for (let round = 0; round < rounds; round += 1) {
    const trouble = TROUBLES[round % TROUBLES.length]
    if (trouble === 'reload') {
      changeNote(notes, round)
      reloads += 1
    }
    await Promise.all(
      traffics.map((traffic, index) => runRound(traffic, tallies[index] as Open, round, trouble)),
    )
    memory.push(...[residentMemory(bot)].filter((one) => one !== undefined))
    if ((await told(round + 1)) === 'enough') break
  }
  // What comes much too late was not asked for.
  await pause(3_000)
  for (const [index, traffic] of traffics.entries()) tallies[index]?.close(traffic.seen())
  const { code } = await bot.stop()
  const platforms = traffics.map(({ name, refused }, index) => ({
    name,
    tally: (tallies[index] as Open).tally(),
    refused: refused().length,
  }))
  return { platforms, memory, reloads, endedWell: code === 0 }
}

type Open = ReturnType<typeof openTally>

async function runRound(
  traffic: Traffic,
  tally: Open,
  round: number,
  trouble: (typeof TROUBLES)[number],
): Promise<void> {
  const faulty = trouble !== undefined && trouble in FAULTS
  for (let burst = 0; burst < BURSTS; burst += 1) {
    if (faulty) traffic.fault(FAULTS[trouble as keyof typeof FAULTS])
    for (let index = 0; index < TIMES_A_BURST * KINDS.length; index += 1) {
      const turn = (round * BURSTS + burst) * TIMES_A_BURST * KINDS.length + index
      const at = Date.now()
      tally.expect(traffic.send(KINDS[index % KINDS.length] ?? 'command', turn), at, trouble !== undefined)
    }
    await answered(traffic, tally)
    if (trouble === 'reconnect') await traffic.reconnect(burst)
  }
  await pause(SETTLE_MS)
  tally.close(traffic.seen())
  traffic.discard()
}

/** Waits for the last answer, or until it is certain that one is lost. */
async function answered(traffic: Traffic, tally: Open): Promise<void> {
  const until = performance.now() + ROUND_MS
  while (tally.open(traffic.seen()) > 0 && performance.now() < until) await pause(LOOK_MS)
}

/** A note changes as somebody mends it: the library is read and built again. */
function changeNote(folder: string, round: number): void {
  const file = join(folder, 'soak-note.md')
  const text = `---\ntitle: A note that changes\nedition: eu-2021\n---\n\n## Talk: A talk told ${round} times\n\nIt is told again.\n`
  writeFileSync(file, text)
  if (readFileSync(file, 'utf8') !== text) throw new Error('the note was not written')
}

/** Median of each quarter of the rounds, in MiB. */
export const quarters = (memory: readonly number[]): readonly number[] =>
  [0, 1, 2, 3].map((quarter) => {
    const size = memory.length / 4
    return quantile(memory.slice(Math.floor(quarter * size), Math.floor((quarter + 1) * size)), 0.5)
  })
