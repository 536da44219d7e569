// Lines about the library and the conference: how much it holds, what it lists, when and where an edition is.
import type { Listable, Meaning } from '../domain/requests/request.ts'
import {
  AROUND,
  CONFERENCE,
  EDITION_THINGS,
  EVERYTHING,
  HAPPENS,
  LISTING,
  NEXT,
  NOTE_THINGS,
  OF_THE_LIBRARY,
  OTHER_THINGS,
  PROJECT_THINGS,
  phrases,
  REGIONS,
  THINGS,
  WHEN_WHERE,
  WHOLE_LIBRARY,
} from './plain-lexicon.ts'
import type { PlainLine } from './plain-line.ts'

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

export const LINES_ABOUT_THE_LIBRARY: readonly PlainLine[] = [
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
  listed(NOTE_THINGS, list('notes'), 'list all talks', 'list all talks by Liz Rice'),
  listed(PROJECT_THINGS, list('projects'), 'which projects do you know?', 'projects for chaos engineering'),
  listed(
    EDITION_THINGS,
    list('editions'),
    'which kubecons do you have notes for',
    'which kubecon was in detroit',
  ),
  listed(OTHER_THINGS, stats, 'which topics do you cover?', 'what topics did the keynote cover'),
  listed(EVERYTHING, stats, 'show me everything you have', 'show me everything from valencia'),
  {
    says: [
      phrases(
        'whats new | what is new | any news | news | anything new | was gibt es neues | novedades | quoi de neuf | novita | novidades',
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
    unlike: 'next generation service mesh at kubecon',
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
    says: [WHEN_WHERE],
    besides: [...WHEN_WHERE, ...HAPPENS, ...AROUND.filter((word) => !['na', 'us', 'eu'].includes(word))],
    takes: 'a name',
    request: (name, question) =>
      /kubecon|cloudnativecon|\b20\d\d\b/.test(name)
        ? {
            kind: 'look-up',
            what: 'edition',
            name: name.replace(/^(?:kubecon|cloudnativecon)$/, ''),
            question,
          }
        : undefined,
    example: 'when was kubecon eu 2019?',
    unlike: 'when was helm donated',
  },
]
