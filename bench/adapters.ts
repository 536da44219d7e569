// Our adapters against a bare Bolt app and a bare discord.js client that answer a constant: each program in its own
// process, asked in turns in one run, so that whatever else the machine does meets all of them.
import { openConversation } from '../src/conversation/conversation.ts'
import { buildLibrary, withProgramme } from '../src/query/library.ts'
import {
  discordPlatform,
  type Platform,
  residentMemory,
  slackPlatform,
  startProgram,
  timeToConnect,
} from './adapter-rigs.ts'
import { quantile } from './metrics.ts'
import { openBundled } from './open-bundled.ts'
import type { BenchOptions, BenchResult } from './options.ts'

const OURS = 'src/main.ts'
const QUESTIONS = ['gateway api', 'how do people scale prometheus?', 'autoscaling', 'thanos', 'service mesh']
const WARM_UP = 60
const ASKED = 400
const AT_ONCE = 200
const BURSTS = 3
/** Commands, half of them on each platform, fifty at a time. */
const LOAD = 5_000
const LOAD_AT_ONCE = 50
const STARTS = 5

/** Bars of the project: event → reply, time to connect and memory, as multiples of the bare program's. */
const BARS = { reply: 1.5, connect: 1.3, memory: 1.3, memoryMiB: 256, burstMs: 1_000 } as const

const PLATFORMS = [
  { bare: 'bench/bare-slack.ts', open: slackPlatform },
  { bare: 'bench/bare-discord.ts', open: discordPlatform },
] as const

const question = (turn: number): string => QUESTIONS[turn % QUESTIONS.length] ?? ''

export async function run(_: BenchOptions): Promise<BenchResult> {
  const core = await coreTime()
  const connect = []
  for (const { bare, open } of PLATFORMS) connect.push(await measureStarts(bare, open))
  const { rows, memory } = await measureRunning(core)
  const record = { coreMs: core, connectMs: connect, reply: rows, memoryMiB: memory, bars: BARS }
  return {
    record,
    tables: [
      {
        title: 'Event → reply: ours against a bare client that answers a constant',
        rows: rows.map(replyRow),
      },
      { title: 'Start → connected, median', rows: connect.map(connectRow) },
      { title: `Resident memory after ${LOAD.toLocaleString('en')} commands`, rows: [memoryRow(memory)] },
    ],
  }
}

/** What an answer itself takes without any platform: the median, so that no pause of the collector raises a bar. */
async function coreTime(): Promise<number> {
  const { corpus, catalogue, sessions } = await openBundled()
  const library = await withProgramme(buildLibrary(corpus, catalogue, sessions))
  const conversation = openConversation(() => library, { heard: () => {} })
  const times = Array.from({ length: WARM_UP + ASKED }, (_, turn) => {
    const start = performance.now()
    conversation.answer(question(turn))
    return performance.now() - start
  }).slice(WARM_UP)
  return quantile(times, 0.5)
}

async function measureStarts(bare: string, open: () => Promise<Platform>) {
  const times: { ours: number[]; bare: number[] } = { ours: [], bare: [] }
  for (let turn = 0; turn < STARTS; turn++) {
    times.ours.push(await timeToConnect(OURS, open))
    times.bare.push(await timeToConnect(bare, open))
  }
  const { name, stop } = await open()
  await stop()
  return { name, ours: quantile(times.ours, 0.5), bare: quantile(times.bare, 0.5) }
}

type Reply = Awaited<ReturnType<typeof measureReplies>>

async function measureRunning(core: number) {
  const ourPlatforms = await Promise.all(PLATFORMS.map(({ open }) => open()))
  const bot = startProgram(OURS, ...ourPlatforms)
  const bares = await Promise.all(
    PLATFORMS.map(async ({ bare, open }) => {
      const platform = await open()
      return { platform, program: startProgram(bare, platform) }
    }),
  )
  await Promise.all(
    [...ourPlatforms, ...bares.map(({ platform }) => platform)].map((one) => one.waitConnected()),
  )
  await bot.waitLine('The library is complete', 20_000)

  const rows: Reply[] = []
  for (const [index, ours] of ourPlatforms.entries()) {
    const bare = bares[index]?.platform
    if (bare) rows.push(await measureReplies(ours, bare, core))
  }
  for (let sent = 0; sent < LOAD; sent += 2 * LOAD_AT_ONCE)
    for (const platform of [...ourPlatforms, ...bares.map(({ platform }) => platform)])
      await platform.burst(question(sent / LOAD_AT_ONCE), LOAD_AT_ONCE)
  const memory = {
    ours: residentMemory(bot),
    bare: bares.reduce((sum, { program }) => sum + (residentMemory(program) ?? 0), 0) || undefined,
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

const held = (value: number, bar: number): string => (value <= bar ? 'held' : 'missed')

const replyRow = ({ name, ours, bare, bar, atOnce }: Reply) => ({
  platform: name,
  'ours p50 / p99': `${ms(ours.p50)} / ${ms(ours.p99)}`,
  'bare p50 / p99': `${ms(bare.p50)} / ${ms(bare.p99)}`,
  'bar: 1.5 × bare + the core': `${ms(bar.p50)} ${held(ours.p50, bar.p50)} / ${ms(bar.p99)} ${held(ours.p99, bar.p99)}`,
  [`${AT_ONCE} at once, ours / bare`]: `${ms(atOnce.ours)} / ${ms(atOnce.bare)} (${held(atOnce.ours, BARS.burstMs)})`,
})

const connectRow = ({ name, ours, bare }: { name: string; ours: number; bare: number }) => ({
  platform: name,
  ours: ms(ours),
  bare: ms(bare),
  'bar: 1.3 × bare': `${(ours / bare).toFixed(2)} × (${held(ours, BARS.connect * bare)})`,
})

function memoryRow({ ours, bare }: { readonly ours: number | undefined; readonly bare: number | undefined }) {
  if (!ours || !bare) return { 'both adapters': 'not told by this system' }
  const bar = Math.min(BARS.memory * bare, BARS.memoryMiB)
  return {
    'ours, both adapters': `${ours.toFixed(0)} MiB`,
    'the two bare ones': `${bare.toFixed(0)} MiB`,
    'bar: 1.3 ×, 256 MiB': `${(ours / bare).toFixed(2)} × (${held(ours, bar)})`,
  }
}
