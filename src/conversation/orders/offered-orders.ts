// Orders of digests that were offered a moment ago: “yes”, “the second one” and “yes, at 10” are said of them. What is kept
// of an offer holds no word of a topic, only the ids by which the library knows it.
import type { AskedBefore, LastAnswer } from '../../domain/answers/last-answer.ts'
import type { DigestChange, DigestCommand, WantedDigest } from '../../domain/digests/digest-command.ts'
import type { FollowUp } from '../../domain/requests/request.ts'
import type { Library } from '../../query/library/library.ts'
import { isSameSubject } from '../../query/understand/same-subject.ts'
import { parseDigestCommand } from '../digest-grammar.ts'
import { keptOf, questionOf } from '../follow-ups/kept/kept-question.ts'
import { namesDigest, says } from './after-answer.ts'
import { areOfOne, differOnlyIn } from './alike.ts'
import { endsAsQuestion } from './reading/only-asked.ts'
import { type HourMeant, hourMeant } from './words/order-days.ts'
import { readTime } from './words/order-times.ts'
import { orderTokens } from './words/order-tokens.ts'

/** Before the line that gives an order, its topic left out: `digest/daily 09:00`. */
export const ORDER = 'digest/'

const ABOUT = / about (?<topic>.+)$/
/** “Gateway API talks” are of Gateway API. */
const OF_TALKS = / (?:talks?|sessions?|vorträge|conférences|charlas|ponencias)$/i
const CHANGE = /^digest change (?<which>.+?) to (?<wanted>.+)$/
const OF_ONE = /^digest (?:stop|pause|resume|now|preview|zone|end) /

/**
 * @param idsOf what the library keeps of a topic
 * @returns the order that a button gives, in ids; without its topic where that is not known by any
 */
export function idsOfOrder(
  line: string,
  library: Library,
  idsOf: (topic: string) => AskedBefore,
): AskedBefore {
  const change = CHANGE.exec(line)?.groups
  if (!change && OF_ONE.test(line)) return kept(line.replace(ABOUT, ''))
  const [which = '', wanted = ''] = change ? [change['which'], change['wanted']] : ['', line]
  const was = ABOUT.exec(which)?.groups?.['topic']
  const topic = ABOUT.exec(` ${wanted}`)?.groups?.['topic']
  const begins = (said: string) => (change ? `digest change ${which.replace(ABOUT, '')} to ${said}` : said)
  if (topic === undefined || topic === 'everything') return kept(begins(wanted))
  const without = ` ${wanted}`.replace(ABOUT, '').trim()
  // What it is about stays.
  if (topic === was && without !== '') return kept(begins(without))
  const ids = idsOf(topic)
  const subject = topic.replace(OF_TALKS, '')
  const isKnown = ids.length > 0 && isSameSubject(questionOf(keptOf(ids, library)), subject, library)
  return [...kept(begins(`${without} about`.trim())), ...(isKnown ? ids : [])]
}

const kept = (line: string): AskedBefore => [ORDER + line.replace(/^digest /, '')]

/** The line that gives an order, from what was kept of it; undefined for what is none, and where its topic is not known. */
function lineOf([first = '', ...topic]: AskedBefore, library: Library): string | undefined {
  if (!first.startsWith(ORDER) || isForgotten([first, ...topic])) return undefined
  const about = topic.length > 0 ? questionOf(keptOf(topic, library)) : ''
  return `digest ${first.slice(ORDER.length)} ${about}`.trim()
}

/** Its topic was not kept. */
const isForgotten = ([first = '', ...topic]: AskedBefore): boolean =>
  first.startsWith(ORDER) && first.endsWith(' about') && topic.length === 0

/** The orders among what was offered last, in their order. */
export const ordersIn = ({ offered = [] }: LastAnswer, library: Library): readonly string[] =>
  offered.flatMap((ids) => lineOf(ids, library) ?? [])

/** One of those offered, or the question which of them is meant, or an hour for it. */
export type Accepted =
  | { readonly line: string }
  | { readonly which: readonly string[] }
  | { readonly hour: HourMeant }

/** @returns undefined where no order was offered with what was said last, or the line speaks of none */
export function accepted(
  { wanted, place, also }: FollowUp,
  line: string,
  last: LastAnswer | undefined,
  library: Library,
): Accepted | undefined {
  const orders = last?.digest ? ordersIn(last, library) : []
  if (!last || orders.length === 0 || also) return undefined
  const [only, another] = orders
  if (wanted === 'offered') return another === undefined ? { line: only ?? '' } : { which: orders }
  if (wanted !== 'one' || typeof place !== 'number') return undefined
  const { offered = [] } = last
  const isAlone =
    place > offered.length ||
    differOnlyIn(
      'at',
      orders.flatMap((one) => parseDigestCommand(one) ?? []),
    )
  const hour = hourIn(line, isAlone)
  if (hour) return { hour }
  const order = lineOf(offered.at(place > 0 ? place - 1 : place) ?? [], library)
  return order === undefined ? undefined : { line: order }
}

