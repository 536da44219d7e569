// Whether Slack works just now: a process can be alive while its socket is dead or its token revoked.
import type { Log } from '../../domain/ports.ts'
import { meaningOf, reasonOf } from './errors.ts'

export interface Health {
  /** What is wrong, as a sentence; undefined while all is well. */
  trouble(): string | undefined
  /** Says how the connection is: what is wrong with it, or nothing. */
  connection(trouble: string | undefined): void
  /** Passes a call with the bot's token through and learns from it whether Slack takes the token. */
  watchToken<T>(call: Promise<T>): Promise<T>
}

/** Starts without a connection. A refused token is logged once, until it is taken again. */
export function watchHealth(log: Log): Health {
  let connection: string | undefined = 'Slack is not connected yet'
  let token: string | undefined
  const refused = (error: unknown): void => {
    if (meaningOf(error) !== 'token') return
    if (!token) log.error({ reason: reasonOf(error) }, 'Slack refuses SLACK_BOT_TOKEN: nothing can be posted')
    token = `Slack refuses SLACK_BOT_TOKEN (${reasonOf(error)})`
  }
  return {
    trouble: () => connection ?? token,
    connection: (trouble) => {
      connection = trouble
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
