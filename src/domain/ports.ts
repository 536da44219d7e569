// What the rooms need from outside. app hands the implementations in.

import type { Message } from './answers/message.ts'
import type { AbandonedClaim, ChannelRef, FindOutcome, PostOutcome, SlotEnd } from './digests/digest.ts'
import type { AskedFrom, Platform } from './platforms/platform.ts'
import type { AnswerRequest } from './requests/reply.ts'
import type { TellVerdict } from './requests/verdict.ts'

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

/** Asks the platform what became of a message whose process died while posting it. */
export type FindPost = (claim: AbandonedClaim) => Promise<FindOutcome>

/**
 * Sends one person a message of their own, or who else can mend it where that person cannot be reached.
 * @param channel what it is about; without an id it is about no channel, and nobody else is told
 * @param person by the platform's id
 * @param key the same for what must not be said twice
 */
export type TellPerson = (
  channel: ChannelRef,
  person: string,
  message: Message,
  key: string,
) => Promise<PostOutcome>

/**
 * What the adapters ask of the core. Everything but a command about digests is answered from memory and never rejects
 * because of what was typed; such a command reads and writes the store, and rejects with what the store throws.
 */
export interface Conversation {
  readonly answer: AnswerRequest
}

/** More was asked than is answered. */
export interface Overrun {
  /** Who has asked too much: one person, or all of a workspace or server together. */
  readonly of: 'person' | 'workspace'
  /** Milliseconds until it may be asked again. */
  readonly waitMs: number
  /** The first question too many: the others of the same minute follow it. */
  readonly first: boolean
}

/** How much may be asked: bounded by person and by workspace. */
export interface Limits {
  /** Counts one request. @returns undefined where it may be answered */
  overrunOf(asked: Asker): Promise<Overrun | undefined>
}

/** Who asks, and by which of the platform's ways. */
export interface Asker {
  readonly platform: AskedFrom
  readonly how: 'command' | 'mention' | 'direct' | 'press' | 'shortcut' | 'home' | 'suggest' | 'tool'
  /** The platform's own id. */
  readonly person: string
  /** Slack's workspace or Discord's server; absent in direct messages of Discord. */
  readonly workspace?: string | undefined
  /** Where it was asked, by the platform's own id; absent where that is no channel. */
  readonly channel?: string | undefined
  /** Where everybody speaks of the same: the thread of that channel, or the message that is replied to. */
  readonly thread?: string | undefined
}

/** One request that has been received. */
export interface Received {
  /** Short; the log's line about the request carries it, and the apology where it fails. */
  readonly id: string
  /** Speaks with this person now. */
  readonly conversation: Conversation
  /**
   * The answer stands in this message, by the platform's id: who replies to it speaks of what it shows. Absent where
   * nothing is remembered.
   */
  readonly shownIn?: (message: string) => Promise<void>
}

/**
 * Goes on to what stands further in, and at last to the adapter, whose result comes back.
 * @param around what the adapter is given, changed on its way out
 */
export type Next<T> = (around?: (received: Received) => Received) => Promise<T>

/**
 * Stands around every request, whatever kind it is of: it sees who asks, may change what speaks with them, and hands
 * back what came of it. Its result can come only from `next`, so it goes on or throws: no layer can lose an answer.
 * @throws LeftAlone where the request is not to be answered
 */
export type Middleware = <T>(asked: Asker, next: Next<T>) => Promise<T>

/** What stands between the platforms and the conversation: every request passes here, once. */
export interface Reception {
  /**
   * Receives one request and has it answered.
   * @param answer answers on the platform; it rejects where it could not, after the person was told
   * @returns what `answer` returns, once it has
   * @throws LeftAlone where it is not to be answered here, or not at all
   */
  receive<T>(asked: Asker, answer: (received: Received) => Promise<T>): Promise<T>
  /** False while there is nothing to answer from yet: what is received then waits. Absent: true. */
  isReady?(): boolean
  /** Whether something was shown in this thread within the last half hour, by any replica. Absent: nowhere was. */
  hasShownIn?(thread: Pick<Asker, 'platform' | 'workspace' | 'channel' | 'thread'>): Promise<boolean>
}

/**
 * What became of a request. `notice`: help, a list, a card, the words of a note, an order: what answers no free
 * question. `repeated`: delivered before, and answered then. `limited`: asked too much, and told to wait or left
 * alone. `failed`: could not be answered.
 */
export const OUTCOMES = ['found', 'known', 'nothing', 'notice', 'repeated', 'limited', 'failed'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** Counts what happens, for whoever watches over the bot. It is never told who, where, or a word of what was asked. */
export interface Meter {
  /** @param milliseconds from receipt until the platform had taken the answer */
  requestDone(
    request: Pick<Asker, 'platform' | 'how'> & { readonly outcome: Outcome },
    milliseconds: number,
  ): void
  /** Somebody was told the id of an incident. */
  incidentTold(platform: AskedFrom): void
  slotEnded(platform: Platform, end: SlotEnd): void
  /** A connection that was lost is back. */
  reconnected(platform: Platform): void
  /** Somebody said of an answer what it was to them. */
  verdictGiven: TellVerdict
  /** The platform said to wait this long before the next call. */
  toldToWait(platform: Platform, milliseconds: number): void
  /**
   * Something came over the connection that could not be read, and was left out.
   * @param type what kind of thing it called itself, as the platform names it; `unknown` where it named none
   */
  unreadable(platform: AskedFrom, type: string): void
  /**
   * Somebody who is not let in asked.
   * @param reason one of few, such as `token`
   */
  refused(platform: AskedFrom, reason: string): void
  /** Slack did not take a kind of block that not every Slack takes: the message went without it. */
  blockRefused(kind: string): void
}

/** Counts nothing. */
export const NO_METER: Meter = {
  requestDone: () => {},
  incidentTold: () => {},
  slotEnded: () => {},
  reconnected: () => {},
  verdictGiven: () => {},
  toldToWait: () => {},
  unreadable: () => {},
  refused: () => {},
  blockRefused: () => {},
}

/** A connection to a platform that is open until it is closed. */
export interface Listening {
  readonly platform: Platform
  readonly post: PostMessage
  /** Looks for what a process that died may have posted; absent where the platform cannot. */
  readonly findPost?: FindPost
  /** Sends one person a message of their own about a channel; absent where the platform cannot. */
  readonly tell?: TellPerson
  /** Why the platform does not work just now, as a sentence; undefined while all is well. */
  trouble(): string | undefined
  /**
   * Why it rests although all is well, as a sentence: another replica does this platform's work. It then counts as
   * ready, because it would take over.
   */
  readonly standsBy?: () => string | undefined
  /** When the platform was last heard of, epoch milliseconds; absent where nothing but requests comes from it. */
  readonly lastSign?: () => number | undefined
  /** Finishes what is in flight and disconnects. */
  close(): Promise<void>
}

/** An operator's mistake: one line, no stack trace, exit code 78. */
export interface StartProblem {
  /** The variable to mend. */
  readonly variable: string
  readonly text: string
}
