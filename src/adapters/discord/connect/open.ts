// The connection of the bot, whichever client holds it just now: discord.js gives up for good after some close codes,
// also where Discord refuses the token in an outage only. Then another client takes over.
import { setTimeout as wait } from 'node:timers/promises'
import { Client, Events } from 'discord.js'
import type { Log, StartProblem } from '../../../domain/ports.ts'
import { connect } from './connection.ts'
import { pauseAfter } from './pauses.ts'

/** The longest pause before Discord is asked again whether it takes the bot: it counts refused connections. */
const LONGEST_PAUSE_MS = 300_000

/** Of what a client offers, what posting and telling need; never an old client's. */
export interface GatewayConnection {
  readonly rest: Client['rest']
  readonly channels: Client['channels']
  /** The client as it is now. */
  current(): Client<true>
  /** Connects no more. */
  close(): void
}

/**
 * @param newClient a client that has not been used, with its listeners
 * @returns once it is connected; or what an operator has to mend
 */
export async function openConnection(
  newClient: () => Client,
  token: string,
  log: Log,
): Promise<GatewayConnection | StartProblem> {
  const closing = new AbortController()
  const first = await connect(newClient, token, log)
  if (!(first instanceof Client)) return first
  let client = first

  async function takeOver(): Promise<void> {
    // It is gone already; whatever it complains of now, another takes its place.
    await client.destroy().catch(() => {})
    for (let failures = 1; !closing.signal.aborted; failures++) {
      // Where nothing else is waited for (no Slack, no digests), this pause is what keeps the process alive.
      await wait(pauseAfter(failures, LONGEST_PAUSE_MS), undefined, { signal: closing.signal })
      const next = await connect(newClient, token, log, closing.signal)
      // Refused as before: an operator has to mend it, or Discord does.
      if (!(next instanceof Client)) continue
      if (closing.signal.aborted) return next.destroy()
      client = next
      return watch()
    }
  }
  const watch = (): void => {
    // The pause is broken off by closing.
    client.once(Events.ShardDisconnect, () => void takeOver().catch(() => {}))
  }

  watch()
  return {
    get rest() {
      return client.rest
    },
    get channels() {
      return client.channels
    },
    current: () => client,
    close: () => closing.abort(),
  }
}
