// The log. The one file that knows pino: JSON lines on standard output.
import pino from 'pino'

export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent'

/** Fields that may never be written, whoever passes them. */
const SECRET_FIELDS = ['token', 'botToken', 'appToken', 'signingSecret', 'password', 'authorization']

/** Opens the log; its methods take fields first, then one plain sentence. */
export function openLog(level: LogLevel) {
  return pino({
    level,
    base: { service: 'kubecon' },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    redact: { paths: SECRET_FIELDS.flatMap((field) => [field, `*.${field}`]), censor: '[secret]' },
  })
}
