// Whatever is asked of the bot, in one form: a line of chat that has been read, a press, a page that was opened. Who
// answers gets a Request, never the line; conversation/grammar.ts is the one place where lines are read.

import type { MostOf } from '../answers/browse.ts'
import type { LastAnswer } from '../answers/last-answer.ts'
import type { ChannelRef } from '../digests/digest.ts'
import type { DigestCommand } from '../digests/digest-command.ts'
import type { Doer } from '../drafts/draft.ts'
import type { NoteCommand } from '../drafts/note-command.ts'
import type { Maturity } from '../library/catalogue.ts'
import type { EditionId } from '../library/ids.ts'
import type { Action } from './action.ts'
import type { Courtesy } from './courtesy.ts'
import type { Question } from './question.ts'
import type { TypedFilter } from './typed-filters.ts'
import type { Dropped, Place, WantedOfAnswer, WhichPage } from './wanted-of-answer.ts'

/** What can be looked up by its name. */
export const LOOK_UPS = ['talk', 'project', 'speaker', 'edition', 'author'] as const
export type LookUp = (typeof LOOK_UPS)[number]

export type Listable = 'projects' | 'editions' | 'notes' | 'speakers' | 'talks' | 'authors' | 'topics'

/** Where something was typed, and who typed it: what commands about digests need to know. */
export interface Where {
  readonly channel: ChannelRef
  /** The platform's own id. */
  readonly person: string
  /** Whether they may order digests here; undefined where the platform cannot say: then they may. */
  readonly manager: boolean | undefined
  /** What they are told where they may not, if not the usual. */
  readonly refusal?: string
  /** Permissions the bot lacks in this channel, as the platform names them; undefined where unknown. */
  readonly missing?: readonly string[]
  /** How the bot is let in, as half a sentence: where nobody has seen yet whether it may post here. */
  readonly letIn?: string
  /** Whether the bot is not in the channel; undefined where the platform was not asked, or does not say. */
  readonly absent?: boolean
}

/** About an answer given before. */
export interface FollowUp {
  readonly kind: 'follow-up'
  readonly wanted: WantedOfAnswer
  readonly place?: Place
  /** Which page of more; absent: the next. */
  readonly page?: WhichPage
  /** Which editions are meant, in the words of the line: `2021`, `2022-`, `europe`, `valencia`, `last year`. */
  readonly where?: string
  /** What is asked of the KubeCon of which one speaks: “best talks there”. */
  readonly subject?: string
  /** They are meant beside those before: “also 2023”. */
  readonly added?: true
  /** All is meant that the person told who is spoken of: “how many talks has she given?” */
  readonly theirs?: true
  /** One word, such as “who?”, that people say to one another as well. */
  readonly bare?: true
  /** What no longer narrows it. */
  readonly drops?: Dropped
  /** What else the question before is narrowed by, or ordered by. */
  readonly filter?: TypedFilter
  /** Nobody is to be asked here what they say of an answer; or they have said it already. */
  readonly unasked?: true
  readonly again?: true
  /** In the same line: “any slides, and who gave it?” */
  readonly also?: FollowUp
  /** Read as others, one letter apart: where the library has one of them, the line is a question. */
  readonly mended?: readonly string[]
  /** What it means where nothing was shown before. */
  readonly otherwise?: Meaning
  /** What was shown, from the reception. */
  readonly last?: LastAnswer
  /** Where it was said, from the adapter: asked only where a digest was offered, which it may accept, or is spoken of. */
  readonly spokenIn?: SpokenIn
}

/** The place of a line with what the person may do there; undefined where digests cannot be ordered. */
export type SpokenIn = () => Promise<Where | undefined>

