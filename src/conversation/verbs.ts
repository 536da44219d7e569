// The words that begin a command, each with what it reads and what the help says of it: what is said there is what is
// read here.
import { LOOK_UPS, type LookUp, type Meaning } from '../domain/requests/request.ts'
import { parseDigestCommand } from './digest-grammar.ts'

export interface Verb {
  readonly word: string
  /** What follows it, for the help: empty for nothing. */
  readonly argument: string
  readonly shows: string
  /** What it shows together with the verbs beside it, which the help then names in one line. */
  readonly together?: string
  /** What is meant, or undefined where the arguments do not fit the verb. */
  readonly read: (rest: string, line: string) => Meaning | undefined
}

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
  {
    word: 'note',
    argument: 'TEXT',
    shows: 'saves what you write about a talk as a note',
    // Read before the line is cut and put into one: its lines are the note's.
    read: () => undefined,
  },
  {
    word: 'correct',
    argument: 'ID',
    shows: 'puts right what a note tells of a talk',
    read: (rest) =>
      /^[\w.-]{1,60}\/[\w./-]{1,60}$/.test(rest)
        ? { kind: 'note', command: { kind: 'correct', noted: rest } }
        : undefined,
  },
  {
    word: 'drafts',
    argument: '',
    shows: 'your notes, and those that wait for approval',
    read: alone({ kind: 'note', command: { kind: 'list' } }),
  },
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
