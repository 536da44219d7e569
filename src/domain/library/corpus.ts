// What the notes hold, by id. Built once by assembling; nothing changes afterwards.

import type { LineRange, Sentence } from '../text/prose.ts'
import type { Project } from './catalogue.ts'
import type { EditionId, NoteId, PassageId, ProjectId, SessionId, TalkId } from './ids.ts'

/** One text by one attendee. */
export interface Note extends LineRange {
  readonly id: NoteId
  readonly title: string
  /** Empty where the note is about another conference, or does not say which KubeCon. */
  readonly edition: EditionId
  /** Another conference than KubeCon, as written: "FOSDEM 2024". */
  readonly event?: string
  readonly author?: string
  /** Where the original stands. */
  readonly url?: string
  /** The address was derived, not seen. */
  readonly urlDerived: boolean
  /** ISO date. */
  readonly published?: string
  /** Day of the conference the note is about, from 1. */
  readonly day?: number
  /** What another note tells there is put right by this one, which takes its place. */
  readonly corrects?: TalkId | PassageId
  /** Marks of the words that it was made on; absent: all of it stands in place of what it puts right. */
  readonly madeOn?: string
  /** Marks of the words that it was compared with when it was approved, where they are others. */
  readonly comparedWith?: string
  /** Who put the author's text into other words; absent: the author's own words. */
  readonly retoldBy?: string
  /** Who put right what it told before, as they are named one after the other; the words beside that are whose they were. */
  readonly putRightBy?: string
  /** Its talk or passage that tells of the note as a whole; shown in its place, as the note itself is but a title. */
  readonly whole?: TalkId | PassageId
  /** As given to the reader, for problems and citations. */
  readonly file: string
}

export type LinkKind = 'recording' | 'slides' | 'schedule'

export interface TalkLink {
  readonly kind: LinkKind
  readonly url: string
  /** The session of the programme that lends it; absent: the note has it. */
  readonly lentBy?: SessionId
}

export type Status = 'watched' | 'to-watch' | 'recommended'

/** What talks and passages share: a place in a note that tells something. */
interface Told extends LineRange {
  readonly note: NoteId
  readonly edition: EditionId
  /** Another conference than KubeCon, as written; a talk may be of another than its note. */
  readonly event?: string
  readonly title: string
  readonly themes: readonly string[]
  /** Named in title or text, in order of first mention. */
  readonly projects: readonly ProjectId[]
  readonly sentences: readonly Sentence[]
  readonly links: readonly TalkLink[]
  /** The corrections of it, the uppermost first: what each tells in its own file. */
  readonly putRightIn?: readonly CorrectionHere[]
}

/** A correction that is told. */
export interface CorrectionHere {
  /** In its own file. */
  readonly id: TalkId | PassageId
  /** The note has changed since where this changes it: the newer words stand. */
  readonly isOvertaken: boolean
}

/** A talk as one note tells it. */
export interface Talk extends Told {
  readonly type: 'talk'
  readonly id: TalkId
  readonly speakers: readonly string[]
  /** Speakers the programme names where the note names none. */
  readonly lentSpeakers: readonly string[]
  readonly status: Status
  /** The theme it stands in. */
  readonly within?: PassageId
  /** How sure the reader of raw files is that this is a talk, from 0 to 1; absent where the note format says so. */
  readonly sureness?: number
  /** The note does not name it: the title is what its link says, or the heading above, or the programme's. */
  readonly untitled?: true
  /** The session of the programme that lends the title. */
  readonly titleLentBy?: SessionId
  /** What the programme calls the session that the note links under words of its own: it is found by that too. */
  readonly programmeTitle?: string
}

export type PassageKind = 'theme' | 'overview' | 'opinion' | 'personal' | 'projects'

/** What a note says apart from its talks. */
export interface Passage extends Told {
  readonly type: 'passage'
  readonly id: PassageId
  readonly kind: PassageKind
  /** The talk which a maintainer says it speaks of. */
  readonly about?: TalkId
}

export type Noted = Talk | Passage

/** Why two notes stand on one card. */
export type JoinReason = 'same recording or schedule' | 'same title' | 'joined by a maintainer'

/** All notes tell of one talk: the first is its card's id, the others are cited with the reason. */
export interface Joined {
  readonly id: TalkId | PassageId
  readonly reason: JoinReason
}

export interface Corpus {
  readonly notes: ReadonlyMap<NoteId, Note>
  readonly talks: ReadonlyMap<TalkId, Talk>
  readonly passages: ReadonlyMap<PassageId, Passage>
  /** Projects named in the notes: of the catalogue, and those only a note knows. */
  readonly projects: ReadonlyMap<ProjectId, Project>
  /** What stands on the card of a talk besides the talk itself. */
  readonly joins: ReadonlyMap<TalkId, readonly Joined[]>
}

/** What tells of a note as a whole. */
export const wholeOf = ({ whole = '' }: Note, { talks, passages }: Corpus): Noted | undefined =>
  talks.get(whole) ?? passages.get(whole)

/** Something wrong in a file, as a sentence for the one who can mend it. */
export interface Problem {
  readonly file: string
  /** 1-based. */
  readonly line: number
  /** What is wrong, and what was expected. */
  readonly text: string
  readonly severity: 'error' | 'warning'
  /** It may be over though nothing of the file changes: the system did not let it be read. */
  readonly passing?: true
}

/** `file:line: text` */
export const describeProblem = (problem: Problem): string =>
  `${problem.file}:${problem.line}: ${problem.severity === 'warning' ? 'warning: ' : ''}${problem.text}`

/** The themes, each with what tells of it, in the order of the notes: talks first, then passages. */
export const tellingOf = ({ talks, passages }: Corpus): ReadonlyMap<string, readonly Noted[]> => {
  const telling = new Map<string, Noted[]>()
  for (const noted of [...talks.values(), ...passages.values()]) {
    for (const theme of noted.themes) {
      const all = telling.get(theme)
      if (all) all.push(noted)
      else telling.set(theme, [noted])
    }
  }
  return telling
}
