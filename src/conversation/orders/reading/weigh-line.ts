// A line in which not every word is read → what it may mean of a digest, with how much it says of one.

import type { DigestCommand, Unread } from '../../../domain/digests/digest-command.ts'
import { FUNCTION_WORD_SET } from '../../../search/stop-words.ts'
import { AROUND, ASSENTS, GREETINGS, THANKS } from '../../plain/words/lexicon.ts'
import { saysByWhat } from '../words/beside-orders.ts'
import { signsIn } from '../words/find-signs.ts'
import {
  isFrenchSummary,
  mendedAlone,
  type OrderToken,
  orderTokens,
  phraseAt,
} from '../words/order-tokens.ts'
import { TOPIC_MARKS } from '../words/order-words.ts'
import type { Sign } from '../words/signs.ts'
import { asMeant } from './as-meant.ts'
import { asSaid } from './as-said.ts'
import { endsAsQuestion } from './only-asked.ts'
import { commandOf, daysSaid, type ReadOrder, SHORTEST_ALONE } from './order-command.ts'
import { LONGEST, readOrder } from './read-order.ts'
import { type LeftUnread, readWords } from './read-words.ts'
import { type Heard, RULINGS, type Ruling } from './rulings.ts'

/** One word alone, in which a letter was mended. */
const MENDED = 4
/** Whoever says more tells a story. */
const MOST_WORDS = 18

/** What each sign counts of what a line says of a digest. */
const COUNTS: Readonly<Partial<Record<Sign, number>>> = {
  ...{ 'too late': 0.75, 'too early': 0.75 },
  ...{ digest: 4, post: 2, send: 2, zone: 2, topic: 1.5, order: 1, regularly: 1, talk: 0.5, get: 0.75 },
  ...{ here: 0.75, it: 0.5, one: 0.5, placed: 1.5, now: 0.5, come: 0.75, again: 0.5, setup: 0.5, else: -4 },
}
/** Read only where that is asked: “a break down of costs” is none. */
const ASKING: ReadonlySet<Sign> = new Set<Sign>([
  ...(['oftener', 'earlier', 'later', 'alter', 'other', 'weekday', 'list', 'as set'] as const),
  ...(['last', 'contents', 'where', 'cost'] as const),
])
/** And what was read of when it is to come. */
const COUNTS_OF_WHEN = {
  days: 1.5,
  at: 1.5,
  weakAt: 0.75,
  zone: 1.5,
  zoneAlone: 0,
  period: 0.5,
  about: 0.5,
}

/** What else everybody says in a chat, whatever about. */
const SAID_IN_CHATS =
  `ach och ah oh uh hm hmm nee nah nope nvm doch mist first before anyway lemme smth w r nah going nen put gonna wanna gotta dunno kinda really totally yall yo ya ur tho tbh imo fyi btw lol lmao smh omg wtf tf heck damn hell freaking effing shld shd wld cld pls plz thx guys folks team everyone anyone nobody someone somebody whole actually still way possible little slightly somewhat
konnte konnten war ware sind bin bist hat habe haben hatten wird wurde werden schon noch erstmal halt eh ja nee naja bloss dann danach cool bisschen etwas geil leute alle alles irgendwie ganz echt mega total konnen darf davon ma grad grade mal moglich wieso
pourrait pourrions pourriez encore avant peu deja stp pouvez sommes suis etes sont avons avez ont etait bah mince zut sera fait tres vraiment bon ben bah allez hein donc alors tout monde ya
podria podriamos antes poco puede puedo podemos estamos estoy estan somos hay ser fue era sera tengo tenemos tienen venga oye chicos gente todo muy asi aun vaya anda bueno pues uy vale`.split(
    /\s+/,
  )
const SMALL: ReadonlySet<string> = new Set(
  [...AROUND, ...ASSENTS, ...GREETINGS, ...THANKS, ...FUNCTION_WORD_SET, ...SAID_IN_CHATS].flatMap((phrase) =>
    phrase.split(' '),
  ),
)

/**
 * @param tokens its words, where they are read already
 * @returns undefined where nothing is said that could be meant of a digest
 */
