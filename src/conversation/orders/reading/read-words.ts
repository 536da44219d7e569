// The words of a line, one after another → all that they say of an order.
import { parseTime } from '../../../digest/schedule-words.ts'
import type { Weekday } from '../../../domain/digests/digest.ts'
import { CHANGED, isYear, NUMBERLESS, THIS_ONE, TOPIC_WORDS } from '../words/beside-orders.ts'
import { between, halfOfDay, hourMeant, withDays } from '../words/order-days.ts'
import { furtherTime, readTime } from '../words/order-times.ts'
import { hasDays, isAboutDigests, type OrderToken, phraseAt } from '../words/order-tokens.ts'
import {
  ALL,
  AROUND_ORDERS,
  ARTICLES,
  INSTEAD_OF,
  ORDINALS,
  RANGES,
  TOPIC_MARKS,
} from '../words/order-words.ts'
import { offsetAt, readZone } from '../words/order-zones.ts'
import { numberedAt } from './numbered.ts'
import type { ReadOrder } from './order-command.ts'
import { isChannel, isPointedTo, markAt, topicOf, topicWithin } from './topic-in-order.ts'

/** “Two replicas a day” says how many. */
const A_DAY = /(?:^| )(?:(?:a|per) day|(?:am|pro) tag|par jour|(?:al|por) dia)(?= |$)/
/** “Pacific time” */
const TIME_OF = /^(?:time|zeit)$/

/** What a reading passes over, where a line need not be read as a whole. */
export interface LeftUnread {
  /** Whether a number alone may be a time. */
  readonly numbersAreTimes: boolean
  readonly places: Set<number>
  /** The topic, with what says that it is one. */
  readonly ofTopic: Set<number>
  /** The name of a zone, which is a sign of nothing else: “Montréal” is no “montre”. */
  readonly ofZone: Set<number>
}

/**
 * What the whole line says; undefined where a word of it says something else.
 * @param withTopic whether a part of it may be a topic, which can be any words
 * @param left filled with what says something else; the rest is read then
 */
