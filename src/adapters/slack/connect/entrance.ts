// The one entrance of a connection, whichever way Slack takes: what nobody can read, or nobody listens for, what was let in
// before, and what people say among themselves does not get to Bolt. Whoever received it acknowledges it, or Slack would
// send it again.
import type { Log, Meter } from '../../../domain/ports.ts'
import type { SeenEvents } from '../../../domain/store-ports.ts'
import { isObject, readPayload } from './payload.ts'
import { type IsOurThread, isOverheard } from './threads.ts'

/** Kinds told of in the log; what comes from outside must not fill it. */
const MOST_TOLD = 200

/** Slack holds back events by the minute: docs.slack.dev/reference/events/app_rate_limited. */
const LIMITED_MS = 60_000

/** For other replicas to say whether they know a request: Slack waits 3 s for the acknowledgement, which comes after it. */
const ASKED_MS = 500

/** `left`: nobody's business here, and acknowledged. `repeated`: let in before. */
export type AtEntrance = 'admitted' | 'left' | 'repeated'

export interface Entrance {
  /**
   * Whether Bolt is to have this payload. What it is not to have is told here, and to be acknowledged.
   * @param delivery what names it among all that came this way: over HTTP its signature, over the socket its envelope's id
   * @throws where the memory of what was let in fails: then it must not be acknowledged
   */
  admits(payload: unknown, delivery: string): Promise<AtEntrance>
  /**
   * Tells of something that could not be read: in the log once a type, in the metric each time.
   * @param at where in it, in names of ours
   */
  unreadable(type: string, at: string): void
}

export interface EntranceNeeds {
  readonly log: Log
  readonly meter: Pick<Meter, 'unreadable' | 'toldToWait'>
  readonly seen: SeenEvents
  /** Absent: what is said in channels is left unread, but for mentions. */
  readonly isOurThread?: IsOurThread
}

export function openEntrance({ log, meter, seen, isOurThread }: EntranceNeeds): Entrance {
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
    async admits(payload, delivery) {
      // Before anything of it is read, logged or counted.
      if (await isOverheard(payload, isOurThread)) return 'left'
      const reading = readPayload(payload)
      if (reading.kind === 'unreadable') unreadable(reading.type, reading.at)
      if (reading.kind === 'limited') {
        meter.toldToWait('slack', LIMITED_MS)
        once(reading.type, () =>
          log.warn({ type: reading.type }, 'Slack holds back events: its limit per hour is reached'),
        )
      }
      if (reading.kind !== 'heard') return 'left'
      const key = keyOf(payload, delivery)
      return key === undefined || (await seen.firstTime(`slack:${key}`, ASKED_MS)) ? 'admitted' : 'repeated'
    },
  }
}

/**
 * What a command or a press is known by when it comes again: the name of its delivery. Events come again on purpose; they
 * are told apart by their ids where they are answered, and counted there.
 */
function keyOf(payload: unknown, delivery: string): string | undefined {
  if (!isObject(payload) || 'event_id' in payload || 'event' in payload) return undefined
  return delivery || undefined
}
