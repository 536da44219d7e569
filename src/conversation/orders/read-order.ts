// A line in which somebody orders a digest as they would tell a person → the command it means. A line is an order only
// when every word of it is read: a word that no table knows is a subject, and makes the line a question.
import type { Often, Weekday } from '../../domain/digests/digest.ts'
import type { DigestCommand } from '../../domain/digests/digest-command.ts'
import { withinOneEdit } from '../../search/spelling.ts'
import { readTime } from './order-times.ts'
import { AROUND_ORDERS, ORDER_WORDS, RANGES, type Said, TOPIC_MARKS } from './order-words.ts'
import { readZone } from './order-zones.ts'

/** Longer lines say more than an order. */
const LONGEST = 200
/** Shorter words have too many neighbours for a typo to be guessed. */
const TYPOS_FROM = 5
/** Longer topics fit no platform's message about them. */
export const LONGEST_TOPIC = 100
export const USUAL_DAYS: readonly Weekday[] = [1, 2, 3, 4, 5]
export const USUAL_TIME = '09:00'

interface Word {
  readonly typed: string
  /** Small letters without accents and signs around them. */
  readonly even: string
}

interface Order {
  days: Weekday[]
  often?: Often
  verb?: NonNullable<Said['verb']>
  named?: true
  at?: string
  zone?: string
  about?: string
  /** The topic came after “for” or “on”: “digest for container images” may be a question. */
  weakTopic?: true
  /** A number of the list, after a verb. */
  number?: number
}

const PHRASES: ReadonlyMap<string, Said> = new Map(
  ORDER_WORDS.flatMap(({ reads, says }) => says.map((phrase) => [phrase, reads] as const)),
)
const LONGEST_PHRASE = Math.max(...[...PHRASES.keys()].map((phrase) => phrase.split(' ').length))
const VOCABULARY: ReadonlySet<string> = new Set([
  ...AROUND_ORDERS,
  ...[...PHRASES.keys()].flatMap((phrase) => phrase.split(' ')),
])
/** What a typo is guessed for. */
const LONG_WORDS = [...VOCABULARY].filter((word) => word.length >= TYPOS_FROM)

/**
 * What is ordered in a line, whatever it begins with.
 * @returns undefined for a line that is none; `offer` where too little is said to do it at once
 * @example readOrder('jeden Tag um 9') // → { kind: 'subscribe', days: [1, 2, 3, 4, 5, 6, 7], at: '09:00' }
 */
export function readOrder(line: string): DigestCommand | undefined {
  if (line.length > LONGEST) return undefined
  const words = corrected(wordsOf(line))
  const order = readWords(words)
  return order && commandOf(order, words)
}

/** A range or a list without blanks is several words: “mon-fri”, “mon,wed”. A zone is one. */
const wordsOf = (line: string): readonly Word[] =>
  line
    .split(/\s+/)
    .flatMap((typed) =>
      typed.includes('/') ? [typed] : typed.split(/(?<=[\p{L}\d])([-–—,&+])(?=[\p{L}\d])/u),
    )
    .map((typed) => ({ typed: typed.replace(/[,;!?]+$/u, '').replace(/^–|—$/u, '-'), even: even(typed) }))
    .filter((word) => word.even !== '')