/** What is done with it; of several it is asked which. */
export function commandTaken(taken: Accepted, last: LastAnswer | undefined, library: Library): DigestCommand {
  if ('line' in taken) return parseDigestCommand(taken.line) ?? { kind: 'usage' }
  if ('which' in taken) return { kind: 'offer' }
  const { at, typed } = taken.hour
  return withOffered({ kind: 'offer', at, ...(typed !== undefined && { atNight: typed }) }, last, library)
}

/** “Yes please at 10”. @param isAlone whether a number by itself is one: where so many were not offered */
function hourIn(line: string, isAlone: boolean): HourMeant | undefined {
  const evened = orderTokens(line).map(({ even }) => even)
  const times = evened.flatMap((_, at) => readTime(evened.slice(at)) ?? [])
  const time = times.find(({ weak }) => isAlone || !weak)
  return time && hourMeant(time, evened)
}

/** “Yes, at 10”: what all the orders offered have in common, with what is said now. */
export function withOffered(
  given: DigestCommand,
  last: LastAnswer | undefined,
  library: Library,
  line = '',
): DigestCommand {
  // “Subscribe daily” orders anew, whatever was offered.
  if (given.kind === 'subscribe' && (namesDigest(line) || says(line, 'order'))) return given
  // A city is the zone of what was offered; it takes none of it.
  const isZone = given.kind === 'zone' && given.which === undefined
  const command: DigestCommand = isZone ? { kind: 'offer', zone: given.zone } : given
  if (!last?.digest || !mayBeOfOffer(command)) return given
  // Of a topic that nobody remembers nothing is ordered: what is, without it, is only offered.
  if (last.offered?.some(isForgotten) && command.kind === 'subscribe' && command.about === undefined)
    return { ...command, kind: 'offer' }
  const orders = ordersIn(last, library).flatMap((line) => parseDigestCommand(line) ?? [])
  const known = orders.filter(({ kind }) => kind === 'subscribe' || kind === 'change') as readonly Known[]
  const [one, ...others] = known
  if (!one || known.length < orders.length) return given
  // “Can we have it at 10?” takes nothing of what was offered: it would be done by that.
  const isAsked = endsAsQuestion(line)
  if (isAsked && known.some(({ kind }) => kind === 'change')) return given
  // “Weekdays at 8” says all of an order: what stands is changed by a press alone.
  if (command.kind === 'subscribe' && known.some(({ kind }) => kind === 'change'))
    return { ...command, kind: 'offer' }
  const isCommon = (name: keyof WantedDigest): boolean =>
    others.every((other) => String(other[name]) === String(one[name]))
  const days = command.days ?? (isCommon('days') ? one.days : undefined)
  const at = command.at ?? (isCommon('at') ? one.at : undefined)
  const zone = command.zone ?? (isCommon('zone') ? one.zone : undefined)
  const about = command.about ?? (isCommon('about') ? one.about : undefined)
  const { atNight } = command
  const heard = {
    ...(days && { days }),
    ...(at !== undefined && { at }),
    ...(zone !== undefined && { zone }),
    ...(about !== undefined && { about }),
    ...(atNight !== undefined && { atNight }),
  }
  if (one.kind === 'change' && others.length === 0 && !isZone) return { ...one, ...heard }
  const said = SAID_OF_ONE.filter((name) => command[name] !== undefined)
  // “At what time?” “10”: of the one that each of them would change so.
  if (areOfOne(known) && !isZone && said.length > 0 && !said.some(isCommon)) {
    const { kind: _, ...what } = command
    return { ...what, kind: 'change', which: (one as DigestChange).which }
  }
  const isNew = known.every(({ kind }) => kind === 'subscribe')
  if (isNew && !isZone && !isAsked && days && at !== undefined)
    return { ...heard, kind: 'subscribe', days, at }
  // “On which day?”
  const isWeekly = days === undefined && known.every((order) => order.days?.length === 1)
  return { kind: 'offer', ...heard, ...(isWeekly && { often: 'weekly' }) }
}

const SAID_OF_ONE = ['days', 'at', 'about'] as const

type Known = Extract<DigestCommand, { kind: 'subscribe' | 'change' }>

/** Says when, where or about what, and nothing that is done to a digest that stands. */
const mayBeOfOffer = (
  command: DigestCommand,
): command is Extract<DigestCommand, { kind: 'offer' | 'change' | 'subscribe' }> => {
  // “Monday morning incident”
  if (command.weighed && command.weighed.unread.length > 0) return false
  if (command.beyond) return false
  if (command.kind === 'subscribe') return true
  // “Every friday at 9 to the office” may be no order.
  if (command.kind === 'offer' && command.ifSubject) return false
  if (command.kind === 'offer')
    return (
      command.verb === undefined &&
      command.asks === undefined &&
      command.times === undefined &&
      !saysOther(command)
    )
  return command.kind === 'change' && command.which === undefined && !saysOther(command)
}

const saysOther = (command: DigestCommand): boolean => OTHER.some((name) => name in command)

const OTHER = ['also', 'not', 'later', 'everything', 'often', 'rate', 'moves'] as const
