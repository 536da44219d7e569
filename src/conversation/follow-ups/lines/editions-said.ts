// The editions that a line names: a year, a region, both, a city; as a filter of a question takes them.
import { zoneCalled } from '../../orders/words/order-zones.ts'
import { isYear, yearsIn } from './spans.ts'

/** As people call them → as the filters of a question do. */
export const REGIONS: Readonly<Record<string, string>> = {
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

/** Said without a number. */
export const RELATIVE: Readonly<Record<string, string>> = {
  'last year': 'last year',
  'last years': 'last year',
  'this year': 'this year',
  'letztes jahr': 'last year',
  'dieses jahr': 'this year',
  'annee derniere': 'last year',
  'ano pasado': 'last year',
  'ano passado': 'last year',
  'letzten jahr': 'last year',
  'vorigen jahr': 'last year',
  'diesem jahr': 'this year',
  'cette annee': 'this year',
  'este ano': 'this year',
}

/**
 * A year, a region, both, a city: what a filter of a question takes. "2021 nordamerika" is `na 2021`.
 * @param ofCities whether a city may be meant; alone it may be the zone of a digest just ordered
 */
export function editionIn(rest: string, line: string, ofCities: boolean): string | undefined {
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
