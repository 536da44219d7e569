// What a person typed → what is wanted. A verb counts only as the exact first word with arguments that fit;
// anything else is a question.
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
import { readFiltering } from './follow-ups/filtering.ts'
import { readOfPerson } from './follow-ups/of-person.ts'
import { readNoteLine } from './notes/note-line.ts'
import { readBareOrder } from './orders/bare-order.ts'
import { readNarrowing, readPlainLine } from './plain/read-plain-line.ts'
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
  const usual = usuallyMeant(line)
  const narrowing = readNarrowing(line)
  if (narrowing) return { ...narrowing, otherwise: usual }
  if (usual.kind !== 'ask') return usual
  const ofPerson = readOfPerson(line)
  const mayNarrow = ofPerson === undefined ? readFiltering(line) : undefined
  return { ...usual, ...(ofPerson !== undefined && { ofPerson }), ...(mayNarrow && { mayNarrow }) }
}

/** What a line means where it does not change the question before it. */
function usuallyMeant(line: string): Meaning {
  const [first = '', ...others] = line.split(' ')
  const verb = VERBS.find(({ word }) => word === first.toLowerCase())
  const read = verb?.read(others.join(' '), line)
  // “feedback” alone asks what it is for.
  if (verb && !read && others.length === 0) return aloneOr(verb.word, line)
  // "talk of the day" looks up no talk.
  const meant = read?.kind === 'look-up' ? (readPlainLine(line) ?? read) : read
  return meant ?? orderIn(line) ?? bareOrderIn(line) ?? meantElse(line)
}

/** A verb without what belongs after it: “speaker” may be said of an answer, and else asks how it is used. */
function aloneOr(word: string, line: string): Meaning {
  const help: Meaning = { kind: 'help', verb: word }
  const said = readPlainLine(line)
  return said?.kind === 'follow-up' ? { ...said, otherwise: help } : help
}

/** What a line means where it is said of no digest. */
export const meantElse = (line: string): Meaning => readPlainLine(line) ?? { kind: 'ask', question: line }

/** “Stop it”: of a digest that somebody is busy with, and else what it says by itself. */
function bareOrderIn(line: string): Meaning | undefined {
  const command = readBareOrder(line)
  return command && { kind: 'digest', command }
}

/** A digest ordered as one tells a person: “every day at 9”. */
function orderIn(line: string): Meaning | undefined {
  const command = parseDigestCommand(line)
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
