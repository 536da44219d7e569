// Commands about digests, the same on every platform: what conversation/digest-grammar.ts reads in a line.

import type { Ordered } from '../store-ports.ts'
import type { AtEnd, Weekday } from './digest.ts'

/** How often people ask for a digest where they do not say on which days; it comes on days of the week. */
export type Often = 'once' | 'hourly' | 'several' | 'weekly' | 'fortnightly' | 'monthly'

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
 * One of the channel's digests by its number in the list (from the end where it is negative) or by what was ordered, or a
 * part of that (a button names it so, because numbers change), all of them, or the only one.
 */
export type Which = number | Partial<WantedDigest> | 'all' | 'both' | undefined

/**
 * Of which digest a line speaks that names none: of one that stands in the channel, of one ordered a moment ago, of one
 * that is paused, or of one that stands where nothing else was spoken of last.
 * Where there is none, the line means something else.
 */
export type SpokenOf = 'standing' | 'fresh' | 'resting' | 'talked'

/** What is to be another, where nobody said what it is to be. */
export type AskedBack = 'zone' | 'topic' | 'time' | 'days' | 'change'

/** What people ask about digests that is the same of all. */
export type ToldOfDigests =
  | ('where' | 'cost' | 'readers')
  /** For one person alone, on holidays, under another name; what is left of one that was stopped. */
  | ('private' | 'holidays' | 'name' | 'ended')
  /** It is to be neither stopped nor paused: it stays as it is. */
  | 'stays'

/** Too little was said, or what no digest does: what may be meant is offered. Nothing is changed. */
export interface DigestOffer extends Partial<WantedDigest>, Partial<OtherChanges> {
  readonly kind: 'offer'
  /** How often, where that is all that was said. */
  readonly often?: Often
  /** Several times a day were asked for; `at` is the first of them. */
  readonly times?: readonly string[]
  /** It is an order where its topic is a subject of the field: “every friday at 9 to the office” is none. */
  readonly ifSubject?: true
  /** Of which that stand, where that was said. */
  readonly which?: Which
  /** Said without naming a digest. */
  readonly verb?: Ordered
  /** The deed was said and nothing else: it is done where only one digest stands. */
  readonly sure?: true
  /** It was to end by itself, which no pause does, or on a date, which no digest does. */
  readonly ends?: true
  /** One day was to be left out, which cannot be said. */
  readonly skips?: true
  /** What is wrong was said, and not what is right. */
  readonly asks?: AskedBack
  /** It is to come less often, or more often. */
  readonly rate?: 'less' | 'more'
  /** It is to come earlier, or later, by nobody said how much. */
  readonly moves?: 'earlier' | 'later'
  /** The line, where it may be a question too. */
  readonly asked?: string
}

/** Something else for a digest that is there: what is not said stays as it is. */
export interface DigestChange extends Partial<WantedDigest>, OtherChanges {
  readonly kind: 'change'
  readonly which: Which
  readonly often?: Often
}

/** What is said of a digest only in relation to what it is. */
interface OtherChanges {
  /** Days besides its own, or some of its own no more. */
  readonly also?: readonly Weekday[]
  readonly not?: readonly Weekday[]
  /** Minutes later, or earlier where there are less than none. */
  readonly later?: number
  /** No topic any more. */
  readonly everything?: true
}

/** What people ask of a digest besides when and about what, and no digest does. */
export type Beyond = 'holidays' | 'without' | 'from' | 'channel' | 'elsewhere'

export type DigestCommand = (
  | (WantedDigest & { readonly kind: 'subscribe' })
  | DigestOffer
  | DigestChange
  /** Another time zone for a digest. */
  | { readonly kind: 'zone'; readonly zone: string; readonly which: Which }
  /** `who`: who ordered them; `undo`: what was ordered, changed or stopped last is as it was. */
  | { readonly kind: 'why' | 'log' | 'usage' | 'form' | 'list' | 'who' | 'undo' }
  | { readonly kind: 'order'; readonly what: Ordered; readonly which: Which }
  /** `now` is posted, as a test; a preview is seen by whoever asks. */
  | { readonly kind: 'now' | 'preview'; readonly which: Which }
  | { readonly kind: 'end'; readonly atEnd: AtEnd }
  | { readonly kind: 'tell'; readonly of: ToldOfDigests }
  /** Meant as a command, and wrong: each problem is a sentence. */
  | { readonly kind: 'mistake'; readonly problems: readonly string[] }
) & {
  /** Present where no digest is named: “stop it”, the name of a city alone. */
  readonly bare?: SpokenOf
  /** Not every word of the line was read: how much of it speaks of a digest. */
  readonly weighed?: Weighed
  /** The line, where it names no digest and came after an answer: it may be said of that, so nothing is changed. */
  readonly afterAnswer?: string
  /** The time as it was typed, where an hour of the afternoon was understood: “at 3”, read as 15:00. */
  readonly atNight?: string
  /** What of the line nobody understood, as it was typed. */
  readonly left?: readonly string[]
  readonly beyond?: readonly Beyond[]
  /** What else the line asks for, to be pressed: “and show me a preview”. */
  readonly further?: readonly string[]
  /** A digest was spoken of last, by the one who speaks now. */
  readonly talked?: true
  /** Letters that were read as the zone of a place: “EST”. */
  readonly letters?: string
}

/** A word as it was typed, and in small letters without accents. */
export type UnreadWord = { readonly typed: string; readonly even: string }
/** Neighbours that no table of orders knows. */
export type Unread = readonly UnreadWord[]

export interface Weighed {
  readonly counts: number
  readonly unread: readonly Unread[]
  /** The line: where it says little, it is of a digest only if nothing is found for it. */
  readonly line?: string
  readonly isLittle?: boolean
  /** More of an answer may be asked for so. */
  readonly mayBeMore?: true
  /** Nothing is said but what it is to be about. */
  readonly isTopic?: boolean
  /** A digest is the first that is said: “digest werktags 7:30 Plattform”. */
  readonly beginsWithDigest?: boolean
  /** Whether subjects among these are what a digest is to be about. */
  readonly mayBeAbout?: boolean
  /** Words in which a letter was taken for wrong, and what the line means where none is. */
  readonly mended?: Unread
  readonly asTyped?: DigestCommand | undefined
}

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
  tell: false,
  who: false,
  undo: true,
  preview: false,
  why: false,
  log: false,
  usage: false,
  form: false,
  mistake: false,
}

/** Whether it is one that not everybody may give. */
export const changesDigests = ({ kind }: DigestCommand): boolean => CHANGING[kind]

/** Whether it may become one: “at 10”, of what was offered before it. */
export const mayChangeDigests = (command: DigestCommand): boolean =>
  changesDigests(command) || command.kind === 'offer'
