// What somebody wrote about a talk in the chat, on its way to a note.
import type { ChannelRef } from '../digests/digest.ts'
import type { EditionId, PassageId, SessionId, TalkId } from '../library/ids.ts'
import type { PerPlatform, Platform } from '../platforms/platform.ts'

/** What becomes of a draft; drafts/moves.ts says how. `begun`: a form was opened for it, and not filled in yet. */
export const DRAFT_STATES = [
  'begun',
  'written',
  'waiting',
  'returned',
  'approved',
  'declined',
  'withdrawn',
] as const
export type DraftState = (typeof DRAFT_STATES)[number]

/** Somebody, by the platform's own ids. */
export interface PersonRef {
  readonly platform: Platform
  /** Slack's workspace where the bot serves many; Discord's server. */
  readonly workspace?: string
  readonly person: string
}

/** Whether a person's id means the same person in every workspace or server. */
const SAME_EVERYWHERE: PerPlatform<boolean> = { slack: false, discord: true }

/** @example isSamePerson({ platform: 'slack', person: 'U1' }, { platform: 'slack', person: 'U1' }) // → true */
export const isSamePerson = (one: PersonRef, other: PersonRef): boolean =>
  one.platform === other.platform &&
  one.person === other.person &&
  (SAME_EVERYWHERE[one.platform] || one.workspace === other.workspace)

/** Somebody who does something to a draft now. */
export interface Doer extends PersonRef {
  /** As they are called there. */
  readonly name?: string
  /**
   * Whether they run the only workspace or server that the bot serves there; undefined where the platform does not say, or
   * where the bot serves several: nobody of one decides what all are answered.
   */
  readonly admin?: boolean
  /** Nobody else reads what they are told; absent where others may: then nothing of a draft is shown. */
  readonly alone?: true
}

/** What the form holds. */
export interface NoteFields {
  /** The talk, where the programme has it. */
  readonly session?: SessionId
  /** Otherwise what it is called: a talk where somebody is named who gave it, else a subject. */
  readonly title?: string
  /** As typed, with commas between. */
  readonly speakers?: string
  /** Of the talk, where it is one of the programme; empty while unknown. */
  readonly edition: EditionId
  /** In the words of whoever wrote it. */
  readonly text: string
  /** How whoever wrote it wants to be named; absent: not at all. */
  readonly name?: string
  /** How their account is called, where they sign otherwise: until it is decided. */
  readonly account?: string
  /** It puts right what a note tells there: it takes the place of that. */
  readonly corrects?: TalkId | PassageId
  /** What it is laid over once that is withdrawn, where that is a correction: one after the other with blanks between them. */
  readonly correctsElse?: string
  /** Of a note that is longer than the form: the first sentence that it held, by its place in the note. */
  readonly from?: number
  /** Marks of the words that its form held: what it changes is told by comparing its own with them. */
  readonly madeOn?: string
  /** Marks of the words that it was shown against last: what has changed since then nobody has compared it with. */
  readonly comparedWith?: string
  /** Where it stands on the web. */
  readonly url?: string
}

/** A note as a file. */
export interface NoteFile {
  /** Without a folder. */
  readonly name: string
  readonly text: string
}

/** Lower-case letters and digits. */
export type DraftId = string

/**
 * What somebody is told where the state alone does not say it. `remind`: it still waits. `lapse`: nobody decided about it in
 * time. `fall`: the note on whose words it was built is withdrawn. `lose`: the operator took away what it puts right. `takeOut`: the
 * operator took its file away.
 */
export type News = 'remind' | 'lapse' | 'fall' | 'lose' | 'takeOut'

/** Somebody, or the maintainers' channel, who is still to be told what became of a draft. */
export interface ToTell {
  readonly to: PersonRef | ChannelRef
  /** Attempts that may have reached them. */
  readonly tries: number
  /** What it is about; never for a channel, which others read. */
  readonly about?: string
  readonly news?: News
  /** It puts something right. */
  readonly isCorrection?: true
  /** Since when, where it is not since the draft has changed: epoch milliseconds. */
  readonly since?: number
}

