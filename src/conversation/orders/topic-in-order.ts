// What a digest is to be about: the words after “about”, as far as they belong to the topic.
import type { ReadOrder } from './order-command.ts'
import { readTime } from './order-times.ts'
import { type OrderToken, phraseAt, wordsOf } from './order-tokens.ts'
import { AROUND_ORDERS, ARTICLES, TOPIC_MARKS } from './order-words.ts'
import { readZone } from './order-zones.ts'
import { isOfPlace, withoutZone } from './topic-zone.ts'

/** With these a topic is at its end: “about security instead”. */
const ENDINGS: ReadonlySet<string> = new Set(
  'instead rather please pls stattdessen bitte lieber plutot stp svp mejor porfa'.split(' '),
)
/** Longer topics fit no platform's message about them. */
export const LONGEST_TOPIC = 100

/** How many words here say that a topic follows. */
export function markAt(rest: readonly string[], { named, about, days, at }: ReadOrder): number {
  if (about !== undefined) return 0
  for (const used of [4, 3, 2, 1]) {
    const mark = rest.slice(0, used).join(' ')
    if (rest.length > used && TOPIC_MARKS.strong.has(mark)) return used
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

const isKnown = (words: readonly string[], at: number): boolean =>
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
): { readonly about: string; readonly used: number; readonly zone?: string } | undefined {
  const isWhen = days.length > 0 || at !== undefined
  const whenFrom = words.findIndex(({ even }, index) => {
    if (index === 0 || (isWhen && !ENDINGS.has(even))) return false
    // “Talks in Valencia every day at 9”
    if (isOfPlace(words, index) || isOfPlace(words, index - 1)) return false
    const said = read(words.slice(index))
    if (!said || said.named) return false
    return ENDINGS.has(even) || (!isWhen && (said.days.length > 0 || said.at !== undefined))
  })
  const used = whenFrom < 0 ? words.length : whenFrom
  const whole = words.slice(0, used)
  const { topic, zone: named } = zone === undefined ? withoutZone(whole) : { topic: whole, zone: undefined }
  const about = wordsOf(topic)
  return about !== '' && about.length <= LONGEST_TOPIC
    ? { about, used, ...(named && { zone: named }) }
    : undefined
}
