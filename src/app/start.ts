// From the environment to the running bot, and to its end. Without tokens, a try in the browser.
import { type Config, readConfig } from '../config.ts'
import { openLog } from '../observability/log.ts'
import { startBot } from './bot.ts'
import { openBotLog } from './bot-log.ts'
import type { PreviewStart } from './preview.ts'

/** sysexits.h: something is wrong with the configuration. No restart will mend it. */
const EX_CONFIG = 78
/** After this, what is still in flight is given up. */
const LONGEST_STOP_MS = 10_000

/**
 * Runs the program until it is told to end.
 * @param environment its variables, `.env` included
 * @returns when everything is started; the process has an exit code where it is not
 */
export async function start(environment: Readonly<Record<string, string | undefined>>): Promise<void> {
  const read = readConfig(environment)
  if (!read.ok) refuse(read.problems.map(({ variable, text }) => `${variable} ${text}`))
  else if (read.config.slack || read.config.discord || read.config.mcp) await run(read.config)
  else await tryWithoutTokens(read.config)
}

/** One line for the operator; no stack trace for an operator's mistake. */
function refuse(lines: readonly string[]): void {
  for (const line of lines) process.stderr.write(`kubecon: ${line}\n`)
  process.exitCode = EX_CONFIG
}

async function run(config: Config): Promise<void> {
  const log = await openBotLog(config)
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, (error) => {
      log.error({ err: error, event }, 'Something failed that nothing caught; the process ends.')
      process.exit(1)
    })
  }
  // Before anything is open: an orchestrator may change its mind while the bot still connects.
  let stopping = false
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (stopping) return
      stopping = true
      log.info({ signal }, 'Stopping.')
      setTimeout(() => process.exit(1), LONGEST_STOP_MS).unref()
      bot.stop().then(
        () => process.exit(0),
        (error: unknown) => {
          log.error({ err: error }, 'Stopping failed.')
          process.exit(1)
        },
      )
    })
  }
  // What tells other programs to open their log anew would end this one, which has no file to open.
  process.on('SIGUSR2', () => {})
  const bot = startBot(config, log)
  const problem = await bot.started
  if (!problem) return
  refuse([`${problem.variable} ${problem.text}`])
  process.exit()
}

async function tryWithoutTokens(config: Config): Promise<void> {
  const { NO_TOKENS, tryIt } = await import('./try-it.ts')
  const { preview } = config
  if (!preview) return refuse([NO_TOKENS])
  const { terminalLook } = await import('./terminal-look.ts')
  let trying: Promise<PreviewStart> | undefined
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const)
    process.once(signal, () => void trying?.then(leave))
  trying = tryIt({ ...config, preview }, { look: terminalLook(), output: process.stdout }, openLog('warn'))
  const start = await trying
  if (!start.ok) refuse([`${start.problem.variable} ${start.problem.text}`])
}

/** Ends the preview, and with it the process. */
async function leave(start: PreviewStart): Promise<void> {
  if (start.ok) await start.previewing.close()
  process.exit()
}
