// What is said about digests: what was ordered, what there is, what stands in the way, what became of them.

import type { Message, Piece } from '../../domain/answers/message.ts'
import type { AtEnd, KeptSubscription, LedgerEntry, Subscription } from '../../domain/digests/digest.ts'
import type { Ordered } from '../../domain/store-ports.ts'
import { type Prose, plain } from '../../domain/text/prose.ts'
import { longDay } from './digest.ts'
import { momentWords, scheduleWords, subscriptionWords } from './digest-times.ts'
import { DIGEST_USAGE, DIGEST_WORDS as SAID, STATE_WORDS } from './digest-words.ts'

/** One digest of a channel, with all that can be said about what comes. */
export interface DigestLine {
  /** By which people name it. */
  readonly number: number
  readonly kept: KeptSubscription
  /** How many items it matches, how many are left, and until which local day they last. */
  readonly total: number
  readonly left: number
  readonly until?: string
  /** Epoch milliseconds. */
  readonly nextDueAt?: number
  readonly last?: LedgerEntry
  readonly atEnd: AtEnd
}

const paragraph = (text: string): Piece => ({ kind: 'paragraph', prose: plain(text) })
const aside = (text: string): Piece => ({ kind: 'aside', prose: plain(text) })
const fact = (label: string, text: string): Prose => [{ text: `${label}: `, strong: true }, ...plain(text)]
const code = (text: string, does: string): Prose => [{ text, code: true }, ...plain(` · ${does}`)]

/** One or two sentences. */
export const presentSaying = (text: string, hint?: string): Message => ({
  fallback: text,
  pieces: [paragraph(text), ...(hint ? [aside(hint)] : [])],
})

/** How to order digests; where something was not understood, that first. */
export function presentDigestUsage(problems: readonly string[] = []): Message {
  const title = problems.length > 0 ? SAID.misunderstood : SAID.usage
  return {
    fallback: [title, ...problems].join(': '),
    pieces: [
      { kind: 'heading', text: title },
      ...(problems.length > 0 ? [{ kind: 'list' as const, items: problems.map((one) => plain(one)) }] : []),
      {
        kind: 'list',
        ...(problems.length > 0 && { title: SAID.usage }),
        items: DIGEST_USAGE.map(([usage, does]) => code(usage, does)),
      },
    ],
  }
}

function forecastWords({ total, left, until, atEnd }: DigestLine): string {
  return total === 0
    ? SAID.nothingMatches
    : [SAID.lasts(left, until && longDay(until)), SAID.afterwards(atEnd)].join('; ')
}

function standingWords({ kept }: DigestLine): string | undefined {
  const since = momentWords(kept.since, kept.subscription.schedule.zone)
  if (kept.standing === 'suspended') return SAID.suspendedFor(kept.reason ?? '', since)
  return kept.standing === 'paused' ? SAID.pausedSince(since) : undefined
}

export interface SubscribedView {
  readonly isNew: boolean
  /** Taken because none was named. */
  readonly assumedZone?: string
  /** Permissions without which nothing can be posted. */
  readonly missing?: readonly string[]
  /** How the bot is let in, where nobody has seen yet whether it may post there. */
  readonly letIn?: string
}

/** Restates exactly what is applied, and how to undo it. */
export function presentSubscribed(
  line: DigestLine,
  { isNew, assumedZone, missing = [], letIn }: SubscribedView,
): Message {
  const { kept, number, total, nextDueAt } = line
  const { schedule, about } = kept.subscription
  const title = isNew ? SAID.subscribedTitle : SAID.standsAlready
  return {
    fallback: `${title}: ${subscriptionWords(kept.subscription)}`,
    pieces: [
      { kind: 'heading', text: title },
      {
        kind: 'list',
        items: [
          fact(SAID.when, scheduleWords(schedule)),
          fact(SAID.what, about ? SAID.about(about, total) : SAID.everything(total)),
          ...(nextDueAt === undefined ? [] : [fact(SAID.nextPost, momentWords(nextDueAt, schedule.zone))]),
          fact(SAID.forecast, forecastWords(line)),
          fact(SAID.undo, SAID.undoWith(number)),
        ],
      },
      ...(assumedZone ? [aside(SAID.zoneAssumed(assumedZone))] : []),
      ...(missing.length > 0 ? [paragraph(SAID.missingYet(missing.join(', ')))] : []),
      ...(letIn && line.last?.state !== 'posted' ? [paragraph(SAID.notSeenYet(letIn))] : []),
    ],
  }
}

