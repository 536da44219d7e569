// What a line says of an order → the command it means.
import type { Weekday } from '../../domain/digests/digest.ts'
import type { DigestCommand, Often, WantedDigest } from '../../domain/digests/digest-command.ts'
import type { OrderPiece } from './order-words.ts'

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
  zone?: string
  about?: string
  /** The topic came after “for” or “on”: “digest for container images” may be a question. */
  weakTopic?: true
  /** After a verb. */
  which?: number | 'all'
  /** What is wrong with a time that no clock shows. */
  problem?: string
}

/** Said to the bot, as a rule, and not of something else. */
const SAID_ALONE: ReadonlySet<string> = new Set(
  'stop pause resume unpause cancel stoppen pausieren fortsetzen kundigen arreter annuler parar pausar reanudar cancelar'.split(
    ' ',
  ),
)

/** “stop it all please” */
const MOST_OF_WHICH = 4

/** Shorter names of days alone are words of other languages, or names: “mar”, “sun”, “sat”. */
const SHORTEST_ALONE = 4

/**
 * Done at once where days and a time are named, or a digest and one of them; asked about otherwise.
 * @param words of the line, evened
 * @returns undefined where the line is no order after all
 */
export function commandOf(order: ReadOrder, words: readonly string[]): DigestCommand | undefined {
  const { often, verb, named, at, zone, about, which } = order
  const days = [...new Set(order.days)].toSorted()
  const when = { ...(days.length > 0 && { days }), ...(at !== undefined && { at }) }
  const what = { ...(zone !== undefined && { zone }), ...(about !== undefined && { about }) }
  if (verb === 'stop' || verb === 'pause' || verb === 'resume') {
    // “stop” alone may be said to the bot itself, “continue” to anybody; “stop 1” says which digest.
    const isWhich = which !== undefined && words.length <= MOST_OF_WHICH && SAID_ALONE.has(words[0] ?? '')
    // “pause until monday”: no digest does that, but it is what was meant.
    if (order.ends && verb === 'pause' && (named || SAID_ALONE.has(words[0] ?? '')))
      return { kind: 'offer', verb, ends: true }
    if (order.ends) return undefined
    if (!named && !isWhich && !SAID_ALONE.has(words.join(' '))) return undefined
    // “no digest on friday” is no end of all of them.
    if (days.length > 0 && at === undefined) return { kind: 'offer', verb }
    const schedule = days.length > 0 && at !== undefined && { days, at, ...what }
    return named || isWhich
      ? { kind: 'order', what: verb, which: which ?? (schedule || undefined) }
      : { kind: 'offer', verb }
  }
  if (order.ends) return undefined
  if (verb === 'change') return changeOf(order, { ...when, ...what }, words)
  if (verb === 'form') return { kind: 'usage' }
  if (order.problem !== undefined) return { kind: 'mistake', problems: [order.problem] }
  // “tomorrow at 9” may be said of anything.
  if (often === 'once' && (!named || days.length > 0)) return undefined
  const isWhen = days.length > 0 || at !== undefined || often !== undefined
  if ((verb === 'list' || verb === 'now') && (!named || isWhen || about !== undefined)) return undefined
  if (order.weakTopic && !isWhen && verb !== 'order') return undefined
  if (verb === 'list') return { kind: 'list' }
  if (verb === 'now') return { kind: 'now', which: undefined }
  if (often !== undefined && days.length === 0) return { kind: 'offer', often, ...when, ...what }
  // “Every friday at 9 to the office” may be no order.
  const isSure = named || !order.weakTopic
  if (isSure && ((days.length > 0 && at !== undefined) || (named && isWhen)))
    return { kind: 'subscribe', days: days.length > 0 ? days : USUAL_DAYS, at: at ?? USUAL_TIME, ...what }
  if (zone !== undefined && !isWhen && about === undefined)
    return { kind: 'zone', zone, which: undefined, ...(!named && { bare: true as const }) }
  if (!isWhen && !named) return undefined
  if (!named && words.every((word) => word.length < SHORTEST_ALONE) && at === undefined) return undefined
  return { kind: 'offer', ...when, ...what }
}

/** A line that names no digest must say when: “change the topic to security” may be said of anything else. */
function changeOf(
  { often, named, about, problem }: ReadOrder,
  wanted: Partial<WantedDigest>,
  words: readonly string[],
): DigestCommand | undefined {
  if (problem !== undefined) return { kind: 'mistake', problems: [problem] }
  const isWhen = wanted.days !== undefined || wanted.at !== undefined || often !== undefined
  if (!isWhen && (about === undefined || !(named || words.includes('topic'))) && !(named && wanted.zone))
    return undefined
  // “Once” and “tomorrow” change nothing for good.
  if (often === 'once' && wanted.days === undefined) return undefined
  return { kind: 'change', which: undefined, ...wanted, ...(often && wanted.days === undefined && { often }) }
}
