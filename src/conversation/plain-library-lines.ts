// Lines about the library and the conference: how much it holds, what it lists, when and where an edition is.
import type { Listable, Meaning } from '../domain/requests/request.ts'
import {
  AROUND,
  CONFERENCE,
  EVERYTHING,
  HAPPENS,
  NEXT,
  OF_THE_LIBRARY,
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
  {
    says: [
      phrases(
        'list | show | which | what | who | whose | all | every | tell | give | display | new | newest | latest | recent | any',
      ),
      phrases(
        'notes | note | talks | sessions | authors | author | talk | recordings | videos | articles | posts | who wrote | wrote | writes | everything you have',
      ),
    ],
    besides: [
      ...OF_THE_LIBRARY,
      ...AROUND,
      ...EVERYTHING,
      ...phrases(
        'list | show | which | what | who | whose | notes | talks | authors | full | complete | display | new | newest | latest | recent | whats',
      ),
    ],
    takes: nothing,
    request: list('notes'),
    example: 'list all talks',
    unlike: 'list all talks by Liz Rice',
  },
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
    says: [
      phrases(
        'list | show | which | what | all | every | most popular | most mentioned | top 10 | top 5 | top ten | top | popular | tell | give',
      ),
      phrases('projects | project | tools'),
    ],
    besides: [
      ...OF_THE_LIBRARY,
      ...AROUND,
      ...phrases('list | show | which | what | full | cncf | most | mentioned | popular | often | many'),
    ],
    takes: nothing,
    request: list('projects'),
    example: 'which projects do you know?',
    unlike: 'projects for chaos engineering',
  },
  {
    says: [
      phrases('list | show | which | what | all | every | past | previous | tell | give'),
      phrases('editions | edition | kubecons | kubecon | conferences | conference | events | years'),
    ],
    besides: [
      ...OF_THE_LIBRARY,
      ...AROUND,
      ...phrases('list | show | which | what | notes | kubecon | past | previous | full'),
    ],
    takes: nothing,
    request: list('editions'),
    example: 'which kubecons do you have notes for',
    unlike: 'which kubecon was in detroit',
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