export interface Draft {
  readonly id: DraftId
  /** From 1, one more with every move. */
  readonly revision: number
  readonly state: DraftState
  /** Who wrote it; undefined once that is erased. */
  readonly author: PersonRef | undefined
  /** What it was made of; empty once it is decided. */
  readonly source: string
  readonly fields: NoteFields
  /** The drafts of the notes whose words it was made of, a correction and what that was laid over: it is withdrawn with each. */
  readonly builtOn?: readonly DraftId[]
  /** What it becomes; made when it is sent, and the same ever after. */
  readonly file?: NoteFile
  /** What the approver said who sent it back or declined it. */
  readonly word?: string
  readonly approver?: Pick<Doer, 'platform' | 'person' | 'name'>
  /** Who is still to be told of the state it is in; absent: nobody. */
  readonly untold?: readonly ToTell[]
  /** Epoch milliseconds. */
  readonly changedAt: number
}

/** A note that the branch has, or lacks. */
export type CommittedState = Extract<DraftState, 'approved' | 'withdrawn'>

/** Some of a list: so many are left out before them. */
export type DraftsPart = { readonly skip: number; readonly most: number }

/** Keeps drafts. Every change is one atomic statement that names the revision it starts from. */
export interface DraftStore {
  /**
   * Keeps a new one. Of those that are only begun the oldest make room.
   * @returns false where the person has {@link MOST_OPEN} open ones already
   */
  add(draft: Draft): Promise<boolean>
  of(id: DraftId): Promise<Draft | undefined>
  /**
   * Puts a draft in place of the revision before it.
   * @returns false where that has been changed by somebody else, or where another approved one takes the place of what
   *   this one would take the place of
   */
  replace(draft: Draft): Promise<boolean>
  /** All of a person but the begun and withdrawn, the newest first. */
  byAuthor(author: PersonRef, part: DraftsPart): Promise<readonly Draft[]>
  /** Those that wait for an approver, the oldest first. */
  waiting(part: DraftsPart): Promise<readonly Draft[]>
  countWaiting(): Promise<number>
  /** Those that were approved last, the newest first. */
  lastApproved(part: DraftsPart): Promise<readonly Draft[]>
  /** All that put something right, whatever their state, but the withdrawn. */
  corrections(): Promise<readonly Pick<Draft, 'id' | 'fields'>[]>
  /** The ids of all that are approved, and built on nothing that is withdrawn. */
  approved(): Promise<readonly DraftId[]>
  /** Those that are built on a withdrawn note and not withdrawn with it yet. */
  fallen(): Promise<readonly Draft[]>
  /**
   * Those that have waited since before this moment.
   * @param remindedBefore of which people were reminded then or before; undefined: of which nobody was
   */
  waitingSince(before: number, remindedBefore: number | undefined): Promise<readonly Draft[]>
  /** Has these people be reminded. @returns false where they were, or where it does not wait any more as it did */
  remind(draft: Pick<Draft, 'id' | 'revision'>, untold: readonly ToTell[], now: number): Promise<boolean>
  /** Those of these that are known, with their state; what is built on a withdrawn note counts as withdrawn. */
  states(ids: readonly DraftId[]): Promise<ReadonlyMap<DraftId, DraftState>>
  /** Those of whose state somebody is still to be told, the oldest first. */
  untold(): Promise<readonly Draft[]>
  /**
   * Has these people be still to be told, in place of all who were.
   * @returns false where the draft has changed since: then nobody has to be told any more of what it was
   */
  retell(draft: Pick<Draft, 'id' | 'revision'>, untold: readonly ToTell[]): Promise<boolean>
  /** Notes that the branch does not have as they are now, the oldest first. */
  uncommitted(): Promise<readonly Draft[]>
  /** The branch has none of the approved ones any more. @returns how many it had */
  uncommit(): Promise<number>
  /** The branch has it in this state. */
  committed(id: DraftId, state: CommittedState): Promise<void>
  /**
   * Takes away what nobody has sent, and what was declined, since before this moment.
   * @param begunBefore and what was only begun since before this one
   */
  sweep(before: number, begunBefore: number): Promise<void>
}

/** Whether a person's drafts are theirs in every workspace or server of the platform. */
export const isSameEverywhere = (platform: Platform): boolean => SAME_EVERYWHERE[platform]

/** So many drafts of one person may be open (written, waiting or returned); beyond them one has to be decided or withdrawn first. */
export const MOST_OPEN = 20
