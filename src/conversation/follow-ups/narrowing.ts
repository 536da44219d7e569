// “Only 2022”, “and in Europe?”: the question before, of some editions only. As in every table of plain lines, nothing may be
// left of the line but, here, the name of an edition; whether there was such a one the library says.
import type { FollowUp } from '../../domain/requests/request.ts'
import { zoneCalled } from '../orders/order-zones.ts'
import { phrases } from '../plain/lexicon.ts'
import type { PlainLine } from '../plain/plain-line.ts'
import { BESIDE } from './lexicon.ts'

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

const YEAR = /^20[12]\d$/

/**
 * A year, a region, both, a city: what a filter of a question takes. "2021 nordamerika" is `na 2021`.
 * @param ofCities whether a city may be meant; alone it may be the zone of a digest just ordered
 */
function editionIn(rest: string, ofCities: boolean): string | undefined {
  const relative = RELATIVE[rest]
  if (relative !== undefined) return relative
  const words = rest.split(' ')
  const year = words.find((word) => YEAR.test(word))
  const place = words.filter((word) => word !== year).join(' ')
  if (place === '') return year
  // “E na Europa”: in Portuguese it is a small word.
  const region =
    REGIONS[place] ??
    REGIONS[place.replace(/^na /, '')] ??
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
only | just | narrow | limit | restrict | filter | same | question | but | then | or | by | for | at | it | that | the | them | to | lieber | nur | auch | und | aus | von | in | im jahr | seulement | uniquement | que | et | pour | en | ceux | celles | de | solo | solamente | y | los | las | so | somente | apenas | e | os | as | em | no | me | show
`),
].filter((phrase) => !IN_NAMES.has(phrase) && !KINDS.includes(phrase))

/** “What should I watch from 2021” asks for itself. */
const FEW = phrases(
  'please | pls | bitte | svp | por favor | the | then | kubecon | der | die | dem | el | la | le | l | los | las | o | a | jahr | ano',
)

const narrowing = (
  says: string,
  besides: readonly string[],
  [ofCities, wanted]: readonly [ofCities: boolean, wanted: FollowUp['wanted']],
  example: string,
  unlike: string,
): PlainLine => ({
  says: [phrases(says)],
  besides: [...besides, ...phrases(says)].toSorted((a, b) => b.length - a.length),
  takes: 'a name',
  request: (rest) => {
    const where = editionIn(rest, ofCities)
    return where === undefined ? undefined : { kind: 'follow-up', wanted, where }
  },
  example,
  unlike,
})

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
and | what about | how about | same for | same in | same question for | or | any from | anything from | anything in | something from | those from | those in | the ones from | ones from | got any from | und | was ist mit | auch von | auch aus | oder | et | et pour | ceux de | y | los de | las de | e | os de
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
