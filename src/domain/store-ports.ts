// What is remembered beyond one question, in one process or in many. app hands the implementations in.

import type {
  AtEnd,
  ChannelRef,
  ItemId,
  KeptSubscription,
  LedgerEntry,
  Shown,
  Slot,
  SlotEnd,
  SlotState,
  Subscription,
} from './digest.ts'

/** Events already taken in hand, so that a redelivered one is answered once. */
export interface SeenEvents {
  /** True for the first call with this key within the memory's time (10 minutes), false afterwards. */
  firstTime(key: string): Promise<boolean>
  /** What the key stood for did not happen after all: the next time is the first again. */
  forget(key: string): Promise<void>
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

/** What a person may do to a subscription. */
export type Ordered = 'pause' | 'resume' | 'stop'

/** One workspace that has installed the app. */
export interface Installation {
  /** The workspace's id, or the organisation's where the app was installed for all of it. */
  readonly workspace: string
  /** What is kept of it as JSON, tokens among it; encrypted where it is stored. */
  readonly data: string
}

/** The workspaces that have installed the app. Moments are epoch milliseconds. */
export interface Installations {
  /** Keeps it in place of what was known of the workspace, also after an uninstallation. */
  keep(installation: Installation, now: number): Promise<void>
  /** Undefined where the workspace is not known or has uninstalled the app. */
  of(workspace: string): Promise<Installation | undefined>
  /**
   * The workspace has uninstalled the app: its tokens are forgotten at once. Platforms deliver late and in any order:
   * an uninstallation from before the last installation changes nothing.
   */
  forget(workspace: string, uninstalledAt: number, now: number): Promise<void>
  /** Workspaces that uninstalled before this moment and have not come back. */
  goneBefore(moment: number): Promise<readonly string[]>
  /** Takes away the last trace of a workspace that has uninstalled. */
  erase(workspace: string): Promise<void>
}

/** What only one of several replicas may do at a time. */
export interface Lease {
  /**
   * Takes or prolongs it, by one atomic statement and the store's own clock.
   * @param holder names this replica for as long as it lives
   * @param forMs how long it holds when nobody prolongs it
   * @returns whether this replica holds it now
   */
  hold(name: string, holder: string, forMs: number): Promise<boolean>
  /** Gives it up at once, so that another need not wait. */
  release(name: string, holder: string): Promise<void>
}
