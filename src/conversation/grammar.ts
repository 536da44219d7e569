// What a person typed → what is wanted. A verb counts only as the exact first word with arguments that fit;
// anything else is a question.
import type { DigestCommand } from '../domain/digests/digest-command.ts'
import type { Action } from '../domain/requests/action.ts'
import type {
  DigestRequest,
  LineRequest,
  Meaning,
  NoteRequest,
  PressRequest,
} from '../domain/requests/request.ts'
import { oneLine } from '../domain/text/clean-text.ts'
import { boundedQuestion } from '../query/understand/bounded.ts'
import { parseDigestCommand } from './digest-grammar.ts'
import { saidOfAnswer } from './follow-ups/said-of-answer.ts'
import { readNoteLine } from './notes/note-line.ts'
import { LONGEST } from './orders/reading/read-order.ts'
import { readSpokenLine } from './orders/reading/read-spoken-line.ts'
import { weighLine } from './orders/reading/weigh-line.ts'
import { readTime } from './orders/words/order-times.ts'
import { type OrderToken, orderTokens } from './orders/words/order-tokens.ts'
import { offsetIn } from './orders/words/order-zones.ts'
import { readPlainLine } from './plain/read-plain-line.ts'
import { readId } from './read-id.ts'
import { VERBS } from './verbs.ts'

/**
 * Reads one line of chat, cut before anything reads it; empty text asks for help. Never throws.
 * @example parseRequest('talk gateway api') // → { kind: 'look-up', what: 'talk', name: 'gateway api', line: 'talk gateway api' }
 */
export function parseRequest(text: string): LineRequest {
  const line = oneLine(boundedQuestion(text))
  const note = readNoteLine(text)
  if (note) return { kind: 'note', command: note, line: '' }
  return { ...meaningOf(line), line }
}

function meaningOf(line: string): Meaning {
  if (line === '') return { kind: 'help' }
  const byId = readId(line)
  if (byId) return byId
  // A digest may be ordered, or be spoken of, in several ways: for all of them the words are read once.
  const words = line.length > LONGEST ? undefined : orderTokens(line)
  const meant = withAnswer(line, usuallyMeant(line, words))
  // What names a digest, or can be said of nothing else, is of one.
  const spoken = readSpokenLine(line)
  if (meant.kind === 'digest' && !(spoken && saysNothing(meant.command))) return ofDigest(meant.command, line)
  if (!spoken) return weighed(meant, line, words)
  if (byVerb(line)) return meant
  const { else: otherwise } = spoken
  const command = asksOnly(line) ? askedOf(spoken.command) : spoken.command
  if (otherwise === 'more')
    return {
      kind: 'digest',
      command: { ...command, bare: 'standing' },
      otherwise: { kind: 'follow-up', wanted: 'more' },
    }
  if (
    otherwise === 'nothing' ||
    (otherwise === 'no question' && (meant.kind === 'ask' || meant.kind === 'digest'))
  )
    return { kind: 'digest', command }
  // What may be said of an answer is of a digest only right after an order.
  const bare = otherwise === 'standing' && meant.kind !== 'ask' ? 'fresh' : otherwise
  return {
    kind: 'digest',
    command: { ...command, bare: bare === 'no question' ? 'standing' : bare },
    otherwise: meant,
  }
}

/** “10”, after an order; after an answer it is one of its results. */
const HOUR = /^\d{1,2}[.!]?$/

/** What other tables read as a whole is rather that. */
const READ_ELSEWHERE = 1

/** A line that may be of a digest, though not every word of it was read. */
function weighed(meant: Meaning, line: string, words: readonly OrderToken[] | undefined): Meaning {
  const hour = HOUR.test(line) ? readTime([line.replace(/\D/g, '')])?.at : undefined
  if (hour !== undefined)
    return {
      kind: 'digest',
      command: { kind: 'change', which: undefined, at: hour, bare: 'fresh' },
      otherwise: meant,
    }
  if (meant.kind !== 'ask' && meant.kind !== 'courtesy' && meant.kind !== 'follow-up') return meant
  const offset = meant.kind === 'ask' ? offsetIn(line) : undefined
  if (offset)
    return {
      kind: 'digest',
      command: { kind: 'offer', asks: 'zone', ...(!offset.named && { bare: 'fresh' as const }) },
      otherwise: meant,
    }
  const command = weighLine(line, words)
  if (!command?.weighed) return meant
  // A city is one of an answer's KubeCons, or the zone of a digest just ordered.
  const isPlace = meant.kind === 'follow-up' && meant.where !== undefined && command.kind === 'offer'
  if (meant.kind === 'ask' || isPlace) return { kind: 'digest', command, otherwise: meant }
  const { line: _, isLittle, isTopic, ...said } = command.weighed
  if (isLittle || isTopic || said.counts < READ_ELSEWHERE + 1) return meant
  return {
    kind: 'digest',
    command: { ...command, weighed: { ...said, counts: said.counts - READ_ELSEWHERE } },
    otherwise: meant,
  }
}

/** “Give me today’s digest” names one, and orders none. */
const saysNothing = (command: DigestCommand): boolean =>
  command.kind === 'offer' && Object.keys(command).length === 1

const asksOnly = (line: string): boolean => /[?¿]\s*$/u.test(line)

/** Nothing is done that was only asked: “can you stop it?” is offered, “can you post one now?” is shown. */
function askedOf(command: DigestCommand): DigestCommand {
  if (command.kind === 'order' && command.which === undefined) return { kind: 'offer', verb: command.what }
  return command.kind === 'now' ? { ...command, kind: 'preview' } : command
}

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

const byVerb = (line: string): boolean => {
  const [first = '', ...others] = line.split(' ')
  return VERBS.some(
    ({ word, read }) => word === first.toLowerCase() && read(others.join(' '), line) !== undefined,
  )
}

/** With what it means where it is said of an answer before it. */
const withAnswer = (line: string, usual: Meaning): Meaning =>
  saidOfAnswer(line, usual, (rest) => usuallyMeant(rest, undefined))

/** What a line means where it does not change the question before it. */
function usuallyMeant(line: string, words: readonly OrderToken[] | undefined): Meaning {
  const [first = '', ...others] = line.split(' ')
  const verb = VERBS.find(({ word }) => word === first.toLowerCase())
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
const meantElse = (line: string): Meaning => readPlainLine(line) ?? { kind: 'ask', question: line }

/** A digest ordered as one tells a person: “every day at 9”. */
function orderIn(line: string, words: readonly OrderToken[] | undefined): Meaning | undefined {
  const command = parseDigestCommand(line, words)
  return command && { kind: 'digest', command }
}

/** For a line that can be nothing else, because a form or a command of its own made it: else the usage is asked for. */
export function parseDigestRequest(text: string): DigestRequest {
  const line = oneLine(text)
  return { kind: 'digest', command: parseDigestCommand(line) ?? { kind: 'usage' }, line }
}

/** What a press asks for: a question as if it had been typed, verbs included. */
export function requestOf(action: Action): LineRequest | PressRequest | NoteRequest {
  if (action.kind === 'note') return { kind: 'note', command: action.press }
  return action.kind === 'ask' || action.kind === 'share' ? parseRequest(action.question) : action
}
