// What a line says of an order → the command it means.
import type { Weekday } from '../../domain/digests/digest.ts'
import type { DigestCommand, Often } from '../../domain/digests/digest-command.ts'
import type { OrderPiece } from './order-words.ts'

export const USUAL_DAYS: readonly Weekday[] = [1, 2, 3, 4, 5]
export const USUAL_TIME = '09:00'

/** All that a line says, each thing once; filled while it is read. */
export interface ReadOrder {
  days: Weekday[]
  often?: Often
  verb?: NonNullable<OrderPiece['verb']>
  named?: true
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
    const isWhich = which !== undefined && words.length === 2 && SAID_ALONE.has(words[0] ?? '')
    if (!named && !isWhich && !SAID_ALONE.has(words.join(' '))) return undefined
    const schedule = days.length > 0 && at !== undefined && { days, at, ...what }
    return named || isWhich
      ? { kind: 'order', what: verb, which: which ?? (schedule || undefined) }
      : { kind: 'offer', verb }
  }
  if (order.problem !== undefined) return { kind: 'mistake', problems: [order.problem] }
  // “tomorrow at 9” may be said of anything.
  if (often === 'once' && (!named || days.length > 0)) return undefined
  const isWhen = days.length > 0 || at !== undefined || often !== undefined
  if ((verb === 'list' || verb === 'now') && (!named || isWhen || about !== undefined)) return undefined
  if (order.weakTopic && !isWhen && verb !== 'order') return undefined
  if (verb === 'list') return { kind: 'list' }
  if (verb === 'now') return { kind: 'now', which: undefined }
  if (often !== undefined && days.length === 0) return { kind: 'offer', often, ...when, ...what }
  if ((days.length > 0 && at !== undefined) || (named && isWhen))
    return { kind: 'subscribe', days: days.length > 0 ? days : USUAL_DAYS, at: at ?? USUAL_TIME, ...what }
  if (zone !== undefined && !isWhen && about === undefined)
    return { kind: 'zone', zone, which: undefined, ...(!named && { bare: true as const }) }
  if (!isWhen && !named) return undefined
  if (!named && words.every((word) => word.length < SHORTEST_ALONE) && at === undefined) return undefined
  return { kind: 'offer', ...when, ...what }
}
