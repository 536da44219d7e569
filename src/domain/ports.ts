// What the rooms need from outside. app.ts hands the implementations in.

import type { Action } from './action.ts'
import type { ChannelRef, ItemId, LedgerEntry, PostOutcome, Shown, Slot, SlotEnd } from './digest.ts'
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

/** Events already taken in hand, so that a redelivered one is answered once. */
export interface SeenEvents {
  /** True for the first call with this key within the memory's time (10 minutes), false afterwards. */
  firstTime(key: string): Promise<boolean>
}

/**
 * Posts one message in a channel.
 * @param slot key of the digest's slot, from which the platform's own once-only marks are made
 */
export type PostMessage = (channel: ChannelRef, message: Message, slot: string) => Promise<PostOutcome>

/** What the adapters ask of the core. Everything answers from memory, at once, and never throws on what was typed. */
export interface Conversation {
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

/** Makes once mean once: every slot is claimed before anything is posted. Moments are epoch milliseconds. */
export interface DeliveryLedger {
  /**
   * Claims a slot by one atomic statement; false when it has been claimed before, by anyone.
   * The items are remembered with the claim, so that they are known also when the process dies before the end.
   */
  claim(slot: Slot, items: readonly ItemId[], now: number): Promise<boolean>
  /** Ends a claimed slot, also one given up as abandoned meanwhile; a slot that has ended otherwise stays. */
  settle(slot: Slot, end: { readonly state: SlotEnd; readonly detail?: string }, now: number): Promise<void>
  /** Takes back a claim of which nothing can stand in the channel, so that it can be claimed again. */
  release(slot: Slot): Promise<void>
  /**
   * Slots claimed before this moment and never settled: the process died in between. They become `unclear`.
   * @returns how many
   */
  settleAbandoned(claimedBefore: number, now: number): Promise<number>
  /** What stands in this channel, or may stand there (claimed, posted, unclear), oldest first. */
  shown(channel: ChannelRef): Promise<readonly Shown[]>
  /** Slot keys among these that have been claimed or settled. */
  taken(slots: readonly string[]): Promise<ReadonlySet<string>>
  /**
   * First moment this subscription was seen; remembered at the first call. A memory later than now was
   * made while the clock was wrong, and is corrected to now.
   */
  knownSince(subscription: string, now: number): Promise<number>
  /** All slots of this channel, oldest due first. */
  entries(channel: ChannelRef): Promise<readonly LedgerEntry[]>
}

/** A connection to a platform that is open until it is closed. */
export interface Listening {
  readonly platform: 'slack' | 'discord'
  readonly post: PostMessage
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
