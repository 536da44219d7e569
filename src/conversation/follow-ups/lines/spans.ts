// “Since 2022”, “before 2020”, “between 2019 and 2021”: the question before, of the editions of some years.
import type { FollowUp } from '../../../domain/requests/request.ts'
import type { PlainLine } from '../../plain/plain-line.ts'
import { phrases } from '../../plain/words/lexicon.ts'
import { BESIDE } from './lexicon.ts'

export const isYear = (word: string): boolean => /^20[12]\d$/.test(word)

/** “2019-2021”, “2019 to 2021”; with any other word between them two years are two. */
const FROM_TO =
  /20[12]\d\s*(?:-|–|—|to|until|till|through|bis|au?|à|al?|até|hasta|jusqu['’]\p{L}{1,2})\s*20[12]\d/iu

/** “Jusqu’en 2019”: an elision is read as nothing. */
const UP_TO = /\bjusqu/i

/** The years of a line as a filter takes them. */
export function yearsIn(words: readonly string[], line: string): string | undefined {
  const [first, ...others] = [...new Set(words.filter(isYear))].toSorted()
  const last = others.at(-1)
  if (first === undefined || last === undefined)
    return first !== undefined && UP_TO.test(line) ? `-${first}` : first
  return FROM_TO.test(line) ? `${first}-${last}` : [first, ...others].join(',')
}

const AROUND = [
  ...BESIDE,
  ...phrases(`
only | just | nur | seulement | uniquement | solo | solamente | and | und | et | y | but | then | in | from | to | on | onwards | onward | forward | the | that | those | ones | was | what | about | aus | von | im jahr | an | de | del | en | les | los | las | years | year | anything | something | everything | now | jetzt
`),
].filter((phrase) => !/^\d+$/.test(phrase))

const span = (
  says: string,
  years: (first: number, last: number | undefined) => string | undefined,
  example: string,
  unlike: string,
): PlainLine => ({
  says: [phrases(says)],
  besides: [...phrases(says), ...AROUND].toSorted((a, b) => b.length - a.length),
  takes: 'a name',
  request: (rest): FollowUp | undefined => {
    const words = rest.split(' ')
    if (!words.every(isYear) || words.length > 2) return undefined
    const [first = 0, last] = words.map(Number)
    const where = years(first, last)
    return where === undefined ? undefined : { kind: 'follow-up', wanted: 'narrowed', where }
  },
  example,
  unlike,
})

const ofOne =
  (years: (year: number) => string) =>
  (first: number, last: number | undefined): string | undefined =>
    last === undefined ? years(first) : undefined

/** As each number is said beside “years”. */
const NUMBERS: readonly (readonly [number: number, said: string])[] = [
  [2, '2 two zwei deux dos couple'],
  [3, '3 three drei trois tres'],
  [4, '4 four vier quatre cuatro'],
  [5, '5 five funf cinq cinco'],
]

/** “In the last two years”: this year and those before it. */
const LINES_OF_THE_LAST_YEARS: readonly PlainLine[] = NUMBERS.map(([number, said]) => {
  const says = said
    .split(' ')
    .flatMap((many) => [
      ...['last', 'past', 'latest', 'recent'].flatMap((last) => [
        `${last} ${many} years`,
        `${last} ${many} of years`,
      ]),
      ...['letzten', 'vergangenen'].flatMap((last) => [`${last} ${many} jahre`, `${last} ${many} jahren`]),
      `${many} dernieres annees`,
      `${many} derniers ans`,
      `ultimos ${many} anos`,
      `${many} ultimos anos`,
    ])
  return {
    says: [says],
    besides: AROUND,
    takes: 'nothing',
    request: () => ({ kind: 'follow-up', wanted: 'narrowed', where: `last ${number} years` }),
    example: `in the last ${said.split(' ')[1]} years`,
    unlike: `in the last ${said.split(' ')[1]} years we moved to cilium`,
  }
})

/** Of the year of the one spoken of: “and the year before?” */
const beside = (
  where: 'the year before' | 'the year after',
  says: string,
  example: string,
  unlike: string,
): PlainLine => ({
  says: [phrases(says)],
  besides: AROUND,
  takes: 'nothing',
  request: () => ({ kind: 'follow-up', wanted: 'narrowed', where }),
  example,
  unlike,
})

/** In their order: the first that takes a line decides. */
export const LINES_BESIDE_A_YEAR: readonly PlainLine[] = [
  beside(
    'the year before',
    'the year before that | the year before | year before | previous year | one year earlier | a year earlier | jahr davor | jahr vorher | jahr zuvor | vorjahr | annee d avant | annee precedente | l annee precedente | un an avant | ano anterior | ano de antes | un ano antes',
    'and the year before?',
    'the year before kubernetes',
  ),
  beside(
    'the year after',
    'the year after that | the year after | year after | following year | one year later | a year later | jahr danach | jahr darauf | jahr spater | annee suivante | annee d apres | un an apres | un an plus tard | ano siguiente | ano despues | un ano despues',
    'and the year after?',
    'the year after kubernetes',
  ),
]

/** In their order: the first that takes a line decides. */
export const LINES_OF_SOME_YEARS: readonly PlainLine[] = [
  ...LINES_OF_THE_LAST_YEARS,
  span(
    'between | from | zwischen | von | entre | de | desde',
    (first, last) => (last === undefined ? undefined : `${Math.min(first, last)}-${Math.max(first, last)}`),
    'between 2019 and 2021',
    'between 2019 and 2021 we moved to cilium',
  ),
  span(
    `
or later | and later | or newer | and newer | and after | or after | since | starting | starting in | from then | onwards | onward | on | and up | or more recent | seit | ab | oder spater | und spater | oder neuer | depuis | a partir de | a partir | ou plus recent | et apres | desde | o mas reciente | en adelante | y despues
`,
    ofOne((year) => `${year}-`),
    'since 2022',
    'since 2022 we run cilium',
  ),
  span(
    'after | later than | newer than | more recent than | nach | neuer als | spater als | apres | plus recent que | despues de | despues del | mas reciente que | posteriores a',
    ofOne((year) => `${year + 1}-`),
    'newer than 2024',
    'newer than 1.24',
  ),
  span(
    `
or earlier | and earlier | or older | and older | and before | or before | until | up to | till | up until | through | bis | oder fruher | oder alter | jusqu | jusque | jusqu en | ou avant | et avant | hasta | o antes | y antes
`,
    ofOne((year) => `-${year}`),
    'until 2019',
    'until 2019 we ran swarm',
  ),
  span(
    'before | earlier than | older than | prior to | vor | alter als | fruher als | avant | plus ancien que | antes de | antes del | anteriores a | mas antiguo que',
    ofOne((year) => `-${year - 1}`),
    'before 2020',
    'before 2020 there was no mesh',
  ),
]