export function weighLine(line: string, tokens?: readonly OrderToken[]): DigestCommand | undefined {
  if (line.length > LONGEST) return undefined
  const words = tokens ?? orderTokens(line)
  const alone = mendedAlone(words)
  if (alone) {
    const command = readOrder(alone.even)
    const mended = [{ typed: alone.typed, even: alone.mended ?? alone.even }]
    return command && { ...command, weighed: { counts: MENDED, unread: [], line, mended } }
  }
  const mended = words.flatMap(({ typed, mended }) => (mended === undefined ? [] : [{ typed, even: mended }]))
  const read = weighWords(words, line)
  const asTyped = mended.length > 0 ? weighWords(orderTokens(line, false), line) : undefined
  if (!read?.weighed) return asTyped
  return { ...read, weighed: { ...read.weighed, ...(mended.length > 0 && { mended, asTyped }) } }
}

function weighWords(tokens: readonly OrderToken[], line: string): DigestCommand | undefined {
  const { words, later } = asMeant(tokens)
  if (words.length === 0 || words.length > MOST_WORDS) return undefined
  const evened = words.map(({ even }) => even)
  const all = signsIn(evened)
  const left: LeftUnread = {
    numbersAreTimes: all.has('change'),
    places: new Set(),
    ofTopic: new Set(),
    ofZone: new Set(),
  }
  const order = readWords(words, true, left)
  // “Continue 2”
  if (!order || (typeof order.which === 'number' && /\d/.test(line) && !all.has('digest'))) return undefined
  // “Mar”, “sun”: words and names of anything.
  const isShort = evened.every((word) => word.length < SHORTEST_ALONE)
  if (order.days.length > 0 && order.at === undefined && isShort) return undefined
  if (later !== undefined) order.later ??= later
  const signs = all.without(new Set([...left.ofTopic, ...left.ofZone]))
  // “Résumé” is no “resume”.
  const isSummary = isFrenchSummary(line)
  const [unread, withTopic] = [left.places, new Set([...left.places, ...left.ofTopic])].map((places) =>
    unreadIn(words, places, (at) => signs.at(at).some((sign) => !ASKING.has(sign))),
  ) as [readonly Unread[], readonly Unread[]]
  const asAsked = unreadIn(words, left.places, (at) => signs.at(at).length > 0)
  const has = (said: Heard): boolean =>
    said === 'days'
      ? order.days.length > 0
      : said === 'period'
        ? order.ends === true || order.often === 'once'
        : // By how much is said.
          (said === 'earlier' || said === 'later') && order.later !== undefined
          ? false
          : isSummary && (said === 'post' || said === 'resume')
            ? said === 'post'
            : signs.has(said)
  const said = saidBy(order, has, {
    isAsked: endsAsQuestion(line),
    isWhole: withTopic.length === 0,
    isWholeAsked: asAsked.length === 0 && left.ofTopic.size === 0,
    isTopicAlone: unread.length === 0 && beginsWithMark(evened),
    ...(unread.length === 0 && { evened }),
  })
  const counts = said ? said.counts + countsOf(order, has) : 0
  if (!said || counts < 0) return undefined
  const isWhen = order.days.length > 0 && order.at !== undefined
  const isOften = order.days.length > 0 || order.often === 'weekly' || order.often === 'several'
  const isSent = has('post') || has('send')
  const mayBeAbout =
    isWhen || ((isOften || has('regularly')) && isSent) || (OF_A_TOPIC.some(has) && !QUESTIONS.some(has))
  return {
    ...asSaid(has('both') ? ofBoth(said.command) : said.command, order),
    weighed: {
      counts,
      line,
      unread: said.asAsked ? asAsked : 'about' in said.command ? unread : withTopic,
      ...(said.isLittle && { isLittle: true }),
      ...(said.isTopic && { isTopic: true }),
      ...(said.mayBeMore && { mayBeMore: true as const }),
      ...(phraseAt(evened, 0)?.said.named && { beginsWithDigest: true }),
      ...((mayBeAbout || said.isTopic) && { mayBeAbout: true }),
    },
  }
}

/** “Make them both daily” */
const ofBoth = (command: DigestCommand): DigestCommand =>
  command.kind === 'order' || command.kind === 'change' || (command.kind === 'offer' && !command.verb)
    ? { ...command, which: 'both' }
    : command

const beginsWithMark = (words: readonly string[]): boolean =>
  [1, 2, 3, 4].some((used) => TOPIC_MARKS.strong.has(words.slice(0, used).join(' ')))

interface Means {
  readonly command: DigestCommand
  readonly counts: number
  readonly isLittle?: boolean
  readonly isTopic?: boolean
  readonly mayBeMore?: boolean
  readonly asAsked?: boolean
}