/** The digests of a channel, each with its number. */
export function presentDigestList(lines: readonly DigestLine[], question?: string): Message {
  if (lines.length === 0) return presentSaying(SAID.none, SAID.howToBegin)
  const title = question ?? SAID.listTitle(lines.length)
  return {
    fallback: [title, ...lines.map(({ kept }) => subscriptionWords(kept.subscription))].join(' · '),
    pieces: [
      { kind: 'heading', text: title },
      {
        kind: 'list',
        items: lines.map((line) => {
          const { number, kept, nextDueAt } = line
          const zone = kept.subscription.schedule.zone
          const next = standingWords(line) ?? (nextDueAt ? `next ${momentWords(nextDueAt, zone)}` : '')
          const details = [next, ...(kept.origin === 'environment' ? [SAID.byOperator] : [])]
          return [
            { text: `${number} · ${subscriptionWords(kept.subscription)}`, strong: true as const },
            ...plain(details.map((each) => ` · ${each}`).join('')),
          ]
        }),
      },
    ],
  }
}

/** The next run, the last slot, permissions, the forecast, the reason of a suspension. */
export function presentWhy(lines: readonly DigestLine[], missing: readonly string[] | undefined): Message {
  if (lines.length === 0) return presentSaying(SAID.none, SAID.howToBegin)
  const permissions =
    missing === undefined
      ? SAID.permissionsUnknown
      : missing.length === 0
        ? SAID.permissionsFine
        : SAID.permissionsMissing(missing.join(', '))
  return {
    fallback: SAID.whyTitle,
    pieces: [
      { kind: 'heading', text: SAID.whyTitle },
      ...lines.map((line): Piece => {
        const { zone } = line.kept.subscription.schedule
        const standing = standingWords(line)
        return {
          kind: 'list',
          title: `${line.number} · ${subscriptionWords(line.kept.subscription)}`,
          items: [
            ...(standing ? [fact(SAID.standing, standing)] : []),
            ...(line.nextDueAt ? [fact(SAID.nextPost, momentWords(line.nextDueAt, zone))] : []),
            fact(SAID.lastSlot, line.last ? entryWords(line.last, zone) : SAID.neverYet),
            fact(SAID.forecast, forecastWords(line)),
          ],
        }
      }),
      { kind: 'list', items: [fact(SAID.permissions, permissions)] },
    ],
  }
}

function entryWords({ state, dueAt, detail }: LedgerEntry, zone: string): string {
  const why = detail && state !== 'posted' && state !== 'resting' ? `: ${detail}` : ''
  return `${momentWords(dueAt, zone)}: ${STATE_WORDS[state]}${why}`
}

/** What became of the last slots, newest first. */
export function presentDigestLog(
  entries: readonly (LedgerEntry & { readonly zone: string; readonly trial: boolean })[],
): Message {
  if (entries.length === 0) return presentSaying(SAID.logEmpty)
  return {
    fallback: SAID.logTitle,
    pieces: [
      { kind: 'heading', text: SAID.logTitle },
      {
        kind: 'list',
        items: entries.map((entry) =>
          plain(entryWords(entry, entry.zone) + (entry.trial ? ` · ${SAID.test}` : '')),
        ),
      },
    ],
  }
}

/** What was done to these. */
export const presentOrdered = (what: Ordered, done: readonly Subscription[]): Message =>
  presentSaying(
    [`${SAID.ordered[what]}: ${done.map(subscriptionWords).join('; ')}.`, ...SAID.orderedHint[what]].join(
      ' ',
    ),
  )

export const presentAtEnd = (atEnd: AtEnd): Message =>
  presentSaying(`${SAID.atEndChosen(atEnd)} ${SAID.newFirst}`)

/** For the person who ordered it: told once. */
export function presentSuspended({ subscription }: KeptSubscription, reason: string): Message {
  const text = SAID.toldWhat(subscriptionWords(subscription), reason)
  return {
    fallback: `${SAID.toldTitle}: ${reason}`,
    pieces: [{ kind: 'heading', text: SAID.toldTitle }, paragraph(text)],
  }
}
