// A line that may be of a digest, held against what the library knows: what is a subject of the field is asked about, or is
// what a digest is to be about; words that everybody says change nothing.
import type { DigestCommand, UnreadWord } from '../../domain/digests/digest-command.ts'
import { wordsOf } from './order-tokens.ts'

/** What a word is to whoever searches: a subject, a word that everybody says, or neither. */
export type WordKnown = 'subject' | 'everyday' | 'unknown'

/** Of a digest for sure; of one that stands; of one ordered a moment ago. */
const FROM = { sure: 3.5, standing: 2.5, fresh: 1.5 }
/** What it counts that a whole line was read, and what each other word takes of that. */
const WHOLE = 1.5
const TAKES = { everyday: 0.4, unknown: 0.6 }
/** Where a topic that nothing introduced is one. */
const TOPIC_FROM = 3
const MOST_OF_TOPIC = 4

/** @returns what is meant, with of which digest it speaks; undefined where the line is about something else */
export function settled(
  command: DigestCommand,
  knownAs: (word: UnreadWord) => WordKnown,
): DigestCommand | undefined {
  const { weighed, ...said } = command
  if (!weighed) return command
  // “Remote” is no “remove” mistyped.
  if (weighed.mended?.some((word) => knownAs(word) !== 'unknown'))
    return weighed.asTyped && settled(weighed.asTyped, knownAs)
  const words = weighed.unread.flat()
  const known = words.map(knownAs)
  const about = known.includes('subject') ? topicAmong(weighed.unread, knownAs) : undefined
  if (
    known.includes('subject') &&
    (about === undefined || !weighed.mayBeAbout || !isOfNone(said) || weighed.counts < TOPIC_FROM)
  )
    return undefined
  const taken = known.reduce((sum, one) => sum + (one === 'subject' ? 0 : TAKES[one]), 0)
  const counts = weighed.counts + WHOLE - taken
  if (counts < FROM.fresh) return undefined
  const bare = counts >= FROM.sure ? {} : { bare: counts >= FROM.standing ? 'standing' : 'fresh' }
  return { ...said, ...(about !== undefined && { about }), ...bare } as DigestCommand
}

const isOfNone = (command: DigestCommand): boolean =>
  command.kind === 'offer' &&
  command.about === undefined &&
  command.verb === undefined &&
  command.asks === undefined

/** The subjects, where they stand together. */
function topicAmong(
  unread: readonly (readonly UnreadWord[])[],
  knownAs: (word: UnreadWord) => WordKnown,
): string | undefined {
  const [run, ...others] = unread.filter((words) => words.some((word) => knownAs(word) === 'subject'))
  if (!run || others.length > 0) return undefined
  const from = run.findIndex((word) => knownAs(word) === 'subject')
  const to = run.findLastIndex((word) => knownAs(word) === 'subject') + 1
  return to - from > MOST_OF_TOPIC ? undefined : wordsOf(run.slice(from, to))
}
