// Lines about the KubeCons: when and where one is, whether there was one, the last and the first.

import type { Meaning } from '../../../domain/requests/request.ts'
import { SPEAKS, WHO } from '../../follow-ups/lines/lexicon.ts'
import type { PlainLine } from '../plain-line.ts'
import {
  AROUND,
  CONFERENCE,
  EXISTS,
  FIRST,
  HAPPENS,
  NEXT,
  PREVIOUS,
  phrases,
  REGIONS,
  WHEN_WHERE,
} from '../words/lexicon.ts'
import { isPlace } from '../words/places.ts'
import { COMING_LINES } from './coming-lines.ts'

const nothing = 'nothing' as const

/** "us", "na" and "eu" name editions; "city" ends the name of one. */
const IN_NAMES = new Set(['na', 'us', 'eu', 'city'])
const ASKED_OF_IT = WHEN_WHERE.filter((word) => !IN_NAMES.has(word))
const AROUND_AN_EDITION = [...WHEN_WHERE, ...HAPPENS, ...AROUND].filter((word) => !IN_NAMES.has(word))
const KUBECON = phrases('kubecons | kubecon | cloudnativecon')
const ONE_KUBECON = phrases('kubecon | cloudnativecon | edition | conference')
/** Of more than one: the list of all tells. */
const PLACES_OF_ALL = phrases(
  'which cities | what cities | all cities | cities | which countries | what countries | countries | locations | venues | places | which years | what years | where has | where have | welche stadte | welchen stadten | que ciudades | quelles villes',
)
/** "cloudnativecon kubecon north america 2025": no edition is called by more words. */
const LONGEST_NAME = 5

const WHAT_IS = phrases(`
what is | whats | what is a | what does kubecon mean | was ist | was ist das | was ist eigentlich | was bedeutet | est quoi | c est quoi | qu est ce que | qu est ce que c est | est ce que | que es | que es eso de | en que consiste
`)
/** “How big was kubecon”: no edition is called so. */
const ASKS =
  /\b(?:how|what|else|why|who|whom|which|whose|that|people|much|wie|was|wer|warum|comment|quoi|pourquoi|como|cuanta|cuantos|porque)\b/

const edition = (name: string): Extract<Meaning, { kind: 'look-up' }> => ({
  kind: 'look-up',
  what: 'edition',
  name,
})

/** What is left may name an edition; what is none makes the line a question after all. */
const named = (rest: string): Meaning | undefined => {
  const name = rest.replace(/ ?\b(?:kubecons?|cloudnativecon)\b ?/g, ' ').trim()
  if (name === '' || name.split(' ').length > LONGEST_NAME || ASKS.test(name)) return undefined
  return isPlace(name) ? { ...edition(name), place: true } : edition(name)
}

/** “KubeCon in Brazil”, “KubeCon Nairobi”: whether there was one, where a place is all that is named. */
const inPlace = (rest: string): Meaning | undefined => (isPlace(rest) ? named(rest) : undefined)

/** The last or the first edition, of all or of those that are named. */
const farthest =
  (which: 'last' | 'first') =>
  (rest: string): Meaning =>
    edition(`${which} ${rest}`.trim())

export const FARTHEST_EDITIONS: readonly PlainLine[] = [
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
]

export const EDITION_LINES: readonly PlainLine[] = [
  ...COMING_LINES,
  {
    says: [PLACES_OF_ALL, KUBECON],
    besides: [
      ...PLACES_OF_ALL,
      ...KUBECON,
      ...AROUND_AN_EDITION,
      ...phrases('been | visited | had | already | far | until'),
    ],
    takes: nothing,
    request: () => ({ kind: 'list', list: 'editions' }),
    example: 'which cities had a kubecon so far?',
    unlike: 'all locations of our data centers',
  },
  {
    says: [NEXT, CONFERENCE],
    besides: [
      ...NEXT,
      ...WHEN_WHERE,
      ...HAPPENS,
      ...REGIONS,
      ...CONFERENCE,
      ...AROUND,
      // Who speaks there nobody here knows before it: it is no “next” of an answer.
      ...WHO,
      ...SPEAKS,
      ...phrases(
        'spricht | sprechen | redet | habla | hablan | parlent | talks | sessions | keynotes | speakers | programme | program | schedule | agenda | vortrage | charlas',
      ),
    ],
    takes: nothing,
    request: () => ({ kind: 'next' }),
    example: 'when is the next kubecon?',
    unlike: 'next generation service mesh',
  },
  {
    // What a person asks who has never heard of it: where and when it was says what it is.
    says: [WHAT_IS, KUBECON],
    besides: [...WHAT_IS, ...KUBECON, ...AROUND],
    takes: nothing,
    request: () => ({ kind: 'list', list: 'editions' }),
    example: 'was ist die KubeCon?',
    unlike: 'what is kubectl?',
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
  {
    says: [KUBECON, phrases('in | en | em | nach')],
    besides: [...KUBECON, ...AROUND.filter((word) => !IN_NAMES.has(word))],
    takes: 'a name',
    request: inPlace,
    example: 'kubecon in brazil',
    unlike: 'kubecon in a nutshell',
  },
  {
    // What was noted there, where there was one.
    says: [KUBECON],
    besides: KUBECON,
    takes: 'a name',
    request: (rest, line) => (isPlace(rest) ? { kind: 'ask', question: line, place: rest } : undefined),
    example: 'kubecon nairobi',
    unlike: 'kubecon sidecars',
  },
]
