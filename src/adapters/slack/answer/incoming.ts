// What people typed, out of what Slack delivers.
import { spokenIn } from '../../../conversation/follow-ups/spoken/spoken-after.ts'
import { parseRequest } from '../../../conversation/grammar.ts'
import type { Asker } from '../../../domain/ports.ts'
import type { LineRequest } from '../../../domain/requests/request.ts'
import type { WantedOfAnswer } from '../../../domain/requests/wanted-of-answer.ts'
import { QUESTION } from '../limits.ts'
import { withEmojiAsSigns } from './emoji.ts'
import { LONGEST, textOf } from './shapes.ts'

/**
 * A request as the reception takes it.
 * @param workspace the team's id, as the payload names it
 * @param where absent in the App Home and in forms; the thread where its answer is read by everybody in it
 */
export const asked = (
  how: Asker['how'],
  person = '',
  workspace?: string,
  where?: Pick<Asker, 'channel' | 'thread'>,
): Asker => ({ platform: 'slack', how, person, workspace, ...where })

/** A message as Slack delivers it, as far as it is read here. */
export interface WrittenMessage {
  readonly user?: string | null | undefined
  readonly bot_id?: string | null | undefined
  readonly bot_profile?: unknown
  readonly subtype?: string | null | undefined
  readonly edited?: unknown
  readonly text?: string | null | undefined
  readonly blocks?: unknown
  readonly attachments?: unknown
}

/** Where it stands: its own moment is its id in the channel, and that of the first message is the thread's. */
export type Placed = WrittenMessage & { readonly ts: string; readonly thread_ts?: string | null | undefined }

/**
 * Subtypes under which a person says something; all others (joins, topics, deletions, bots, and those of the future) tell
 * of something that happened: docs.slack.dev/reference/events/message#subtypes.
 */
const SAID: ReadonlySet<string> = new Set(['file_share', 'me_message', 'thread_broadcast'])

/**
 * Whether a person wrote this just now. Bots, ourselves included, are never answered, or two of them would
 * talk to one another for ever; an edited message has been answered when it was new.
 */
export const isAsked = (event: WrittenMessage): boolean => isByPerson(event) && !event.edited

/** For how long it is remembered what was answered; a minute less, for the clocks. */
const REMEMBERED_S = 9 * 60

/**
 * Whether a mention was edited so short a time after it was written that it is still known whether it was answered: Slack
 * tells of a mention added by an edit just as of one that was there before.
 * @param now epoch milliseconds
 */
export const isJustEdited = (event: WrittenMessage & { readonly ts: string }, now: number): boolean =>
  isByPerson(event) && Boolean(event.edited) && now / 1000 - Number(event.ts) < REMEMBERED_S

const isByPerson = ({ user, bot_id, bot_profile, subtype }: WrittenMessage): boolean =>
  typeof user === 'string' && user !== '' && !bot_id && !bot_profile && (!subtype || SAID.has(subtype))

/** Whoever is named is spoken to: the bot, which hears of it by another event, or somebody else. */
const NAMES_SOMEBODY = /<@[UW][A-Z0-9]+/

/** What people say to one another of a talk as well: “no”, “yes”, “wrong link”, “is that still true?”, “everywhere”. */
const AMONG_PEOPLE: ReadonlySet<WantedOfAnswer> = new Set(['not it', 'wrong', 'untold', 'widened', 'offered'])

/**
 * Whether a message that names nobody speaks of an answer. Anything else that people say in a thread is not the bot's
 * business, also where an answer of its begins it.
 */
export function isFollowUp(message: WrittenMessage): boolean {
  const text = textOf(message)
  if (NAMES_SOMEBODY.test(text)) return false
  const read = parseRequest(questionOf(text))
  const request = spokenIn(read) ?? read
  return request.kind === 'follow-up' && !AMONG_PEOPLE.has(request.wanted) && !request.bare
}

type Readings = readonly (readonly [pattern: RegExp, by: string])[]

/** Who and what is mentioned: docs.slack.dev/messaging/formatting-message-text#parsing. */
const MENTIONS: Readings = [
  // A channel with its name: the name.
  [/<#[^<>|]{0,100}\|([^<>]{1,200})>/g, '#$1'],
  // A person (mostly the bot itself), a word that pings, a channel without its name: no part of a question.
  [/<[#@!][^<>]{0,300}>/g, ' '],
]

/** Slack's other ways of writing more than letters. */
const READINGS: Readings = [
  // A point in time; its words stand behind it.
  [/<!date[^<>|]{0,300}\|([^<>]{0,200})>/g, '$1'],
  [/<!(?!here|channel|everyone|subteam)[^<>]{0,300}>/g, ' '],
  // A link with a label, then one without.
  [/<(?![#@!])[^<>|]*\|([^<>]*)>/g, '$1'],
  [/<((?![#@!])[^<>]*)>/g, '$1'],
  // The entities, & last, or `&amp;lt;` would become `<`.
  [/&lt;/g, '<'],
  [/&gt;/g, '>'],
  [/&amp;/g, '&'],
]

/** Room for what {@link READINGS} take away: mentions, addresses behind labels, entities. */
const READ = 4 * QUESTION

/**
 * The question in a message or after a command, without mentions.
 * @param text as Slack delivers it; absent for a message without text
 * @returns at most {@link QUESTION} characters; empty when nothing was asked
 */
export function questionOf(text: string | null | undefined): string {
  // Cut before it is read: reading takes longer than its length says where something opens and does not close.
  return withEmojiAsSigns(wordsOf((text ?? '').slice(0, READ)))
    .slice(0, QUESTION)
    .replace(/[\ud800-\udbff]$/, '')
}

/** The whole of it, as somebody wrote it: for a note, of which is said how much of it is taken. */
export const wholeOf = (text: string | null | undefined): string => wordsOf((text ?? '').slice(0, LONGEST))

/** The same with its mentions: what becomes a note says what was left out of it. */
export const notedOf = (text: string | null | undefined): string =>
  read((text ?? '').slice(0, LONGEST), READINGS)

/** Who is spoken to, before all else. */
const SPOKEN_TO = /^(?:\s*<@[^<>]{1,300}>)+/

/** What a line asks for. Emoji and mentions stay as they are typed in what becomes a note; all else is read without. */
export function requestOf(text: string | null | undefined): LineRequest {
  const whole = wholeOf(text)
  const request = parseRequest(whole)
  if (request.kind !== 'note') return parseRequest(withEmojiAsSigns(whole))
  if (request.command.kind !== 'write' || request.command.isBare) return request
  const noted = parseRequest(notedOf(text?.replace(SPOKEN_TO, '')))
  return noted.kind === 'note' ? noted : request
}

const read = (text: string, readings: Readings): string =>
  readings.reduce((done, [pattern, by]) => done.replace(pattern, by), text).trim()

const wordsOf = (text: string): string => read(text, [...MENTIONS, ...READINGS])
