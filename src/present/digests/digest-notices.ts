// What is said about digests: what was ordered, what there is, what stands in the way, what became of them.
import type { Button, Message, Piece } from '../../domain/answers/message.ts'
import type { AtEnd, KeptSubscription, LedgerEntry, Subscription } from '../../domain/digests/digest.ts'
import type { Platform } from '../../domain/platforms/platform.ts'
import type { Ordered } from '../../domain/store-ports.ts'
import { type Prose, plain } from '../../domain/text/prose.ts'
import { aside, buttonRow, heading, list, offeredInstead, paragraph } from '../pieces.ts'
import { longDay } from './digest.ts'
import { DIGEST_COMMANDS, type DigestCommands, digestUsage } from './digest-commands.ts'
import { momentWords, scheduleWords, subscriptionWords } from './digest-times.ts'
import { DIGEST_WORDS as SAID, STATE_WORDS } from './digest-words.ts'
import { SPOKEN_WORDS as SPOKEN } from './spoken-words.ts'

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

const fact = (label: string, text: string): Prose => [{ text: `${label}: `, strong: true }, ...plain(text)]
const code = (text: string, does: string): Prose => [{ text, code: true }, ...plain(` · ${does}`)]

const typedIn = ({ subscription }: KeptSubscription): DigestCommands =>
  DIGEST_COMMANDS[subscription.channel.platform]

/** One or two sentences, and what can be pressed. */
export const presentSaying = (text: string, hint?: string, buttons: readonly Button[] = []): Message => ({
  fallback: text,
  pieces: [...paragraph(text), ...aside(hint ?? ''), ...buttonRow(buttons)],
})

/** What can be pressed can be said “yes” to. */
const offering = (message: Message): Message => ({ ...message, pieces: offeredInstead(message.pieces) })

/** Where there is none: how to order one. */
export const presentNoDigest = (platform: Platform, buttons: readonly Button[] = []): Message =>
  offering(presentSaying(SAID.none, SAID.howToBegin(DIGEST_COMMANDS[platform]), buttons))

/** What may have been meant by an order that says too little; nothing is changed until somebody presses. */
export const presentDigestOffer = (
  title: string,
  buttons: readonly Button[],
  hint: string = SAID.offer.fits,
): Message => ({
  fallback: title,
  pieces: [...paragraph(title), ...aside(hint), ...offeredInstead(buttonRow(buttons))],
  personal: true,
})

/** More words than these are not said again. */
const MOST_LEFT = 3

export interface RestOfLine {
  /** Words that nobody understood, which are said below the first piece. */
  readonly left: readonly string[]
  /** Buttons for what else the line asks for. */
  readonly further: readonly Button[]
  /** The time that was understood, and the one that was typed, where they are not the same; with a button for that. */
  readonly hour:
    | { readonly at: string; readonly atNight: string; readonly buttons: readonly Button[] }
    | undefined
  /** Letters that were read as the zone of a place. */
  readonly letters?: { readonly typed: string; readonly zone: string } | undefined
}

/** @returns the message with what else is to be said of the line */
export function withRest(message: Message, { left, further, hour, letters }: RestOfLine): Message {
  const [first, ...others] = message.pieces
  if (!first) return message
  return {
    ...message,
    pieces: [
      first,
      ...(left.length > 0 ? aside(SPOKEN.notUnderstood(left.slice(0, MOST_LEFT))) : []),
      ...(hour ? aside(SPOKEN.readAsAfternoon(hour.at, hour.atNight)) : []),
      ...(letters ? aside(SPOKEN.lettersRead(letters.typed, letters.zone)) : []),
      ...others,
      ...(hour ? buttonRow(hour.buttons) : []),
      ...(further.length > 0 ? [...aside(SPOKEN.further), ...buttonRow(further)] : []),
    ],
  }
}

