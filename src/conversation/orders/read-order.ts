// A line in which somebody orders a digest as they would tell a person → the command it means. A line is an order only
// when every word of it is read: a word that no table knows is a subject, and makes the line a question.
import { parseTime } from '../../digest/schedule-words.ts'
import type { Weekday } from '../../domain/digests/digest.ts'
import type { DigestCommand } from '../../domain/digests/digest-command.ts'
import { commandOf, type ReadOrder } from './order-command.ts'
import { readTime } from './order-times.ts'
import { type OrderToken, orderTokens, phraseAt } from './order-tokens.ts'
import { ALL, AROUND_ORDERS, RANGES, TOPIC_MARKS } from './order-words.ts'
import { readZone } from './order-zones.ts'

/** Longer lines say more than an order. */
const LONGEST = 200
/** In a longer line a digest is one thing among others. */
const MOST_GLEANED = 8
/** “unsubscribe me forever”, and not “unsubscribe handlers in knative”. */
const MOST_BESIDE_A_VERB = 3
/** A number after these is a time. */
const NUMBERLESS: ReadonlySet<ReadOrder['verb']> = new Set(['order', 'change'])
/** Without its accents it would be “resume”. */
const FRENCH_SUMMARY = /(?:^|\s)r(?:é|e)sumé/iu
/** Longer topics fit no platform's message about them. */
export const LONGEST_TOPIC = 100

/**
 * What is ordered in a line, whatever it begins with.
 * @returns undefined for a line that is none; `offer` where too little is said to do it at once
 * @example readOrder('jeden Tag um 9') // → { kind: 'subscribe', days: [1, 2, 3, 4, 5, 6, 7], at: '09:00' }
 */
export function readOrder(line: string): DigestCommand | undefined {
  if (line.length > LONGEST || FRENCH_SUMMARY.test(line.normalize('NFC'))) return undefined
  const words = orderTokens(line)
  const order = readWords(words)
  return (
    order &&
    commandOf(
      order,
      words.map(({ even }) => even),
    )
  )
}

/**
 * A line that begins with a digest and says when, or what is to be done, with words that nobody knows: “digest tomorrow
 * at 9”. What was understood is offered.
 */
export function gleanOrder(line: string): DigestCommand | undefined {
  const words = orderTokens(line.slice(0, LONGEST)).map(({ even }) => even)
  const begins = phraseAt(words, 0)?.said
  if (!begins?.named || words.length > MOST_GLEANED) return undefined
  const verb = begins.verb === 'stop' && words.length <= MOST_BESIDE_A_VERB ? begins.verb : undefined
  const pieces = words.flatMap((_, at) => phraseAt(words, at)?.said ?? [])
  const days = [...new Set(pieces.flatMap((piece) => piece.days ?? []))].toSorted()
  const often = pieces.find((piece) => piece.often)?.often
  const at = words.map((_, from) => readTime(words.slice(from))).find((time) => time && !time.weak)?.at
  if (!verb && days.length === 0 && !often && at === undefined) return undefined
  return {
    kind: 'offer',
    ...(verb && { verb }),
    ...(days.length > 0 && { days }),
    ...(often && { often }),
    ...(at !== undefined && { at }),
  }
}

/**
 * What the whole line says; undefined where a word of it says something else.
 * @param withTopic whether a part of it may be a topic, which can be any words
 */
