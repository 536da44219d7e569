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
