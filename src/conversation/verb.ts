// A row of the grammar's table: what is typed first, and what is meant by it.
import type { Meaning } from '../domain/requests/request.ts'

/** What is not there everywhere somebody types: channels of a platform, and a desk that saves notes. */
export interface Facilities {
  readonly channels?: boolean
  readonly notes?: boolean
}

export interface Verb {
  readonly word: string
  /** What follows it, for the help: empty for nothing. */
  readonly argument: string
  readonly shows: string
  /** What it shows together with the verbs beside it, which the help then names in one line. */
  readonly together?: string
  /** Without it the verb does nothing; the help names it only where this is. */
  readonly needs?: keyof Facilities
  /** What is meant, or undefined where the arguments do not fit the verb. */
  readonly read: (rest: string, line: string) => Meaning | undefined
}
