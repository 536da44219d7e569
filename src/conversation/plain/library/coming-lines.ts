// “The next KubeCon in America”, “when is the next one?”, “when was the first one?”: the next where it is said of where, and KubeCons
// that are not named.
import type { Meaning } from '../../../domain/requests/request.ts'
import type { PlainLine } from '../plain-line.ts'
import { AROUND, CONFERENCE, HAPPENS, NEXT, phrases, WHEN_WHERE } from '../words/lexicon.ts'
import { isPlace } from '../words/places.ts'

/** They name editions, and “city” ends the name of one. */
const IN_NAMES = new Set(['na', 'us', 'eu', 'city'])
const AROUND_THEM = [...WHEN_WHERE, ...HAPPENS, ...AROUND].filter((word) => !IN_NAMES.has(word))

const edition = (name: string): Meaning => ({ kind: 'look-up', what: 'edition', name })

/** One of many, which is called by no name. */
const NEXT_UNNAMED = phrases(`
the next one | next one | the next | nachste | die nachste | der nachste | das nachste | la prochaine | prochaine | le prochain | prochain | la proxima | proxima | el proximo | proximo
`)
const FIRST_UNNAMED = phrases(`
the first one | the very first one | the first | die erste | der erste | erste | la premiere | premiere | la primera | primera | el primero
`)
const HAPPENS_UNNAMED = phrases(`
is | was | are | will | be | it | there | and | in | take place | takes place | took place | happen | held | ist | war | findet | statt | fand | und | wird | sein | wo | est | etait | sera | a lieu | aura lieu | a eu lieu | et | en | aux | es | fue | sera | y | cuando | donde | tiene lugar | tuvo lugar
`)

const AMERICA: ReadonlySet<string> = new Set(
  phrases(
    'america | amerika | amerique | norteamerica | amerique du nord | north america | nordamerika | na | us | usa',
  ),
)
const EUROPE: ReadonlySet<string> = new Set(phrases('europe | europa | eu | european'))

/** The next of a country or a continent. */
function nextIn(rest: string): Meaning | undefined {
  if (AMERICA.has(rest)) return edition('next north america')
  if (EUROPE.has(rest)) return edition('next europe')
  return isPlace(rest) ? edition(`next ${rest}`) : undefined
}

/** In their order: the first that takes a line decides. */
export const COMING_LINES: readonly PlainLine[] = [
  {
    // The next, of a country or a continent.
    says: [NEXT, CONFERENCE],
    besides: [...NEXT, ...CONFERENCE, ...AROUND_THEM],
    takes: 'a name',
    request: nextIn,
    example: 'when is the next kubecon in brazil?',
    unlike: 'next edition of envoy',
  },
  {
    // Not named: after an order of a digest, its next one is meant.
    says: [WHEN_WHERE, NEXT_UNNAMED],
    besides: [...WHEN_WHERE, ...NEXT_UNNAMED, ...HAPPENS_UNNAMED],
    takes: 'nothing',
    request: () => ({ kind: 'next', unnamed: true }),
    example: 'wo ist die nächste?',
    unlike: 'when is the next one in etcd compacted?',
  },
  {
    says: [WHEN_WHERE, NEXT_UNNAMED],
    besides: [...WHEN_WHERE, ...NEXT_UNNAMED, ...HAPPENS_UNNAMED],
    takes: 'a name',
    request: nextIn,
    example: 'when is the next one in brazil?',
    unlike: 'when is the next one in production?',
  },
  {
    says: [WHEN_WHERE, FIRST_UNNAMED],
    besides: [...WHEN_WHERE, ...FIRST_UNNAMED, ...HAPPENS_UNNAMED],
    takes: 'nothing',
    request: () => ({ kind: 'follow-up', wanted: 'when', place: 1, otherwise: edition('first') }),
    example: 'when was the first one?',
    unlike: 'when was the first one released by helm?',
  },
]
