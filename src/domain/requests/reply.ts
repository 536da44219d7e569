// An answer comes back whole: what is shown, and what it was. Nothing is told on the side.

import type { Answer, CitedWords } from '../answers/answer.ts'
import type { Browsed } from '../answers/browse.ts'
import type { LastAnswer, ListShown } from '../answers/last-answer.ts'
import type { Message } from '../answers/message.ts'
import type { Suggestion } from '../answers/suggestion.ts'
import type { NoteForm } from '../drafts/note-command.ts'
import type { Session } from '../library/catalogue.ts'
import type { MessageRequest, Request, SuggestRequest } from './request.ts'

export type Reply = {
  readonly request: MessageRequest
  readonly message: Message
  /** Present where something was looked up or listed. */
  readonly browsed?: Browsed
  /** Present where the words of a talk, a passage or a whole note were asked for. */
  readonly cited?: readonly CitedWords[]
  /** Present where sessions of the programme were asked for: all of them, of which the message shows a page. */
  readonly sessions?: readonly Session[]
  /** To be filled in on the spot; where a platform cannot, the message says it all. */
  readonly form?: NoteForm
  /** What was asked for, in ids of the library: {@link LastAnswer.asked}. */
  readonly asked?: readonly string[]
  /** {@link LastAnswer.before} */
  readonly before?: LastAnswer['before']
  /** {@link LastAnswer.offered}; worked out only where that is remembered. */
  readonly offered?: () => NonNullable<LastAnswer['offered']>
  /** Which page of which list it is. */
  readonly list?: ListShown
  /** What may be spoken of next, where that is not what the message shows. */
  readonly next?: LastAnswer
} & (
  | {
      /** A question was asked. */
      readonly kind: 'answer'
      /** What was understood and found. */
      readonly answer: Answer
      /** Nothing is named in it: after an answer it was said of that. */
      readonly namesNothing?: true
    }
  /** `notice`: help, a list, a card, an order: what answers no free question. `limited`: too much was asked. */
  | { readonly kind: 'notice' | 'limited' }
)

/** Best first; none where too much was asked. */
export interface Suggestions {
  readonly kind: 'suggestions' | 'limited'
  readonly request: SuggestRequest
  readonly suggestions: readonly Suggestion[]
}

export type ReplyTo<Asked extends Request> = Asked extends SuggestRequest ? Suggestions : Reply

/** The one way in: whatever is asked goes through here, and so through all that stands around it. */
export type AnswerRequest = <Asked extends Request>(request: Asked) => Promise<ReplyTo<Asked>>

type Kind = Request['kind']
type OfKind<K extends Kind> = Extract<Request, { kind: K }>

/** How each kind of request is answered. A kind that nobody answers does not compile. */
export type Repliers = {
  readonly [K in Kind]: (request: OfKind<K>) => ReplyTo<OfKind<K>> | Promise<ReplyTo<OfKind<K>>>
}

/** One function out of a table; what a replier throws rejects. */
export function answering(repliers: Repliers): AnswerRequest {
  return async <Asked extends Request>(request: Asked) => {
    // Each row takes its own kind; that this request picks the row of its kind is more than the compiler follows.
    const replier: unknown = repliers[request.kind]
    return (replier as (request: Asked) => ReplyTo<Asked> | Promise<ReplyTo<Asked>>)(request)
  }
}
