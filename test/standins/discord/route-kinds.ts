// What a route of the REST API is, what it is asked and what it answers.
import type { Result } from './results.ts'
import type { Interaction, Json, Message, World } from './world.ts'

export interface RouteRequest {
  readonly world: World
  readonly verb: string
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly body: Json
  /** Names of the files that came along. */
  readonly files: readonly string[]
}

/** What a route answers, and what everybody gets to see of it. */
export interface Routed {
  readonly result: Result
  readonly message?: Message
  readonly interaction?: Interaction
  readonly event?: 'MESSAGE_CREATE' | 'MESSAGE_UPDATE'
  /** The nonce was known: the message stands already. */
  readonly repeated?: boolean
}

export interface Route {
  /** Its name in calls and faults. */
  readonly name: string
  readonly verb: string
  readonly path: string
  /** Interactions and their webhooks carry their own token in the path. */
  readonly open?: boolean
  readonly carryOut: (request: RouteRequest) => Routed
}
