// A program on a platform's stand-in: started, asked, loaded and weighed from outside, as people would.
import { existsSync, readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { type Bot, startBot } from '../test/e2e/start-bot.ts'
import { SEED_NOTES } from '../test/seed-notes.ts'
import { startDiscord } from '../test/standins/discord/start.ts'
import { startSlack } from '../test/standins/slack/start.ts'

/** One platform, seen by those who ask on it. */
export interface Platform {
  readonly name: 'Slack' | 'Discord'
  readonly env: Readonly<Record<string, string>>
  waitConnected(): Promise<void>
  /** Asks once. @returns milliseconds until the answer stands */
  ask(question: string): Promise<number>
  /** Asks this many times at once. @returns milliseconds until all answers stand */
  burst(question: string, times: number): Promise<number>
  stop(): Promise<void>
}

/** Counting the answers is cheap, waiting for each of thousands is not. */
const LOOK_EVERY_MS = 2

const GIVE_UP_MS = 30_000

export async function slackPlatform(): Promise<Platform> {
  const slack = await startSlack()
  return {
    name: 'Slack',
    env: slack.env,
    waitConnected: () => slack.waitConnected(),
    async ask(question) {
      const start = performance.now()
      await slack.waitResponse(slack.command(question).responseId)
      return performance.now() - start
    },
    burst: (question, times) =>
      answered(
        () => slack.calls('response_url').length,
        () => slack.command(question),
        times,
      ),
    stop: () => slack.stop(),
  }
}

export async function discordPlatform(): Promise<Platform> {
  // Held against Discord's specification the bodies are in the tests; here only the clock counts.
  const discord = await startDiscord({ openApi: null })
  return {
    name: 'Discord',
    env: discord.env,
    waitConnected: () => discord.waitConnected(),
    async ask(query) {
      const start = performance.now()
      await discord.waitReply(discord.slashCommand('kubecon', { query }).id)
      return performance.now() - start
    },
    burst: (query, times) =>
      answered(
        () => discord.calls('interactions.callback').length,
        () => discord.slashCommand('kubecon', { query }),
        times,
      ),
    stop: () => discord.stop(),
  }
}

async function answered(count: () => number, send: () => void, times: number): Promise<number> {
  const wanted = count() + times
  const start = performance.now()
  for (let i = 0; i < times; i++) send()
  while (count() < wanted) {
    if (performance.now() - start > GIVE_UP_MS) throw new Error(`${wanted - count()} answers never came`)
    await pause(LOOK_EVERY_MS)
  }
  return performance.now() - start
}

/**
 * The bot with the five seed notes, so that its figures can be compared from year to year.
 * @param args of Node: what starts the bot, or a bare one
 */
export const startProgram = (args: readonly string[], ...platforms: readonly Platform[]): Bot =>
  startBot({
    args,
    // One person asks thousands of questions here.
    env: Object.assign(
      { QUESTIONS_PER_MINUTE: 'off', NOTES_DIR: SEED_NOTES },
      ...platforms.map(({ env }) => env),
    ),
  })

/**
 * @param line when given, the program is ended by itself, after it has said this
 * @returns milliseconds from the start of the program until it is connected to all of these
 */
export async function timeToConnect(
  args: readonly string[],
  open: () => Promise<readonly Platform[]>,
  line?: string,
): Promise<number> {
  const platforms = await open()
  const start = performance.now()
  const program = startProgram(args, ...platforms)
  await Promise.all(platforms.map((platform) => platform.waitConnected()))
  const milliseconds = performance.now() - start
  if (line !== undefined) {
    await program.waitLine(line, GIVE_UP_MS)
    await program.stop()
  } else program.kill('SIGKILL')
  await program.exited
  await Promise.all(platforms.map((platform) => platform.stop()))
  return milliseconds
}

/** Resident memory in MiB; undefined where the system does not tell. */
export function residentMemory({ pid }: Bot): number | undefined {
  const file = `/proc/${pid}/status`
  const kibibytes = existsSync(file) && /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(file, 'utf8'))?.[1]
  return kibibytes ? Number(kibibytes) / 1024 : undefined
}
