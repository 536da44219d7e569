// Commands about digests, the same text on every platform: what was typed → what is wanted.
import { parseDays, parseTime, parseZone, type WordReading } from '../digest/schedule-words.ts'
import { AT_END, type Weekday } from '../domain/digests/digest.ts'
import type { DigestCommand, Which } from '../domain/digests/digest-command.ts'
import type { Ordered } from '../domain/store-ports.ts'
import { isVisible, oneLine } from '../domain/text/clean-text.ts'

const VERB = 'digest'
const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5]
const USUAL_TIME = '09:00'
/** Longer topics fit no platform's message about them. */
export const LONGEST_TOPIC = 100

/** What may follow `digest`; after any other word the line is a question ("digest authentication"). */
const FOLLOWING: Readonly<Record<string, (words: readonly string[]) => DigestCommand>> = {
  '': () => ({ kind: 'usage' }),
  help: () => ({ kind: 'usage' }),
  list: () => ({ kind: 'list' }),
  why: () => ({ kind: 'why' }),
  log: () => ({ kind: 'log' }),
  pause: (words) => parseOrder('pause', words),
  resume: (words) => parseOrder('resume', words),
  stop: (words) => parseOrder('stop', words),
  now: (words) => {
    const which = parseWhich(words)
    return 'problem' in which ? mistake(which.problem) : { kind: 'now', which: which.value }
  },
  end: (words) => {
    const atEnd = AT_END.find((choice) => choice === words[1]?.toLowerCase())
    if (atEnd) return { kind: 'end', atEnd }
    const said = words.slice(1).join(' ')
    return mistake(
      `${said ? `"${said}" is no choice` : 'the choice is missing'}; expected stop, monthly or again`,
    )
  },
  daily: parseSubscribe,
  weekdays: parseSubscribe,
  weekly: parseSubscribe,
}

const mistake = (problem: string): DigestCommand => ({ kind: 'mistake', problems: [problem] })

/**
 * The command in a line of chat; undefined for a line that is none. Never throws.
 * @example parseDigestCommand('digest pause') // → { kind: 'order', what: 'pause', which: undefined }
 */
export function parseDigestCommand(text: string): DigestCommand | undefined {
  const [verb = '', ...words] = oneLine(text).split(' ')
  if (verb.toLowerCase() !== VERB) return undefined
  const first = words[0]?.toLowerCase() ?? ''
  if (/^\d{1,2}:\d/.test(first)) return parseSubscribe(['weekdays', ...words])
  return Object.hasOwn(FOLLOWING, first) ? FOLLOWING[first]?.(words) : undefined
}

function parseWhich([, word, extra]: readonly string[]): WordReading<Which> {
  if (word === undefined) return { value: undefined }
  if (extra === undefined && word.toLowerCase() === 'all') return { value: 'all' }
  if (extra === undefined && /^[1-9]\d?$/.test(word)) return { value: Number(word) }
  return {
    problem: `"${[word, extra].filter(Boolean).join(' ')}" names no digest; expected a number of digest list, or all`,
  }
}

function parseOrder(what: Ordered, words: readonly string[]): DigestCommand {
  const which = parseWhich(words)
  return 'problem' in which ? mistake(which.problem) : { kind: 'order', what, which: which.value }
}

function parseSubscribe(words: readonly string[]): DigestCommand {
  const aboutAt = words.findIndex((word) => word.toLowerCase() === 'about')
  const said = aboutAt < 0 ? words : words.slice(0, aboutAt)
  const topic = aboutAt < 0 ? undefined : withoutQuotes(words.slice(aboutAt + 1).join(' '))
  const { days, used } = parseDays(said)
  const [atWord, zoneWord, ...extra] = withTime(said.slice(used))
  const at = parseTime(atWord ?? USUAL_TIME)
  const zone = zoneWord === undefined ? undefined : parseZone(zoneWord)
  const problems = [
    ...[days, at, ...(zone ? [zone] : [])].flatMap((each) => ('problem' in each ? [each.problem] : [])),
    ...(extra.length > 0 ? [`"${extra.join(' ')}" is too much; expected about and a topic, or nothing`] : []),
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
    days: days.value.length === WEEKDAYS.length ? WEEKDAYS : days.value,
    at: at.value,
    ...(zone && 'value' in zone && { zone: zone.value }),
    ...(topic && { about: topic }),
  }
}

/** A zone may stand alone: then the usual time is meant. */
const withTime = (words: readonly string[]): readonly string[] =>
  words[0] !== undefined && !/^\d/.test(words[0]) && 'value' in parseZone(words[0])
    ? [USUAL_TIME, ...words]
    : words

const withoutQuotes = (text: string): string => text.replace(/^["“”„«»']+|["“”„«»']+$/g, '').trim()
