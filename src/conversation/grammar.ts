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
import { LONGEST_QUESTION } from '../query/understand/interpret.ts'
import { parseDigestCommand } from './digest-grammar.ts'
import { readNoteLine } from './notes/note-line.ts'
import { readPlainLine } from './plain-lines.ts'
import { readId } from './read-id.ts'
import { VERBS } from './verbs.ts'

/**
 * Reads one line of chat, cut before anything reads it; empty text asks for help. Never throws.
 * @example parseRequest('talk gateway api') // → { kind: 'look-up', what: 'talk', name: 'gateway api', line: 'talk gateway api' }
 */
export function parseRequest(text: string): LineRequest {
  const line = oneLine(text.slice(0, LONGEST_QUESTION))
  const note = readNoteLine(text)
  if (note) return { kind: 'note', command: note, line: '' }
  return { ...meaningOf(line), line }
}

function meaningOf(line: string): Meaning {
  if (line === '') return { kind: 'help' }
  const byId = readId(line)
  if (byId) return byId
  const [first = '', ...others] = line.split(' ')
  const verb = VERBS.find(({ word }) => word === first.toLowerCase())
  const read = verb?.read(others.join(' '), line)
  // "talk of the day" looks up no talk.
  const meant = read?.kind === 'look-up' ? (readPlainLine(line) ?? read) : read
  return meant ?? orderIn(line) ?? readPlainLine(line) ?? { kind: 'ask', question: line }
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
