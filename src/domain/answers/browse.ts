// What can be looked up and listed without asking a question.

import type { Edition, Maturity, Project, Session } from '../library/catalogue.ts'
import type { Note } from '../library/corpus.ts'
import type { Sentence } from '../text/prose.ts'
import type { AnswerCard } from './answer.ts'

/** One edition of a timeline: mentions in these notes, nothing more. */
export interface TimelinePoint {
  readonly edition: Edition | undefined
  readonly notes: number
  /** The best place of that edition, in one cited sentence. */
  readonly card: AnswerCard
  readonly line: Sentence | undefined
}

/** By what those with most of it stand first. */
export type MostOf = 'notes' | 'sessions'

/** How many notes there are about an edition. */
export interface NotesHeld {
  readonly edition: Edition
  readonly notes: number
}

export interface Timeline {
  readonly kind: 'timeline'
  readonly topic: string
  /** Oldest first. */
  readonly points: readonly TimelinePoint[]
  /** All notes about every edition that has some: what the mentions are a part of. */
  readonly held: readonly NotesHeld[]
  /** The projects the topic names, for what became of them since. */
  readonly projects: readonly Project[]
  readonly notes: number
  readonly authors: number
  readonly asOf: string
}

export interface CardFound {
  readonly kind: 'card'
  readonly card: AnswerCard
  /** Drawn by chance, not looked up. */
  readonly random: boolean
}

export interface ProjectFound {
  readonly kind: 'project'
  readonly project: Project
  readonly cards: readonly AnswerCard[]
  readonly cardCount: number
  readonly asOf: string
}

export interface PersonFound {
  readonly kind: 'person'
  readonly role: 'speaker' | 'author'
  readonly name: string
  /** Others of whom the words that were typed are a part of the name, as of “rob”; none where a whole name was typed. */
  readonly others: readonly string[]
  readonly cards: readonly AnswerCard[]
  readonly cardCount: number
  readonly sessions: readonly Session[]
  readonly sessionCount: number
}

export interface EditionFound {
  readonly kind: 'edition'
  readonly edition: Edition
  readonly notes: readonly Note[]
  readonly talks: number
  readonly sessionCount: number
  /** Where it has no notes: the newest that has, of its region and of all. */
  readonly instead: readonly Edition[]
}

export interface ProjectsListed {
  readonly kind: 'projects'
  /** Most mentioned first. */
  readonly rows: readonly { readonly project: Project; readonly mentions: number }[]
  readonly count: number
  /** Those of the catalogue that have this level; absent: those that the notes name. */
  readonly level?: Maturity
  /** Only those that the catalogue has under a heading with these words. */
  readonly about?: string
}

export interface EditionsListed {
  readonly kind: 'editions'
  /** Every one, newest first, or those with most first; or those that one name means, oldest first. */
  readonly rows: readonly { readonly edition: Edition; readonly notes: number; readonly sessions: number }[]
  readonly every: boolean
  readonly most?: MostOf
}

export interface NotesListed {
  readonly kind: 'notes'
  readonly rows: readonly {
    readonly note: Note
    readonly edition: Edition | undefined
    readonly talks: number
  }[]
}

/** Who speaks: as the notes tell, and on the programme. */
export interface SpeakersListed {
  readonly kind: 'speakers'
  /** Whose talks are noted most often first. */
  readonly rows: readonly { readonly name: string; readonly talks: number; readonly sessions: number }[]
  /** Only of this KubeCon. */
  readonly edition?: Edition
}

/** Who wrote the notes. */
export interface AuthorsListed {
  readonly kind: 'authors'
  /** Who wrote most first. */
  readonly rows: readonly { readonly name: string; readonly notes: number; readonly talks: number }[]
}

/** What talks and passages are about, in the words of the notes. */
export interface TopicsListed {
  readonly kind: 'topics'
  /** Those of which most talks tell first. */
  readonly rows: readonly { readonly topic: string; readonly talks: number; readonly passages: number }[]
}

/** Talks of which several notes tell. */
export interface TalksListed {
  readonly kind: 'talks'
  /** Told by most notes first. */
  readonly rows: readonly { readonly card: AnswerCard; readonly notes: number }[]
}

export interface NextEdition {
  readonly kind: 'next'
  /** The first edition that has not ended; undefined where none is known. */
  readonly edition: Edition | undefined
}

/** A topic no note answered, and how often it was asked for. */
export interface UnansweredTopic {
  readonly topic: string
  readonly times: number
}

/** How much a library holds. */
export interface LibraryCounts {
  readonly notes: number
  readonly authors: number
  readonly talks: number
  readonly passages: number
  /** Those that notes name. */
  readonly projects: number
  /** Those that notes are about. */
  readonly editions: number
  /** Of the programme. */
  readonly sessions: number
}

export interface Stats extends LibraryCounts {
  readonly kind: 'stats'
  readonly asOf: string
  /** Asked for; undefined: the operator does not count. */
  readonly unanswered?: readonly UnansweredTopic[]
  readonly unansweredAsked: boolean
}

export type Browsed =
  | Timeline
  | CardFound
  | ProjectFound
  | PersonFound
  | EditionFound
  | ProjectsListed
  | EditionsListed
  | NotesListed
  | SpeakersListed
  | TalksListed
  | AuthorsListed
  | TopicsListed
  | NextEdition
  | Stats
