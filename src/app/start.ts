// From the environment to the running bot, and to its end. Without tokens, a try in the browser.
import { type Config, readConfig } from '../config.ts'
import { openLog } from '../observability/log.ts'
import { startBot } from './bot.ts'
import { openBotLog } from './bot-log.ts'
import type { PreviewStart } from './preview.ts'

/** sysexits.h: something is wrong with the configuration. No restart will mend it. */
const EX_CONFIG = 78
/** After this, what is still in flight is given up: what it left open is settled by the next start, as after a kill. */
const LONGEST_STOP_MS = 10_000

/**
 * Runs the program until it is told to end.
 * @param environment its variables, `.env` included
 * @param leaving tells it to end, from before it began; its reason is the signal's name
 * @param unread why `.env` could not be read
 * @returns when everything is started; the process has an exit code where it is not
 */
export async function start(
  environment: Readonly<Record<string, string | undefined>>,
  leaving: AbortSignal,
  unread?: string,
): Promise<void> {
  const read = readConfig(environment)
  if (unread) refuse([unread])
  else if (!read.ok) refuse(read.problems.map(({ variable, text }) => `${variable} ${text}`))
  else if (read.config.slack || read.config.discord || read.config.mcp) await run(read.config, leaving)
  else await tryWithoutTokens(read.config, leaving)
}

/** One line for the operator; no stack trace for an operator's mistake. */
function refuse(lines: readonly string[]): void {
  for (const line of lines) process.stderr.write(`kubecon: ${line}\n`)
  process.exitCode = EX_CONFIG
}

async function run(config: Config, leaving: AbortSignal): Promise<void> {
  const log = await openBotLog(config)
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, (error) => {
      log.error({ err: error, event }, 'Something failed that nothing caught; the process ends.')
      process.exit(1)
    })
  }
  // What tells other programs to open their log anew would end this one, which has no file to open, or have Node open
  // a port by which everybody on this machine can run code in it: nodejs.org/api/process.html#signal-events
  for (const signal of ['SIGUSR1', 'SIGUSR2'] as const) process.on(signal, () => {})
  const bot = startBot(config, log)
  whenAborted(leaving, () => {
    log.info({ signal: leaving.reason }, 'Stopping.')
    setTimeout(() => {
      log.warn({}, 'Not everything in progress could be finished in time; it is given up.')
      process.exit(0)
    }, LONGEST_STOP_MS).unref()
    bot.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ err: error }, 'Stopping failed.')
        process.exit(1)
      },
    )
  })
  const problem = await bot.started
  if (!problem) return
  refuse([`${problem.variable} ${problem.text}`])
  process.exit()
}

async function tryWithoutTokens(config: Config, leaving: AbortSignal): Promise<void> {
  const { NO_TOKENS, tryIt } = await import('./try-it.ts')
  const { preview } = config
  if (!preview) return refuse([NO_TOKENS])
  const { terminalLook } = await import('./terminal-look.ts')
  // `npm start | head`: nobody reads on, and the address of the page was not read.
  process.stdout.on('error', () => process.exit())
  let previewing: PreviewStart | undefined
  // Until there is a page, there is nothing to close.
  whenAborted(leaving, () => void (previewing ? leave(previewing) : process.exit()))
  previewing = await tryIt(
    { ...config, preview },
    { look: terminalLook(), output: process.stdout },
    openLog('warn'),
  )
  if (!previewing.ok) refuse([`${previewing.problem.variable} ${previewing.problem.text}`])
}

/** It may have been told before anything was there to end. */
function whenAborted(signal: AbortSignal, end: () => void): void {
  if (signal.aborted) end()
  else signal.addEventListener('abort', end, { once: true })
}

/** Ends the preview, and with it the process. */
async function leave(start: PreviewStart): Promise<void> {
  if (start.ok) await start.previewing.close()
  process.exit()
}
