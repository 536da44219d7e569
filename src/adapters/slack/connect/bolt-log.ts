// Bolt's own log prints payloads and addresses with tickets in them, and calls an error what it then mends
// itself. What matters to an operator is said by this adapter in its own words; Bolt's is kept for debugging.
import { type Logger, LogLevel } from '@slack/bolt'
import type { Log } from '../../../domain/ports.ts'
import { messageOf } from '../../../domain/thrown.ts'

/** A logger for Bolt and its clients, which writes one shortened line without secrets to our debug log. */
export function boltLog(log: Log): Logger {
  const write = (level: string) => (first: unknown) =>
    log.debug({ from: 'bolt', level }, withoutSecrets(messageOf(first)))
  return {
    // Holds the payloads of all envelopes and calls.
    debug: () => {},
    info: write('info'),
    warn: write('warn'),
    error: write('error'),
    // Not lower, or the socket's client writes each payload out as JSON first.
    getLevel: () => LogLevel.INFO,
    setLevel: () => {},
    setName: () => {},
  }
}

/** Slack's tokens (xoxb-…, xapp-…) and whatever stands behind the `?` of an address. */
const withoutSecrets = (text: string): string =>
  text
    .replace(/\bx(?:ox[a-z]|app)[-\w.]*/gi, '[token]')
    .replace(/\b(\w+:\/\/[^\s?]*)\?\S*/g, '$1')
    .slice(0, 300)
