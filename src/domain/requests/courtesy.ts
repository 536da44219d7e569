// Lines that want nothing, and get a few words.

/** What is said out of courtesy, or without any. */
export type Courtesy =
  | 'greeting'
  | 'thanks'
  | 'assent'
  | 'farewell'
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
  /** Of the bot itself: whether a machine wrote that, whether it can be trusted, what it keeps, who is behind it. */
  | 'generated'
  | 'trust'
  | 'privacy'
  | 'contact'
  /** What colleagues say to each other, or ask of a clock. */
  | 'elsewhere'
