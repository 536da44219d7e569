// What may be wanted of an answer given before, and of which of its results.
/** What somebody wants of an answer given before. */
export type WantedOfAnswer =
  /** The results that come next. */
  | 'more'
  /** One of those that were shown, whole. */
  | 'one'
  /** What the notes say of it: all of it, or in short. */
  | 'words'
  | 'summary'
  /** The same in words that are easier to read: there are none, and its shortest are shown. */
  | 'simply'
  /** The list of which one was opened, the page before, what was asked before. */
  | 'back'
  /** What was shown, once more. */
  | 'again'
  /** What was offered with what was said last. */
  | 'offered'
  /** All that is known of the one spoken of, or of what was asked for. */
  | 'everything'
  /** The pages of the project spoken of: its site, its repository. */
  | 'project links'
  /** The same question of fewer results, or of editions before or after the one spoken of. */
  | 'narrowed'
  /** The same question without what narrowed it. */
  | 'widened'
  | 'newer'
  | 'older'
  /** How much the question found. */
  | 'count'
  /** None of those that were shown was meant. */
  | 'not it'
  /** Something that it says is wrong: a link, a name, a date. */
  | 'wrong'
  | 'recording'
  | 'slides'
  | 'links'
  | 'speakers'
  /** Who gave it besides the one named first. */
  | 'other speakers'
  /** What its speaker, or its author, told besides. */
  | 'others of the speaker'
  | 'others of the author'
  | 'projects'
  | 'when'
  /** Whose note it is. */
  | 'source'
  /** What no note says of any talk: how long it is, who employs the speaker, whether it is still true. */
  | 'untold'
  /** What the programme has about it. */
  | 'programme'
  /** Something of the KubeCon of which one speaks. */
  | 'there'
  /** What no line about an answer says, though nothing is named in it that could be looked for. */
  | 'unread'

/**
 * Which of those shown: from 1, counted from the end where it is negative; `next` and `before`: beside the one spoken of
 * last; `both`: the first two.
 */
export type Place = number | 'next' | 'before' | 'both'

/** Which page of what was shown, from 1; or all that there is, from where it stands. */
export type WhichPage = number | 'next' | 'before' | 'last' | 'all'

/** What may be taken away from a question: one kind of what narrowed it, all of that, or the question itself. */
export type Dropped = 'question' | 'time' | 'place' | 'with' | 'order' | 'people' | 'without' | 'only' | 'all'
