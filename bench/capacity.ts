// What one replica carries (docs/scaling.md): commands in bursts to the bot and to a bare Bolt app, in turns, with the
// processor time each spent on one; and the memory a large library takes. What else the machine does changes the
// answers a second, hardly the processor time.
import { readFileSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { buildLibrary, withProgramme } from '../src/query/library/library.ts'
import { slackPlatform, startProgram } from './adapter-rigs.ts'
import { grownCorpus } from './generator.ts'
import { openSeedNotes } from './open-notes.ts'
import type { BenchOptions, BenchResult } from './options.ts'

const QUESTIONS = ['gateway api', 'how do people scale prometheus?', 'autoscaling', 'thanos', 'service mesh']
const WARM_UP = 5
const ROUNDS = 15
const AT_ONCE = 200
/** The kernel counts processor time in these: `getconf CLK_TCK`. */
const TICK_MS = 10
const MIB = 1024 * 1024

export async function run({ size }: BenchOptions): Promise<BenchResult> {
  const programs = [
    await open('ours', ['bin/kubecon.js', 'start']),
    await open('bare Bolt', ['bench/bare-slack.ts']),
  ]
  for (let turn = 0; turn < WARM_UP + ROUNDS; turn++)
    for (const program of programs) await program.round(turn, turn >= WARM_UP)
  const answering = programs.map(({ result }) => result())
  await Promise.all(programs.map(({ stop }) => stop()))
  const memory = await librarySize(size)
  return {
    record: { answering, memory },
    tables: [
      { title: 'Commands, one process', rows: answering },
      { title: 'Memory of the library', rows: [memory] },
    ],
  }
}

async function open(name: string, args: readonly string[]) {
  const platform = await slackPlatform()
  const program = startProgram(args, platform)
  await platform.waitConnected()
  let answers = 0
  let milliseconds = 0
  let processor = 0
  return {
    async round(turn: number, counts: boolean) {
      const before = processorTime(program.pid)
      const took = await platform.burst(QUESTIONS[turn % QUESTIONS.length] ?? '', AT_ONCE)
      if (!counts) return
      answers += AT_ONCE
      milliseconds += took
      processor += processorTime(program.pid) - before
    },
    result: () => ({
      program: name,
      'answers a second': (answers / (milliseconds / 1000)).toFixed(0),
      'processor time an answer': `${(processor / answers).toFixed(2)} ms`,
    }),
    async stop() {
      program.kill('SIGKILL')
      await program.exited
      await platform.stop()
    },
  }
}

/** Time in the program and in the kernel: fields 14 and 15 of `man 5 proc_pid_stat`, behind the program's name. */
function processorTime(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS
}

/** Of a library of so many talks, beyond what the bundled one takes. */
async function librarySize(talks: number) {
  const { corpus: seeds, catalogue, sessions } = await openSeedNotes()
  const small = await withProgramme(buildLibrary(seeds, catalogue, sessions))
  const before = usedMemory()
  const large = buildLibrary(grownCorpus(talks, seeds, sessions), catalogue, sessions)
  const bytes = usedMemory() - before
  // Both are held until here.
  if (large.corpus.talks.size < small.corpus.talks.size) throw new Error('the library did not grow')
  return {
    talks: talks.toLocaleString('en'),
    'more memory': `${(bytes / MIB).toFixed(0)} MiB`,
    'a talk': `${(bytes / 1024 / talks).toFixed(1)} KiB`,
  }
}

function usedMemory(): number {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
  return process.memoryUsage().heapUsed
}
