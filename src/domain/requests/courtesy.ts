// Lines that want nothing, and get a few words.

/** What is said out of courtesy, or without any. */
export type Courtesy =
  | 'greeting'
  | 'thanks'
  | 'assent'
  | 'farewell'
  /** Nothing more is wanted, or not now. */
  | 'closed'
  | 'complaint'
  /** What was shown is perhaps not what was meant. */
  | 'doubt'
  /** Pictures that say neither yes nor no. */
  | 'sign'
  /** A poem or a program is to be written, which nobody here does. */
  | 'wish'
  /** Tickets, registration, the call for papers: what only the organisers know. */
  | 'attending'
  /** What no note and no programme says of talks: their language, their length. */
  | 'untold'
  /** Of the bot itself: what it is, who made it, on what its answers stand, which language it speaks. */
  | 'itself'
  | 'maker'
  | 'sources'
  | 'language'
  /** Whether a machine wrote that, whether it can be trusted, what it keeps and how that is deleted, who is behind it. */
  | 'generated'
  | 'trust'
  | 'privacy'
  | 'forgetting'
  | 'human'
  | 'contact'
  /** Of the notes: how one is put right, how a name or a talk is taken out, what becomes of a note of one's own. */
  | 'correcting'
  | 'removing'
  | 'published'
  /** Which is the best, the most popular, the most watched: what nobody counts. */
  | 'unranked'
  /** Said in anger, and of nothing. */
  | 'rude'
  /** What colleagues say to each other, or ask of a clock. */
  | 'elsewhere'
