// What a line says of an order → the command it means.
import type { Weekday } from '../../../domain/digests/digest.ts'
import type {
  DigestChange,
  DigestCommand,
  Often,
  WantedDigest,
} from '../../../domain/digests/digest-command.ts'
import { GOES_ON, SAID_ALONE, saysByWhat, TOPIC_WORDS } from '../words/beside-orders.ts'
import { type OrderPiece, TOPIC_MARKS } from '../words/order-words.ts'

export const USUAL_DAYS: readonly Weekday[] = [1, 2, 3, 4, 5]
export const USUAL_TIME = '09:00'

/** All that a line says, each thing once; filled while it is read. */
export interface ReadOrder {
  days: Weekday[]
  often?: Often
  verb?: NonNullable<OrderPiece['verb']>
  named?: true
  /** Its end was said. */
  ends?: true
  at?: string
  /** As it was typed, where an hour of the afternoon was understood that nobody named as such. */
  atNight?: string
  /** All of them, where it is to come at several: “weekdays 9 and 17”. */
  times?: string[]
  /** A number alone, which may count anything. */
  weakTime?: true
  zone?: string
  about?: string
  /** What the topic came after. */
  topicMark?: string
  /** It came after “for” or “on”: “digest for container images” may be a question. */
  weakTopic?: true
  daysAre?: NonNullable<OrderPiece['daysAre']>
  everything?: true
  /** “About this”: of what, nobody said. */
  ofThis?: true
  /** A distance from UTC was said, which knows no summer time. */
  offset?: true
  /** Only the half of the day was said, and the time is one of it. */
  half?: true
  later?: number
  names?: 'zone'
  /** After a verb, or as “the second one”. */
  which?: number | 'all'
  /** By its number in the list: “number 2”. */
  numbered?: true
  /** What is wrong with a time that no clock shows. */
  problem?: string
}

/** “stop it all please” */
const MOST_OF_WHICH = 5

/** Shorter names of days alone are words of other languages, or names: “mar”, “sun”, “sat”. */
export const SHORTEST_ALONE = 4

/**
 * Done at once where days and a time are named, or a digest and one of them; asked about otherwise.
 * @param words of the line, evened
 * @returns undefined where the line is no order after all
 */
