// What a person typed → what is wanted. A verb counts only as the exact first word with arguments that fit;
// anything else is a question. The table also feeds `help` and --help: what is said there is what is read here.
import { LOOK_UPS, type LookUp } from '../query/browse/look-up.ts'
import { isDigestCommand } from './digest-grammar.ts'
import { readPlainLine } from './plain-lines.ts'

export type List = 'projects' | 'editions' | 'notes'

/** What is said out of courtesy, or without any. */
export type Courtesy = 'greeting' | 'thanks' | 'assent' | 'farewell' | 'complaint'

export type Request =
  | { readonly kind: 'ask'; readonly question: string }
  | { readonly kind: 'help' }
  /** Answered in a few words; nothing is searched for. */
  | { readonly kind: 'courtesy'; readonly courtesy: Courtesy }
  /** About an answer given before, which nobody has kept. */
  | { readonly kind: 'follow-up' }
  /** `question` is the whole line: asked where nothing has that name. */
  | { readonly kind: 'look-up'; readonly what: LookUp; readonly name: string; readonly question: string }
  | { readonly kind: 'timeline'; readonly topic: string }
  | { readonly kind: 'list'; readonly list: List }
  | { readonly kind: 'next' }
  /** With a seed the choice is always the same. */
  | { readonly kind: 'random'; readonly seed?: number }
  | { readonly kind: 'stats'; readonly unanswered: boolean }
  /** Answered by `Conversation.digest`: it needs to know the channel. */
  | { readonly kind: 'digest' }

export interface Verb {
  readonly word: string
  /** What follows it, for the help: empty for nothing. */
  readonly argument: string
  readonly shows: string
  /** The request, or undefined where the arguments do not fit the verb. */
  readonly read: (rest: string, line: string) => Request | undefined
}

const alone =
  (request: Request): Verb['read'] =>
  (rest) =>
    rest === '' ? request : undefined

const LOOK_UP_SHOWS: Readonly<Record<LookUp, string>> = {
  talk: 'one talk by its title or id',
  project: 'a project, its state and what names it',
  speaker: 'talks by somebody',
  edition: 'one KubeCon: its notes and its programme',
  author: 'what one author noted',
}

const UNANSWERED = '--unanswered'

export const VERBS: readonly Verb[] = [
  {
    word: 'timeline',
    argument: 'TOPIC',
    shows: 'mentions of a topic, edition by edition',
    read: (rest) => (rest === '' ? undefined : { kind: 'timeline', topic: rest }),
  },
  ...LOOK_UPS.map(
    (what): Verb => ({
      word: what,
      argument: 'NAME',
      shows: LOOK_UP_SHOWS[what],
      read: (rest, question) =>
        rest === '' ? undefined : { kind: 'look-up', what, name: withoutQuotes(rest), question },
    }),
  ),
  {
    word: 'projects',
    argument: '',
    shows: 'projects the notes name',
    read: alone({ kind: 'list', list: 'projects' }),
  },
  {
    word: 'editions',
    argument: '',
    shows: 'every KubeCon, with its notes',
    read: alone({ kind: 'list', list: 'editions' }),
  },
  {
    word: 'notes',
    argument: '',
    shows: 'every note, its author and its original',
    read: alone({ kind: 'list', list: 'notes' }),
  },
  { word: 'next', argument: '', shows: 'the coming KubeCon', read: alone({ kind: 'next' }) },
  {
    word: 'random',
    argument: '[SEED]',
    shows: 'a talk by chance; the same number, the same talk',
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
    read: (rest) =>
      rest === '' || dashes(rest) === UNANSWERED ? { kind: 'stats', unanswered: rest !== '' } : undefined,
  },
  {
    word: 'digest',
    argument: 'weekdays 09:00 Europe/Lisbon',
    shows: 'something worth reading in this channel; digest help shows more',
    read: (_, line) => (isDigestCommand(line) ? { kind: 'digest' } : undefined),
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

function readId(line: string): Request | undefined {
  const [id, kind, name = ''] = ID.exec(line) ?? []
  if (!id) return undefined
  if (kind === 'topic') return { kind: 'ask', question: name.replaceAll('-', ' ') }
  const what = LOOK_UPS.find((one) => one === kind) ?? 'talk'
  return { kind: 'look-up', what, name: what === 'edition' ? name : id, question: line }
}

/** Parses one line of chat; empty text asks for help. */
export function parseRequest(text: string): Request {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line === '') return { kind: 'help' }
  const byId = readId(line)
  if (byId) return byId
  const [first = '', ...others] = line.split(' ')
  const verb = VERBS.find(({ word }) => word === first.toLowerCase())
  return verb?.read(others.join(' '), line) ?? readPlainLine(line) ?? { kind: 'ask', question: line }
}

/** `timeline TOPIC` and what it shows, for the help; `ask` stands last. */
export const usageLines = (): readonly (readonly [usage: string, shows: string])[] =>
  VERBS.map(({ word, argument, shows }) => [`${word} ${argument}`.trim(), shows])

const withoutQuotes = (text: string): string => text.replace(/^["“”„«»]+|["“”„«»]+$/g, '').trim()

/** Phones write two hyphens as a dash. */
const dashes = (text: string): string => text.toLowerCase().replace(/^[–—]/, '--')
