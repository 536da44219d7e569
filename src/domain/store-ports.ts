// What is remembered beyond one question, in one process or in many. app hands the implementations in.

import type { LastAnswer } from './answers/last-answer.ts'
import type {
  AbandonedClaim,
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
} from './digests/digest.ts'
import type { Platform } from './platforms/platform.ts'

/** A workspace by the platform's id. */
export interface WorkspaceRef {
  readonly platform: Platform
  readonly workspace: string
}

/** Events already taken in hand, so that a redelivered one is answered once. */
export interface SeenEvents {
  /**
   * True for the first call with this key within the memory's time (10 minutes), false afterwards.
   * @param waitMs how long the caller can wait for others to be asked; what they have not said by then counts as new
   */
  firstTime(key: string, waitMs?: number): Promise<boolean>
  /** What the key stood for did not happen after all: the next time is the first again. */
  forget(key: string): Promise<void>
}

/** What was shown last, by where it was shown; gone after half an hour. Ids alone, no text. */
export interface LastAnswers {
  /** @param places each gets it in place of what was shown there before; none: nothing is kept */
  keep(places: readonly string[], answer: LastAnswer): Promise<void>
  /** The same for many answers at once. */
  keepAll(shown: ReadonlyMap<string, LastAnswer>): Promise<void>
  /** Of the first of these places at which something was shown within half an hour. */
  of(places: readonly string[]): Promise<LastAnswer | undefined>
}

/** Workspaces in which nobody is asked what they say of an answer. */
export interface QuietWorkspaces {
  isQuiet(workspace: WorkspaceRef): Promise<boolean>
  /** From now on they are asked there, or not any more. */
  set(workspace: WorkspaceRef, quiet: boolean): Promise<void>
}

/** One attempt at a slot. */
export interface ClaimAttempt {
  /** Names it among all attempts of all processes. */
  readonly by: string
  /** When it began, epoch milliseconds. */
  readonly at: number
}

/** Makes once mean once: every slot is claimed before anything is posted. Moments are epoch milliseconds. */
export interface DeliveryLedger {
  /**
   * Claims a slot by one atomic statement.
   * The items are remembered with the claim, so that they are known also when the process dies before the end.
   * @param attempt whose claim it is: the same attempt may claim again, in case only the answer was lost
   * @returns when it was first claimed: not `attempt.at` where a process died while posting it, so that its digest
   *   may stand in the channel. Undefined when it is claimed or ended, by anyone else, or when a person has paused or
   *   stopped its subscription.
   */
  claim(slot: Slot, items: readonly ItemId[], attempt: ClaimAttempt): Promise<number | undefined>
  /** Ends a claimed slot, also one given up as left behind meanwhile; a slot that has ended otherwise stays. */
  settle(slot: Slot, end: { readonly state: SlotEnd; readonly detail?: string }, now: number): Promise<void>
  /** Takes back a claim of which nothing can stand in the channel, so that the slot can be claimed again. */
  release(slot: Slot, attempt: ClaimAttempt): Promise<void>
  /**
   * Ends a slot that nobody has claimed, by one atomic statement: nothing is posted for it.
   * @returns whether it was this call that ended it
   */
  pass(slot: Slot, end: { readonly state: SlotEnd; readonly detail: string }, now: number): Promise<boolean>
  /** Slots claimed before this moment and not settled: they are under way, or their process died. */
  unsettled(claimedBefore: number): Promise<readonly AbandonedClaim[]>
  /**
   * Ends a claim left behind, by one atomic statement. What was claimed anew or settled since it was read stays.
   * @param end `open`: its slot can be claimed again
   * @returns whether it was this call that ended it
   */
  endLeft(
    claim: AbandonedClaim,
    end: { readonly state: SlotEnd; readonly detail?: string } | 'open',
    now: number,
  ): Promise<boolean>
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
  /** Nothing can be posted in any channel of this workspace. @returns how many were active */
  suspendWorkspace(workspace: WorkspaceRef, reason: string, now: number): Promise<number>
  /** The workspace is back: what was suspended for this reason goes on. @returns how many */
  recoverWorkspace(workspace: WorkspaceRef, reason: string, now: number): Promise<number>
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
  /** The workspace's id at the platform. */
  readonly workspace: string
  /** What is kept of it as JSON, tokens among it; encrypted where it is stored. */
  readonly data: string
}

/**
 * What is known of a workspace. `absent`: it has not installed the app, or has removed it. `unreadable`: it has
 * installed it, but what is kept cannot be decrypted, because the key is not among those configured or because the
 * record is damaged.
 */
export type InstallationRead =
  | { readonly kind: 'installed'; readonly installation: Installation }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unreadable'; readonly why: 'key' | 'damaged' }

/** The workspaces that have installed the app. Moments are epoch milliseconds. */
export interface Installations {
  /** Keeps it in place of what was known of the workspace, also after an uninstallation. */
  keep(installation: Installation, now: number): Promise<void>
  of(workspace: string): Promise<InstallationRead>
  /** When it was installed last; undefined where it is not installed. */
  installedAt(workspace: string): Promise<number | undefined>
  /**
   * The workspace has uninstalled the app: its tokens are forgotten at once. Platforms deliver late and in any order:
   * an uninstallation from before the last installation changes nothing.
   * @returns whether anything was forgotten
   */
  forget(workspace: string, uninstalledAt: number): Promise<boolean>
  /**
   * Takes away every trace of the workspaces that uninstalled before this moment and have not come back: what is left
   * of the installation, their subscriptions, and what was posted to them.
   * @returns the workspaces
   */
  eraseGoneBefore(moment: number): Promise<readonly string[]>
  /** Encrypts with the newest key what an older one has encrypted. @returns how many */
  sealAgain(): Promise<number>
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
