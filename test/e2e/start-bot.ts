// Starts the real program as a process of its own, with an environment that holds what a test gives it and
// nothing else: a developer's tokens must never reach a test, nor a test's calls the real platforms.
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { PATIENCE_MS } from '../patience.ts'
import { startProgram } from '../programs/start-program.ts'
import { SEED_NOTES } from '../seed-notes.ts'
import type { ClockMessage } from './moved-clock.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const MOVED_CLOCK = new URL('./moved-clock.ts', import.meta.url).href

/** SIGTERM is done within 10 s at most; whoever still runs then is ended. */
const STOP_MS = 10_000

export interface BotOptions {
  readonly env?: Readonly<Record<string, string>>
  /** Arguments for Node, the script first. */
  readonly args?: readonly string[]
  /** What time the program believes it is when it starts, as ISO 8601; its clock runs on from there until it is set. */
  readonly clock?: string
}

export interface Exit {
  /** Null when a signal ended it. */
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
}

export interface Bot {
  readonly pid: number
  /** Lines of both outputs, in the order they came. */
  readonly lines: readonly string[]
  readonly stdout: readonly string[]
  readonly stderr: readonly string[]
  /** Resolves when the process has ended and both outputs are read. */
  readonly exited: Promise<Exit>
  /**
   * @returns the first line that matches, also one that came before
   * @throws when none comes in time, or the process ends without one, with the lines that came
   */
  waitLine(pattern: RegExp | string, timeoutMs?: number): Promise<string>
  /** `http://host:port` of the port for operators, once it is open. */
  opsAddress(): Promise<string>
  /**
   * Sets the clock of a program that was started with one.
   * @param clock ISO 8601
   * @returns once the new time counts
   */
  setClock(clock: string): Promise<void>
  /** As {@link setClock}, but no time has passed: somebody has put the clock forward or back. */
  leapClock(clock: string): Promise<void>
  kill(signal: NodeJS.Signals): void
  /** SIGTERM, and SIGKILL after 10 s. */
  stop(): Promise<Exit>
}

export function startBot(options: BotOptions = {}): Bot {
  const { args = ['bin/kubecon.js', 'start'], clock } = options
  const folder = mkdtempSync(join(tmpdir(), 'kubecon-bot-'))
  const moved = clock === undefined ? [] : ['--import', MOVED_CLOCK]
  const child = startProgram(process.execPath, [...moved, ...args], {
    cwd: ROOT,
    env: environment(options, folder),
    stdio: ['ignore', 'pipe', 'pipe', ...(clock === undefined ? [] : ['ipc' as const])],
  })
  const lines: string[] = []
  const listeners = new Set<() => void>()
  const collect = (stream: NodeJS.ReadableStream | null): string[] => {
    if (!stream) throw new Error('the program has no output')
    const own: string[] = []
    createInterface({ input: stream }).on('line', (line) => {
      own.push(line)
      lines.push(line)
      for (const listener of [...listeners]) listener()
    })
    return own
  }
  const stdout = collect(child.stdout)
  const stderr = collect(child.stderr)
  const exited = new Promise<Exit>((resolve, reject) => {
    child.on('error', reject)
    // Not `exit`: the last lines come after it.
    child.on('close', (code, signal) => {
      rmSync(folder, { recursive: true, force: true })
      resolve({ code, signal })
    })
  })
  // Whoever never asks must not fail by it.
  exited.catch(() => {})

  async function waitLine(pattern: RegExp | string, timeoutMs = PATIENCE_MS): Promise<string> {
    const matches = (line: string) =>
      typeof pattern === 'string' ? line.includes(pattern) : pattern.test(line)
    const { promise, resolve, reject } = Promise.withResolvers<string>()
    const fail = (why: string) =>
      reject(new Error(`no line with ${pattern} ${why}; the program said:\n${tail(lines)}`))
    const look = () => {
      const found = lines.find(matches)
      if (found !== undefined) resolve(found)
    }
    const timer = setTimeout(() => fail(`within ${timeoutMs} ms`), timeoutMs)
    exited.then(({ code }) => fail(`before it ended with ${code}`), reject)
    listeners.add(look)
    look()
    return promise.finally(() => {
      clearTimeout(timer)
      listeners.delete(look)
    })
  }

  async function tellClock(message: ClockMessage): Promise<void> {
    const set = once(child, 'message')
    child.send(message)
    await Promise.race([set, exited.then(() => Promise.reject(new Error('the program has ended')))])
  }

  return {
    pid: child.pid ?? 0,
    lines,
    stdout,
    stderr,
    exited,
    waitLine,
    opsAddress: async () => JSON.parse(await waitLine('Health and metrics are served')).address,
    setClock: (clock) => tellClock({ clock }),
    leapClock: (clock) => tellClock({ clock, leap: true }),
    kill: (signal) => void child.kill(signal),
    async stop() {
      child.kill('SIGTERM')
      const timer = setTimeout(() => child.kill('SIGKILL'), STOP_MS)
      return exited.finally(() => clearTimeout(timer))
    },
  }
}

/** @param folder for what the program remembers, where the test names no place */
function environment({ env = {}, args, clock }: BotOptions, folder: string): NodeJS.ProcessEnv {
  return {
    ...blanksForDotenv(),
    PATH: process.env.PATH,
    // Several bots run at once: each log tells its port, and none remembers what another was asked.
    // Tests ask more than people do.
    ...(args === undefined
      ? {
          OPS_PORT: '0',
          QUESTIONS_PER_MINUTE: 'off',
          NOTES_DIR: SEED_NOTES,
          STATE_PATH: join(folder, 'kubecon.db'),
        }
      : {}),
    ...(clock === undefined ? {} : { KUBECON_TEST_CLOCK: clock }),
    ...env,
  }
}

/** A developer's .env fills in what is missing. Empty means unset to the program, and set to dotenv. */
function blanksForDotenv(): NodeJS.ProcessEnv {
  const file = join(ROOT, '.env')
  if (!existsSync(file)) return {}
  const names = [...readFileSync(file, 'utf8').matchAll(/^\s*(?:export\s+)?([\w.-]+)\s*[=:]/gm)]
  return Object.fromEntries(names.map((match) => [match[1], '']))
}

const tail = (lines: readonly string[]): string =>
  lines.length === 0
    ? '  (nothing)'
    : lines
        .slice(-20)
        .map((line) => `  ${line}`)
        .join('\n')