function readWords(words: readonly OrderToken[], withTopic = true): ReadOrder | undefined {
  const order: ReadOrder = { days: [] }
  const evened = words.map((word) => word.even)
  let range: Weekday | undefined
  let last: Weekday | undefined
  for (let at = 0; at < words.length; ) {
    const rest = evened.slice(at)
    const mark = withTopic ? markAt(rest, order) : 0
    if (mark > 0) {
      const topic = topicOf(words.slice(at + mark), order)
      if (!topic) return undefined
      order.about = topic.about
      if (!TOPIC_MARKS.strong.has(rest.slice(0, mark).join(' '))) order.weakTopic = true
      at += mark + topic.used
      continue
    }
    const time = order.at === undefined ? readTime(rest) : undefined
    const number = /^[1-9]\d?$/.test(rest[0] ?? '') && order.verb && !NUMBERLESS.has(order.verb)
    if (
      number ||
      (ALL.has(rest[0] ?? '') && isOfKept(order) && order.days.length === 0 && !phraseAt(evened, at))
    ) {
      order.which = number ? Number(rest[0]) : 'all'
      at += 1
      continue
    }
    if (last && RANGES.has(rest[0] ?? '')) {
      range = last
      at += 1
      continue
    }
    const phrase = phraseAt(evened, at)
    if (phrase) {
      const { days, ...said } = phrase.said
      Object.assign(order, said)
      if (days) {
        const [first] = days
        order.days.push(...(range && first ? between(range, first) : days))
        last = days.length === 1 ? first : undefined
      }
      range = undefined
      at += phrase.used
      continue
    }
    if (time && (!time.weak || isAboutDigests(evened))) {
      order.at = time.at
      at += time.used
      range = last = undefined
      continue
    }
    // “New York” before “new”.
    const zone = order.zone === undefined ? readZone(words.slice(at).map(({ typed }) => typed)) : undefined
    if (zone && (!zone.weak || order.at !== undefined)) {
      order.zone = zone.zone
      at += zone.used
      continue
    }
    const clock = /^\d{1,2}:\d{2}$/.test(rest[0] ?? '') ? parseTime(rest[0]) : undefined
    if (clock && 'problem' in clock && isAboutDigests(evened)) order.problem = clock.problem
    else if (!AROUND_ORDERS.has(rest[0] ?? '')) return undefined
    at += 1
  }
  return order
}

/** “stop all”, “pause all”: of what has been ordered. */
const isOfKept = ({ verb }: ReadOrder): boolean => verb === 'stop' || verb === 'pause' || verb === 'resume'

/** Numbers and dots are times only where days or a digest are spoken of; these may come later in the line. */
const isAboutDigests = (words: readonly string[]): boolean =>
  words.some((_, at) => {
    const said = phraseAt(words, at)?.said
    return said?.days !== undefined || said?.named
  })

/** How many words here say that a topic follows. */
function markAt(rest: readonly string[], { named, about, days, at }: ReadOrder): number {
  if (about !== undefined) return 0
  for (const used of [4, 3, 2, 1]) {
    const mark = rest.slice(0, used).join(' ')
    if (rest.length > used && TOPIC_MARKS.strong.has(mark)) return used
  }
  // “on security”, and not “on tuesday”, “for us at 9”.
  const isOrder = named || (days.length > 0 && at !== undefined)
  const weak = isOrder && TOPIC_MARKS.weak.has(rest[0] ?? '') && rest.length > 1
  return weak && !isKnown(rest, 1) ? 1 : 0
}

const isKnown = (words: readonly string[], at: number): boolean =>
  AROUND_ORDERS.has(words[at] ?? '') ||
  phraseAt(words, at) !== undefined ||
  readTime(words.slice(at)) !== undefined ||
  readZone(words.slice(at)) !== undefined

/**
 * A topic goes on to the end of the line; where nothing was said yet of when, to where that begins: “about security
 * every tuesday at 8”.
 */
function topicOf(
  words: readonly OrderToken[],
  { days, at }: ReadOrder,
): { readonly about: string; readonly used: number } | undefined {
  const whenFrom =
    days.length > 0 || at !== undefined
      ? -1
      : words.findIndex((_, index) => {
          const said = index > 0 ? readWords(words.slice(index), false) : undefined
          return said && (said.days.length > 0 || said.at !== undefined)
        })
  const used = whenFrom < 0 ? words.length : whenFrom
  const about = withoutQuotes(
    words
      .slice(0, used)
      .map(({ typed }) => typed)
      .join(' ')
      .replace(/ ([-–—,&+]) /g, '$1'),
  )
  return about !== '' && about.length <= LONGEST_TOPIC ? { about, used } : undefined
}

/** From one day of the week to another, over Sunday where need be. The first stands there already. */
function between(from: Weekday, to: Weekday): readonly Weekday[] {
  const days: Weekday[] = []
  for (let day = (from % 7) + 1; ; day = (day % 7) + 1) {
    days.push(day as Weekday)
    if (day === to) return days
  }
}

const withoutQuotes = (text: string): string => text.replace(/^["“”„«»']+|["“”„«»']+$/g, '').trim()
