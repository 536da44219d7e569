// What a digest is to be about: the words after “about”, as far as they belong to the topic.

import { signsIn } from '../words/find-signs.ts'
import { readTime } from '../words/order-times.ts'
import { type OrderToken, phraseAt, wordsOf } from '../words/order-tokens.ts'
import { AROUND_ORDERS, ARTICLES, TOPIC_MARKS } from '../words/order-words.ts'
import { readZone } from '../words/order-zones.ts'
import type { Sign } from '../words/signs.ts'
import type { ReadOrder } from './order-command.ts'
import { isOfPlace, isZone, withoutZone } from './topic-zone.ts'

/** With these a topic is at its end: “about security instead”. */
const ENDINGS: ReadonlySet<string> = new Set(
  'instead rather please pls stattdessen bitte lieber plutot stp svp mejor porfa'.split(' '),
)
/** And before it begins: “change the topic: please to gitops”. */
const BEFORE_A_TOPIC: ReadonlySet<string> = new Set('bitte please pls auf to stp svp porfa'.split(' '))
/** Longer topics fit no platform's message about them. */
export const LONGEST_TOPIC = 100

export interface TopicRead {
  readonly about: string
  /** How many words it takes, small ones around it too. */
  readonly used: number
  /** Where it begins among these, and how many words are its own. */
  readonly from: number
  readonly length: number
  readonly zone?: string
}

/** How many words here say that a topic follows. */
export function markAt(rest: readonly string[], { named, about, days, at }: ReadOrder): number {
  // “Mets sur pause”
  if (about !== undefined || /^(?:sur|auf) pause$/.test(rest.slice(0, 2).join(' '))) return 0
  for (const used of [4, 3, 2, 1]) {
    const mark = rest.slice(0, used).join(' ')
    // “Thema wechseln”: to which, nobody says.
    if (rest.length === used && TOPIC_MARKS.other.has(mark)) return 0
    if (rest.length <= used || !TOPIC_MARKS.strong.has(mark)) continue
    // “Changer le sujet pour gateway api”
    const isLonger = TOPIC_MARKS.other.has(mark) && TOPIC_MARKS.weak.has(rest[used] ?? '')
    return isLonger && rest.length > used + 1 ? used + 1 : used
  }
  // “on security”, and not “on tuesday”, “for us at 9”.
  const isOrder = named || (days.length > 0 && at !== undefined)
  const weak =
    isOrder &&
    TOPIC_MARKS.weak.has(rest[0] ?? '') &&
    rest.length > 1 &&
    !TOPIC_MARKS.strong.has(rest[1] ?? '')
  // “Abonne-nous à la sécurité”, and not “every tuesday at 8 a …”
  if (rest[0] === 'a' && !named) return 0
  const next = rest[0] === 'a' && ARTICLES.has(rest[1] ?? '') ? 2 : 1
  return weak && rest.length > next && !isKnown(rest, next) ? 1 : 0
}

/** “About this”, “zu dem Thema hier”: what is meant stands elsewhere. */
export const isPointedTo = (about: string): boolean => POINTING.has(about.toLowerCase())

const POINTING: ReadonlySet<string> = new Set(
  'it|this|that|these|those|them|this topic|that topic|das|dies|dieses|dieses thema|das thema|das hier|ça|cela|ce sujet|ce thème|eso|esto|este tema|ese tema'.split(
    '|',
  ),
)

/** “For #platform” */
export const isChannel = (word = ''): boolean => /^<?#/.test(word)

const isKnown = (words: readonly string[], at: number): boolean =>
  isChannel(words[at]) ||
  AROUND_ORDERS.has(words[at] ?? '') ||
  phraseAt(words, at) !== undefined ||
  readTime(words.slice(at)) !== undefined ||
  readZone(words.slice(at)) !== undefined

/**
 * A topic goes on to the end of the line; where nothing was said yet of when, to where that begins: “about security
 * every tuesday at 8”.
 * @param read what words say that hold no topic
 */
