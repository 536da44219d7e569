// A line that begins with a digest and says when, or what is to be done, with words that nobody knows: “digest tuesdays
// 8am security Lisbon”. What was understood is offered, and what is left may be the topic.
import type { DigestCommand } from '../../../domain/digests/digest-command.ts'
import { readTime } from '../words/order-times.ts'
import { type OrderToken, orderTokens, phraseAt, wordsOf } from '../words/order-tokens.ts'
import { AROUND_ORDERS } from '../words/order-words.ts'
import { readZone } from '../words/order-zones.ts'
import { LONGEST } from './read-order.ts'
import { withoutZone } from './topic-zone.ts'

/** In a longer line a digest is one thing among others. */
const MOST_GLEANED = 8
/** “unsubscribe me forever”, and not “unsubscribe handlers in knative”. */
const MOST_BESIDE_A_VERB = 3
const EVERY_DAY = 7
/** A longer topic is told by a word before it. */
const MOST_OF_TOPIC = 3

/**
 * @param read its words, where they are read already
 * @returns what is offered; undefined where the line begins with no digest, or says too little of one
 */
export function gleanOrder(line: string, read?: readonly OrderToken[]): DigestCommand | undefined {
  const tokens = read ?? orderTokens(line.slice(0, LONGEST))
  const words = tokens.map(({ even }) => even)
  const begins = phraseAt(words, 0)?.said
  if (!begins?.named || words.length > MOST_GLEANED) return undefined
  const pieces = words.flatMap((_, at) => phraseAt(words, at)?.said ?? [])
  const days = [...new Set(pieces.flatMap((piece) => piece.days ?? []))].toSorted()
  const often = pieces.find((piece) => piece.often)?.often
  const at = words.map((_, from) => readTime(words.slice(from))).find((time) => time && !time.weak)?.at
  // “Supprime le résumé quotidien” ends the daily one.
  const isEnd = words.length <= MOST_BESIDE_A_VERB || (days.length === EVERY_DAY && at === undefined)
  const verb = begins.verb === 'stop' && isEnd ? begins.verb : undefined
  if (!verb && days.length === 0 && !often && at === undefined) return undefined
  return {
    kind: 'offer',
    ...(verb && { verb }),
    ...(days.length > 0 && !(verb && isEnd) && { days }),
    ...(often && { often }),
    ...(at !== undefined && { at }),
    ...(!verb && restOf(tokens, words)),
  }
}

/** The words that say nothing of when, where they stand together; and the zone that follows them. */
function restOf(
  tokens: readonly OrderToken[],
  words: readonly string[],
): { readonly about?: string; readonly zone?: string } {
  const unknown: number[] = []
  for (let at = 0; at < words.length; ) {
    const used = phraseAt(words, at)?.used ?? readTime(words.slice(at))?.used
    if (used === undefined && !AROUND_ORDERS.has(words[at] ?? '')) unknown.push(at)
    at += used ?? 1
  }
  const [first] = unknown
  const last = unknown.at(-1)
  if (first === undefined || last === undefined || last - first + 1 !== unknown.length) return {}
  const left = tokens.slice(first, last + 1)
  const { topic, zone } = withoutZone(left)
  const whole = readZone(left.map(({ typed }) => typed))
  if (whole?.used === left.length) return { zone: whole.zone }
  return {
    ...(topic.length <= MOST_OF_TOPIC && { about: wordsOf(topic) }),
    ...(zone !== undefined && { zone }),
  }
}
