// What people say of an answer: “Was this it?”

/** `yes` and `no` stand under the answer; who presses `no` is asked what was wrong with it. */
export const VERDICTS = ['yes', 'no', 'wrong-talk', 'nothing-useful', 'wrong-facts'] as const
export type Verdict = (typeof VERDICTS)[number]

/** What `no` may mean. */
export type Fault = Exclude<Verdict, 'yes' | 'no'>
export const FAULTS: readonly Fault[] = ['wrong-talk', 'nothing-useful', 'wrong-facts']

export const isVerdict = (text: string): text is Verdict => VERDICTS.some((verdict) => verdict === text)

/**
 * Takes down what somebody said of an answer. It is never told who, where, or a word of what was asked.
 * @param topic a subject of the field that the question named, folded, as the catalogue, the editions or the vocabulary
 *   call it: `service mesh`; {@link NO_TOPIC} where it named none
 */
export type TellVerdict = (topic: string, verdict: Verdict) => void

/** No subject is called so. */
export const NO_TOPIC = 'none'
