// The log. The one file that knows pino: JSON lines on standard output, or readable ones on a terminal.
import pino, { type DestinationStream } from 'pino'
import { censoring } from './censor.ts'
import { errorRecord } from './error-record.ts'

export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent'

/** Fields that may never be written, whoever passes them. */
const SECRET_FIELDS = ['token', 'botToken', 'appToken', 'signingSecret', 'password', 'authorization']

const STANDARD_OUTPUT = 1

/** Bytes that wait for whoever reads the log; further lines are left out until it reads again. */
const MOST_WAITING = 1_000_000
/** Lines of one moment are written at once: a write for each would wake a thread for every request. */
const MOMENT_MS = 20
/** A reader that has taken nothing for so long is not waited for at the end. */
const STUCK_MS = 1_000

export interface LogSettings {
  /** Values that may never be written, wherever they occur. */
  readonly secrets?: readonly string[]
  /** Where lines go instead of standard output. */
  readonly to?: DestinationStream
}

/** Opens the log; its methods take fields first, then one plain sentence. Fields named `err` are errors. */
export function openLog(level: LogLevel, { secrets = [], to }: LogSettings = {}) {
  const destination = to ?? standardOutput()
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

/**
 * Lines are written aside: whoever reads the pipe may stop (a log shipper that hangs, a terminal under Ctrl-S) or fail
 * (a full disk), and a write that waits for it would stop every answer. At the end they are still written, unless
 * nobody takes them.
 */
function standardOutput(): DestinationStream {
  let [waitingSince, leftOut] = [0, 0]
  const isStuck = () => waitingSince > 0 && performance.now() - waitingSince > STUCK_MS
  let ofThisMoment: string[] = []
  let moment: NodeJS.Timeout | undefined
  const writeMoment = () => {
    clearTimeout(moment)
    moment = undefined
    const said = ofThisMoment
    ofThisMoment = []
    if (said.length > 0) waitingSince ||= performance.now()
    for (const line of said) lines.write(line)
  }
  // A write that nobody takes cannot be given up: leaving by the usual way would wait for it for ever, and all that had
  // to be closed is closed by now.
  process.prependListener('exit', () => {
    writeMoment()
    if (isStuck()) process.kill(process.pid, 'SIGKILL')
  })
  const lines = pino.destination({ dest: STANDARD_OUTPUT, sync: false, maxLength: MOST_WAITING })
  lines.on('drop', () => leftOut++)
  // Where lines never cease, some always wait: a reader that takes any is not stuck.
  lines.on('write', () => {
    if (waitingSince > 0) waitingSince = performance.now()
  })
  // A log that cannot be written is no reason to stop answering: the next line tries again.
  lines.on('error', () => {})
  lines.on('drain', () => {
    waitingSince = 0
    if (leftOut === 0) return
    const told = { level: 'warn', time: new Date().toISOString(), service: 'kubecon', lines: leftOut }
    leftOut = 0
    lines.write(`${JSON.stringify({ ...told, msg: 'The log was not read; lines were left out.' })}\n`)
  })
  return {
    write(line) {
      ofThisMoment.push(line)
      moment ??= setTimeout(writeMoment, MOMENT_MS)
    },
  }
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
