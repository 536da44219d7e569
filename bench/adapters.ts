// Our bot against a bare Bolt app and a bare discord.js client that answer a constant, asked in turns in one run, so
// that whatever else the machine does meets all of them. Started they are as we are: both in one process.
import { setTimeout as pause } from 'node:timers/promises'
import { openConversation } from '../src/conversation/conversation.ts'
import { parseRequest } from '../src/conversation/grammar.ts'
import { buildLibrary, withProgramme } from '../src/query/library/library.ts'
import {
  discordPlatform,
  type Platform,
  residentMemory,
  slackPlatform,
  startProgram,
  timeToConnect,
} from './adapter-rigs.ts'
import { quantile } from './metrics.ts'
import { openSeedNotes } from './open-notes.ts'
import type { BenchOptions, BenchResult } from './options.ts'

const OURS = ['bin/kubecon.js', 'start']
const QUESTIONS = ['gateway api', 'how do people scale prometheus?', 'autoscaling', 'thanos', 'service mesh']
const WARM_UP = 60
const ASKED = 400
const AT_ONCE = 200
const BURSTS = 3
/** Commands after which the memory is read, half of them on each platform, fifty at a time. */
const LOADS = [1_000, 5_000] as const
const LOAD_AT_ONCE = 50
const STARTS = 5
const BARE_BOTH = ['bench/bare-both.ts']
/** Long enough for what the start leaves behind to be swept up. */
const SETTLED_MS = 2_000

/** Bars of the project: event → reply, time to connect and memory, as multiples of the bare program's. */
const BARS = { reply: 1.5, connect: 1.3, memory: 1.3, memoryMiB: 256, burstMs: 1_000 } as const

const PLATFORMS = [
  { bare: 'bench/bare-slack.ts', open: slackPlatform },
  { bare: 'bench/bare-discord.ts', open: discordPlatform },
] as const

const question = (turn: number): string => QUESTIONS[turn % QUESTIONS.length] ?? ''

export async function run(_: BenchOptions): Promise<BenchResult> {
  const core = await coreTime()
  const connect = await measureStarts()
  const { rows, memory } = await measureRunning(core)
  return {
    record: { coreMs: core, connectMs: connect, reply: rows, memoryMiB: memory, bars: BARS },
    tables: [
      {
        title: 'Our bot with both platforms against bare Bolt and discord.js that answer a constant',
        rows: [connectRow(connect), ...rows.flatMap(replyRows), ...memory.map(memoryRow)],
      },
    ],
  }
}

/** What an answer itself takes without any platform: the median, so that no pause of the collector raises a bar. */
async function coreTime(): Promise<number> {
  const { corpus, catalogue, sessions } = await openSeedNotes()
  const library = await withProgramme(buildLibrary(corpus, catalogue, sessions))
  const conversation = openConversation(() => library)
  const times: number[] = []
  for (let turn = 0; turn < WARM_UP + ASKED; turn++) {
    const start = performance.now()
    await conversation.answer(parseRequest(question(turn)))
    times.push(performance.now() - start)
  }
  return quantile(times.slice(WARM_UP), 0.5)
}

async function measureStarts() {
  // The second start of a program is the usual one: what Node has compiled is kept (docs/decisions/connect-first.md).
  await timeToConnect(OURS, openBoth, 'The library is complete')
  const times: { ours: number[]; bare: number[] } = { ours: [], bare: [] }
  for (let turn = 0; turn < STARTS; turn++) {
    times.ours.push(await timeToConnect(OURS, openBoth))
    times.bare.push(await timeToConnect(BARE_BOTH, openBoth))
  }
  return { ours: quantile(times.ours, 0.5), bare: quantile(times.bare, 0.5) }
}

const openBoth = () => Promise.all(PLATFORMS.map(({ open }) => open()))

type Reply = Awaited<ReturnType<typeof measureReplies>>

