// The log. The one file that knows pino: JSON lines on standard output, or readable ones on a terminal.
import pino, { type DestinationStream } from 'pino'
import { censoring } from './censor.ts'
import { errorRecord } from './error-record.ts'

export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent'

/** Fields that may never be written, whoever passes them. */
const SECRET_FIELDS = ['token', 'botToken', 'appToken', 'signingSecret', 'password', 'authorization']

const STANDARD_OUTPUT = 1

export interface LogSettings {
  /** Values that may never be written, wherever they occur. */
  readonly secrets?: readonly string[]
  /** Where lines go instead of standard output. */
  readonly to?: DestinationStream
}

/** Opens the log; its methods take fields first, then one plain sentence. Fields named `err` are errors. */
export function openLog(level: LogLevel, { secrets = [], to }: LogSettings = {}) {
  const destination = to ?? pino.destination({ dest: STANDARD_OUTPUT, sync: true })
  const censor = censoring(secrets)
  return pino(
    {
      level,
      base: { service: 'kubecon' },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: (error: unknown) => errorRecord(error) },
      redact: { paths: SECRET_FIELDS.flatMap((field) => [field, `*.${field}`]), censor: '[secret]' },
    },
    { write: (line: string) => destination.write(censor.line(line)) },
  )
}

/** Readable lines for somebody at a terminal; pino-pretty is loaded only here. */
export async function terminalLines(colour: boolean): Promise<DestinationStream> {
  const { default: pretty } = await import('pino-pretty')
  return pretty({
    colorize: colour,
    destination: STANDARD_OUTPUT,
    sync: true,
    singleLine: true,
    ignore: 'service,pid,hostname',
    translateTime: 'SYS:HH:MM:ss',
  })
}
