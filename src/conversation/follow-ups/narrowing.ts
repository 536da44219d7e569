// “Only 2022”, “and in Europe?”: the question before, of some editions only. As in every table of plain lines, nothing may be
// left of the line but, here, the name of an edition; whether there was such a one the library says.
import type { FollowUp } from '../../domain/requests/request.ts'
import { zoneCalled } from '../orders/words/order-zones.ts'
import { phrases } from '../plain/lexicon.ts'
import type { PlainLine } from '../plain/plain-line.ts'
import { BESIDE } from './lexicon.ts'
import { isYear, yearsIn } from './spans.ts'

/** As people call them → as the filters of a question do. */
const REGIONS: Readonly<Record<string, string>> = {
  eu: 'eu',
  europe: 'europe',
  europa: 'europe',
  na: 'na',
  us: 'na',
  usa: 'na',
  america: 'na',
  amerika: 'na',
  amerique: 'na',
  'north america': 'na',
  nordamerika: 'na',
  'amerique nord': 'na',
  norteamerica: 'na',
  china: 'china',
  chine: 'china',
  india: 'india',
  indien: 'india',
  inde: 'india',
  japan: 'japan',
  japon: 'japan',
  japao: 'japan',
  asia: 'china,india,japan',
  asien: 'china,india,japan',
  asie: 'china,india,japan',
}

/** Cities of a KubeCon, as other languages call them. */
const CITIES: Readonly<Record<string, string>> = {
  barcelone: 'barcelona',
  londres: 'london',
  kopenhagen: 'copenhagen',
  copenhague: 'copenhagen',
  valence: 'valencia',
  schanghai: 'shanghai',
  tokio: 'tokyo',
  hongkong: 'hong kong',
}

const RELATIVE: Readonly<Record<string, string>> = {
  'last year': 'last year',
  'last years': 'last year',
  'this year': 'this year',
  'letztes jahr': 'last year',
  'dieses jahr': 'this year',
  'annee derniere': 'last year',
  'ano pasado': 'last year',
  'ano passado': 'last year',
}

/**
 * A year, a region, both, a city: what a filter of a question takes. "2021 nordamerika" is `na 2021`.
 * @param ofCities whether a city may be meant; alone it may be the zone of a digest just ordered
 */
function editionIn(rest: string, line: string, ofCities: boolean): string | undefined {
  const relative = RELATIVE[rest]
  if (relative !== undefined) return relative
  const words = rest.split(' ')
  const years = yearsIn(words, line)
  const place = words.filter((word) => !isYear(word)).join(' ')
  if (place === '') return years
  // “eu 2019 2021” is no name.
  const [year, another] = words.filter(isYear)
  if (another !== undefined) return undefined
  // “E na Europa”: in Portuguese it is a small word.
  const region =
    REGIONS[place] ??
    REGIONS[place.replace(/^na /, '')] ??
    CITIES[place] ??
    (ofCities && zoneCalled(place) !== undefined ? place : undefined)
  return region && [region, year].filter(Boolean).join(' ')
}

/** “eu” and “us” name regions, “last year” a year. */
const IN_NAMES = new Set([...Object.keys(REGIONS), 'last', 'letztes', 'na', 'this', 'dieses', 'year'])
const KINDS = phrases(
  'talks | talk | ones | one | those | kubecons | kubecon | edition | editions | notes | results',
)
const AROUND = [
  ...BESIDE,
  ...phrases(`
only | just | narrow | limit | restrict | filter | now | jetzt | maintenant | ahora | same | question | but | then | or | by | for | at | it | that | the | them | to | lieber | nur | auch | und | aus | von | in | im jahr | seulement | uniquement | que | et | pour | en | ceux | celles | de | solo | solamente | y | los | las | so | somente | apenas | e | os | as | em | no | me | show
`),
].filter((phrase) => !IN_NAMES.has(phrase) && !KINDS.includes(phrase))

/** “What should I watch from 2021” asks for itself. */
const FEW = phrases(
  'please | pls | bitte | svp | por favor | the | then | kubecon | der | die | dem | el | la | le | l | los | las | o | a | jahr | ano',
)

