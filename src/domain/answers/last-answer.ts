// What was shown last, in ids: so that what is said next may speak of it. No word of a question is among them.

export interface LastAnswer {
  /** In the order of reading: talks, passages and notes, then `project/…`, then `session/…`. */
  readonly shown: readonly string[]
  /** Results that would come next, best first. */
  readonly left: readonly string[]
  /** The one that was spoken of since; absent: the first. */
  readonly about?: string
}
