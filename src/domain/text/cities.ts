// What cities are called in the languages that questions are asked in.
import { fold } from '../library/ids.ts'

/** By the folded English name; what differs from it by accents alone is the same when folded. */
const ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  amsterdam: ['amsterdão', 'amsterdã'],
  barcelona: ['barcelone', 'barcellona'],
  berlin: ['berlino', 'berlim'],
  copenhagen: ['kopenhagen', 'copenhague', 'copenhaga', 'copenaghen', 'københavn'],
  krakow: ['krakau', 'cracovie', 'cracovia', 'cracow'],
  lisbon: ['lissabon', 'lisbonne', 'lisboa', 'lisbona'],
  london: ['londres', 'londra'],
  paris: ['parigi'],
  prague: ['prag', 'praga'],
  shanghai: ['schanghai', 'shanghái'],
  tokyo: ['tokio', 'tóquio'],
  valencia: ['valence', 'valència'],
  vienna: ['wien', 'vienne', 'viena'],
}

/**
 * Every name of a city, folded.
 * @example namesOfCity('Valencia') // → ['valencia', 'valence']
 */
export const namesOfCity = (city: string): readonly string[] => [
  ...new Set([fold(city), ...(ELSEWHERE[fold(city)] ?? []).map(fold)]),
]
