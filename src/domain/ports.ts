// What the rooms need from outside. app.ts hands the implementations in.

import type { Action } from './action.ts'
import type {
  AtEnd,
  ChannelRef,
  ItemId,
  KeptSubscription,
  LedgerEntry,
  PostOutcome,
  Shown,
  Slot,
  SlotEnd,
  SlotState,
  Subscription,
} from './digest.ts'
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

/** Makes once mean once: every slot is claimed before anything is posted. Moments are epoch milliseconds. */
export interface DeliveryLedger {
  /**
   * Claims a slot by one atomic statement; false when it has been claimed before, by anyone, or when a person has
   * paused or stopped its subscription.
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
  /** Those of these slots that have been claimed or settled, with what became of them. */
  states(slots: readonly string[]): Promise<ReadonlyMap<string, SlotState>>
  /** All slots of this channel, oldest due first. */
  entries(channel: ChannelRef): Promise<readonly LedgerEntry[]>
}

/** What a person may do to a subscription. */
export type Ordered = 'pause' | 'resume' | 'stop'

/**
 * Remembers what channels have ordered. No failure ever takes a subscription away: it is suspended, and only a
 * person stops it. Moments are epoch milliseconds.
 */
export interface SubscriptionStore {
  /**
   * Remembers a subscription of the environment; one that is known stays as it is.
   * @param openFrom from when on its slots count, where it is new
   */
  declare(subscription: Subscription, openFrom: number, now: number): Promise<void>
  /**
   * Adds a subscription of a channel, or takes up a stopped, paused or suspended one again.
   * @returns false when it stands there already
   */
  subscribe(subscription: Subscription, person: string, now: number): Promise<boolean>
  /** @returns false when there was nothing to do: paused already, or stopped, or never known */
  order(id: string, what: Ordered, now: number): Promise<boolean>
  /** Nothing can be posted there. @returns false where it was not active */
  suspend(id: string, reason: string, now: number): Promise<boolean>
  /** Something was posted after all. @returns false where it was not suspended */
  recover(id: string, now: number): Promise<boolean>
  /** True for the first who wants to tell somebody of a suspension, and nobody after. */
  claimTelling(id: string, now: number): Promise<boolean>
  /** The telling failed; the next who tries may. */
  releaseTelling(id: string): Promise<void>
  /** What comes after a round; for every subscription of the channel. */
  chooseAtEnd(channel: ChannelRef, atEnd: AtEnd, now: number): Promise<void>
  /** All of a channel but the stopped, oldest first. */
  ofChannel(channel: ChannelRef): Promise<readonly KeptSubscription[]>
  /** All that changed at this moment or later, the stopped too; from 0: everything. */
  changedSince(moment: number): Promise<readonly KeptSubscription[]>
  /** Moments that lie ahead of now were written while the clock was wrong, and become now. */
  correctClock(now: number): Promise<void>
  /** When each of these notes was first in the library; those not known yet are from now on. */
  notesSince(notes: readonly string[], now: number): Promise<ReadonlyMap<string, number>>
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
