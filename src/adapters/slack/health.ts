// Whether Slack works just now: a process can be alive while its socket is dead or its token revoked.
import { type Log, type Meter, NO_METER, type Now } from '../../domain/ports.ts'
import { meaningOf, reasonOf } from './errors.ts'

/** Slack's library pings every 1.7 s and closes after 5 s without an answer, which may take it half a minute. */
const SILENT_MS = 10_000

export interface SlackHealth {
  /** What is wrong, as a sentence; undefined while all is well. */
  trouble(): string | undefined
  /** When Slack was last heard of over the socket, epoch milliseconds; undefined over HTTP. */
  lastSign(): number | undefined
  /** Says how the connection is: what is wrong with it, or nothing. */
  connection(trouble: string | undefined): void
  /** Slack has been heard of over the socket. */
  sign(): void
  /** Passes a call with the bot's token through and learns from it whether Slack takes the token. */
  watchToken<T>(call: Promise<T>): Promise<T>
}

/** Starts without a connection. A refused token is logged once, until it is taken again. */
export function watchHealth(
  log: Log,
  meter: Pick<Meter, 'reconnected'> = NO_METER,
  now: Now = Date.now,
): SlackHealth {
  let connection: string | undefined = 'Slack is not connected yet'
  let connectedBefore = false
  let token: string | undefined
  let lastSign: number | undefined
  const refused = (error: unknown): void => {
    if (meaningOf(error) !== 'token') return
    if (!token) log.error({ reason: reasonOf(error) }, 'Slack refuses SLACK_BOT_TOKEN: nothing can be posted')
    token = `Slack refuses SLACK_BOT_TOKEN (${reasonOf(error)})`
  }
  const silent = (): string | undefined =>
    lastSign !== undefined && now() - lastSign > SILENT_MS ? 'Slack is connected, but silent' : undefined
  return {
    trouble: () => connection ?? silent() ?? token,
    lastSign: () => lastSign,
    connection: (trouble) => {
      if (trouble === undefined) {
        if (connection !== undefined && connectedBefore) meter.reconnected('slack')
        connectedBefore = true
      }
      connection = trouble
    },
    sign: () => {
      lastSign = now()
    },
    watchToken: async (call) => {
      try {
        const result = await call
        token = undefined
        return result
      } catch (error) {
        refused(error)
        throw error
      }
    },
  }
}
