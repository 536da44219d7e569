// What may be meant by an order that says too little, or asks for what no digest does: the nearest that can be ordered,
// each as a button.
import type { Button } from '../../domain/answers/message.ts'
import type { Weekday } from '../../domain/digests/digest.ts'
import type { DigestOffer, Often, WantedDigest } from '../../domain/digests/digest-command.ts'
import { fitsButton } from '../../domain/requests/action.ts'
import { wantedWords } from '../../present/digests/digest-times.ts'
import { DIGEST_WORDS } from '../../present/digests/digest-words.ts'
import { parseDigestCommand } from '../digest-grammar.ts'
import { USUAL_DAYS, USUAL_TIME } from './reading/order-command.ts'
import { wantedLine } from './reading/order-line.ts'

const DAILY: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]

const USUALLY: readonly (readonly Weekday[])[] = [USUAL_DAYS, DAILY, [1]]

/** The days that come nearest to what was said. */
export const NEAREST: Readonly<Record<Often, readonly (readonly Weekday[])[]>> = {
  once: USUALLY,
  hourly: [DAILY, USUAL_DAYS],
  several: [
    [2, 4],
    [1, 3, 5],
  ],
  weekly: [[1], [3], [5]],
  fortnightly: [[1], [5]],
  monthly: [[1], [5]],
}

/** @returns buttons that give an order; none that fits no platform's button */
export function asButtons(lines: readonly (readonly [label: string, line: string])[]): readonly Button[] {
  return lines
    .map(([label, question]) => ({ label, action: { kind: 'ask' as const, question } }))
    .filter(({ action }) => fitsButton(action))
}

/** `digest stop weekly fri 16:00` → “Stop weekly fri 16:00” */
export const ordersAsButtons = (lines: readonly string[]): readonly Button[] =>
  asButtons(
    lines.map((line) => {
      const command = parseDigestCommand(line)
      const said = line.slice('digest '.length)
      return [
        command?.kind === 'subscribe' ? wantedWords(command) : said.charAt(0).toUpperCase() + said.slice(1),
        line,
      ]
    }),
  )

/** `digest weekly mon 09:00 about security`, for each schedule that may be meant. */
export function offersOf(offer: DigestOffer): readonly Button[] {
  const { times, ...single } = offer
  if (times) return times.flatMap((time) => offersOf({ ...single, at: time }).slice(0, 1))
  const { days, at = USUAL_TIME, zone, about, often } = single
  const choices = days ? [days] : often ? NEAREST[often] : USUALLY
  const buttons = asButtons(
    choices.map((each) => {
      const wanted: WantedDigest = { days: each, at, ...(zone && { zone }), ...(about && { about }) }
      return [wantedWords(wanted), `digest ${wantedLine(wanted)}`]
    }),
  )
  // In a channel that has a digest, it may be the answer to “what comes when everything has been shown?”.
  return often === 'monthly' ? [...buttons, ...MONTHLY_AT_END] : buttons
}

const MONTHLY_AT_END = asButtons([[DIGEST_WORDS.offer.monthlyAtEnd, 'digest end monthly']])

/** For the name of a city alone: a digest at its time, or what is known about it. */
export const zoneOffers = (zone: string, line: string): readonly Button[] => [
  ...offersOf({ kind: 'offer', zone }).slice(0, 2),
  ...asButtons([[DIGEST_WORDS.offer.search(line), `ask ${line}`]]),
]
