// Lines about the library and the conference: how much it holds, what it lists; with those about editions and attending.
import type { Listable, Meaning } from '../../../domain/requests/request.ts'
import { ATTENDING_LINES } from '../courtesies/attending.ts'
import type { PlainLine } from '../plain-line.ts'
import { even } from '../words/even-line.ts'
import { LEVELS } from '../words/levels.ts'
import {
  AROUND,
  EDITION_THINGS,
  EVERYTHING,
  HOW_MANY,
  LISTING,
  NOTE_THINGS,
  OF_THE_LIBRARY,
  OTHER_THINGS,
  PROJECT_THINGS,
  phrases,
  THE_BOT,
  THINGS,
  WHOLE_LIBRARY,
} from '../words/lexicon.ts'
import { EDITION_LINES, FARTHEST_EDITIONS } from './edition-lines.ts'
import { LINES_OF_MOST } from './most-lines.ts'
import { NOTES_WRITTEN, WRITES, WRITTEN } from './who-wrote.ts'

const stats = (): Meaning => ({ kind: 'stats', unanswered: false })
const list = (list: Listable) => (): Meaning => ({ kind: 'list', list })
const nothing = 'nothing' as const

/** "list all talks", "which projects do you know?": what is wanted is every one of a kind. */
const listed = (
  things: readonly string[],
  request: PlainLine['request'],
  example: string,
  unlike: string,
): PlainLine => ({
  says: [things, LISTING],
  besides: [...LISTING, ...things, ...OF_THE_LIBRARY, ...THINGS, ...EVERYTHING, ...AROUND],
  takes: nothing,
  request,
  example,
  unlike,
})

/** Of more than one. */
const PROJECTS = PROJECT_THINGS.filter((word) => !['project', 'tool'].includes(word))
/** Such as “supply chain security”. */
const LONGEST_HEADING = 3
const ASKS_HOW = /\b(?:how|why|when|wie|warum|wann|comment|pourquoi|quand|como|por que|cuando)\b/

function ofLevel(line: string, about?: string): Meaning {
  const said = ` ${even(line)} `
  const level = LEVELS.find(([, words]) => words.some((word) => said.includes(` ${word} `)))?.[0]
  // Without its level: which row of the table says it does not matter.
  const heading = LEVELS.flatMap(([, words]) => words).reduce(
    (left, word) => ` ${left} `.replace(` ${word} `, ' ').trim(),
    about ?? '',
  )
  return { kind: 'list', list: 'projects', ...(level && { level }), ...(heading && { about: heading }) }
}

export const LINES_ABOUT_THE_LIBRARY: readonly PlainLine[] = [
  ...ATTENDING_LINES,
  {
    says: [PROJECT_THINGS, LEVELS.flatMap(([, said]) => said)],
    besides: [
      ...LISTING,
      ...PROJECT_THINGS,
      ...OF_THE_LIBRARY,
      ...AROUND,
      ...HOW_MANY,
      ...phrases('cncf | kubernetes | cloud native | level | wurden | wurde | sind'),
    ],
    takes: nothing,
    request: (_, line) => ofLevel(line),
    example: 'which CNCF projects are graduated?',
    unlike: 'how did the linkerd project graduate',
  },
  {
    says: [PROJECTS, LEVELS.flatMap(([, said]) => said)],
    besides: [
      ...LISTING,
      ...PROJECTS,
      ...OF_THE_LIBRARY,
      ...AROUND,
      ...phrases('cncf | kubernetes | level | around | sur | sobre | zu | zum thema | fur | pour | para'),
    ],
    takes: 'a name',
    request: (rest, line) =>
      rest.split(' ').length <= LONGEST_HEADING && !ASKS_HOW.test(even(line))
        ? ofLevel(line, rest)
        : undefined,
    example: 'sandbox projects about security',
    unlike: 'how do sandbox projects handle security',
  },
  ...FARTHEST_EDITIONS,
  ...LINES_OF_MOST,
  {
    says: [
      [...HOW_MANY, ...phrases('how much | count | amount of | wie viel | いくつ | 多少 | 几个 | 몇 개')],
      THINGS,
    ],
    besides: [...THINGS, ...OF_THE_LIBRARY, ...AROUND],
    takes: nothing,
    request: stats,
    example: 'how many notes do you have?',
    unlike: 'how many nodes can a cluster have',
  },
  {
    says: [WHOLE_LIBRARY],
    besides: [...AROUND, ...phrases('bot | library | ever | have | so far | know')],
    takes: nothing,
    request: stats,
    example: 'summarise everything',
    unlike: 'top 5 reasons for gitops',
  },
  {
    // The list of notes names their authors; after an answer the author of its note is meant.
    says: [WRITES, NOTES_WRITTEN],
    besides: [...WRITES, ...NOTES_WRITTEN, ...OF_THE_LIBRARY, ...THE_BOT, ...AROUND, ...WRITTEN],
    takes: nothing,
    request: list('notes'),
    example: 'who wrote all the notes?',
    unlike: 'who wrote the notes on etcd?',
  },
  listed(NOTE_THINGS, list('notes'), 'list all talks', 'list all talks by Liz Rice'),
  listed(PROJECT_THINGS, list('projects'), 'which projects do you know?', 'projects for chaos engineering'),
  listed(
    EDITION_THINGS,
    list('editions'),
    'which kubecons do you have notes for',
    'editions of a handbook for maintainers',
  ),
  listed(OTHER_THINGS, stats, 'which topics do you cover?', 'what topics did the keynote cover'),
  listed(EVERYTHING, stats, 'show me everything you have', 'show me everything from valencia'),
  {
    says: [
      phrases(
        'whats new | what is new | any news | news | anything new | was gibt es neues | was gibts neues | gibts was neues | gibt es was neues | novedades | quoi de neuf | novita | novidades',
      ),
    ],
    besides: [...AROUND, ...phrases('library | notes')],
    takes: nothing,
    request: list('notes'),
    example: 'what’s new?',
    unlike: 'what is new in helm 3',
  },
  ...EDITION_LINES,
]
