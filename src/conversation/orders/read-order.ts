// A line in which somebody orders a digest as they would tell a person → the command it means. A line is an order only
// when every word of it is read: a word that no table knows is a subject, and makes the line a question.
import { parseTime } from '../../digest/schedule-words.ts'
import type { Weekday } from '../../domain/digests/digest.ts'
import type { DigestCommand } from '../../domain/digests/digest-command.ts'
import { describedIn } from './described.ts'
import { changeOfOne, commandOf, type ReadOrder, TOPIC_WORDS } from './order-command.ts'
import { readTime } from './order-times.ts'
import { isFrenchSummary, type OrderToken, orderTokens, phraseAt } from './order-tokens.ts'
import { ALL, AROUND_ORDERS, ARTICLES, INSTEAD_OF, ORDINALS, RANGES, TOPIC_MARKS } from './order-words.ts'
import { readZone } from './order-zones.ts'
import { markAt, topicOf } from './topic-in-order.ts'

/** Longer lines say more than an order. */
export const LONGEST = 200
/** “Please move the service mesh one to half past eight on tuesdays” */
const MOST_DESCRIBED = 14
/** A number after these is a time. */
const NUMBERLESS: ReadonlySet<ReadOrder['verb']> = new Set(['order', 'change'])
/** “No, tuesdays” asks for them, and “no tuesdays” for none. */
const DENIAL = /^(?:no|non|nein)\s*[,.;!]+\s*/iu
/** “Make it 10”, and not “use 10”. */
const CHANGED: ReadonlySet<string> = new Set('it that this es das ihn le la lo cambialo ponlo'.split(' '))

/**
 * What is ordered in a line, whatever it begins with.
 * @returns undefined for a line that is none; `offer` where too little is said to do it at once
 * @example readOrder('jeden Tag um 9') // → { kind: 'subscribe', days: [1, 2, 3, 4, 5, 6, 7], at: '09:00' }
 */
export function readOrder(line: string): DigestCommand | undefined {
  if (line.length > LONGEST || isFrenchSummary(line)) return undefined
  const words = orderTokens(line.replace(DENIAL, 'rather '))
  const order = readWords(words)
  // Whoever says so little of a digest describes none.
  if (!order && words.length > MOST_DESCRIBED) return undefined
  return (
    ofDescribed(words, order === undefined) ??
    (order &&
      commandOf(
        order,
        words.map(({ even }) => even),
      ))
  )
}

/** @param inShort whether “the security one” may be meant, and not only what says that it is one of several */
function ofDescribed(words: readonly OrderToken[], inShort: boolean): DigestCommand | undefined {
  const one = describedIn(words, inShort)
  const said = one && readWords(one.rest, false)
  return said && changeOfOne(said, one.which)
}

/**
 * What the whole line says; undefined where a word of it says something else.
 * @param withTopic whether a part of it may be a topic, which can be any words
 */
export function readWords(words: readonly OrderToken[], withTopic = true): ReadOrder | undefined {
  const order: ReadOrder = { days: [] }
  const evened = words.map((word) => word.even)
  let range: Weekday | undefined
  let last: Weekday | undefined
  let except = false
  for (let at = 0; at < words.length; ) {
    const rest = evened.slice(at)
    // Once in a line: each of many would read what follows again.
    if (withTopic && isWhen(order) && isHowItWas(words, at)) {
      order.verb ??= 'change'
      break
    }
    const isMarked = order.verb === 'change' && TOPIC_WORDS.has(rest[0] ?? '') && isColon(words[at])
    const mark = withTopic && !isOfEverything(words, at) ? markAt(rest, order) || Number(isMarked) : 0
    if (mark > 0) {
      const topic = topicOf(words.slice(at + mark), order, (rest) => readWords(rest, false))
      if (!topic) return undefined
      order.about = topic.about
      if (topic.zone !== undefined) order.zone = topic.zone
      order.topicMark = rest.slice(0, mark).join(' ')
      if (!isMarked && !TOPIC_MARKS.strong.has(order.topicMark)) order.weakTopic = true
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
    // “Chaque vendredi à la place”
    if (last && RANGES.has(rest[0] ?? '') && (phraseAt(evened, at)?.used ?? 1) === 1) {
      range = last
      at += 1
      continue
    }
    const phrase = phraseAt(evened, at)
    if (phrase) {
      const { days, daysAre, ...said } = phrase.said
      Object.assign(order, said)
      if (days) {
        const [first] = days
        const all = range && first ? between(range, first) : days
        // “Every day except sunday”
        if (except) order.days = order.days.filter((day) => !all.includes(day))
        else order.days.push(...all)
        last = days.length === 1 ? first : undefined
      }
      if (daysAre) {
        except = daysAre === 'not' && order.days.length > 1 && hasDays(evened.slice(at + phrase.used))
        if (!except) order.daysAre = daysAre
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
    if (time && (!time.weak || isAboutDigests(evened) || isOfOne || isChanged)) {
      order.at = time.at
      if (time.weak && !isAboutDigests(evened) && order.which === undefined) order.weakTime = true
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

const hasDays = (words: readonly string[]): boolean =>
  words.some((_, at) => phraseAt(words, at)?.said.days !== undefined)

/** “About everything”, and not “about everything as code”. */
function isOfEverything(words: readonly OrderToken[], at: number): boolean {
  const phrase = phraseAt(
    words.map(({ even }) => even),
    at,
  )
  return phrase?.said.everything === true && readWords(words.slice(at + phrase.used), false) !== undefined
}

const isWhen = ({ days, at }: ReadOrder): boolean => days.length > 0 || at !== undefined

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

/** Numbers and dots are times only where days or a digest are spoken of; these may come later in the line. */
const isAboutDigests = (words: readonly string[]): boolean =>
  words.some((_, at) => {
    const said = phraseAt(words, at)?.said
    return said?.days !== undefined || said?.named || said?.names !== undefined
  })

/** From one day of the week to another, over Sunday where need be. The first stands there already. */
function between(from: Weekday, to: Weekday): readonly Weekday[] {
  const days: Weekday[] = []
  for (let day = (from % 7) + 1; ; day = (day % 7) + 1) {
    days.push(day as Weekday)
    if (day === to) return days
  }
}
