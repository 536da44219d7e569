// Commands about digests, the same text on every platform: what was typed → what is wanted.
import { parseDays, parseTime, type WordReading } from '../digest/schedule-words.ts'
import { AT_END } from '../domain/digests/digest.ts'
import type { DigestCommand, Which } from '../domain/digests/digest-command.ts'
import type { Ordered } from '../domain/store-ports.ts'
import { isVisible, oneLine } from '../domain/text/clean-text.ts'
import { USUAL_TIME } from './orders/reading/order-command.ts'
import { readOrder } from './orders/reading/read-order.ts'
import { LONGEST_TOPIC } from './orders/reading/topic-in-order.ts'
import { withoutZone } from './orders/reading/topic-zone.ts'
import { type OrderToken, orderTokens, wordsOf } from './orders/words/order-tokens.ts'
import { zoneTyped } from './orders/words/order-zones.ts'

const VERB = 'digest'

/** What may follow `digest`; after any other word the line is a question ("digest authentication"). */
const FOLLOWING: Readonly<Record<string, (words: readonly string[]) => DigestCommand | undefined>> = {
  '': () => ({ kind: 'usage' }),
  help: () => ({ kind: 'usage' }),
  // “digest form”, and not “digest form factors”.
  form: (words) => (words.length === 1 ? { kind: 'form' } : undefined),
  list: () => ({ kind: 'list' }),
  why: () => ({ kind: 'why' }),
  log: () => ({ kind: 'log' }),
  pause: (words) => parseOrder('pause', words),
  resume: (words) => parseOrder('resume', words),
  stop: (words) => parseOrder('stop', words),
  now: (words) => parseShown('now', words),
  // “Digest preview environments” is a question.
  preview: (words) => {
    const shown = parseShown('preview', words)
    return shown.kind === 'mistake' ? undefined : shown
  },
  end: (words) => {
    const atEnd = AT_END.find((choice) => choice === words[1]?.toLowerCase())
    if (atEnd) return { kind: 'end', atEnd }
    const said = words.slice(1).join(' ')
    return mistake(
      `${said ? `“${said}” is not a choice` : 'the choice is missing'}; expected stop, monthly or again`,
    )
  },
  change: parseChange,
  zone: parseZoneChange,
  daily: parseSubscribe,
  weekdays: parseSubscribe,
  weekly: parseSubscribe,
}

const mistake = (problem: string): DigestCommand => ({ kind: 'mistake', problems: [problem] })

/**
 * The command in a line of chat, in its exact form or as people say it; undefined for a line that is none. Never throws.
 * @param words of the line, where they are read already
 * @example parseDigestCommand('digest pause') // → { kind: 'order', what: 'pause', which: undefined }
 * @example parseDigestCommand('jeden Tag um 9') // → { kind: 'subscribe', days: [1, 2, 3, 4, 5, 6, 7], at: '09:00' }
 */
export function parseDigestCommand(text: string, words?: readonly OrderToken[]): DigestCommand | undefined {
  const line = oneLine(text)
  const exact = parseExact(line)
  return exact && exact.kind !== 'mistake' ? exact : (readOrder(line, words) ?? exact)
}

/** Whether a line is a command in its exact form, as buttons give it. */
export function isExact(line: string): boolean {
  const exact = parseExact(line)
  return exact !== undefined && exact.kind !== 'mistake'
}

function parseExact(line: string): DigestCommand | undefined {
  const [verb = '', ...words] = line.split(' ')
  if (verb.toLowerCase() !== VERB) return undefined
  const first = words[0]?.toLowerCase() ?? ''
  if (/^\d{1,2}:\d/.test(first)) return parseSubscribe(['weekdays', ...words])
  return Object.hasOwn(FOLLOWING, first) ? FOLLOWING[first]?.(words) : undefined
}

function parseWhich([, ...words]: readonly string[]): WordReading<Which> {
  const [word, extra] = words
  if (word === undefined) return { value: undefined }
  const ordered = parseExact(['digest', ...words].join(' ')) ?? readOrder(words.join(' '))
  if (ordered?.kind === 'subscribe') {
    const { kind: _, ...wanted } = ordered
    return { value: wanted }
  }
  if (extra === undefined && word.toLowerCase() === 'all') return { value: 'all' }
  if (extra === undefined && /^[1-9]\d?$/.test(word)) return { value: Number(word) }
  return {
    problem: `“${[word, extra].filter(Boolean).join(' ')}” is not a digest; expected a number from digest list, or all`,
  }
}

