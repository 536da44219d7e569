// “The linkerd one”, “den über Spotify”: what one of the results that were shown is called.
import type { NameOfOne } from '../../../domain/requests/question.ts'
import { beginningsIn } from '../../plain/words/beginnings.ts'
import { even } from '../../plain/words/even-line.ts'
import { phrases } from '../../plain/words/lexicon.ts'

export interface CalledLine {
  /** What stands before the name, and behind it; one of each. */
  readonly before: readonly string[]
  readonly behind?: readonly string[]
  /** Nothing but one of several is called so: where none is, only the name is asked for. */
  readonly isOne?: true
  readonly example: string
  readonly unlike: string
}

/** In their order: the first that takes a line decides. */
export const LINES_OF_ONE_CALLED: readonly CalledLine[] = [
  {
    before: phrases(`
the one about | the one on | the one with | the one by | the one from | the one of | the one called | the one titled | the one named | the one where they mention | the one that mentions | the one where | the ones about | the ones on | the ones with | that one about | the talk about | the talk with | the talk by
`),
    isOne: true,
    example: 'the one about spotify',
    unlike: 'the one and only spotify',
  },
  {
    before: phrases('the | that'),
    behind: phrases('one | ones | talk | session | video | recording'),
    example: 'the linkerd one',
    unlike: 'one linkerd proxy',
  },
  {
    before: phrases(
      ['der', 'die', 'das', 'den', 'dem']
        .flatMap((article) => ['uber', 'zu', 'mit', 'von', 'zum'].map((about) => `${article} ${about}`))
        .join(' | '),
    ),
    isOne: true,
    example: 'den über Spotify',
    unlike: 'über Spotify',
  },
  {
    before: phrases('der | die | das | den'),
    behind: phrases('vortrag | vortrage | video'),
    example: 'der Linkerd-Vortrag',
    unlike: 'Linkerd Vorträge der Woche',
  },
  {
    before: phrases(
      ['celui', 'celle', 'ceux', 'celles', 'la presentation', 'la conference', 'le talk']
        .flatMap((one) =>
          ['sur', 'de', 'avec', 'par', 'a propos de', 'qui parle de'].map((about) => `${one} ${about}`),
        )
        .join(' | '),
    ),
    isOne: true,
    example: 'celui sur Linkerd',
    unlike: 'sur Linkerd',
  },
  {
    before: phrases(
      ['el', 'la', 'los', 'las', 'ese', 'esa', 'la charla', 'la ponencia']
        .flatMap((one) => ['de', 'sobre', 'con', 'que habla de'].map((about) => `${one} ${about}`))
        .join(' | '),
    ),
    isOne: true,
    example: 'la de Linkerd',
    unlike: 'de Linkerd',
  },
]

/** What comes before, and says nothing. */
const SAYS_NOTHING = beginningsIn(
  phrases(
    'i want | id like | i would like | was ist mit | quiero | je veux | ich will | and | no | ok | okay | then | i meant | i mean | show me | show | open | give me | what about | und | nein | ich meinte | zeig mir | zeig | et | non | montre moi | montre | y | muestrame | muestra',
  ),
)
const LONGEST_NAME = 4
const LONGEST = 80

const CALLED = LINES_OF_ONE_CALLED.map(({ before, behind = [''], isOne }) => ({
  before: beginningsIn(before),
  behind,
  ...(isOne && { isOne }),
}))

/** How a line calls one of the results; undefined where it calls none. */
export function readCalled(line: string): NameOfOne | undefined {
  const evened = even(line).replace(/ (?:please|pls|bitte|svp|por favor)$/, '')
  if (evened.length > LONGEST) return undefined
  const said = SAYS_NOTHING(evened)?.rest ?? evened
  for (const { before, behind, isOne } of CALLED) {
    const first = before(said)?.said
    if (first === undefined) continue
    const last = behind.find((phrase) => phrase === '' || said.endsWith(` ${phrase}`))
    if (last === undefined) continue
    const name = said.slice(first.length, said.length - last.length).trim()
    if (name !== '' && name.split(' ').length <= LONGEST_NAME) return { name, ...(isOne && { isOne }) }
  }
  return undefined
}
