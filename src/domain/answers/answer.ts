// From what was asked to what is answered.
import type { Edition, Project, Session } from '../library/catalogue.ts'
import type { JoinReason, LinkKind, Note, Noted, Passage, Status, Talk, TalkLink } from '../library/corpus.ts'
import type { EditionId, ProjectId } from '../library/ids.ts'
import type { LineRange, Sentence } from '../text/prose.ts'

/** Narrows what may be answered; typed (`year:2021`) or said ("2019 service mesh"). */
export interface Filters {
  /** Any of these. */
  readonly editions?: readonly EditionId[]
  readonly day?: number | 'last'
  readonly speaker?: string
  readonly author?: string
  readonly projects?: readonly ProjectId[]
  /** Only what links to one. */
  readonly link?: LinkKind
  /** None of these. */
  readonly without?: readonly Unwanted[]
  /** Each of these, known in the same ways. */
  readonly only?: readonly Unwanted[]
  /** By the date of the edition, not by how well it answers. */
  readonly order?: DateOrder
}

export type DateOrder = 'newest' | 'oldest'

/** What answers are not to speak of, or only of, by one of these ways to know it. */
export interface Unwanted {
  /** As it is shown: `Istio`, `Liz Rice`, `2019`. */
  readonly name: string
  /** Terms of the index: what holds one of each speaks of it. */
  readonly terms?: readonly (readonly string[])[]
  /** Who gave or noted it. */
  readonly person?: string
  readonly editions?: readonly EditionId[]
}

/** A word that nothing knows, and the one it was read as. */
export interface Correction {
  readonly typed: string
  readonly read: string
}

/** A question, understood. */
export interface Query {
  /** Verbatim. */
  readonly question: string
  /** What is left to search for after the filters were taken out. */
  readonly text: string
  readonly filters: Filters
  /** Editions the question names, also when no note is about them. */
  readonly editions: readonly EditionId[]
  /** Projects the question names, in order. */
  readonly projects: readonly ProjectId[]
  readonly corrections: readonly Correction[]
  /** Filters that could not be understood, as sentences for the person who typed them. */
  readonly misunderstood: readonly string[]
}

/** Which text stands behind a card, and whose words it is. */
export interface Citation extends LineRange {
  readonly note: Note
  /** Why this note stands on the card; absent for the card's own. */
  readonly joined?: JoinReason
}

/** All that one note says of a talk, or in a passage. */
export interface CitedWords {
  readonly noted: Noted
  readonly note: Note
  /** Why it stands beside the telling of another note; absent for the card's own. */
  readonly joined?: JoinReason
}

interface CardOf<Kind extends string, Subject> {
  readonly kind: Kind
  readonly id: string
  readonly title: string
  readonly edition: Edition | undefined
  readonly subject: Subject
  readonly score: number
  /** At most three whole sentences of the note, in their order. */
  readonly summary: readonly Sentence[]
  /** The one sentence that says most of what was asked; a whole note has none. */
  readonly gist: Sentence | undefined
  readonly citations: readonly Citation[]
}

export interface TalkCard extends CardOf<'talk', Talk> {
  readonly speakers: readonly string[]
  /** The speakers come from the programme, not from the note. */
  readonly speakersLent: boolean
  readonly status: Status
  readonly links: readonly TalkLink[]
}

export interface PassageCard extends CardOf<'passage', Passage> {
  /** Stands on a talk's card already (joined by a maintainer): a result of its own, not a card of its own. */
  readonly onCardOf?: string
}

export type NoteCard = CardOf<'note', Note>

export type AnswerCard = TalkCard | PassageCard | NoteCard

/** What counts as a result: a passage that stands on the card of a talk is none beside it. */
export const resultsAmong = (cards: readonly AnswerCard[]): readonly AnswerCard[] =>
  cards.filter((card) => !(card.kind === 'passage' && card.onCardOf))

export interface ProjectLink {
  readonly project: Project
  readonly score: number
  /** How many talks and passages name it. */
  readonly mentions: number
}

/** What is known although no note speaks of it. */
export interface KnownFacts {
  readonly projects: readonly Project[]
  readonly editions: readonly Edition[]
  /** Newest first, at most 20. */
  readonly sessions: readonly Session[]
  /** How many sessions match in all. */
  readonly sessionCount: number
  /** The notes speak of these projects or editions too, though of nothing else that was asked. */
  readonly notedToo?: true
}

/** What the notes hold, for an honest "nothing". */
export interface Holdings {
  readonly notes: number
  readonly talks: number
  readonly firstYear?: number
  readonly lastYear?: number
  /** What was asked for and the notes speak of alone; then terms of the notes nearest to the rest. */
  readonly nearest: readonly string[]
  /** Some of what was asked for the notes speak of, though no note answers. */
  readonly inPart?: true
}

interface AnswerOf<Kind extends string> {
  readonly kind: Kind
  readonly query: Query
  /** ISO date of the catalogue's facts. */
  readonly asOf: string
}

export interface Found extends AnswerOf<'found'> {
  /** Best first, at most 20. */
  readonly cards: readonly AnswerCard[]
  /** The best of them that speaks of what the first does not, where there is one: it tells something else as well. */
  readonly also?: AnswerCard
  readonly projects: readonly ProjectLink[]
  readonly known: KnownFacts
  /** Words of the question of which nothing that was noted speaks, as they were typed. */
  readonly uncovered: readonly string[]
  /** Those of which neither the first card nor `also` speaks, and other notes do. */
  readonly elsewhere: readonly string[]
  /** Where that was asked for. */
  readonly counted?: ResultCount
}

/** How many results there are: all of them, or at least so many. */
export interface ResultCount {
  readonly results: number
  readonly isAll: boolean
}

export interface Known extends AnswerOf<'known'> {
  readonly known: KnownFacts
  /** Notes that speak of some of it, where the programme speaks of more; best first. */
  readonly mentioned: readonly AnswerCard[]
  /** What is new was asked for: the newest of these notes is of that year, and the programme has talks from long after. */
  readonly until?: number
  readonly holdings: Holdings
}

export interface Nothing extends AnswerOf<'nothing'> {
  /** Who was asked for by a filter, where nobody here is called so. */
  readonly nobody?: { readonly what: 'speaker' | 'author'; readonly name: string }
  readonly holdings: Holdings
}

export type Answer = Found | Known | Nothing

/** Order in which a card shows its links. */
export const LINK_ORDER: readonly LinkKind[] = ['recording', 'slides', 'schedule']
