// The service's entry: environment → bot. Without tokens, a try in the terminal and the browser.
import dotenv from 'dotenv'
import { startBot } from './app/bot.ts'
import { openBotLog } from './app/bot-log.ts'
import type { PreviewStart } from './app/preview.ts'
import { terminalLook } from './app/terminal-look.ts'
import { NO_TOKENS, tryIt } from './app/try-it.ts'
import { readConfig } from './config.ts'
import { openLog } from './observability/log.ts'

/** sysexits.h: something is wrong with the configuration. No restart will mend it. */
const EX_CONFIG = 78
/** After this, what is still in flight is given up. */
const LONGEST_STOP_MS = 10_000

/** One line for the operator; no stack trace for an operator's mistake. */
function refuse(lines: readonly string[]): void {
  for (const line of lines) process.stderr.write(`kubecon: ${line}\n`)
  process.exitCode = EX_CONFIG
}

/** Ends the preview, and with it the process. */
async function leave(start: PreviewStart): Promise<void> {
  if (start.ok) await start.previewing.close()
  process.exit()
}

dotenv.config({ quiet: true })
const read = readConfig(process.env)
if (!read.ok) {
  refuse(read.problems.map(({ variable, text }) => `${variable} ${text}`))
} else if (!read.config.slack && !read.config.discord) {
  const { preview } = read.config
  if (preview) {
    let trying: Promise<PreviewStart> | undefined
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void trying?.then(leave))
    trying = tryIt(
      { ...read.config, preview },
      { look: terminalLook(), output: process.stdout },
      openLog('warn'),
    )
    const start = await trying
    if (!start.ok) refuse([`${start.problem.variable} ${start.problem.text}`])
  } else refuse([NO_TOKENS])
} else {
  const log = await openBotLog(read.config)
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, (error) => {
      log.error({ err: error, event }, 'Something failed that nothing caught; the process ends.')
      process.exit(1)
    })
  }
  const starting = startBot(read.config, log)
  // Before anything is open: an orchestrator may change its mind while the bot still connects.
  let stopping = false
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (stopping) return
      stopping = true
      log.info({ signal }, 'Stopping.')
      setTimeout(() => process.exit(1), LONGEST_STOP_MS).unref()
      starting
        .then((start) => (start.ok ? start.bot.stop() : undefined))
        .then(
          () => process.exit(0),
          (error: unknown) => {
            log.error({ err: error }, 'Stopping failed.')
            process.exit(1)
          },
        )
    })
  }
  const start = await starting
  if (!start.ok) {
    refuse([`${start.problem.variable} ${start.problem.text}`])
    process.exit()
  }
}
