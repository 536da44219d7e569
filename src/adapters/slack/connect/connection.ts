// Keeps the socket open. The library's own reconnecting is switched off: it waits a second or more after
// Slack's routine `disconnect`, during which commands fail for people, and where the attempt is refused it
// leaves a rejection that nobody can catch and that ends the process.
import { setTimeout as wait } from 'node:timers/promises'
import type { SocketModeReceiver } from '@slack/bolt'
import type { Log } from '../../../domain/ports.ts'
import { meaningOf, reasonOf, retryAfterOf } from '../errors.ts'
import type { SlackHealth } from '../health.ts'
import { listenForHeartbeats } from './heartbeats.ts'

/** First pause between two attempts; each further one doubles it up to the longest. */
const FIRST_PAUSE_MS = 250
const LONGEST_PAUSE_MS = 15_000

/** A connection that has not said hello by then is given up. */
const HELLO_MS = 30_000

/** Pause after Slack refused the token: an operator may put it right in Slack, but not at once. */
const REFUSED_PAUSE_MS = 60_000

type SocketClient = SocketModeReceiver['client']

export interface SlackConnection {
  close(): Promise<void>
}

/** Slack refuses the token itself, so that trying again is of no use. */
const refusesToken = (error: unknown): boolean => ['token', 'channel'].includes(meaningOf(error))

/**
 * Tries until it succeeds; says so once when Slack cannot be reached, and once when it can again.
 * @returns what the attempt returned
 * @throws the error of the attempt where Slack refuses the token; an AbortError after `signal`
 */
export async function keepTrying<T>(attempt: () => Promise<T>, log: Log, signal?: AbortSignal): Promise<T> {
  for (let failures = 0; ; failures++) {
    let pause = Math.min(FIRST_PAUSE_MS * 2 ** failures, LONGEST_PAUSE_MS)
    try {
      const result = await attempt()
      if (failures > 0) log.info({ failures }, 'Slack can be reached again')
      return result
    } catch (error) {
      if (refusesToken(error)) throw error
      pause = Math.max(pause, retryAfterOf(error) ?? 0)
      if (failures === 0) log.warn({ reason: reasonOf(error) }, 'Slack cannot be reached; trying on')
    }
    await wait(pause, undefined, signal ? { signal } : {})
  }
}

/**
 * Opens the socket and opens it again whenever it closes, until it is closed here.
 * @param client with `autoReconnectEnabled: false`
 * @throws the refusal, when Slack does not take the app's token at the first attempt
 */
export async function keepConnected(
  client: SocketClient,
  health: SlackHealth,
  log: Log,
): Promise<SlackConnection> {
  const closing = new AbortController()
  const open = async (): Promise<void> => {
    await keepTrying(() => start(client), log, closing.signal)
    // The silence of the connection before is over.
    health.sign()
    health.connection(undefined)
    // Closed while the attempt was under way: it would stay open otherwise.
    if (closing.signal.aborted) await client.disconnect()
  }
  const reopen = async (): Promise<void> => {
    health.connection('The connection to Slack is lost')
    try {
      await open()
      log.info({}, 'Connected to Slack again')
    } catch (error) {
      if (closing.signal.aborted) return
      health.connection(`Slack refuses SLACK_APP_TOKEN (${reasonOf(error)})`)
      log.error({ reason: reasonOf(error) }, 'Slack refuses SLACK_APP_TOKEN: no question is heard')
      await wait(REFUSED_PAUSE_MS, undefined, { signal: closing.signal }).then(reopen, () => {})
    }
  }
  await open()
  const stopListening = listenForHeartbeats(() => health.sign())
  let reopening = false
  client.on('disconnected', () => {
    if (reopening || closing.signal.aborted) return
    reopening = true
    void reopen().finally(() => {
      reopening = false
    })
  })
  return {
    close: async () => {
      closing.abort()
      stopListening()
      await client.disconnect()
    },
  }
}

async function start(client: SocketClient): Promise<void> {
  const late = setTimeout(() => void client.disconnect(), HELLO_MS)
  await client.start().finally(() => clearTimeout(late))
}
