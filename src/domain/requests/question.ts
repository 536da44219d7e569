// A line in which something is looked for, and what it may say of an answer before it.
import type { LastAnswer } from '../answers/last-answer.ts'
import type { TypedFilter } from './typed-filters.ts'

/** Another subject than the one that was asked for is meant: “no, thanos”, “not jaeger, tempo”. */
export interface MeantInstead {
  readonly subject: string
  /** Which one was not meant, where the line names it. */
  readonly not?: string
  /** It may as well be a question of its own: “and vitess?” */
  readonly loose?: true
}

/** What a line calls one of the results. */
export interface NameOfOne {
  readonly name: string
  /** Nothing but one of several is called so. */
  readonly isOne?: true
}

/** All that a line may say of an answer before it: whether it does, the library says when it is answered. */
export interface OfAnswer {
  /** Where that was left out of the question before: “with istio again”. */
  readonly restores?: string
  /** What may stay, as it says: “istio is fine too”. Where it was not left out, that is said, and nothing is searched for. */
  readonly allows?: string
  /** What is asked of a KubeCon, or a person, that was opened: “anything on security?” */
  readonly ofOpened?: string
  /** Where something was asked before it. */
  readonly corrects?: MeantInstead
  /** What is asked of the person who was spoken of: “what did she say about etcd?” */
  readonly ofPerson?: string
  /** How one of the results that were shown is called: “the linkerd one”. */
  readonly called?: NameOfOne
  /** Where the library knows what this names, the line narrows the question before it: “by Liz Rice”. */
  readonly mayNarrow?: TypedFilter
}

/** What a question looks up, where the library has something by the name. */
export interface LookedUpSo {
  /** The line that looks it up: `speaker liz rice`. */
  readonly line: string
  /** It must be called just so. */
  readonly wholly?: true
  /** The verb was typed so: where the library has that word, the line is a question. */
  readonly mended?: { readonly typed: string; readonly read: string }
}

/** Something is looked for. */
export interface Question {
  readonly kind: 'ask'
  readonly question: string
  /** A KubeCon there is what is asked for, and nothing else: “kubecon nairobi”. */
  readonly place?: string
  /** “Who is Liz Rice?” */
  readonly looksUp?: LookedUpSo
  /** Absent where it can be said of none. */
  readonly ofAnswer?: OfAnswer
  /** What was shown, which the reception adds where it may be said of that. */
  readonly last?: LastAnswer
}