async function measureRunning(core: number) {
  const ourPlatforms = await Promise.all(PLATFORMS.map(({ open }) => open()))
  const bot = startProgram(OURS, ...ourPlatforms)
  const bares = await Promise.all(
    PLATFORMS.map(async ({ bare, open }) => {
      const platform = await open()
      return { platform, program: startProgram([bare], platform) }
    }),
  )
  await Promise.all(
    [...ourPlatforms, ...bares.map(({ platform }) => platform)].map((one) => one.waitConnected()),
  )
  await bot.waitLine('The library is complete', 20_000)

  const weigh = (asked: number) => ({
    asked,
    ours: residentMemory(bot),
    bare: bares.reduce((sum, { program }) => sum + (residentMemory(program) ?? 0), 0) || undefined,
  })
  await pause(SETTLED_MS)
  const memory = [weigh(0)]
  const rows: Reply[] = []
  for (const [index, ours] of ourPlatforms.entries()) {
    const bare = bares[index]?.platform
    if (bare) rows.push(await measureReplies(ours, bare, core))
  }
  let sent = 0
  for (const load of LOADS) {
    for (; sent < load; sent += 2 * LOAD_AT_ONCE)
      for (const platform of [...ourPlatforms, ...bares.map(({ platform }) => platform)])
        await platform.burst(question(sent / LOAD_AT_ONCE), LOAD_AT_ONCE)
    memory.push(weigh(load))
  }
  for (const { program } of bares) program.kill('SIGKILL')
  await Promise.all([bot.stop(), ...bares.map(({ program }) => program.exited)])
  await Promise.all([...ourPlatforms, ...bares.map(({ platform }) => platform)].map((one) => one.stop()))
  return { rows, memory }
}

/** Asks ours and the bare one in turns. */
async function measureReplies(ours: Platform, bare: Platform, core: number) {
  const times: { ours: number[]; bare: number[] } = { ours: [], bare: [] }
  for (let turn = 0; turn < WARM_UP + ASKED; turn++) {
    times.ours.push(await ours.ask(question(turn)))
    times.bare.push(await bare.ask(question(turn)))
  }
  const bursts: { ours: number[]; bare: number[] } = { ours: [], bare: [] }
  for (let turn = 0; turn < BURSTS; turn++) {
    bursts.ours.push(await ours.burst(question(turn), AT_ONCE))
    bursts.bare.push(await bare.burst(question(turn), AT_ONCE))
  }
  const at = (values: readonly number[], share: number) => quantile(values.slice(WARM_UP), share)
  return {
    name: ours.name,
    ours: { p50: at(times.ours, 0.5), p99: at(times.ours, 0.99) },
    bare: { p50: at(times.bare, 0.5), p99: at(times.bare, 0.99) },
    bar: {
      p50: BARS.reply * at(times.bare, 0.5) + core,
      p99: BARS.reply * at(times.bare, 0.99) + core,
    },
    atOnce: { ours: quantile(bursts.ours, 0.5), bare: quantile(bursts.bare, 0.5) },
  }
}

const ms = (value: number): string => `${value.toFixed(value < 100 ? 1 : 0)} ms`
const mib = (value: number): string => `${value.toFixed(0)} MiB`

/** One line of the table: every figure with its bar beside it. */
const row = (what: string, ours: string, bare: string, bar: string, isReached: boolean) => ({
  what,
  ours,
  bare,
  bar,
  result: isReached ? 'reached' : 'missed',
})

const connectRow = ({ ours, bare }: { readonly ours: number; readonly bare: number }) =>
  row(
    'start → both connected, median',
    `${ms(ours)} (${(ours / bare).toFixed(2)} ×)`,
    `${ms(bare)} (one process)`,
    `${ms(BARS.connect * bare)} (${BARS.connect} ×)`,
    ours <= BARS.connect * bare,
  )

const replyRows = ({ name, ours, bare, bar, atOnce }: Reply) => [
  ...(['p50', 'p99'] as const).map((at) =>
    row(
      `${name}: event → reply, ${at}`,
      ms(ours[at]),
      ms(bare[at]),
      `${ms(bar[at])} (${BARS.reply} × and the core)`,
      ours[at] <= bar[at],
    ),
  ),
  row(
    `${name}: ${AT_ONCE} at once`,
    ms(atOnce.ours),
    ms(atOnce.bare),
    ms(BARS.burstMs),
    atOnce.ours < BARS.burstMs,
  ),
]

type Weighed = {
  readonly asked: number
  readonly ours: number | undefined
  readonly bare: number | undefined
}

function memoryRow({ asked, ours, bare }: Weighed) {
  const what = `resident memory after ${asked === 0 ? 'the start' : `${asked.toLocaleString('en')} commands`}`
  if (!ours || !bare) return row(what, 'not told by this system', '', '', false)
  const bar = Math.min(BARS.memory * bare, BARS.memoryMiB)
  return row(
    what,
    `${mib(ours)} (${(ours / bare).toFixed(2)} ×)`,
    `${mib(bare)} (two processes)`,
    `${mib(bar)} (${BARS.memory} ×, at most ${BARS.memoryMiB})`,
    ours <= bar,
  )
}