/** What a line of chat may mean. */
export type Meaning =
  /** It may say what a digest is to be, where that was asked. */
  | (Question & { readonly spokenIn?: SpokenIn })
  /** Of everything, or of one verb. */
  | {
      readonly kind: 'help'
      readonly verb?: string /** Only who is asked for it. */
      readonly briefly?: true
    }
  /** Answered in a few words; nothing is searched for. */
  | { readonly kind: 'courtesy'; readonly courtesy: Courtesy }
  | FollowUp
  /** Where nothing has that name, a question after all; `exactly`, for a program, and of a `place` of the world: neither. */
  | {
      readonly kind: 'look-up'
      readonly what: LookUp
      readonly name: string
      readonly exactly?: true
      readonly place?: true
    }
  | { readonly kind: 'timeline'; readonly topic: string }
  /** Projects of a level are those of the catalogue; else what the notes hold is listed, `most` first, or `of` one KubeCon. */
  | {
      readonly kind: 'list'
      readonly list: Listable
      readonly level?: Maturity
      /** Of these projects only those that the catalogue has under such a heading: `security`. */
      readonly about?: string
      readonly most?: MostOf
      readonly of?: EditionId
    }
  /** `unnamed` where no KubeCon is named: of a digest, where one was just ordered. */
  | { readonly kind: 'next'; readonly unnamed?: true }
  /** With a seed the choice is always the same; else what was drawn before, which the reception adds, is left out. */
  | { readonly kind: 'random'; readonly seed?: number; readonly last?: LastAnswer }
  | { readonly kind: 'stats'; readonly unanswered: boolean }
  /** Whether people are asked here what they say of an answer. `where` is the adapter's to add. */
  | { readonly kind: 'feedback'; readonly wanted: boolean; readonly where?: Where }
  /** `where` is the adapter's to add; without it there is no channel that a digest could come to. */
  | DigestsMeant
  | NoteRequest

/** About the digests of a channel. */
export interface DigestsMeant {
  readonly kind: 'digest'
  readonly command: DigestCommand
  readonly where?: Where
  /** What it means where it is said of no digest; absent where it can be nothing else. */
  readonly otherwise?: Meaning
  /** What was shown, of which it may speak then; from the reception. */
  readonly last?: LastAnswer
}

/** About a draft of a note. `by` is the adapter's to add; without it nobody is known who could have written anything. */
export interface NoteRequest {
  readonly kind: 'note'
  readonly command: NoteCommand
  readonly by?: Doer
  /** What it means where it puts right nothing that the library has. */
  readonly otherwise?: Question
}

/** A line of chat, read. `line`, as it was typed in one line, read again asks the same. */
export type LineRequest = Meaning & {
  readonly line: string
  /** What was shown before it, which the reception adds where it may speak of that. */
  readonly last?: LastAnswer
}

export type DigestRequest = Extract<LineRequest, { kind: 'digest' }>

/** What a press asks for that was never a line: `ask` and `share` of an Action hold one. */
export type PressRequest = Exclude<Action, { kind: 'ask' | 'share' | 'verdict' | 'note' }> | VerdictRequest

export type VerdictRequest = Extract<Action, { kind: 'verdict' }> & {
  /** The same person has said it already: it is not counted again. */
  readonly again?: true
}

/** For what somebody who is still typing may mean. */
export interface SuggestRequest {
  readonly kind: 'suggest'
  readonly typed: string
  readonly most: number
  /** Editions come only where they are asked for, and then alone; so does what was shown where somebody looks now. */
  readonly of?: 'editions' | 'shown'
  /** What was shown there, which the reception adds. */
  readonly last?: LastAnswer
}

/** What the bot itself has to say about a request: it is let through where too much was asked. */
export type NoticeRequest =
  /** For a press whose action no version knows any more. */
  | { readonly kind: 'outdated' }
  /** An apology with the id under which the log holds the cause. */
  | { readonly kind: 'incident'; readonly id: string }

/** Answered with a message. */
export type MessageRequest =
  | LineRequest
  | PressRequest
  | NoteRequest
  /** About what somebody wrote: only known terms are taken from the text, and nothing is kept. */
  | { readonly kind: 'about'; readonly text: string }
  /** The start page: how to ask, the latest notes. */
  | { readonly kind: 'home' }
  | NoticeRequest

export type Request = MessageRequest | SuggestRequest

/** The words of a request, verbatim; undefined where it has none, and for what only passes through people's hands. */
export function wordsOf(request: Request): string | undefined {
  // What somebody wrote for a note is no question.
  if (request.kind === 'note') return undefined
  if ('line' in request) return request.line
  if ('question' in request) return request.question
  if ('text' in request) return request.text
  return 'typed' in request ? request.typed : undefined
}
