// The one entrance of a connection, whichever way Slack takes: what nobody can read, or nobody listens for, does not
// get to Bolt. Whoever received it acknowledges it, or Slack would send it again.
import type { Log, Meter } from '../../../domain/ports.ts'
import { readPayload } from './payload.ts'

/** Kinds told of in the log; what comes from outside must not fill it. */
const MOST_TOLD = 200

/** Slack holds back events by the minute: docs.slack.dev/reference/events/app_rate_limited. */
const LIMITED_MS = 60_000

export interface Entrance {
  /** Whether Bolt is to have this payload. What it is not to have is told here, and to be acknowledged. */
  admits(payload: unknown): boolean
  /**
   * Tells of something that could not be read: in the log once a type, in the metric each time.
   * @param at where in it, in names of ours
   */
  unreadable(type: string, at: string): void
}

export function openEntrance(log: Log, meter: Pick<Meter, 'unreadable' | 'toldToWait'>): Entrance {
  const told = new Set<string>()
  const once = (type: string, tell: () => void): void => {
    if (told.has(type) || told.size >= MOST_TOLD) return
    told.add(type)
    tell()
  }
  const unreadable = (type: string, at: string): void => {
    meter.unreadable('slack', type)
    once(type, () => log.warn({ type, at }, 'Slack sent something that cannot be read; it is ignored'))
  }
  return {
    unreadable,
    admits(payload) {
      const reading = readPayload(payload)
      if (reading.kind === 'unreadable') unreadable(reading.type, reading.at)
      if (reading.kind === 'limited') {
        meter.toldToWait('slack', LIMITED_MS)
        once(reading.type, () =>
          log.warn({ type: reading.type }, 'Slack holds back events: its limit per hour is reached'),
        )
      }
      return reading.kind === 'heard'
    },
  }
}