const narrowing = (
  says: string,
  besides: readonly string[],
  [ofCities, wanted, added]: readonly [ofCities: boolean, wanted: FollowUp['wanted'], added?: true],
  example: string,
  unlike: string,
): PlainLine => ({
  says: [phrases(says)],
  besides: [...besides, ...phrases(says)].toSorted((a, b) => b.length - a.length),
  takes: 'a name',
  request: (rest, line) => {
    const where = editionIn(rest, line, ofCities)
    if (where === undefined) return undefined
    return { kind: 'follow-up', wanted, where, ...(added && { added }) }
  },
  example,
  unlike,
})

/** With what says that it is a place: “the last KubeCon” alone is looked up. */
const LAST_KUBECON = phrases(`
at the last kubecon | from the last kubecon | of the last kubecon | at the latest kubecon | from the latest kubecon | at the most recent kubecon
auf der letzten kubecon | bei der letzten kubecon | von der letzten kubecon | auf der jungsten kubecon
a la derniere kubecon | de la derniere kubecon | lors de la derniere kubecon | en la ultima kubecon | de la ultima kubecon | na ultima kubecon | da ultima kubecon
`)

/** In their order: the first that takes a line decides. */
export const LINES_OF_SOME_EDITIONS: readonly PlainLine[] = [
  narrowing(
    `
the one from | the one of | the one in | that one from | the talk from | der aus | der von | die aus | das aus | den von | den aus | celui de | celle de | el de | o de
`,
    AROUND,
    [true, 'one'],
    'the one from 2021',
    'the one from the other team',
  ),
  {
    says: [LAST_KUBECON],
    besides: [...AROUND, ...LAST_KUBECON],
    takes: 'nothing',
    request: () => ({ kind: 'follow-up', wanted: 'narrowed', where: 'last kubecon' }),
    example: 'and at the last KubeCon?',
    unlike: 'talks on cilium at the last KubeCon',
  },
  narrowing(
    'one | ones | talk | session',
    phrases('the | that | and | no | ok | show me | please | pls'),
    [false, 'one'],
    'the 2019 one',
    'the one 2019 cluster',
  ),
  narrowing(
    `
only | just | narrow | narrow it down | limit | restrict | filter | nothing but | nur | lieber | ausschliesslich | seulement | uniquement | que ceux | solo | solamente | so | somente | apenas
`,
    [...AROUND, ...KINDS],
    [true, 'narrowed'],
    'only 2022',
    'only one cluster',
  ),
  narrowing(
    `
also | as well | too | plus | add | auch | dazu | ausserdem | aussi | ajoute | ajouter | egalement | en plus | tambien | ademas | anade | tambem
`,
    [...AROUND, ...KINDS],
    [true, 'narrowed', true],
    'also 2023',
    'also in production',
  ),
  narrowing(
    `
actually | make it | make that | no wait | wait | wait no | i mean | i meant | rather | better | instead | change it to | change to | switch to
doch | doch lieber | lieber | stattdessen | besser | ich meine | ich meinte | plutot | en fait | finalement | je veux dire | mejor | mejor dicho | en realidad | al final
`,
    [...AROUND, ...KINDS, ...phrases('no | hmm | hm | sorry | nein | non | but')],
    [true, 'narrowed'],
    'actually, 2024',
    'actually running in 2024',
  ),
  narrowing(
    `
and | what about | how about | same for | same in | same question for | or | any from | anything from | anything in | something from | those from | those in | the ones from | ones from | got any from | any talks from | any talks in | all from | all of them in | all of them from | gib mir was von | gib mir was aus | was von | was aus | alle von | alle aus | und alle von | und | was ist mit | auch von | auch aus | oder | et | et pour | ceux de | y | los de | las de | e | os de
`,
    [...AROUND, ...KINDS],
    [true, 'narrowed'],
    'what about Valencia?',
    'and in production?',
  ),
  narrowing(
    'in | from | for | at | aus | von | im jahr | en | em | de',
    FEW,
    [false, 'narrowed'],
    'in 2019?',
    'in 2019 we moved to cilium',
  ),
]
