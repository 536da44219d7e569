// Topics that were asked for and not answered, kept without keeping who asked.
import type { UnansweredTopic } from './answers/browse.ts'

/** A topic, with what is known of its askers. */
export interface MarkedTopic {
  /** A subject of the field, folded. */
  readonly topic: string
  /** Bits: each asker has set one of {@link MARKS}. */
  readonly marks: number
  readonly times: number
}

/**
 * So few marks that none tells who set it: one in sixteen people has the same. Two askers with one mark count as one: a topic may
 * be shown later than from three askers on, never earlier.
 */
export const MARKS = 16

/** Below this it might be one person's own subject. */
export const LEAST_ASKERS = 3
export const KEPT_DAYS = 90

export interface UnansweredStore {
  /** @param mark from 0, below {@link MARKS} @param day days since 1970 */
  add(topic: string, mark: number, day: number): Promise<void>
  /** All of these days, joined by topic. */
  since(day: number): Promise<readonly MarkedTopic[]>
  /** Takes away what is older. */
  sweep(day: number): Promise<void>
}

/** How many people have asked at least. @example askersOf(0b1011) // → 3 */
export const askersOf = (marks: number): number => marks.toString(2).replaceAll('0', '').length

/** What may be shown of these: topics that enough people have asked for, the most wanted first. */
export const topicsToShow = (marked: readonly MarkedTopic[]): readonly UnansweredTopic[] =>
  marked
    .filter(({ marks }) => askersOf(marks) >= LEAST_ASKERS)
    .toSorted((a, b) => b.times - a.times || a.topic.localeCompare(b.topic))
    .map(({ topic, times }) => ({ topic, times }))
