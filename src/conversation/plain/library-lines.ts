// Lines about the library and the conference: how much it holds, what it lists, when and where an edition is.
import type { Listable, Meaning } from '../../domain/requests/request.ts'
import { even } from './even-line.ts'
import { LEVELS } from './levels.ts'
import {
  AROUND,
  CONFERENCE,
  EDITION_THINGS,
  EVERYTHING,
  EXISTS,
  FIRST,
  HAPPENS,
  LISTING,
  NEXT,
  NOTE_THINGS,
  OF_THE_LIBRARY,
  OTHER_THINGS,
  PREVIOUS,
  PROJECT_THINGS,
  phrases,
  REGIONS,
  THE_BOT,
  THINGS,
  WHEN_WHERE,
  WHOLE_LIBRARY,
} from './lexicon.ts'
import type { PlainLine } from './plain-line.ts'
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

/** "us", "na" and "eu" name editions; "city" ends the name of one. */
const IN_NAMES = new Set(['na', 'us', 'eu', 'city'])
const ASKED_OF_IT = WHEN_WHERE.filter((word) => !IN_NAMES.has(word))
const AROUND_AN_EDITION = [...WHEN_WHERE, ...HAPPENS, ...AROUND].filter((word) => !IN_NAMES.has(word))
const KUBECON = phrases('kubecons | kubecon | cloudnativecon')
const ONE_KUBECON = phrases('kubecon | cloudnativecon | edition | conference')
/** "cloudnativecon kubecon north america 2025": no edition is called by more words. */
const LONGEST_NAME = 5

const edition = (name: string): Meaning => ({ kind: 'look-up', what: 'edition', name })

/** What is left may name an edition; what is none makes the line a question after all. */
const named = (rest: string): Meaning | undefined => {
  const name = rest.replace(/ ?\b(?:kubecons?|cloudnativecon)\b ?/g, ' ').trim()
  return name !== '' && name.split(' ').length <= LONGEST_NAME ? edition(name) : undefined
}

/** The last or the first edition, of all or of those that are named. */
const farthest =
  (which: 'last' | 'first') =>
  (rest: string): Meaning =>
    edition(`${which} ${rest}`.trim())

export const LINES_ABOUT_THE_LIBRARY: readonly PlainLine[] = [
  {
    says: [PROJECT_THINGS, LEVELS.flatMap(([, said]) => said)],
    besides: [
      ...LISTING,
      ...PROJECT_THINGS,
      ...OF_THE_LIBRARY,
      ...AROUND,
      ...phrases('how many | number of | cncf | kubernetes | cloud native | level | wurden | wurde | sind'),
    ],
    takes: nothing,
    request: (_, line) => {
      const said = even(line).split(' ')
      const level = LEVELS.find(([, words]) => words.some((word) => said.includes(word)))?.[0]
      return { kind: 'list', list: 'projects', ...(level && { level }) }
    },
    example: 'which CNCF projects are graduated?',
    unlike: 'how did the linkerd project graduate',
  },
  {
    says: [PREVIOUS, ONE_KUBECON],
    besides: [...PREVIOUS, ...KUBECON, ...AROUND_AN_EDITION],
    takes: 'a name or nothing',
    request: farthest('last'),
    example: 'when was the last kubecon in europe?',
    unlike: 'the latest release of helm',
  },
  {
    says: [FIRST, KUBECON],
    besides: [...FIRST, ...EXISTS, ...KUBECON, ...AROUND_AN_EDITION],
    takes: 'a name or nothing',
    request: farthest('first'),
    example: 'what was the first kubecon?',
    unlike: 'first steps with operators',
  },
  {
    says: [
      phrases(
        'how many | how much | number of | count of | count | amount of | wie viele | wie viel | cuantas | cuantos | combien de | combien | quante | quanti | quantas | quantos | いくつ | 多少 | 几个 | 몇 개',
      ),
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
  {
    says: [NEXT, CONFERENCE],
    besides: [...NEXT, ...WHEN_WHERE, ...HAPPENS, ...REGIONS, ...CONFERENCE, ...AROUND],
    takes: nothing,
    request: () => ({ kind: 'next' }),
    example: 'when is the next kubecon?',
    unlike: 'next generation service mesh',
  },
  {
    says: [WHEN_WHERE, phrases('kubecon | cloudnativecon')],
    besides: [...WHEN_WHERE, ...HAPPENS, ...CONFERENCE, ...AROUND, ...phrases('next year')],
    takes: nothing,
    request: () => ({ kind: 'next' }),
    example: 'when is kubecon?',
    unlike: 'when was helm donated',
  },
  {
    says: [ASKED_OF_IT],
    besides: AROUND_AN_EDITION,
    takes: 'a name',
    request: (rest) => (/kubecon|cloudnativecon|\b20\d\d\b/.test(rest) ? named(rest) : undefined),
    example: 'when was kubecon eu 2019?',
    unlike: 'when was helm donated',
  },
  {
    // Without such a word a bare name asks for what was noted there.
    says: [KUBECON, EXISTS],
    besides: [...KUBECON, ...EXISTS, ...AROUND.filter((word) => !IN_NAMES.has(word))],
    takes: 'a name',
    request: named,
    example: 'was there a kubecon in berlin?',
    unlike: 'was there a talk from berlin?',
  },
]
