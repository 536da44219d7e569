// The words that begin a command, each with what it reads and what the help says of it: what is said there is what is
// read here.
import type { Maturity } from '../domain/library/catalogue.ts'
import { LOOK_UPS, type LookUp, type Meaning } from '../domain/requests/request.ts'
import { parseDigestCommand } from './digest-grammar.ts'
import { NOTE_VERBS } from './notes/note-line.ts'
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

const LEVELS: readonly Maturity[] = ['graduated', 'incubating', 'sandbox', 'archived']

const OF_ITSELF = 'this help; a question that looks like a command'

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
    read: (rest) => {
      const [first = '', ...about] = rest.toLowerCase().split(' ')
      const level = LEVELS.find((one) => one === first)
      return rest === '' || level
        ? {
            kind: 'list',
            list: 'projects',
            ...(level && { level }),
            ...(about.length > 0 && { about: about.join(' ') }),
          }
        : undefined
    },
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
  {
    word: 'next',
    argument: '',
    shows: 'the next KubeCon',
    together: BESIDES,
    // Among results it is the next of them.
    read: alone({ kind: 'follow-up', wanted: 'one', place: 'next', otherwise: { kind: 'next' } }),
  },
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
    shows: 'something to read here; see “digest help”',
    needs: 'channels',
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
    needs: 'channels',
    read: (rest) =>
      rest === 'on' || rest === 'off' ? { kind: 'feedback', wanted: rest === 'on' } : undefined,
  },
  {
    word: 'help',
    argument: '',
    shows: 'this help',
    together: OF_ITSELF,
    read: alone({ kind: 'help' }),
  },
  {
    word: 'ask',
    argument: 'QUESTION',
    shows: 'a question that looks like a command',
    together: OF_ITSELF,
    read: (rest) => (rest === '' ? undefined : { kind: 'ask', question: rest }),
  },
]

const withoutQuotes = (text: string): string => text.replace(/^["“”„«»]+|["“”„«»]+$/g, '').trim()

/** Phones write two hyphens as a dash. */
const dashes = (text: string): string => text.toLowerCase().replace(/^[–—]/, '--')
