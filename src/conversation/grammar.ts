// What a person typed → what is wanted. A verb counts only as the exact first word with arguments that fit;
// anything else is a question. The table also feeds `help` and --help: what is said there is what is read here.
import type { Action } from '../domain/requests/action.ts'
import {
  type DigestRequest,
  type LineRequest,
  LOOK_UPS,
  type LookUp,
  type Meaning,
  type NoteRequest,
  type PressRequest,
} from '../domain/requests/request.ts'
import { oneLine } from '../domain/text/clean-text.ts'
import { LONGEST_QUESTION } from '../query/understand/interpret.ts'
import { parseDigestCommand } from './digest-grammar.ts'
import { NOTE_VERBS, readNoteLine } from './notes/note-line.ts'
import { readPlainLine } from './plain-lines.ts'
import type { Verb } from './verb.ts'

const alone =
  (meaning: Meaning): Verb['read'] =>
  (rest) =>
    rest === '' ? meaning : undefined

const LOOK_UP_SHOWS: Readonly<Record<LookUp, string>> = {
  talk: 'one talk by its title or id',
  project: 'a project and the notes that name it',
  speaker: 'talks by somebody',
  edition: 'one KubeCon: its notes and its programme',
  author: 'what one author noted',
}

const BY_NAME = 'one of these, by its name'
const ALL_OF_THEM = 'all of these'
const BESIDES = 'the next KubeCon, a random talk, how much is here'

const UNANSWERED = '--unanswered'

export const VERBS: readonly Verb[] = [
  {
    word: 'timeline',
    argument: 'TOPIC',
    shows: 'a topic, edition by edition',
    read: (rest) => (rest === '' ? undefined : { kind: 'timeline', topic: rest }),
  },
  ...LOOK_UPS.map(
    (what): Verb => ({
      word: what,
      argument: 'NAME',
      shows: LOOK_UP_SHOWS[what],
      together: BY_NAME,
      read: (rest) => (rest === '' ? undefined : { kind: 'look-up', what, name: withoutQuotes(rest) }),
    }),
  ),
  {
    word: 'projects',
    argument: '',
    shows: 'projects the notes name',
    together: ALL_OF_THEM,
    read: alone({ kind: 'list', list: 'projects' }),
  },
  {
    word: 'editions',
    argument: '',
    shows: 'every KubeCon, with its notes',
    together: ALL_OF_THEM,
    read: alone({ kind: 'list', list: 'editions' }),
  },
  {
    word: 'notes',
    argument: '',
    shows: 'every note and its author',
    together: ALL_OF_THEM,
    read: alone({ kind: 'list', list: 'notes' }),
  },
  { word: 'next', argument: '', shows: 'the next KubeCon', together: BESIDES, read: alone({ kind: 'next' }) },
  {
    word: 'random',
    argument: '[SEED]',
    shows: 'a random talk',
    together: BESIDES,
    read: (rest) =>
      rest === ''
        ? { kind: 'random' }
        : /^\d{1,9}$/.test(rest)
          ? { kind: 'random', seed: Number(rest) }
          : undefined,
  },
  {
    word: 'stats',
    argument: `[${UNANSWERED}]`,
    shows: 'how much the library holds',
    together: BESIDES,
    read: (rest) =>
      rest === '' || dashes(rest) === UNANSWERED ? { kind: 'stats', unanswered: rest !== '' } : undefined,
  },
  {
    word: 'digest',
    argument: 'weekdays 09:00 Europe/Lisbon',
    shows: 'something to read here; see digest help',
    read: (_, line) => {
      const command = parseDigestCommand(line)
      return command && { kind: 'digest', command }
    },
  },
  ...NOTE_VERBS,
  {
    word: 'feedback',
    argument: 'on|off',
    shows: 'whether answers here ask “Was this it?”',
    read: (rest) =>
      rest === 'on' || rest === 'off' ? { kind: 'feedback', wanted: rest === 'on' } : undefined,
  },
  { word: 'help', argument: '', shows: 'this help', read: alone({ kind: 'help' }) },
  {
    word: 'ask',
    argument: 'QUESTION',
    shows: 'a question that looks like a command',
    read: (rest) => (rest === '' ? undefined : { kind: 'ask', question: rest }),
  },
]

/** An id alone, as suggestions and `--json` give them: `project/thanos`, `speaker/rob-scott`, `<note>/<slug>`. */
const ID = /^(?:(project|speaker|edition|topic)\/([a-z0-9-]+)|[a-z0-9-]+-[a-z0-9-]*\/(?:p\/)?[a-z0-9-]+)$/

function readId(line: string): Meaning | undefined {
  const [id, kind, name = ''] = ID.exec(line) ?? []
  if (!id) return undefined
  if (kind === 'topic') return { kind: 'ask', question: name.replaceAll('-', ' ') }
  const what = LOOK_UPS.find((one) => one === kind) ?? 'talk'
  return { kind: 'look-up', what, name: what === 'edition' ? name : id }
}

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

/** What can be typed, and what that shows: a line of the help. */
export interface Usage {
  /** Side by side: `projects`, `editions`, `notes`. */
  readonly typed: readonly string[]
  readonly shows: string
}

/** Every verb, those that belong together in one line; `ask` stands last. */
export const usageLines = (): readonly Usage[] =>
  [...Map.groupBy(VERBS, ({ word, together = word }) => together)].map(([together, verbs]) => ({
    typed: verbs.map(({ word, argument }) => (verbs.length > 1 ? word : `${word} ${argument}`.trim())),
    shows: verbs.length > 1 ? together : (verbs[0]?.shows ?? ''),
  }))

const withoutQuotes = (text: string): string => text.replace(/^["“”„«»]+|["“”„«»]+$/g, '').trim()

/** Phones write two hyphens as a dash. */
const dashes = (text: string): string => text.toLowerCase().replace(/^[–—]/, '--')