function parseShown(kind: 'now' | 'preview', words: readonly string[]): DigestCommand {
  // “Digest preview about security”
  const about = words[1]?.toLowerCase() === 'about' ? withoutQuotes(words.slice(2).join(' ')) : ''
  if (about !== '') return { kind, which: { about } }
  const which = parseWhich(words)
  return 'problem' in which ? mistake(which.problem) : { kind, which: which.value }
}

function parseOrder(what: Ordered, words: readonly string[]): DigestCommand {
  const which = parseWhich(words)
  return 'problem' in which ? mistake(which.problem) : { kind: 'order', what, which: which.value }
}

/** The words with which a button says what becomes of a digest. */
const BEGINS_A_CHANGE =
  /^(?:about|daily|weekdays|weekly|[a-z]{3}(?:,[a-z]{3}){1,6}|\d{1,2}:\d{2}|UTC|[A-Z][\w+-]*\/\S+)$/

/**
 * `digest change daily 09:00 to weekly tue 10:00`, `digest change 2 to about gitops`: what a button asks for; other changes
 * are read in their own words.
 */
function parseChange([, ...words]: readonly string[]): DigestCommand | undefined {
  // Either topic may hold the word too.
  for (let at = words.indexOf('to'); at > 0; at = words.indexOf('to', at + 1)) {
    if (!BEGINS_A_CHANGE.test(words[at + 1] ?? '')) continue
    const which = parseWhich(['change', ...words.slice(0, at)])
    const wanted = readOrder(`change the digest to ${words.slice(at + 1).join(' ')}`)
    if ('value' in which && which.value !== undefined && wanted?.kind === 'change' && !wanted.bare)
      return { ...wanted, which: which.value }
  }
  return undefined
}

/** `digest zone Lisbon`, `digest zone Europe/Lisbon 2`, `digest zone Europe/Lisbon daily 09:00 UTC` */
function parseZoneChange(words: readonly string[]): DigestCommand {
  const [, word = ''] = words
  const zone = zoneTyped(word)
  const which = parseWhich(words.slice(1))
  const problems = [zone, which].flatMap((each) => ('problem' in each ? [each.problem] : []))
  return 'problem' in zone || 'problem' in which
    ? { kind: 'mistake', problems }
    : { kind: 'zone', zone: zone.value, which: which.value }
}

function parseSubscribe(words: readonly string[]): DigestCommand {
  const aboutAt = words.findIndex((word) => word.toLowerCase() === 'about')
  const said = aboutAt < 0 ? words : words.slice(0, aboutAt)
  const { days, used } = parseDays(said)
  const [atWord, zoneWord, ...extra] = withTime(said.slice(used))
  const about = aboutAt < 0 ? undefined : words.slice(aboutAt + 1).join(' ')
  const { topic, zone: topicZone } = about === undefined ? {} : topicIn(about, zoneWord === undefined)
  const at = parseTime(atWord ?? USUAL_TIME)
  const zone = zoneWord === undefined ? topicZone : zoneTyped(zoneWord)
  const problems = [
    ...[days, at, ...(zone ? [zone] : [])].flatMap((each) => ('problem' in each ? [each.problem] : [])),
    ...(extra.length > 0
      ? [`“${extra.join(' ')}” does not belong here; expected about and a topic, or nothing`]
      : []),
    ...(topic !== undefined && !isVisible(topic)
      ? ['the topic is missing; expected about and a topic, for example about service mesh']
      : []),
    ...(topic && topic.length > LONGEST_TOPIC
      ? [`the topic is too long; expected at most ${LONGEST_TOPIC} characters`]
      : []),
  ]
  if (problems.length > 0 || 'problem' in days || 'problem' in at) return { kind: 'mistake', problems }
  return {
    kind: 'subscribe',
    days: days.value,
    at: at.value,
    ...(zone && 'value' in zone && { zone: zone.value }),
    ...(topic && { about: topic }),
  }
}

/** “Security Lisbon”: a zone at its end is none of the topic, unless one was said before. */
function topicIn(
  words: string,
  mayEndInZone: boolean,
): { readonly topic: string; readonly zone?: WordReading<string> } {
  const { topic, zone } = mayEndInZone ? withoutZone(orderTokens(words)) : { topic: [], zone: undefined }
  return zone === undefined
    ? { topic: withoutQuotes(words) }
    : { topic: wordsOf(topic), zone: { value: zone } }
}

/** A zone may stand alone: then the usual time is meant. */
const withTime = (words: readonly string[]): readonly string[] =>
  words[0] !== undefined && !/^\d/.test(words[0]) && 'value' in zoneTyped(words[0])
    ? [USUAL_TIME, ...words]
    : words

const withoutQuotes = (text: string): string => text.replace(/^["“”„«»']+|["“”„«»']+$/g, '').trim()
