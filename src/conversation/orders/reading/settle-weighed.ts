// A line that may be of a digest, held against what the library knows: what is a subject of the field is asked about, or is
// what a digest is to be about; words that everybody says change nothing.
import type { DigestCommand, UnreadWord, Weighed } from '../../../domain/digests/digest-command.ts'
import { orderTokens, wordsOf } from '../words/order-tokens.ts'

/** What a word is to whoever searches: a subject, a word that everybody says, or neither. */
export type WordKnown = 'subject' | 'everyday' | 'unknown'

/** Of a digest for sure; of one that stands; of one ordered a moment ago. */
const FROM = { sure: 3.5, standing: 2.5, fresh: 1.5 }
/** What it counts that a whole line was read, and what each other word takes of that. */
const WHOLE = 1.5
const TAKES = { everyday: 0.4, unknown: 0.6, little: 1.1 }
/** Where a topic that nothing introduced is one. */
const TOPIC_FROM = 3
const MOST_OF_TOPIC = 4

/** Where nothing is found for a line, there is nothing to ask about in it. */
const NOTHING_FOUND = 1

export interface KnownToLibrary {
  readonly knownAs: (word: UnreadWord) => WordKnown
  /** Whether a question finds anything. */
  readonly finds: (line: string) => boolean
}

/** What is left of a line when all of it that could be read was read, and its topic taken. */
const leftOf = ({ unread }: Weighed, about: string | undefined): Pick<DigestCommand, 'left'> => {
  const left = unread.map(wordsOf).filter((words) => about === undefined || !words.includes(about))
  return left.length > 0 ? { left } : {}
}

/** @returns what is meant, with of which digest it speaks; undefined where the line is about something else */
export function settled(command: DigestCommand, library: KnownToLibrary): DigestCommand | undefined {
  const { weighed, ...said } = command
  const { knownAs, finds } = library
  if (!weighed) return ordered(command, library)
  // “Remote” is no “remove” mistyped.
  if (weighed.mended?.some((word) => knownAs(word) !== 'unknown'))
    return weighed.asTyped && settled(weighed.asTyped, library)
  const known = weighed.unread.flat().map(knownAs)
  const about = known.includes('subject')
    ? topicAmong(weighed.unread, knownAs)
    : weighed.beginsWithDigest && isOfNone(said)
      ? topicUnknown(weighed.unread)
      : undefined
  if (
    known.includes('subject') &&
    (about === undefined ||
      !weighed.mayBeAbout ||
      !isOfNone(said) ||
      (weighed.counts < TOPIC_FROM && !weighed.isTopic))
  )
    return undefined
  // “Only ebpf”, “über Sicherheit”: of an order that was just given; after an answer it is less of that.
  if (weighed.isTopic) {
    if (said.afterAnswer !== undefined) return undefined
    const topic = about ?? ('about' in said ? said.about : undefined) ?? topicFound(weighed.unread, finds)
    return topic === undefined || said.kind !== 'offer'
      ? undefined
      : {
          ...asked({ ...said, about: topic }, weighed),
          bare: weighed.counts >= TOPIC_FROM ? 'standing' : 'fresh',
        }
  }
  // “Drop capabilities” ends no digest.
  const isFound = () => weighed.line === undefined || finds(weighed.line)
  if (weighed.isLittle && known.length > 0 && ('verb' in said || 'rate' in said)) return undefined
  const takes = (one: WordKnown) =>
    one === 'subject' || about !== undefined ? 0 : weighed.isLittle ? TAKES.little : TAKES[one]
  const taken = Math.min(
    known.reduce((sum, one) => sum + takes(one), 0),
    weighed.isLittle ? Number.POSITIVE_INFINITY : WHOLE,
  )
  const counts = weighed.counts + WHOLE - taken
  const meant = {
    ...said,
    ...(about !== undefined && { about }),
    ...leftOf(weighed, about),
  } as DigestCommand
  if (counts >= FROM.sure && !weighed.isLittle) return meant
  const isSaid = counts >= FROM.standing && !(weighed.isLittle && known.length > 0)
  if (!isSaid && isFound()) return undefined
  const level = isSaid ? counts : counts + NOTHING_FOUND
  if (level < FROM.fresh) return undefined
  // “Sat solver” is of a digest for nobody who has not just ordered one.
  const isUnread = weighed.isLittle === true && known.length > 0
  const isOfAny = level >= FROM.standing && !isUnread
  return {
    bare: isOfAny ? 'standing' : 'fresh',
    ...asked(meant, weighed),
    // What a ruling says of a line that is read as a whole.
    ...(isUnread && said.bare === 'standing' && { bare: 'fresh' as const }),
  }
}

/** “Every friday at 9 to the office” is offered, and “… on service mesh” ordered. */
function ordered(command: DigestCommand, { knownAs, finds }: KnownToLibrary): DigestCommand {
  if (command.kind !== 'offer' || !command.ifSubject) return command
  const { days, at, zone, about, atNight } = command
  if (!days || at === undefined || about === undefined) return command
  const isSubject = orderTokens(about).some((word) => knownAs(word) === 'subject') && finds(about)
  return isSubject
    ? { kind: 'subscribe', days, at, ...(zone && { zone }), about, ...(atNight && { atNight }) }
    : command
}

/** Where it may be a question too, that can be pressed. */
const asked = (command: DigestCommand, { line }: Weighed): DigestCommand =>
  command.kind === 'offer' && line !== undefined ? { ...command, asked: line } : command

const isOfNone = (command: DigestCommand): boolean =>
  command.kind === 'offer' &&
  command.about === undefined &&
  command.verb === undefined &&
  command.asks === undefined &&
  command.rate === undefined &&
  command.moves === undefined

/** “Digest werktags 7:30 Plattform”: in a line that can be of nothing else, what nobody knows is its topic. */
function topicUnknown([run, ...others]: Weighed['unread']): string | undefined {
  return run && others.length === 0 && run.length < MOST_OF_TOPIC ? wordsOf(run) : undefined
}

/** “Only keynotes”: no subject of the field, and there is something about it. */
function topicFound(unread: Weighed['unread'], finds: KnownToLibrary['finds']): string | undefined {
  const topic = topicUnknown(unread)
  return topic !== undefined && finds(topic) ? topic : undefined
}

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
