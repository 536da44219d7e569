// Commands about digests, the same on every platform: what conversation/digest-grammar.ts reads in a line.

import type { Ordered } from '../store-ports.ts'
import type { AtEnd, Weekday } from './digest.ts'

/** One of the channel's digests by its number in the list, all of them, or the only one. */
export type Which = number | 'all' | undefined

export type DigestCommand =
  | {
      readonly kind: 'subscribe'
      readonly days: readonly Weekday[]
      readonly at: string
      /** Absent: the one this channel uses already, else UTC. */
      readonly zone?: string
      readonly about?: string
    }
  | { readonly kind: 'list' | 'why' | 'log' | 'usage' }
  | { readonly kind: 'order'; readonly what: Ordered; readonly which: Which }
  | { readonly kind: 'now'; readonly which: Which }
  | { readonly kind: 'end'; readonly atEnd: AtEnd }
  /** Meant as a command, and wrong: each problem is a sentence. */
  | { readonly kind: 'mistake'; readonly problems: readonly string[] }

/** These change something: not everybody may give them. */
const CHANGING: Readonly<Record<DigestCommand['kind'], boolean>> = {
  subscribe: true,
  order: true,
  now: true,
  end: true,
  list: false,
  why: false,
  log: false,
  usage: false,
  mistake: false,
}

/** Whether it is one that not everybody may give. */
export const changesDigests = ({ kind }: DigestCommand): boolean => CHANGING[kind]
