// What the rooms need from outside. app.ts hands the implementations in.

import type { Action } from './action.ts'
import type { ChannelRef, Platform, PostOutcome } from './digest.ts'
import type { Message } from './message.ts'
import type { Suggestion } from './suggestion.ts'

/** Structured log: fields first, then one plain sentence. Never a token, never a person's text. */
export interface Log {
  debug(fields: object, text: string): void
  info(fields: object, text: string): void
  warn(fields: object, text: string): void
  error(fields: object, text: string): void
  child(fields: object): Log
}

/** Epoch milliseconds. */
export type Now = () => number

/**
 * Posts one message in a channel.
 * @param slot key of the digest's slot, from which the platform's own once-only marks are made
 */
export type PostMessage = (channel: ChannelRef, message: Message, slot: string) => Promise<PostOutcome>

/** Where something was typed, and who typed it: what commands about digests need to know. */
export interface Where {
  readonly channel: ChannelRef
  /** The platform's own id. */
  readonly person: string
  /** Whether they may order digests here; undefined where the platform cannot say: then they may. */
  readonly manager: boolean | undefined
  /** Permissions the bot lacks in this channel, as the platform names them; undefined where unknown. */
  readonly missing?: readonly string[]
}

/**
 * What the adapters ask of the core. Everything but `digest` answers from memory, at once, and never throws on what
 * was typed.
 */
export interface Conversation {
  /**
   * Answers a command about digests: a line of which `isDigestCommand` (conversation/digest-grammar.ts) says so.
   * Reads and writes the store; throws what the store throws.
   */
  digest(text: string, where: Where): Promise<Message>
  /** Answers one line of chat; empty text gets the help. */
  answer(text: string): Message
  /** Answers a press; one that nothing answers any more gets a kind word. */
  press(action: Action): Message
  /** Talks about what somebody wrote: only known terms are taken from the text, and nothing is kept. */
  about(text: string): Message
  /** The start page: how to ask, the latest notes. */
  home(): Message
  /** Best first. */
  suggest(typed: string, most: number): readonly Suggestion[]
  /** For a press whose action no version knows any more. */
  outdated(): Message
  /** An apology with the id under which the log holds the cause. */
  incident(id: string): Message
}

/** How much may be asked: bounded by person and by workspace. */
export interface Limits {
  /**
   * Counts one question.
   * @param person and workspace by the platform's ids, with the platform in front: `slack:U1`, `slack:T1`
   * @returns 0 where it may be answered, else after how many milliseconds the person may ask again
   */
  waitOf(person: string, workspace: string | undefined): Promise<number>
}

/** Who asks, and by which of the platform's ways. */
export interface Asked {
  readonly platform: Platform
  readonly how: 'command' | 'mention' | 'direct' | 'press' | 'shortcut' | 'home' | 'suggest'
  /** The platform's own id. */
  readonly person: string
  /** Slack's workspace or Discord's server; absent in direct messages of Discord. */
  readonly workspace?: string | undefined
}

/** One request that has been received. */
export interface Received {
  /** Short; the log's line about the request carries it, and the apology where it fails. */
  readonly id: string
  /** Speaks with this person now. */
  readonly conversation: Conversation
}

/** What stands between the platforms and the conversation: every request passes here, once. */
export interface Reception {
  /**
   * Receives one request and has it answered.
   * @param answer answers on the platform; it rejects where it could not, after the person was told
   * @returns what `answer` returns, once it has
   */
  receive<T>(asked: Asked, answer: (received: Received) => Promise<T>): Promise<T>
  /** False while there is nothing to answer from yet: what is received then waits. Absent: true. */
  isReady?(): boolean
}

/** A connection to a platform that is open until it is closed. */
export interface Listening {
  readonly platform: 'slack' | 'discord'
  readonly post: PostMessage
  /** Sends one person a message of their own; absent where the platform cannot. */
  readonly tell?: (person: string, message: Message, key: string) => Promise<PostOutcome>
  /** Why the platform does not work just now, as a sentence; undefined while all is well. */
  trouble(): string | undefined
  /** Finishes what is in flight and disconnects. */
  close(): Promise<void>
}

/** An operator's mistake: one line, no stack trace, exit code 78. */
export interface StartProblem {
  /** The variable to mend. */
  readonly variable: string
  readonly text: string
}
