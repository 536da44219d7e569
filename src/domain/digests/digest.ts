// What a channel has asked for, what is due, and what became of it.

import type { NoteId, PassageId, ProjectId, TalkId } from '../library/ids.ts'
import { isPlatform, type Platform, platformNames } from '../platforms/platform.ts'

export interface ChannelRef {
  readonly platform: Platform
  /** The platform's own id, never a name. */
  readonly id: string
  /** The workspace whose token reaches it; absent where the bot has one token for all it reaches. */
  readonly workspace?: string
}

/**
 * `slack:C1`, or `slack:T1/C1` where the bot serves many workspaces: the stores keep channels under it.
 * @example channelKey({ platform: 'slack', id: 'C1', workspace: 'T1' }) // → 'slack:T1/C1'
 */
export const channelKey = ({ platform, id, workspace }: ChannelRef): string =>
  `${platform}:${workspace === undefined ? '' : `${workspace}/`}${id}`

/**
 * What {@link channelKey} was made of.
 * @throws where the key names no platform that this version knows
 * @example channelOf('discord:42') // → { platform: 'discord', id: '42' }
 */
export function channelOf(key: string): ChannelRef {
  const colon = key.indexOf(':')
  const platform = key.slice(0, Math.max(colon, 0))
  if (!isPlatform(platform))
    throw new Error(
      `“${key}” is not the key of a channel; expected ${platformNames.join(' or ')}, then a colon`,
    )
  const slash = key.indexOf('/', colon)
  const id = key.slice(Math.max(colon, slash) + 1)
  return { platform, id, ...(slash > 0 && { workspace: key.slice(colon + 1, slash) }) }
}

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
  /** Only what the notes hold about this; absent: everything. */
  readonly about?: string
}

/** What a channel wants once all has been shown: nothing until there are new notes, one a month, or all again. */
export const AT_END = ['stop', 'monthly', 'again'] as const
export type AtEnd = (typeof AT_END)[number]

/** `paused` by a person, `suspended` because nothing can be posted there; a person alone makes it `stopped`. */
export const STANDINGS = ['active', 'paused', 'suspended', 'stopped'] as const
export type Standing = (typeof STANDINGS)[number]

/** A subscription with all that is remembered of it. Moments are epoch milliseconds. */
export interface KeptSubscription {
  readonly subscription: Subscription
  /** `environment`: declared by the operator, and gone with the declaration. */
  readonly origin: 'channel' | 'environment'
  readonly standing: Standing
  /** Since when it stands so. */
  readonly since: number
  /** Why it is suspended. */
  readonly reason?: string
  /** When somebody was told of the suspension. */
  readonly toldAt?: number
  /** Slots due before were never promised. */
  readonly openFrom: number
  /** The person who ordered it, by the platform's id; the channel keeps it when they leave. */
  readonly orderedBy?: string
  readonly orderedAt: number
  /** Absent: nobody has chosen yet. */
  readonly atEnd?: AtEnd
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
  /** Asked for by a person who wants to see it; it uses nothing up. */
  readonly trial?: true
  /** Instead of a digest: everything has been shown, and this is what comes now. */
  readonly roundEnd?: RoundEnd
}

/** The end of a round: how much was shown, and what the channel wants next. */
export interface RoundEnd {
  readonly shown: number
  readonly atEnd: AtEnd
  /** Whether the channel has chosen that itself. */
  readonly chosen: boolean
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

/** A claim that nobody settled: its process died in between, perhaps after it had posted. */
export interface AbandonedClaim {
  /** The slot's key. */
  readonly slot: string
  readonly channel: ChannelRef
  /** Epoch milliseconds. */
  readonly claimedAt: number
  /** Epoch milliseconds, of its first process that died; whatever stands in the channel was posted then or later. */
  readonly firstClaimedAt: number
  /** Epoch milliseconds. */
  readonly dueAt: number
}

/** What a platform says about a message that may or may not have been posted. */
export type FindOutcome =
  | { readonly kind: 'stands'; readonly messageId: string }
  /** It may be posted again: it was seen to be absent, or the platform shows a repeat only once. */
  | { readonly kind: 'open' }
  /** Nobody can find out. */
  | { readonly kind: 'unknown'; readonly reason: string }
  /** Not just now: ask again. */
  | { readonly kind: 'busy' }

/**
 * `claimed` is being posted at this moment; the others are ends. `resting`: all has been shown, and the channel
 * wants nothing that day.
 */
export const SLOT_STATES = ['claimed', 'posted', 'missed', 'unclear', 'gone', 'resting'] as const
export type SlotState = (typeof SLOT_STATES)[number]

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

/** Marks the key of a slot that no schedule made: a person tries a digest out. */
const TRIAL = '@test-'

export const trialKey = (subscription: string, moment: number): string => `${subscription}${TRIAL}${moment}`

/** Whether a slot's key is that of a trial. */
export const isTrial = (key: string): boolean => key.includes(TRIAL)
