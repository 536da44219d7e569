// The connection of the bot, whichever client holds it just now: discord.js gives up for good after some close codes,
// also where Discord refuses the token in an outage only. Then another client takes over. So it does after the clock
// was put back: the library reckons its pauses, between calls and between connections, by the clock, and would keep
// silence until the time it has seen already.
import { setTimeout as wait } from 'node:timers/promises'
import { Client, Events, REST, type RESTOptions } from 'discord.js'
import { elapsedHere, watchLeaps } from '../../../domain/leaps.ts'
import type { Log, StartProblem } from '../../../domain/ports.ts'
import { connect } from './connection.ts'
import { pauseAfter } from './pauses.ts'

/** The longest pause before Discord is asked again whether it takes the bot: it counts refused connections. */
const LONGEST_PAUSE_MS = 300_000

/** How long the library may reckon by a clock that was put back. */
const LEAP_LOOK_MS = 1_000

/** Of what a client offers, what posting and telling need; never an old client's. */
export interface GatewayConnection {
  /** Also while no client is connected: a call needs none. */
  readonly rest: REST
  readonly channels: Client['channels']
  /** The client as it is now. */
  current(): Client<true>
  /** Connects no more. */
  close(): void
}

export interface Opening {
  /** A client that has not been used, with its listeners. */
  readonly newClient: () => Client
  readonly rest: Partial<RESTOptions>
  readonly token: string
  readonly log: Log
}

/**
 * @returns once it is connected; or what an operator has to mend
 */
export async function openConnection({
  newClient,
  rest: options,
  token,
  log,
}: Opening): Promise<GatewayConnection | StartProblem> {
  const closing = new AbortController()
  const first = await connect(newClient, token, log)
  if (!(first instanceof Client)) return first
  let client = first
  const newRest = () => new REST(options).setToken(token)
  let rest = newRest()

  async function takeOver(): Promise<void> {
    leave(rest)
    rest = newRest()
    // Whatever it complains of now, another takes its place.
    await client.destroy().catch(() => {})
    for (let failures = 1; !closing.signal.aborted; failures++) {
      // Where nothing else is waited for (no Slack, no digests), this pause is what keeps the process alive.
      await wait(pauseAfter(failures, LONGEST_PAUSE_MS), undefined, { signal: closing.signal })
      const next = await connect(newClient, token, log, closing.signal)
      // Refused as before: an operator has to mend it, or Discord does.
      if (!(next instanceof Client)) continue
      if (closing.signal.aborted) return next.destroy()
      client = next
      log.info({}, 'Connected to Discord again')
      return watch()
    }
  }
  function watch(): void {
    const leapOf = watchLeaps(Date.now, elapsedHere)
    const looking = setInterval(() => {
      if (leapOf() >= 0) return
      log.warn({}, 'The clock was put back; Discord is connected anew')
      over()
    }, LEAP_LOOK_MS).unref()
    const over = (): void => {
      clearInterval(looking)
      client.off(Events.ShardDisconnect, over)
      // The pause is broken off by closing.
      void takeOver().catch(() => {})
    }
    closing.signal.addEventListener('abort', () => clearInterval(looking), { once: true })
    client.once(Events.ShardDisconnect, over)
  }

  watch()
  return {
    get rest() {
      return rest
    },
    get channels() {
      return client.channels
    },
    current: () => client,
    close() {
      closing.abort()
      leave(rest)
    },
  }
}

/** Calls under way go on; only what tidies up after them stops. */
function leave(rest: REST): void {
  rest.clearHashSweeper()
  rest.clearHandlerSweeper()
}
