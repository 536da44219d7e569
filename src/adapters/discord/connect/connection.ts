// Opening the connection. Afterwards discord.js keeps it open by itself.
import { setTimeout as wait } from 'node:timers/promises'
import { type Client, DiscordjsError, DiscordjsErrorCodes, Events } from 'discord.js'
import type { Log, StartProblem } from '../../../domain/ports.ts'
import { causeOf, NoAnswer, reasonOf } from '../errors.ts'
import { pauseAfter } from './pauses.ts'

const LONGEST_PAUSE_MS = 15_000

/**
 * A client that is not ready by then is given up, longer than discord.js itself waits for a greeting: it asks where to
 * connect once, and goes on trying there.
 */
const READY_MS = 90_000

/**
 * Tries until it is connected; says so once when Discord cannot be reached, and once when it can again.
 * @param newClient a client that has not been used: one that failed cannot be used again
 * @param signal ends the trying: then it rejects
 * @param readyMs how long one client may take
 * @returns the client, ready; or what an operator has to mend, and then nothing is left open
 */
export async function connect(
  newClient: () => Client,
  token: string,
  log: Log,
  signal?: AbortSignal,
  readyMs = READY_MS,
): Promise<Client<true> | StartProblem> {
  for (let failures = 0; ; failures++) {
    try {
      const client = await ready(newClient(), token, readyMs)
      if (failures > 0) log.info({ failures }, 'Discord can be reached again')
      return client
    } catch (error) {
      const problem = problemOf(error)
      if (problem) return problem
      if (failures === 0) log.warn({ reason: reasonOf(error) }, 'Discord cannot be reached; trying again')
    }
    await wait(pauseAfter(failures + 1, LONGEST_PAUSE_MS), undefined, signal ? { signal } : {})
  }
}

/** `login` resolves before the servers are known; commands and messages come after `ClientReady`. */
async function ready(client: Client, token: string, readyMs: number): Promise<Client<true>> {
  const isReady = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve))
  const given = new AbortController()
  const late = wait(readyMs, undefined, { signal: given.signal }).then(async () => {
    await client.destroy().catch(() => {})
    throw new NoAnswer('busy', `not ready within ${readyMs} ms`)
  })
  late.catch(() => {})
  return Promise.race([client.login(token).then(() => isReady), late]).finally(() => given.abort())
}

const NEW_TOKEN =
  'copy the token (or reset it) under "Bot" of your application at discord.com/developers/applications'

/** What trying again does not mend. Close codes: docs.discord.com/developers/topics/opcodes-and-status-codes. */
const PROBLEMS: readonly (readonly [applies: (error: unknown) => boolean, StartProblem])[] = [
  [
    // 401 for the address of the gateway; close code 4004; a token that cannot even be a header.
    (error) =>
      (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) ||
      says(error, 'Authentication failed') ||
      causeOf(error) === 'UND_ERR_INVALID_ARG',
    { variable: 'DISCORD_TOKEN', text: `is refused by Discord; ${NEW_TOKEN}` },
  ],
  [
    // Close code 4014. None of the bot's intents is privileged, so this is the application of another kind.
    (error) => says(error, 'Used disallowed intents'),
    {
      variable: 'DISCORD_TOKEN',
      text:
        'belongs to an application that may not use the intents Guilds, Guild Messages and Direct Messages; ' +
        'none of them is privileged: see "Privileged Gateway Intents" under "Bot" of your application at ' +
        'discord.com/developers/applications, or use the token of another one',
    },
  ],
  [
    (error) => causeOf(error) === 'ERR_INVALID_URL',
    { variable: 'DISCORD_API_URL', text: 'is not a valid address; leave it empty for Discord itself' },
  ],
]

const says = (error: unknown, text: string): boolean => error instanceof Error && error.message === text

const problemOf = (error: unknown): StartProblem | undefined =>
  PROBLEMS.find(([applies]) => applies(error))?.[1]
