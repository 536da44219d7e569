// What a person may want of drafts, from whichever surface.
import type { EditionId, SessionId } from '../library/ids.ts'
import type { DraftId, NoteFields } from './draft.ts'

/** What a press does; it names the revision that was shown. */
export const NOTE_PRESSES = [
  'open',
  'source',
  'form',
  'send',
  'approve',
  'return',
  'decline',
  'again',
  'withdraw',
] as const
export type NotePressed = (typeof NOTE_PRESSES)[number]

export interface NotePress {
  readonly kind: NotePressed
  readonly id: DraftId
  readonly revision: number
  /** Of what was written beside it, from 1. */
  readonly page?: number
}

/** What an approver does with a word to the author. */
export type WithWord = Extract<NotePressed, 'return' | 'decline'>

/** Lists of drafts: those that wait for one's approval, one's own, and what was approved last. */
export const DRAFT_LISTS = ['waiting', 'mine', 'approved'] as const
export type DraftList = (typeof DRAFT_LISTS)[number]

export type NoteCommand =
  /** Make a draft of this. @param opensForm its form is all that is shown: who closes it leaves nothing behind */
  | ({ readonly kind: 'write'; readonly text: string; readonly opensForm?: true } & PointedTo)
  /** Make a draft that puts right what a note tells: named by its id, its title, or an address of its. */
  /** @param part of a note that is longer than the form, from 1 */
  | { readonly kind: 'correct'; readonly noted: string; readonly part?: number }
  /** The first page of every list, or this page of one; the first is 1. */
  | { readonly kind: 'list'; readonly of?: DraftList; readonly page?: number }
  | NotePress
  /** What was filled in. */
  | {
      readonly kind: 'fill'
      readonly id: DraftId
      readonly revision: number
      readonly fields: NoteFields
    }
  /** The word with which an approver sends it back or declines it. */
  | {
      readonly kind: 'word'
      readonly move: WithWord
      readonly id: DraftId
      readonly revision: number
      readonly word: string
    }

/** What a message has besides its words, as far as the platform hands it over without a further right. */
export interface PointedTo {
  /** When it was written, in epoch milliseconds: people write of the KubeCon they are at. */
  readonly writtenAt?: number
  /** It was asked for in words that point elsewhere, such as “save this as a note”. */
  readonly isBare?: true
  /** The first address in it, where the words show another label for it. */
  readonly link?: string
  /** A file of text that came with it. */
  readonly file?: { readonly name: string; readonly address: string }
  /** A thread of which more was written than can be read at once. */
  readonly isPart?: true
  /** What it points to could not be read just now, and may be in a minute. */
  readonly isLater?: true
  /** Another account wrote it than that which saves it; its name, where the platform tells. */
  readonly other?: { readonly name?: string }
}

/** A talk that may be meant. */
export interface TalkChoice {
  readonly session: SessionId
  readonly title: string
  /** Who and where, in one line. */
  readonly about: string
}

/** What a platform's form is made of. */
export type NoteForm =
  | {
      readonly kind: 'fields'
      readonly id: DraftId
      readonly revision: number
      readonly fields: NoteFields
      readonly talks: readonly TalkChoice[]
      readonly editions: readonly { readonly id: EditionId; readonly name: string }[]
      /** Kinds of private parts that were taken out: “an e-mail address”. */
      readonly taken: readonly string[]
      /** What was read besides the words, or could not be: a sentence. */
      readonly remark?: string
    }
  | { readonly kind: 'word'; readonly move: WithWord; readonly id: DraftId; readonly revision: number }

/** The fields that the form shows, and the longest that is typed into each; Slack and Discord take as much. */
export const LONGEST_FIELD = { text: 2_800, title: 150, speakers: 200, name: 80, word: 500 } as const
