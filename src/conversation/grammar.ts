// What a person typed → what is wanted. A verb counts as the exact first word, with arguments that fit; all else is a question.
import type { DigestCommand } from '../domain/digests/digest-command.ts'
import type { Action } from '../domain/requests/action.ts'
import type { Courtesy } from '../domain/requests/courtesy.ts'
import type {
  DigestRequest,
  LineRequest,
  Meaning,
  NoteRequest,
  PressRequest,
} from '../domain/requests/request.ts'
import { oneLine } from '../domain/text/clean-text.ts'
import { isExact, parseDigestCommand } from './digest-grammar.ts'
import { saidOfAnswer } from './follow-ups/said-of-answer.ts'
import { asQuestion } from './look-up-meant.ts'
import { readNoteLine } from './notes/note-line.ts'
import { asSure } from './orders/reading/as-sure.ts'
import { withBeside } from './orders/reading/beside-command.ts'
import { beyondIn } from './orders/reading/beyond-in.ts'
import { endsAsQuestion, onlyAsked } from './orders/reading/only-asked.ts'
import { LONGEST } from './orders/reading/read-order.ts'
import { weighLine } from './orders/reading/weigh-line.ts'
import { hourMeant } from './orders/words/order-days.ts'
import { readTime } from './orders/words/order-times.ts'
import { type OrderToken, orderTokens } from './orders/words/order-tokens.ts'
import { offsetIn } from './orders/words/order-zones.ts'
import { afterGreeting } from './plain/courtesies/greeting.ts'
import { readPlainLine } from './plain/read-plain-line.ts'
import { lineTyped } from './plain/words/emoji-codes.ts'
import { readId } from './read-id.ts'
import { VERBS } from './verbs.ts'

/**
 * Reads one line of chat, cut before anything reads it; empty text asks for help. Never throws.
 * @example parseRequest('talk gateway api') // → { kind: 'look-up', what: 'talk', name: 'gateway api', line: 'talk gateway api' }
 */
export function parseRequest(text: string): LineRequest {
  const line = lineTyped(text)
  const note = readNoteLine(text)
  if (note) return { kind: 'note', command: note, line: '' }
  const meaning = meaningOf(line)
  const rest = isQuestion(meaning) ? afterGreeting(line) : undefined
  return rest === undefined ? { ...meaning, line } : { ...meaningOf(rest), line: rest }
}

/** What is no question is read with its greeting: “hi, thanks!” */
const isQuestion = (meaning: Meaning): boolean =>
  meaning.kind === 'ask' || (meaning.kind === 'digest' && meaning.otherwise?.kind === 'ask')

function meaningOf(line: string): Meaning {
  const meant = meantBy(line)
  if (meant.kind !== 'digest') return meant
  const command = withBeside(meant.command, line, commandIn)
  // What a button gives may have a topic that asks something.
  const isAsked = endsAsQuestion(line) && !isExact(line)
  return { ...meant, command: isAsked ? onlyAsked(command) : asSure(command, line) }
}

const commandIn = (line: string): DigestCommand | undefined => {
  const meant = meantBy(line)
  return meant.kind === 'digest' ? meant.command : undefined
}

function meantBy(line: string): Meaning {
  if (line === '') return { kind: 'help' }
  const byId = readId(line)
  if (byId) return byId
  const limited = beyondIn(line)
  if (limited) return ofDigest(limited, line)
  // A digest may be ordered, or be spoken of, in several ways: for all of them the words are read once.
  const words = line.length > LONGEST ? undefined : orderTokens(line)
  const meant = withAnswer(line, usuallyMeant(line, words))
  // What names a digest is of one.
  if (meant.kind === 'digest' && !saysNothing(meant.command, line)) return ofDigest(meant.command, line)
  return weighed(meant, line, words)
}

/** “10”, after an order; after an answer it is one of its results. */
const HOUR = /^(?:(?:to|for|auf|für|pour) )?\d{1,2}[.!]?$/i

/** What other tables read as a whole is rather that. */
const READ_ELSEWHERE = 1

const MAY_BE_OF_A_DIGEST: ReadonlySet<Meaning['kind']> = new Set<Meaning['kind']>([
  ...(['ask', 'courtesy', 'follow-up', 'help', 'digest', 'stats'] as const),
])

/** What is kept of a person is named in such a line. */
const OF_NOTES_KEPT: ReadonlySet<Courtesy> = new Set<Courtesy>([
  ...(['removing', 'correcting', 'published', 'forgetting'] as const),
])

