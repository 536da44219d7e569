// A line in which somebody orders a digest as they would tell a person → the command it means. A line is an order only
// when every word of it is read: a word that no table knows is a subject, and makes the line a question.

import type { DigestCommand } from '../../../domain/digests/digest-command.ts'
import type { Ordered } from '../../../domain/store-ports.ts'
import { signsIn } from '../words/find-signs.ts'
import { halfAlone } from '../words/order-days.ts'
import { isFrenchSummary, type OrderToken, orderTokens } from '../words/order-tokens.ts'
import { AROUND_ORDERS } from '../words/order-words.ts'
import { asSaid } from './as-said.ts'
import { changeOfOne } from './change-of-one.ts'
import { describedIn } from './described.ts'
import { onlyAsked } from './only-asked.ts'
import { commandOf, type ReadOrder, STANDING } from './order-command.ts'
import { readWords } from './read-words.ts'
import { withoutSuggesting } from './suggested.ts'
import { withoutTakenBack } from './taken-back.ts'

/** Longer lines say more than an order. */
export const LONGEST = 200
/** “Please move the service mesh one to half past eight on tuesdays” */
const MOST_DESCRIBED = 14
/**
 * What is ordered in a line, whatever it begins with.
 * @param read its words, where they are read already
 * @returns undefined for a line that is none; `offer` where too little is said to do it at once
 * @example readOrder('jeden Tag um 9') // → { kind: 'subscribe', days: [1, 2, 3, 4, 5, 6, 7], at: '09:00' }
 */
export function readOrder(line: string, read?: readonly OrderToken[]): DigestCommand | undefined {
  if (line.length > LONGEST || isFrenchSummary(line)) return undefined
  const suggested = withoutSuggesting(line)
  if (suggested !== undefined) {
    const command = readOrder(suggested)
    return command && { ...onlyAsked(command), bare: 'talked' }
  }
  // “No, tuesdays” asks for them, and “no tuesdays” for none.
  const meant = withoutTakenBack(line)
  const words = meant !== undefined ? orderTokens(`rather ${meant}`) : (read ?? orderTokens(line))
  // “Den Digest nicht abbestellen”
  if (signsIn(words.map(({ even }) => even)).has('kept')) return undefined
  const order = readWords(words)
  // Whoever says so little of a digest describes none.
  if (!order && words.length > MOST_DESCRIBED) return undefined
  const described = ofDescribed(words, order === undefined)
  if (described || !order) return described
  const evened = words.map(({ even }) => even)
  const command = commandOf(order, evened)
  // “What was on thursday at 10”
  if ((command?.kind === 'subscribe' || command?.kind === 'offer') && signsIn(evened).has('past'))
    return undefined
  if (command) return asSaid(command, order)
  // “No, I mean the digest”
  if (
    meant !== undefined &&
    order.named &&
    words.every(({ even }) => even === 'digest' || AROUND_ORDERS.has(even))
  )
    return { kind: 'list' }
  // “Mornings”, where a digest is spoken of.
  const half = isNothing(order) ? halfAlone(evened) : undefined
  return half === undefined ? undefined : { kind: 'offer', at: half, bare: 'talked' }
}

const isNothing = ({ days, ...said }: ReadOrder): boolean =>
  days.length === 0 && Object.keys(said).length === 0

/** @param inShort whether “the security one” may be meant, and not only what says that it is one of several */
function ofDescribed(words: readonly OrderToken[], inShort: boolean): DigestCommand | undefined {
  const one = describedIn(words, inShort)
  const said = one && readWords(one.rest, false)
  const change = said && changeOfOne(said, one.which)
  if (!one || (said && change?.kind !== 'order')) return change && said && asSaid(change, said)
  const what = change?.kind === 'order' ? change.what : deedSaid(one.rest)
  if (!what) return undefined
  // What names a digest is of one, be there such a one or not.
  const isNamed = signsIn(words.map(({ even }) => even)).has('digest')
  return { kind: 'order', what, which: one.which, ...(!isNamed && STANDING) }
}

/** “Kill the security one”: what is to be done with it, where nothing else is said. */
function deedSaid(words: readonly OrderToken[]): Ordered | undefined {
  const signs = signsIn(words.map(({ even }) => even))
  if (!words.every(({ even }, at) => signs.at(at).length > 0 || AROUND_ORDERS.has(even))) return undefined
  if (signs.has('end') || signs.has('stop')) return 'stop'
  return signs.has('pause') ? 'pause' : signs.has('resume') ? 'resume' : undefined
}