interface Whole {
  /** All words, where each was read but those of a topic. */
  readonly evened?: readonly string[]
  /** It ends in a question mark. */
  readonly isAsked: boolean
  /** Each was read, and there is no topic. */
  readonly isWhole: boolean
  /** The same where it asks something of a digest. */
  readonly isWholeAsked: boolean
  /** “Über Sicherheit” */
  readonly isTopicAlone: boolean
}

function saidBy(
  order: ReadOrder,
  has: (said: Heard) => boolean,
  { evened, isAsked, isWhole, isWholeAsked, isTopicAlone }: Whole,
): Means | undefined {
  const meantBy = (ruling: Ruling): Means => ({
    ...ruling,
    ...(asks(ruling) && isWholeAsked && { asAsked: true }),
    command: asFarAsSaid(ruling.command),
  })
  const asFarAsSaid = (command: DigestCommand): DigestCommand =>
    isWhole && !isAsked
      ? command
      : command.kind === 'order'
        ? { kind: 'offer', verb: command.what }
        : command.kind === 'now'
          ? { ...command, kind: 'preview' }
          : command
  const fitting = RULINGS.filter(
    ({ needs, without, command }) =>
      needs.every((group) => group.some(has)) &&
      !without.some(has) &&
      // “Now something on cost” asks for that.
      !(SHOWING.has(command.kind) && order.about !== undefined && !has('digest') && !has('post')),
  )
  const asks = ({ needs }: Ruling): boolean =>
    needs.some((group) => group.every((one) => ASKING.has(one as Sign)))
  const ruling = fitting.find((one) => !one.whole || isWhole || (isWholeAsked && asks(one)))
  const facts = factsOf(order, has, OF_A_DIGEST, isWhole)
  // “Kannst du uns jeden Morgen um 8 was zu eBPF schicken”
  const isOrder = order.days.length > 0 && order.at !== undefined && ruling?.command.kind === 'preview'
  if (ruling && (!facts || (ruling.first && !isOrder))) return meantBy(ruling)
  if (facts) {
    const clear = evened && !isAsked ? commandOf(order, evened) : undefined
    const isClear = clear?.kind === 'subscribe' || (clear?.kind === 'change' && !clear.bare)
    return { command: isClear ? clear : facts, counts: 0 }
  }
  // What says too little by itself may be said of a digest where nothing is found for it.
  const [little] = fitting
  if (little) return { ...meantBy(little), isLittle: true, mayBeMore: false }
  if (isTopicAlone && order.about !== undefined && !QUESTIONS.some(has))
    return { command: { kind: 'offer', about: order.about }, counts: 0, isTopic: true }
  // “Nur noch Security-Themen im Digest”
  if (order.daysAre === 'only' && [...OF_A_TOPIC, 'change' as const].some(has))
    return { command: { kind: 'offer' }, counts: TOPIC_NAMED, isTopic: true }
  // “Only keynotes”, of an order that was just given
  if (order.daysAre === 'only' && order.days.length === 0 && !QUESTIONS.some(has))
    return { command: { kind: 'offer' }, counts: 0, isTopic: true }
  const bare =
    order.often === 'once' || has('else') || has('talk') || QUESTIONS.some(has)
      ? undefined
      : factsOf(order, has, undefined, isWhole)
  return bare && { command: bare, counts: 0, isLittle: true }
}