/** A line that may be of a digest, though not every word of it was read. */
function weighed(meant: Meaning, line: string, words: readonly OrderToken[] | undefined): Meaning {
  const hour = HOUR.test(line) ? readTime([line.replace(/\D/g, '')]) : undefined
  if (hour !== undefined) {
    const { at, typed } = hourMeant(hour, [])
    return {
      kind: 'digest',
      command: { kind: 'change', which: undefined, at, ...(typed && { atNight: typed }), bare: 'fresh' },
      otherwise: meant,
    }
  }
  // “Delete my note” names what is to go, and it is no digest.
  if (meant.kind === 'courtesy' && OF_NOTES_KEPT.has(meant.courtesy)) return meant
  const isUnnamed = meant.kind === 'next' && meant.unnamed === true
  if (!MAY_BE_OF_A_DIGEST.has(meant.kind) && !isUnnamed) return meant
  const offset = meant.kind === 'ask' ? offsetIn(line) : undefined
  if (offset)
    return {
      kind: 'digest',
      command: { kind: 'offer', asks: 'zone', ...(!offset.named && { bare: 'fresh' as const }) },
      otherwise: meant,
    }
  const command = weighLine(line, words)
  if (!command?.weighed) return meant
  if (command.weighed.mayBeMore) return goingOn(command)
  if (meant.kind === 'digest')
    // Of what is wrong with a time, only what says when says more.
    return saysNothing(command, line) ||
      (meant.command.kind === 'mistake' && (command.kind !== 'offer' || command.at === undefined))
      ? meant
      : { kind: 'digest', command }
  // A city is one of an answer's KubeCons, or the zone of a digest just ordered.
  const isPlace =
    meant.kind === 'follow-up' &&
    meant.bare &&
    meant.where !== undefined &&
    'zone' in command &&
    !line.trimEnd().endsWith('?')
  // “Quiet please” is no “qui” mistyped.
  const isMended = meant.kind === 'follow-up' && (meant.mended ?? []).length > 0
  if (meant.kind === 'ask' || isPlace || isMended || isUnnamed)
    return { kind: 'digest', command, otherwise: meant }
  const { line: _, isLittle, isTopic, ...said } = command.weighed
  // What has a meaning of its own as it stands is no misspelling: “review my pull request” is no preview.
  if (said.mended && said.mended.length > 0) return meant
  const isDeed =
    command.kind === 'order' || (command.kind === 'offer' && command.verb && endsAsQuestion(line))
  if (isDeed) return { kind: 'digest', command, otherwise: meant }
  if (isLittle || isTopic || said.counts < READ_ELSEWHERE + 1) return meant
  return {
    kind: 'digest',
    command: { ...command, weighed: { ...said, counts: said.counts - READ_ELSEWHERE } },
    otherwise: meant,
  }
}

/** “Give me today’s digest” names one, and orders none; “digest daily 9am security” is no mistake in how people speak. */
const saysNothing = (command: DigestCommand, line: string): boolean =>
  (command.kind === 'offer' && Object.keys(command).length === 1) ||
  (command.kind === 'mistake' && !/\d:\d/.test(line))

/** “Mach weiter” asks for more of an answer, unless a digest is paused. */
const goingOn = ({ weighed: _, ...command }: DigestCommand): Meaning => ({
  kind: 'digest',
  command: { ...command, bare: 'standing' },
  otherwise: { kind: 'follow-up', wanted: 'more' },
})

/** Where a digest is not spoken of for sure, with what else the line means. */
function ofDigest(command: DigestCommand, line: string): Meaning {
  if (!command.bare) return { kind: 'digest', command }
  const asked = command.kind === 'offer' ? { asked: command.bare === 'fresh' ? line : command.about } : {}
  return {
    kind: 'digest',
    command: { ...command, ...asked } as DigestCommand,
    otherwise: withAnswer(line, meantElse(line)),
  }
}

/** With what it means where it is said of an answer before it. */
const withAnswer = (line: string, usual: Meaning): Meaning =>
  saidOfAnswer(line, usual, (rest) => usuallyMeant(rest, undefined))

/** What a line means where it does not change the question before it. */
function usuallyMeant(line: string, words: readonly OrderToken[] | undefined): Meaning {
  const [first = '', ...others] = line.split(' ')
  const said = first.toLowerCase()
  // “Correct: Ledgers on Ledges”, as people write “note: …”.
  const verb = VERBS.find(({ word, needs }) => said === word || (needs === 'notes' && said === `${word}:`))
  const read = verb?.read(others.join(' '), line)
  // “feedback” alone asks what it is for.
  if (verb && !read && others.length === 0) return aloneOr(verb.word, line)
  // "talk of the day" looks up no talk.
  const meant = read?.kind === 'look-up' ? (readPlainLine(line) ?? read) : read
  return meant ?? orderIn(line, words) ?? meantElse(line)
}

/** A verb without what belongs after it: “speaker” may be said of an answer, and else asks how it is used. */
function aloneOr(word: string, line: string): Meaning {
  const help: Meaning = { kind: 'help', verb: word }
  const said = readPlainLine(line)
  return said?.kind === 'follow-up' ? { ...said, otherwise: help } : help
}

/** What a line means where it is said of no digest. */
const meantElse = (line: string): Meaning => readPlainLine(line) ?? asQuestion(line)

/** A digest ordered as one tells a person: “every day at 9”. */
function orderIn(line: string, words: readonly OrderToken[] | undefined): Meaning | undefined {
  const command = parseDigestCommand(line, words)
  return command && { kind: 'digest', command }
}

/** For a line that can be nothing else, because a form or a command of its own made it: else the usage is asked for. */
export function parseDigestRequest(text: string): DigestRequest {
  const line = oneLine(text)
  const command = parseDigestCommand(line) ?? { kind: 'usage' as const }
  return { kind: 'digest', command: withBeside(command, line, () => undefined), line }
}

/** What a press asks for: a question as if it had been typed, verbs included. */
export function requestOf(action: Action): LineRequest | PressRequest | NoteRequest {
  if (action.kind === 'note') return { kind: 'note', command: action.press }
  if (action.kind !== 'ask' && action.kind !== 'share') return action
  const request = parseRequest(action.question)
  // There is nothing that a press could point to: what it saves is written into the form.
  const isNewNote = request.kind === 'note' && request.command.kind === 'write' && request.command.isBare
  return isNewNote ? { ...request, command: { kind: 'write', text: '', opensForm: true } } : request
}