export function topicOf(
  words: readonly OrderToken[],
  { days, at, zone }: ReadOrder,
  read: (words: readonly OrderToken[]) => ReadOrder | undefined,
): TopicRead | undefined {
  const isWhen = days.length > 0 || at !== undefined
  const evened = words.map(({ even }) => even)
  const whenFrom = words.findIndex(({ even }, index) => {
    const isTime = at === undefined && readTime(evened.slice(index))?.weak === false
    if (index === 0 || (isWhen && !ENDINGS.has(even) && !isTime)) return false
    // “Talks in Valencia every day at 9”
    if (isOfPlace(words, index) || isOfPlace(words, index - 1)) return false
    const said = read(words.slice(index))
    if (!said || said.named) return false
    return ENDINGS.has(even) || isTime || (!isWhen && (said.days.length > 0 || said.at !== undefined))
  })
  const used = whenFrom < 0 ? words.length : whenFrom
  // “Thema bitte auf gitops”
  const from = Math.max(
    0,
    words.slice(0, used).findIndex(({ even }) => !BEFORE_A_TOPIC.has(even)),
  )
  const whole = words.slice(from, used)
  const { topic, zone: named } = zone === undefined ? withoutZone(whole) : { topic: whole, zone: undefined }
  const length = withoutEnd(topic)
  const about = wordsOf(topic.slice(0, length))
  return about !== '' && about.length <= LONGEST_TOPIC
    ? { about, from, length, used, ...(named && { zone: named }) }
    : undefined
}

/** What goes on after a topic where a line is not read as a whole: “about security for this channel, 9am”. */
export function topicWithin(
  words: readonly OrderToken[],
  { zone }: Pick<ReadOrder, 'zone'>,
): TopicRead | undefined {
  const evened = words.map(({ even }) => even)
  const isWhen = (at: number): boolean => {
    const said = phraseAt(evened, at)?.said
    return Boolean(said?.days ?? said?.often) || readTime(evened.slice(at))?.weak === false
  }
  const end = evened.findIndex((_, at) => at > 0 && isWhen(at) && !isOfPlace(words, at - 1))
  const used = end < 0 ? words.length : end
  // “On est sur l’heure de Paris”
  if (isZone(words.slice(0, used))) return undefined
  const { topic, zone: named } =
    zone === undefined ? withoutZone(words.slice(0, used)) : { topic: words.slice(0, used), zone: undefined }
  const [from, to] = withoutSmallWords(topic)
  const about = wordsOf(topic.slice(from, to))
  return about !== '' && about.length <= LONGEST_TOPIC
    ? { about, from, length: to - from, used, ...(named && { zone: named }) }
    : undefined
}

/** “Security hier posten”, “security for this channel”: how many words are the topic’s own. */
export function withoutEnd(topic: readonly OrderToken[]): number {
  // What stands in quotes is a topic as a whole.
  if (/["“”„«»]$/u.test(topic.at(-1)?.typed ?? '')) return topic.length
  const signs = signsIn(topic.map(({ even }) => even))
  let end = topic.length
  let isPlace = false
  for (let at = topic.length - 1; at > 0; at -= 1) {
    const isEnd = signs.at(at).some((sign) => ENDING_A_TOPIC.has(sign))
    isPlace ||= isEnd
    if (!isEnd && !AROUND_ORDERS.has(topic[at]?.even ?? '')) break
    if (isPlace) end = at
  }
  return end
}

const ENDING_A_TOPIC: ReadonlySet<Sign> = new Set<Sign>(['send', 'here'])

/** “Soll gateway api sein”, “security hier posten”: what stands around a topic is none of it. */
function withoutSmallWords(topic: readonly OrderToken[]): readonly [from: number, to: number] {
  const signs = signsIn(topic.map(({ even }) => even))
  const isSmall = (at: number): boolean =>
    AROUND_ORDERS.has(topic[at]?.even ?? '') ||
    AROUND_A_TOPIC.has(topic[at]?.even ?? '') ||
    ENDINGS.has(topic[at]?.even ?? '') ||
    signs.at(at).some((sign) => BESIDE_A_TOPIC.has(sign))
  let [from, to] = [0, topic.length]
  while (from < to && isSmall(from)) from += 1
  while (to > from && isSmall(to - 1)) to -= 1
  return [from, to]
}

const AROUND_A_TOPIC: ReadonlySet<string> = new Set(
  'be sein etre sea ser stuff things sachen themen temas sujets topics reicht uns talk talks session sessions vortrag vortrage vortragen charla charlas ponencias conferences presentations'.split(
    ' ',
  ),
)
const BESIDE_A_TOPIC: ReadonlySet<Sign> = new Set<Sign>([
  'send',
  'post',
  'here',
  'now',
  'digest',
  'topic',
  'change',
  'want',
  'it',
])
