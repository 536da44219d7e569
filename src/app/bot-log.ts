// The log of the running bot: without its secrets, and readable where somebody sits at the terminal.
import { secretsOf } from '../config/secrets.ts'
import type { Config } from '../config.ts'
import type { Log } from '../domain/ports.ts'
import { openLog, terminalLines } from '../observability/log.ts'
import { terminalLook } from './terminal-look.ts'

/** On standard output: JSON lines, or on a terminal lines for people. */
export async function openBotLog(config: Config): Promise<Log> {
  const secrets = secretsOf(config)
  if (!process.stdout.isTTY) return openLog(config.logLevel, { secrets })
  return openLog(config.logLevel, { secrets, to: await terminalLines(terminalLook().colour) })
}
