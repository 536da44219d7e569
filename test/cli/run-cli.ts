// Runs the command line with the given environment only, over the seed notes unless it names others (`NOTES_DIR`, empty
// for the bundled ones): as a process of its own, or in the test's own where what is said is all that is looked at.
import { once } from 'node:events'
import { runCommand } from '../../src/cli/commands.ts'
import { startProgram } from '../programs/start-program.ts'
import { SEED_NOTES } from '../seed-notes.ts'

export interface CliRun {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

const environment = (env: Readonly<Record<string, string>>) => ({
  PATH: process.env.PATH ?? '',
  NOTES_DIR: SEED_NOTES,
  ...env,
})

/** In place of the end of the test's own process. */
class Ended extends Error {}

/**
 * The same command in this process: all that `kubecon` does once Node runs, at a third of the computing. One at a time.
 * It has no standard input.
 */
export async function runCliHere(
  args: readonly string[],
  { env = {} }: { env?: Readonly<Record<string, string>> } = {},
): Promise<CliRun> {
  const { env: ownEnv, exit, exitCode } = process
  const streams = [process.stdout, process.stderr] as const
  const own = streams.map((stream) => ({
    ...{
      write: stream.write,
      columns: stream.columns,
      hasColors: stream.hasColors,
      errors: stream.listeners('error'),
    },
  }))
  const said = ['', '']
  streams.forEach((stream, i) => {
    stream.write = (chunk: unknown) => {
      said[i] += String(chunk)
      return true
    }
  })
  process.env = environment(env)
  process.exitCode = undefined
  process.exit = (code) => {
    process.exitCode = code ?? process.exitCode
    throw new Ended()
  }
  try {
    await runCommand(['node', 'kubecon', ...args]).catch((error: unknown) => {
      if (!(error instanceof Ended)) throw error
    })
    const [stdout = '', stderr = ''] = said
    return { code: Number(process.exitCode ?? 0), stdout, stderr }
  } finally {
    Object.assign(process, { env: ownEnv, exit, exitCode })
    streams.forEach((stream, i) => {
      const { write, columns, hasColors, errors = [] } = own[i] ?? {}
      Object.assign(stream, { write, columns, hasColors })
      for (const heard of stream.listeners('error'))
        if (!errors.includes(heard)) stream.off('error', heard as () => void)
    })
  }
}

/** @param input what stands on standard input; without it, nothing */
export async function runCli(
  args: readonly string[],
  {
    input = '',
    env = {},
    entry = 'bin/kubecon.js',
  }: { input?: string; env?: Record<string, string>; entry?: string } = {},
): Promise<CliRun> {
  const child = startProgram(process.execPath, [entry, ...args], {
    env: environment(env),
  })
  const read = async (stream: NodeJS.ReadableStream) => {
    let text = ''
    for await (const chunk of stream) text += chunk
    return text
  }
  child.stdin.end(input)
  const closed = once(child, 'close')
  const [stdout, stderr] = await Promise.all([read(child.stdout), read(child.stderr)])
  const [code] = await closed
  return { code, stdout, stderr }
}