export function commandOf(order: ReadOrder, words: readonly string[]): DigestCommand | undefined {
  const { often, verb, named, at, zone, about, which, daysAre } = order
  const days = [...new Set(order.days)].toSorted()
  const when = { ...(days.length > 0 && { days }), ...(at !== undefined && { at }) }
  const what = { ...(zone !== undefined && { zone }), ...(about !== undefined && { about }) }
  if (verb === 'stop' || verb === 'pause' || verb === 'resume') {
    // “stop” alone may be said to the bot itself, “continue” to anybody; “stop 1” says which digest.
    const isWhich =
      which !== undefined &&
      words.length <= MOST_OF_WHICH &&
      (order.numbered === true ||
        SAID_ALONE.has(words[0] ?? '') ||
        (which === 'all' && SAID_ALONE.has(words.at(-1) ?? '')))
    // “pause until monday”: no digest does that, but it is what was meant.
    if (order.ends && verb === 'pause' && (named || SAID_ALONE.has(words[0] ?? '')))
      return { kind: 'offer', verb, ends: true }
    if (order.ends) return undefined
    // Nor one that is left out once: “no digest tomorrow”. What can be done is offered.
    if (verb === 'stop' && often === 'once') return { kind: 'offer', verb: 'pause', ends: true }
    // “No digest on friday” is no end of all of them.
    if (verb === 'stop' && days.length > 0 && at === undefined && zone === undefined && about === undefined)
      return { kind: 'change', which: undefined, not: days }
    if (!named && !isWhich && !SAID_ALONE.has(words.join(' '))) return undefined
    if (days.length > 0 && at === undefined) return { kind: 'offer', verb }
    const schedule = days.length > 0 && at !== undefined && { days, at, ...what }
    // “Stop the digest about security”, and not “pause this for two clusters”.
    if (about !== undefined && !schedule)
      return order.weakTopic || !named ? undefined : { kind: 'order', what: verb, which: { about } }
    return named || isWhich
      ? { kind: 'order', what: verb, which: which ?? (schedule || undefined) }
      : { kind: 'offer', verb }
  }
  if (order.ends) return undefined
  const isWhen = days.length > 0 || at !== undefined || often !== undefined
  if (verb === 'change' && !order.times) return changeOf(order, { ...when, ...what }, words)
  if (verb === 'form') return { kind: 'form' }
  if (order.times && order.problem === undefined && !daysAre && often !== 'once')
    return { kind: 'offer', ...when, ...what, times: order.times }
  if (order.problem !== undefined) return { kind: 'mistake', problems: [order.problem] }
  // “The second one at 8”
  if (typeof which === 'number' && isWhen && verb === undefined)
    return changeOf(order, { ...when, ...what }, words)
  if (order.everything && !(days.length > 0 && at !== undefined))
    return { kind: 'change', which: undefined, ...when, everything: true, ...(!named && STANDING) }
  if (order.later !== undefined && !named) return changeOf(order, { ...when, ...what }, words)
  if (daysAre && verb === undefined && !(named && daysAre === 'only')) {
    if (daysAre === 'only' && often === 'weekly') return changeOf(order, { ...when, ...what }, words)
    if (days.length > 0 && about === undefined && often === undefined)
      return changeOf(order, { ...when, ...what }, words)
    if (daysAre === 'not') return undefined
  }
  // “tomorrow at 9” may be said of anything.
  if (often === 'once' && (!named || days.length > 0)) return undefined
  if ((verb === 'list' || verb === 'now') && (!named || isWhen || about !== undefined)) return undefined
  if (order.weakTopic && !isWhen && verb !== 'order') return undefined
  // “Subscribe to events with knative”
  if (verb === 'order' && order.weakTopic && !isWhen && saysByWhat(about)) return undefined
  if (verb === 'list') return { kind: 'list' }
  if (verb === 'now') return { kind: 'now', which: undefined }
  const isRefused = often !== undefined && often !== 'weekly' && often !== 'once'
  if (often !== undefined && (days.length === 0 || isRefused))
    return { kind: 'offer', often, ...when, ...what }
  // “Every friday at 9 to the office” may be no order.
  const isSure = named || !order.weakTopic || zone !== undefined
  if (isSure && ((days.length > 0 && at !== undefined) || (named && isWhen)))
    return { kind: 'subscribe', days: days.length > 0 ? days : USUAL_DAYS, at: at ?? USUAL_TIME, ...what }
  if (zone !== undefined && !isWhen && about === undefined) {
    const isNamed = named || order.names === 'zone'
    const isOne = typeof which === 'number'
    if (!isNamed && !isOne && words.some((word) => GOES_ON.has(word))) return undefined
    return {
      kind: 'zone',
      zone,
      which: isOne ? which : undefined,
      ...(!isNamed && !isOne && { bare: 'fresh' as const }),
    }
  }
  // “Only about security”, after an order: what else it may be is offered too.
  if (about !== undefined && !isWhen && !named && !order.weakTopic) {
    if (order.topicMark && TOPIC_MARKS.other.has(order.topicMark))
      return { kind: 'offer', about, ...STANDING }
    return daysAre === 'only' ? { kind: 'offer', about, bare: 'fresh' } : undefined
  }
  if (!isWhen && !named) return undefined
  // “Tue and thu” are days.
  const isJoined = days.length > 1 && words.length > days.length
  const isShort = words.every((word) => word.length < SHORTEST_ALONE)
  if (!named && isShort && !isJoined && at === undefined) return undefined
  const ifSubject = days.length > 0 && at !== undefined && about !== undefined
  return { kind: 'offer', ...when, ...what, ...(ifSubject && { ifSubject }) }
}

export const STANDING = { bare: 'standing' } as const

/**
 * A line that names no digest must say when, or name what is changed: “make it about security” may be said of anything
 * else.
 */
function changeOf(
  { often, named, about, problem, names, everything, daysAre, which, weakTime, later }: ReadOrder,
  { days, ...wanted }: Partial<WantedDigest>,
  words: readonly string[],
): DigestCommand | undefined {
  if (problem !== undefined) return { kind: 'mistake', problems: [problem] }
  const isWhen = days !== undefined || wanted.at !== undefined || often !== undefined || later !== undefined
  const isTopicNamed = about !== undefined && words.some((word) => TOPIC_WORDS.has(word))
  const isSure =
    (isWhen && !weakTime) ||
    isTopicNamed ||
    (named && (about ?? wanted.zone)) ||
    (names === 'zone' && wanted.zone)
  if (!isSure && !isWhen && !everything && about === undefined && wanted.zone === undefined) return undefined
  // “Once” and “tomorrow” change nothing for good.
  if (often === 'once') return undefined
  return {
    kind: 'change',
    which,
    ...wanted,
    ...daysSaid(days, daysAre),
    ...(everything && { everything }),
    ...(later !== undefined && { later }),
    ...(often && (days === undefined || often !== 'weekly') && { often }),
    ...(!isSure && STANDING),
  }
}

export const daysSaid = (
  days: WantedDigest['days'] | undefined,
  are: ReadOrder['daysAre'],
): Partial<Pick<DigestChange, 'days' | 'also' | 'not'>> =>
  days === undefined ? {} : are === 'also' ? { also: days } : are === 'not' ? { not: days } : { days }
