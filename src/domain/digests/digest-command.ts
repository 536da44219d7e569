// Commands about digests, the same on every platform: what conversation/digest-grammar.ts reads in a line.

import type { Ordered } from '../store-ports.ts'
import type { AtEnd, Weekday } from './digest.ts'

/** How often people ask for a digest where they do not say on which days; it comes on days of the week. */
export type Often = 'once' | 'hourly' | 'weekly' | 'fortnightly' | 'monthly'

/** When a digest comes, and what it is about, as far as it was said. */
export interface WantedDigest {
  readonly days: readonly Weekday[]
  /** Local wall-clock time, `HH:MM`. */
  readonly at: string
  /** Absent: the one this channel uses already, else UTC. */
  readonly zone?: string
  readonly about?: string
}

/**
 * One of the channel's digests by its number in the list or by what was ordered (a button names it so, because numbers
 * change), all of them, or the only one.
 */
export type Which = number | WantedDigest | 'all' | 'both' | undefined

/** Too little was said, or what no digest does: what may be meant is offered. Nothing is changed. */
export interface DigestOffer extends Partial<WantedDigest> {
  readonly kind: 'offer'
  /** How often, where that is all that was said. */
  readonly often?: Often
  /** Said without naming a digest. */
  readonly verb?: Ordered
  /** A pause was to end by itself, which none does. */
  readonly ends?: true
}

/** Something else for a digest that is there: what is not said stays as it is. */
export interface DigestChange extends Partial<WantedDigest> {
  readonly kind: 'change'
  /** “make it 10 instead” names no digest. */
  readonly bare?: true
  readonly which: Which
  readonly often?: Often
}

export type DigestCommand =
  | (WantedDigest & { readonly kind: 'subscribe' })
  | DigestOffer
  | DigestChange
  /** Another zone for a digest. `bare`: only its name was typed, which may be a question about a city. */
  | { readonly kind: 'zone'; readonly zone: string; readonly which: Which; readonly bare?: true }
  | { readonly kind: 'why' | 'log' | 'usage' }
  /** `bare`: “when is the next one?” names no digest. */
  | { readonly kind: 'list'; readonly bare?: true }
  /** `bare`: “stop it” names no digest. */
  | { readonly kind: 'order'; readonly what: Ordered; readonly which: Which; readonly bare?: true }
  | { readonly kind: 'now'; readonly which: Which }
  | { readonly kind: 'end'; readonly atEnd: AtEnd }
  /** Meant as a command, and wrong: each problem is a sentence. */
  | { readonly kind: 'mistake'; readonly problems: readonly string[] }

/** These change something: not everybody may give them. */
const CHANGING: Readonly<Record<DigestCommand['kind'], boolean>> = {
  subscribe: true,
  change: true,
  zone: true,
  order: true,
  now: true,
  end: true,
  offer: false,
  list: false,
  why: false,
  log: false,
  usage: false,
  mistake: false,
}

/** Whether it is one that not everybody may give. */
export const changesDigests = ({ kind }: DigestCommand): boolean => CHANGING[kind]