/** When it is to come, and about what. */
function factsOf(
  order: ReadOrder,
  has: (said: Heard) => boolean,
  ofDigest: readonly Heard[] | undefined,
  isWhole: boolean,
): DigestCommand | undefined {
  const { at, often, zone, about, later, everything, daysAre, ends, times } = order
  if (ends || has('past')) return undefined
  const all = [...new Set(order.days)].toSorted()
  // “Daily → weekly”
  const days = all.length === 0 || (all.length === EVERY_DAY && often === 'weekly') ? undefined : all
  const isOften = days !== undefined || (often !== undefined && often !== 'once')
  const isWhen = isOften || at !== undefined
  const isOfDigest = ofDigest?.some(has) ?? true
  const isAsked = !isWhen && QUESTIONS.some(has)
  const isTopic =
    about !== undefined &&
    !isAsked &&
    !(order.weakTopic && !isWhen && saysByWhat(about)) &&
    (order.weakTopic ? TAKING_A_TOPIC : [...OF_A_TOPIC, ...TAKING_A_TOPIC]).some(has)
  // “Delete the daily digest”
  if (DENYING.some(has) && (has('digest') || has('post')) && (days?.length ?? 0) === EVERY_DAY)
    return undefined
  // “Madrid obviously”, after an order
  const isZone = zone !== undefined && !isWhen && !QUESTIONS.some(has)
  const isEnded = isWhole && has('topic') && has('stop') && about === undefined
  const isSaid =
    isEnded ||
    (isOften && at !== undefined) ||
    isZone ||
    // “Once a week a talk about observability”
    (isOften && order.days.length !== 1 && has('talk') && about !== undefined) ||
    // “Can we get something about cilium every week?”
    (isOften && about !== undefined && has('get') && has('here') && !has('else') && !QUESTIONS.some(has)) ||
    // “Every other day a talk please”
    (isOften && order.days.length !== 1 && isWhole && has('talk') && has('one')) ||
    ((isWhen || isZone || later !== undefined || everything || isTopic) && isOfDigest)
  if (!isSaid) return undefined
  // “Enlève le thème”
  const isTopicEnded = isEnded && !isWhen
  const are = daysAre ?? (at === undefined && DENYING.some(has) ? 'not' : undefined)
  return {
    kind: 'offer',
    ...(days && daysSaid(days, are)),
    ...(often && !days && (often !== 'once' || at !== undefined) && { often }),
    ...(at !== undefined && { at }),
    ...(times && { times }),
    ...(zone !== undefined && { zone }),
    ...(about !== undefined && { about }),
    ...(later !== undefined && { later }),
    ...((everything || isTopicEnded) && { everything: true as const }),
  }
}

const SHOWING: ReadonlySet<DigestCommand['kind']> = new Set<DigestCommand['kind']>(['now', 'preview'])
const OF_A_DIGEST: readonly Heard[] = [
  ...(['too late', 'too early'] as const),
  ...(['digest', 'post', 'send', 'order', 'change', 'topic', 'zone', 'no', 'nothing'] as const),
  ...(['much', 'stop', 'wrong', 'clock', 'come'] as const),
]
/** With these, or on days and at a time, subjects are what it is to be about. */
const OF_A_TOPIC: readonly Heard[] = ['digest', 'order', 'regularly', 'topic']
const ZONE_NAMED: readonly Heard[] = ['zone', 'clock', 'wrong', 'change', 'digest']
const QUESTIONS: readonly Heard[] = ['show', 'how', 'when', 'why', 'who', 'which days']
const EVERY_DAY = 7
/** That only one is wanted. */
const TOPIC_NAMED = 3
const TAKING_A_TOPIC: readonly Heard[] = ['order', 'topic', 'post', 'change']
const DENYING: readonly Heard[] = ['no', 'nothing', 'stop', 'skip']

function countsOf(
  { days, often, at, weakTime, zone, about, ends }: ReadOrder,
  has: (said: Heard) => boolean,
): number {
  const when =
    (days.length > 0 || (often && often !== 'once') ? COUNTS_OF_WHEN.days : 0) +
    (at === undefined ? 0 : weakTime ? COUNTS_OF_WHEN.weakAt : COUNTS_OF_WHEN.at) +
    (zone === undefined
      ? 0
      : days.length > 0 || at || ZONE_NAMED.some(has)
        ? COUNTS_OF_WHEN.zone
        : COUNTS_OF_WHEN.zoneAlone) +
    (ends || often === 'once' ? COUNTS_OF_WHEN.period : 0) +
    (about === undefined ? 0 : COUNTS_OF_WHEN.about)
  return Object.entries(COUNTS).reduce((sum, [sign, counts]) => sum + (has(sign as Sign) ? counts : 0), when)
}

/** Words that no table knows, those that stand together together. */
function unreadIn(
  words: readonly OrderToken[],
  places: ReadonlySet<number>,
  isSign: (at: number) => boolean,
): readonly Unread[] {
  const runs: OrderToken[][] = []
  let last = -2
  for (const [at, word] of words.entries()) {
    // “#platform” is a channel.
    const isRead = !places.has(at) || isSign(at) || SMALL.has(word.even)
    if (isRead || word.typed.startsWith('<@') || word.typed.startsWith('@')) continue
    if (last !== at - 1) runs.push([])
    runs.at(-1)?.push(word)
    last = at
  }
  return runs.map((run) => run.map(({ typed, even }) => ({ typed, even })))
}