const even = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^[ldmsjn]['’](?=\p{L})/u, '')
    .replace(/['’]/g, '')
    .replace(/[–—]/g, '-')
    .replace(/^["“”„«»(¡¿]+|["“”„«»)!?;:.]+$|,+$/gu, '')

/** With one wrong letter a word is still known; alone it is a word like any other, and a city is one. */
const corrected = (words: readonly Word[]): readonly Word[] =>
  words.length < 2
    ? words
    : words.map((word) => {
        const { typed, even } = word
        const isOwn = even.length < TYPOS_FROM - 1 || /[^\p{L}]/u.test(even) || VOCABULARY.has(even)
        const meant =
          isOwn || readZone([typed]) ? undefined : LONG_WORDS.find((one) => withinOneEdit(one, even))
        return meant === undefined ? word : { typed, even: meant }
      })

/**
 * What the whole line says; undefined where a word of it says something else.
 * @param withTopic whether a part of it may be a topic, which can be any words
 */
function readWords(words: readonly Word[], withTopic = true): Order | undefined {
  const order: Order = { days: [] }
  const evened = words.map((word) => word.even)
  let range: Weekday | undefined
  let last: Weekday | undefined
  for (let at = 0; at < words.length; ) {
    const rest = evened.slice(at)
    const mark = withTopic ? markAt(rest, order) : 0
    if (mark > 0) {
      const topic = topicOf(words.slice(at + mark), order)
      if (!topic) return undefined
      order.about = topic.about
      if (!TOPIC_MARKS.strong.has(rest.slice(0, mark).join(' '))) order.weakTopic = true
      at += mark + topic.used
      continue
    }
    const time = order.at === undefined ? readTime(rest) : undefined
    const number = /^[1-9]\d?$/.test(rest[0] ?? '') && order.verb && order.verb !== 'order'
    if (number) {
      order.number = Number(rest[0])
      at += 1
      continue
    }
    const phrase = phraseAt(evened, at)
    if (phrase) {
      const { days, ...said } = phrase.said
      Object.assign(order, said)
      if (days) {
        const [first] = days
        order.days.push(...(range && first ? between(range, first) : days))
        last = days.length === 1 ? first : undefined
      }
      range = undefined
      at += phrase.used
      continue
    }
    if (time && (!time.weak || isAboutDigests(evened))) {
      order.at = time.at
      at += time.used
      range = last = undefined
      continue
    }
    if (last && RANGES.has(rest[0] ?? '')) {
      range = last
      at += 1
      continue
    }
    // “New York” before “new”.
    const zone = order.zone === undefined ? readZone(words.slice(at).map(({ typed }) => typed)) : undefined
    if (zone && (!zone.weak || order.at !== undefined)) {
      order.zone = zone.zone
      at += zone.used
      continue
    }
    if (!AROUND_ORDERS.has(rest[0] ?? '')) return undefined
    at += 1
  }
  return order
}

/** Numbers and dots are times only where days or a digest are spoken of; these may come later in the line. */
const isAboutDigests = (words: readonly string[]): boolean =>
  words.some((_, at) => {
    const said = phraseAt(words, at)?.said
    return said?.days !== undefined || said?.named
  })

/** The longest phrase that begins here. */
function phraseAt(
  words: readonly string[],
  at: number,
): { readonly said: Said; readonly used: number } | undefined {
  for (let used = Math.min(LONGEST_PHRASE, words.length - at); used > 0; used -= 1) {
    const said = PHRASES.get(words.slice(at, at + used).join(' '))
    if (said) return { said, used }
  }
  return undefined
}

/** How many words here say that a topic follows. */
function markAt(rest: readonly string[], { named, about }: Order): number {
  if (about !== undefined) return 0
  for (const used of [4, 3, 2, 1]) {
    const mark = rest.slice(0, used).join(' ')
    if (rest.length > used && TOPIC_MARKS.strong.has(mark)) return used
  }
  // “on security”, and not “on tuesday”, “for us at 9”.
  const weak = named && TOPIC_MARKS.weak.has(rest[0] ?? '') && rest.length > 1
  return weak && !isKnown(rest, 1) ? 1 : 0
}

const isKnown = (words: readonly string[], at: number): boolean =>
  AROUND_ORDERS.has(words[at] ?? '') ||
  phraseAt(words, at) !== undefined ||
  readTime(words.slice(at)) !== undefined ||
  readZone(words.slice(at)) !== undefined

/**
 * A topic goes on to the end of the line; where nothing was said yet of when, to where that begins: “about security
 * every tuesday at 8”.
 */
function topicOf(
  words: readonly Word[],
  { days, at }: Order,
): { readonly about: string; readonly used: number } | undefined {
  const whenFrom =
    days.length > 0 || at !== undefined
      ? -1
      : words.findIndex((_, index) => {
          const said = index > 0 ? readWords(words.slice(index), false) : undefined
          return said && (said.days.length > 0 || said.at !== undefined)
        })
  const used = whenFrom < 0 ? words.length : whenFrom
  const about = withoutQuotes(
    words
      .slice(0, used)
      .map(({ typed }) => typed)
      .join(' ')
      .replace(/ ([-–—,&+]) /g, '$1'),
  )
  return about !== '' && about.length <= LONGEST_TOPIC ? { about, used } : undefined
}

/** From one day of the week to another, over Sunday where need be. The first stands there already. */
function between(from: Weekday, to: Weekday): readonly Weekday[] {
  const days: Weekday[] = []
  for (let day = (from % 7) + 1; ; day = (day % 7) + 1) {
    days.push(day as Weekday)
    if (day === to) return days
  }
}

/** Done at once where days and a time are named, or a digest and one of them; asked about otherwise. */
function commandOf(order: Order, words: readonly Word[]): DigestCommand | undefined {
  const { often, verb, named, at, zone, about, number } = order
  const days = [...new Set(order.days)].toSorted()
  const when = { ...(days.length > 0 && { days }), ...(at !== undefined && { at }) }
  const what = { ...(zone !== undefined && { zone }), ...(about !== undefined && { about }) }
  if (verb === 'stop' || verb === 'pause' || verb === 'resume') {
    // “stop” alone may be said to the bot itself, “continue” to anybody.
    if (!named && (words.length > 1 || verb === 'resume')) return undefined
    const schedule = days.length > 0 && at !== undefined && { days, at, ...what }
    return named
      ? { kind: 'order', what: verb, which: number ?? (schedule || undefined) }
      : { kind: 'offer', verb }
  }
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
  // “mar”, “sun”, “sat” alone are words of other languages, or names.
  if (!named && words.every(({ even }) => even.length < 4) && at === undefined) return undefined
  return { kind: 'offer', ...when, ...what }
}

const withoutQuotes = (text: string): string => text.replace(/^["“”„«»']+|["“”„«»']+$/g, '').trim()