export function readWords(
  words: readonly OrderToken[],
  withTopic = true,
  left?: LeftUnread,
): ReadOrder | undefined {
  const order: ReadOrder = { days: [] }
  const evened = words.map((word) => word.even)
  let [range, last]: (Weekday | undefined)[] = []
  let except = false
  // “Mondays too many, just tuesdays”: what was said before is how it was.
  let onlyThese = false
  for (let at = 0; at < words.length; ) {
    const rest = evened.slice(at)
    const numbered = order.which === undefined ? numberedAt(words, at) : undefined
    if (numbered) {
      order.which = numbered.place
      order.numbered = true
      at += numbered.used
      continue
    }
    // Once in a line: each of many would read what follows again.
    if (withTopic && isWhen(order) && isHowItWas(words, at)) {
      order.verb ??= 'change'
      break
    }
    const isMarked = order.verb === 'change' && TOPIC_WORDS.has(rest[0] ?? '') && isColon(words[at])
    const mark = withTopic && !isOfEverything(words, at) ? markAt(rest, order) || Number(isMarked) : 0
    if (mark > 0) {
      const after = words.slice(at + mark)
      const topic = left ? topicWithin(after, order) : topicOf(after, order, (rest) => readWords(rest, false))
      // “Daily at 9 about this”
      if (topic && isPointedTo(topic.about)) {
        order.ofThis = true
        at += mark + topic.used
        continue
      }
      if (!topic && left) {
        at += mark
        continue
      }
      if (!topic) return undefined
      for (let place = 0; left && place < topic.length; place += 1)
        left.ofTopic.add(at + mark + topic.from + place)
      order.about = topic.about
      if (topic.zone !== undefined) order.zone = topic.zone
      order.topicMark = rest.slice(0, mark).join(' ')
      if (!isMarked && !TOPIC_MARKS.strong.has(order.topicMark)) order.weakTopic = true
      at += mark + topic.used
      continue
    }
    const further = order.at && furtherTime(rest, left?.numbersAreTimes === false)
    if (order.at && further) {
      order.times = [...(order.times ?? [order.at]), hourMeant(further, evened).at]
      at += further.used
      continue
    }
    const time = order.at === undefined ? readTime(rest) : undefined
    const number = /^[1-9]\d?$/.test(rest[0] ?? '') && order.verb && !NUMBERLESS.has(order.verb)
    if (
      number ||
      (ALL.has(rest[0] ?? '') &&
        (isOfKept(order) || isSaidOfAll(rest)) &&
        order.days.length === 0 &&
        !phraseAt(evened, at))
    ) {
      order.which = number ? Number(rest[0]) : 'all'
      at += 1
      continue
    }
    // “Chaque vendredi à la place”
    if (last && RANGES.has(rest[0] ?? '') && (phraseAt(evened, at)?.used ?? 1) === 1) {
      range = last
      at += 1
      continue
    }
    const phrase = phraseAt(evened, at)
    if (phrase) {
      const { days, daysAre, ...said } = phrase.said
      // “Hold it for now” posts none.
      const { verb, ...others } = said
      Object.assign(order, verb === 'now' && order.verb ? others : said)
      if (days) {
        const [first] = days
        if (days.length === 1 && THIS_ONE.has(evened[at - 1] ?? '')) order.often ??= 'once'
        const all = range && first ? between(range, first) : days
        const after = withDays(onlyThese ? [] : order.days, all, except)
        onlyThese = false
        if (after) order.days = [...after]
        else order.daysAre = 'not'
        last = days.length === 1 ? first : undefined
      }
      if (daysAre) {
        const isFirst = daysAre === 'not' && order.daysAre !== 'not' && order.days.length > 1
        except = isFirst && hasDays(evened.slice(at + phrase.used))
        if (!except) order.daysAre = daysAre
        onlyThese = daysAre === 'only'
      }
      range = undefined
      at += phrase.used
      continue
    }
    const place = order.which === undefined ? ORDINALS.get(rest[0] ?? '') : undefined
    if (place !== undefined && (order.verb || ARTICLES.has(evened[at - 1] ?? ''))) {
      order.which = place
      at += 1
      continue
    }
    const isChanged = order.verb === 'change' && evened.some((word) => CHANGED.has(word))
    // “The first two” names no time.
    const isOfOne = order.which !== undefined && order.verb !== undefined
    if (
      time &&
      !(time.weak && left && A_DAY.test(rest.slice(time.used).join(' '))) &&
      (!time.weak ||
        isAboutDigests(evened) ||
        isOfOne ||
        isChanged ||
        (left?.numbersAreTimes && !isYear(rest[0])))
    ) {
      const { at: hour, typed } = hourMeant(time, evened)
      order.at = hour
      if (typed !== undefined) order.atNight = typed
      if (time.weak && !isAboutDigests(evened) && order.which === undefined) order.weakTime = true
      at += time.used
      range = last = undefined
      continue
    }
    const offset = order.offset ? 0 : offsetAt(words, at)
    if (offset > 0) {
      order.offset = true
      for (let place = at; place < at + offset; place += 1) left?.ofZone.add(place)
      at += offset
      continue
    }
    // “New York” before “new”.
    const zone = order.zone === undefined ? readZone(words.slice(at).map(({ typed }) => typed)) : undefined
    if (zone && (!zone.weak || order.at !== undefined || (left && TIME_OF.test(rest[zone.used] ?? '')))) {
      order.zone = zone.zone
      for (let place = at; place < at + zone.used; place += 1) left?.ofZone.add(place)
      at += zone.used
      continue
    }
    const clock = /^\d{1,2}:\d{2}$/.test(rest[0] ?? '') ? parseTime(rest[0]) : undefined
    if (clock && 'problem' in clock && isAboutDigests(evened)) order.problem = clock.problem
    else if (!AROUND_ORDERS.has(rest[0] ?? '') && !isChannel(rest[0])) {
      if (!left) return undefined
      left.places.add(at)
    }
    at += 1
  }
  // “Twice a week: mon and thu”
  if (order.often === 'several' && order.days.length > 1) delete order.often
  // “Talks on wednesday afternoon” orders none.
  const mayBeHalf = !left && order.at === undefined && (order.days.length > 0 || order.verb === 'change')
  const half = mayBeHalf ? halfOfDay(evened) : undefined
  if (half !== undefined) {
    order.at = half
    order.half = true
  }
  return order
}

/** “stop all”, “pause all”: of what has been ordered. */
const isOfKept = ({ verb }: ReadOrder): boolean => verb === 'stop' || verb === 'pause' || verb === 'resume'

/** “Alle fortsetzen”: nothing else is said. */
const isSaidOfAll = ([, next = '', ...others]: readonly string[]): boolean =>
  others.every((word) => AROUND_ORDERS.has(word)) &&
  ['stop', 'pause', 'resume'].includes(phraseAt([next], 0)?.said.verb ?? '')

/** “About everything”, and not “about everything as code”. */
function isOfEverything(words: readonly OrderToken[], at: number): boolean {
  const phrase = phraseAt(
    words.map(({ even }) => even),
    at,
  )
  return phrase?.said.everything === true && readWords(words.slice(at + phrase.used), false) !== undefined
}

const isWhen = ({ days, at, often }: ReadOrder): boolean =>
  days.length > 0 || at !== undefined || often !== undefined

/** “At 7:30 instead of 9”: the rest of the line says how it was, and nothing else. */
function isHowItWas(words: readonly OrderToken[], at: number): boolean {
  const used = [3, 2, 1].find((count) =>
    INSTEAD_OF.has(
      words
        .slice(at, at + count)
        .map(({ even }) => even)
        .join(' '),
    ),
  )
  if (used === undefined) return false
  const rest = words.slice(at + used).filter(({ even }) => !ARTICLES.has(even) && even !== 'las')
  const was = readWords(rest, false)
  return (was !== undefined && isWhen(was)) || readTime(rest.map(({ even }) => even))?.used === rest.length
}

/** “Change the topic: security” */
const isColon = (word: OrderToken | undefined): boolean => word?.typed.endsWith(':') === true