/** How to order digests; where something was not understood, that first. */
export function presentDigestUsage(
  platform: Platform,
  { problems = [], buttons = [] }: { problems?: readonly string[]; buttons?: readonly Button[] } = {},
): Message {
  const isMistake = problems.length > 0
  const title = isMistake ? SAID.misunderstood : SAID.usage
  return {
    fallback: [title, ...problems].join(': '),
    pieces: [
      heading(title),
      ...list(
        undefined,
        problems.map((one) => plain(one)),
      ),
      // Whoever mistyped one thing reads no page about all of them.
      ...(isMistake
        ? aside(`${SAID.unchanged} ${SAID.allCommands(DIGEST_COMMANDS[platform])}`)
        : list(
            undefined,
            digestUsage(platform).map(([usage, does]) => code(usage, does)),
          )),
      ...offeredInstead(buttonRow(buttons, SAID.orUsual)),
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
  return kept.standing === 'paused' ? SAID.pausedSince(typedIn(kept), since) : undefined
}

export interface SubscribedView {
  readonly isNew: boolean
  /** Taken because none was named. */
  readonly assumedZone?: string
  /** Permissions without which nothing can be posted. */
  readonly missing?: readonly string[]
  /** How the bot is let in, where nobody has seen yet whether it may post there. */
  readonly letIn?: string
  /** The platform was asked, and the bot is not there. */
  readonly absent?: boolean
  /** What it took the place of. */
  readonly instead?: Subscription
  /** Where nothing matches: topics about which there is something, and orders of a digest about each. */
  readonly near?: readonly { readonly topic: string; readonly total: number }[]
  readonly buttons?: readonly Button[]
  /** It was paused, and still is. */
  readonly isPaused?: boolean
}

/** Restates exactly what is applied, and how to undo it. */
export function presentSubscribed(
  line: DigestLine,
  {
    isNew,
    assumedZone,
    missing = [],
    letIn,
    absent,
    instead,
    near = [],
    buttons = [],
    isPaused,
  }: SubscribedView,
): Message {
  const { kept, number, total, nextDueAt } = line
  const { schedule, about } = kept.subscription
  const title = instead ? SAID.changedTitle : isNew ? SAID.subscribedTitle : SAID.standsAlready
  const typed = typedIn(kept)
  // Nothing comes on a date while nothing matches.
  const next = total > 0 && !isPaused ? nextDueAt : undefined
  const matching = near.map(({ topic, total: n }) => SAID.itemsAbout(topic, n)).join(', ')
  return {
    fallback: `${title}: ${subscriptionWords(kept.subscription)}`,
    pieces: [
      heading(title),
      {
        kind: 'list',
        items: [
          fact(SAID.when, scheduleWords(schedule)),
          fact(SAID.what, about ? SAID.about(about, total) : SAID.everything(total)),
          ...(next === undefined ? [] : [fact(SAID.nextPost, momentWords(next, schedule.zone))]),
          fact(SAID.forecast, forecastWords(line)),
          fact(SAID.undo, SAID.undoWith(typed, number)),
        ],
      },
      ...aside(instead ? SAID.insteadOf(subscriptionWords(instead)) : ''),
      ...paragraph(isPaused ? SPOKEN.staysPaused(typed) : ''),
      ...aside(assumedZone ? SAID.zoneAssumed(assumedZone) : ''),
      ...paragraph(missing.length > 0 ? SAID.missingYet(missing.join(', ')) : ''),
      ...paragraph(letIn && absent ? SAID.notInChannel(letIn) : ''),
      ...paragraph(
        letIn && absent === undefined && line.last?.state !== 'posted' ? SAID.notSeenYet(typed, letIn) : '',
      ),
      ...paragraph(near.length > 0 ? SAID.matching(matching) : ''),
      ...buttonRow(buttons),
    ],
  }
}

/** The digests of a channel, each with its number. */
export function presentDigestList(
  lines: readonly [DigestLine, ...DigestLine[]],
  question?: string,
  buttons: readonly Button[] = [],
): Message {
  const title = question ?? SAID.listTitle(lines.length)
  return {
    fallback: [title, ...lines.map(({ kept }) => subscriptionWords(kept.subscription))].join(' · '),
    pieces: [
      heading(title),
      {
        kind: 'list',
        items: lines.map((line) => {
          const { number, kept, nextDueAt } = line
          const zone = kept.subscription.schedule.zone
          const comes =
            line.total === 0 ? SAID.nothingMatches : nextDueAt ? `next ${momentWords(nextDueAt, zone)}` : ''
          const details = [
            standingWords(line) ?? comes,
            ...(kept.origin === 'environment' ? [SAID.byOperator] : []),
          ]
          return [
            { text: `${number} · ${subscriptionWords(kept.subscription)}`, strong: true as const },
            ...plain(details.map((each) => ` · ${each}`).join('')),
          ]
        }),
      },
      ...offeredInstead(buttonRow(buttons)),
    ],
  }
}

/** Who ordered each digest, as far as the person who asks may know: nobody else is named. */
export const presentWho = (
  lines: readonly [DigestLine, ...DigestLine[]],
  person: string,
  begunBy: (kept: KeptSubscription) => KeptSubscription = (kept) => kept,
): Message => ({
  fallback: SAID.listTitle(lines.length),
  pieces: [
    heading(SAID.listTitle(lines.length)),
    {
      kind: 'list',
      items: lines.map(({ number, kept }) => {
        const { subscription, origin } = kept
        const begun = begunBy(kept)
        const since = ({ orderedAt }: KeptSubscription) => momentWords(orderedAt, subscription.schedule.zone)
        const ordered =
          begun.orderedBy === person ? SPOKEN.orderedByYou(since(begun)) : SPOKEN.orderedByOther(since(begun))
        const changed =
          kept.orderedBy === person ? SPOKEN.changedByYou(since(kept)) : SPOKEN.changedByOther(since(kept))
        const who =
          origin === 'environment' ? SAID.byOperator : begun === kept ? ordered : `${ordered}, ${changed}`
        return [
          { text: `${number} · ${subscriptionWords(subscription)}`, strong: true as const },
          ...plain(` · ${who}`),
        ]
      }),
    },
  ],
})

/** What comes next, for whoever asks alone. */
export const presentPreview = (
  digest: Message,
  { kept, dueAt }: { readonly kept: KeptSubscription; readonly dueAt: number },
  buttons: readonly Button[],
): Message => {
  const title = SPOKEN.previewTitle(momentWords(dueAt, kept.subscription.schedule.zone))
  return {
    ...digest,
    fallback: title,
    pieces: [
      heading(title),
      ...aside(
        [kept.standing === 'active' ? '' : SAID.pausedNow(typedIn(kept)), SPOKEN.previewSeen]
          .filter(Boolean)
          .join(' '),
      ),
      ...digest.pieces.filter(({ kind }) => kind !== 'heading'),
      ...buttonRow(buttons),
    ],
    personal: true,
  }
}

/** The next run, the last slot, permissions, the forecast, the reason of a suspension. */
export function presentWhy(
  lines: readonly [DigestLine, ...DigestLine[]],
  missing: readonly string[] | undefined,
): Message {
  const permissions =
    missing === undefined
      ? SAID.permissionsUnknown(typedIn(lines[0].kept))
      : missing.length === 0
        ? SAID.permissionsFine
        : SAID.permissionsMissing(missing.join(', '))
  return {
    fallback: SAID.whyTitle,
    pieces: [
      heading(SAID.whyTitle),
      ...lines.map((line): Piece => {
        const { zone } = line.kept.subscription.schedule
        const standing = standingWords(line)
        return {
          kind: 'list',
          title: `${line.number} · ${subscriptionWords(line.kept.subscription)}`,
          items: [
            ...(standing ? [fact(SAID.standing, standing)] : []),
            ...(line.nextDueAt && line.total > 0
              ? [fact(SAID.nextPost, momentWords(line.nextDueAt, zone))]
              : []),
            fact(SAID.lastSlot, line.last ? entryWords(line.last, zone) : SAID.neverYet),
            fact(SAID.forecast, forecastWords(line)),
          ],
        }
      }),
      ...list(undefined, [fact(SAID.permissions, permissions)]),
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
      heading(SAID.logTitle),
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
export const presentOrdered = (
  what: Ordered,
  done: readonly [Subscription, ...Subscription[]],
  buttons: readonly Button[] = [],
): Message =>
  presentSaying(
    [
      `${SAID.ordered[what]}: ${done.map(subscriptionWords).join('; ')}.`,
      ...SAID.orderedHint[what](DIGEST_COMMANDS[done[0].channel.platform]),
    ].join(' '),
    undefined,
    buttons,
  )

/** Several that were stopped together, and are ordered again. */
export const presentAgain = (done: readonly Subscription[]): Message =>
  presentSaying(`${SPOKEN.again}: ${done.map(subscriptionWords).join('; ')}.`)

export const presentAtEnd = (atEnd: AtEnd): Message =>
  presentSaying(`${SAID.atEndChosen(atEnd)} ${SAID.newFirst}`)

/** For the person who ordered it: told once. */
export function presentSuspended({ subscription }: KeptSubscription, reason: string): Message {
  const what = subscriptionWords(subscription)
  const text = SAID.toldWhat(`${what.charAt(0).toUpperCase()}${what.slice(1)}`, reason)
  return {
    fallback: `${SAID.toldTitle}: ${reason}`,
    pieces: [heading(SAID.toldTitle), ...paragraph(text)],
  }
}
