// Keeps Discord told of the commands: a failure at the start is tried again until it succeeds.
import { setTimeout as wait } from 'node:timers/promises'
import { type REST, Routes } from 'discord.js'
import type { Log } from '../../../domain/ports.ts'
import { COMMANDS } from '../commands.ts'
import { pauseAfter } from '../connect/pauses.ts'
import { reasonOf } from '../errors.ts'
import { sameCommands } from './same.ts'

/** The longest pause between two attempts. */
const LONGEST_PAUSE_MS = 300_000

/** What a client has to offer for it, as it is now. */
export interface Registering {
  readonly rest: Pick<REST, 'get' | 'put'>
}

export interface Registration {
  /** Why Discord is not told yet, as a sentence; undefined once it is. */
  trouble(): string | undefined
  /** Tries no more. */
  close(): void
}

/**
 * Tells Discord of the commands where it knows others: it allows 200 new commands a day and server
 * (docs.discord.com/developers/interactions/application-commands#registering-a-command).
 * @returns after the first attempt; the bot answers mentions without them too
 */
export async function keepRegistered(
  client: Registering,
  application: string,
  log: Log,
): Promise<Registration> {
  const closing = new AbortController()
  let trouble: string | undefined

  async function attempt(failures: number): Promise<boolean> {
    try {
      await tell(client, application, log)
      if (failures > 0) log.info({ failures }, 'The commands are registered with Discord')
      trouble = undefined
    } catch (error) {
      if (failures === 0)
        log.warn(
          { reason: reasonOf(error) },
          'The commands could not be registered with Discord; trying again',
        )
      trouble = `The commands are not registered with Discord yet (${reasonOf(error)})`
    }
    return trouble === undefined
  }
  async function tryOn(): Promise<void> {
    for (let failures = 1; !closing.signal.aborted; failures++) {
      await wait(pauseAfter(failures, LONGEST_PAUSE_MS), undefined, { ref: false, signal: closing.signal })
      if (await attempt(failures)) return
    }
  }

  // The pause is broken off by closing.
  if (!(await attempt(0))) tryOn().catch(() => {})
  return { trouble: () => trouble, close: () => closing.abort() }
}

async function tell({ rest }: Registering, application: string, log: Log): Promise<void> {
  const route = Routes.applicationCommands(application)
  const known: unknown = await rest.get(route)
  if (sameCommands(known, COMMANDS)) return
  await rest.put(route, { body: COMMANDS })
  log.info({ commands: COMMANDS.map((command) => command.name) }, 'Registered the commands with Discord')
}
