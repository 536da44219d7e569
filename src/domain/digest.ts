// What a channel has asked for, what is due, and what became of it.
import type { NoteId, PassageId, ProjectId, TalkId } from './ids.ts'

export type Platform = 'slack' | 'discord'

export interface ChannelRef {
  readonly platform: Platform
  /** The platform's own id, never a name. */
  readonly id: string
}

export const channelKey = (channel: ChannelRef): string => `${channel.platform}:${channel.id}`

/** ISO weekday numbers, Monday is 1. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

export interface Schedule {
  readonly days: readonly Weekday[]
  /** Local wall-clock time, `HH:MM`. */
  readonly at: string
  /** IANA zone name. */
  readonly zone: string
}

export interface Subscription {
  /** Stable over restarts: two declarations that mean the same have the same id. */
  readonly id: string
  readonly channel: ChannelRef
  readonly schedule: Schedule
}

/** A local calendar day, `YYYY-MM-DD`. */
export type DigestDay = string

/** One moment at which one subscription is due. */
export interface Slot {
  /** `<subscription>@<local day>`: the key by which once means once. */
  readonly key: string
  readonly subscription: Subscription
  readonly day: DigestDay
  /** Epoch milliseconds. */
  readonly dueAt: number
}

export type ItemId = TalkId | PassageId | ProjectId | NoteId

/** What one digest shows. */
export interface Digest {
  readonly day: DigestDay
  /** A talk, a theme or an overview. */
  readonly noted?: TalkId | PassageId
  readonly project?: ProjectId
}

/** The intention to post one digest: pure, printable, complete. */
export interface Delivery {
  readonly slot: Slot
  readonly digest: Digest
  /** What counts as shown once this is posted: also what is joined to the talk, which stands on its card. */
  readonly items: readonly ItemId[]
  /** Posted after its time, because the bot was away. */
  readonly late: boolean
}

/** What a platform says about one post. */
export type PostOutcome =
  | { readonly kind: 'posted'; readonly messageId: string }
  /** Try again after this many milliseconds. */
  | { readonly kind: 'busy'; readonly retryAfterMs: number }
  /** The channel or the permission is missing: a human has to mend it. */
  | { readonly kind: 'gone'; readonly reason: string }
  /** Sent, but no answer came: it may stand there. Never repeated. */
  | { readonly kind: 'unclear'; readonly reason: string }

/** `claimed` is being posted at this moment; the others are ends. */
export type SlotState = 'claimed' | 'posted' | 'missed' | 'unclear' | 'gone'

export type SlotEnd = Exclude<SlotState, 'claimed'>

/** What one digest showed to a channel, or may have shown. */
export interface Shown {
  /** When its slot was claimed, epoch milliseconds. */
  readonly at: number
  readonly items: readonly ItemId[]
}

/** A slot as the ledger remembers it. */
export interface LedgerEntry {
  readonly slot: string
  readonly subscription: string
  readonly channel: string
  readonly state: SlotState
  /** Epoch milliseconds. */
  readonly dueAt: number
  readonly settledAt?: number
  readonly detail?: string
}
