// Places of the world, so that “a KubeCon in Brazil” is known to ask for one where none was.
import { fold } from '../../../domain/library/ids.ts'
import { countryCalled } from '../../../domain/text/countries.ts'
import { zoneCalled } from '../../orders/words/order-zones.ts'
import { phrases } from './lexicon.ts'

const CONTINENTS: ReadonlySet<string> = new Set(
  phrases(`
africa | afrika | afrique | south america | sudamerika | latin america | asia | asien | asie | australia | oceania | antarctica | middle east | scandinavia | skandinavien
`),
)

/**
 * Whether words name a country, a continent or a city, and nothing else.
 * @example isPlace('brazil') // → true
 */
export const isPlace = (name: string): boolean =>
  countryCalled(name) !== undefined || zoneCalled(name) !== undefined || CONTINENTS.has(fold(name))
