// What a line narrows the question before it to → filters of that question; nothing where the line says more, or what the
// library has no name for.
import type { Edition } from '../../../domain/library/catalogue.ts'
import { fold } from '../../../domain/library/ids.ts'
import type { TypedFilter } from '../../../domain/requests/typed-filters.ts'
import { yearsMeant } from '../../../domain/requests/years.ts'
import { lookUp } from '../../../query/browse/look-up.ts'
import type { Library } from '../../../query/library/library.ts'
import { JOINS, POLITE } from '../../../query/understand/leaving-out.ts'
import { takeLeftOut } from '../../../query/understand/left-out.ts'
import { readText } from '../../../query/understand/typed/reading.ts'
import { onlyCalled } from '../../../query/understand/unwanted.ts'
import { isQuestionWord } from '../../../search/words.ts'
import { withoutPoliteness } from '../../plain/courtesies/politeness.ts'
import { even } from '../../plain/words/even-line.ts'
import { mendedLeavingOut } from '../lines/filtering.ts'

/**
 * `last year` → `2025`, `last 2 years` → `2025-`, `the year before` → `2022`.
 * @param now epoch milliseconds
 * @param of the year of which one speaks
 * @returns undefined where it is not known
 */
export function namedEditions(
  where: string,
  now: number,
  of: number | undefined,
  { catalogue }: Library,
): string | undefined {
  if (where === 'last kubecon') return latestBefore(now, [...catalogue.editions.values()])?.id
  if (where === 'the year before' || where === 'the year after')
    return of === undefined ? undefined : String(where === 'the year before' ? of - 1 : of + 1)
  const year = new Date(now).getUTCFullYear()
  const [, some] = /^last (\d) years$/.exec(where) ?? []
  if (some !== undefined) return `${year - Number(some) + 1}-`
  return where === 'this year' ? String(year) : where === 'last year' ? String(year - 1) : where
}

/** The one that began last. */
function latestBefore(now: number, editions: readonly Edition[]): Edition | undefined {
  const today = new Date(now).toISOString().slice(0, 10)
  const begun = editions.filter(({ start }) => start !== undefined && start <= today)
  return begun.toSorted((a, b) => (b.start ?? '').localeCompare(a.start ?? ''))[0]
}

/** The editions of a line as a filter. */
export const editionsFilter = (where: string): TypedFilter => ({
  name: yearsMeant(where) ? 'year' : 'edition',
  value: where,
})

/**
 * @param line as it was typed
 * @returns none where the line is no such line after all
 */
export function filtersMeant(
  filter: TypedFilter | undefined,
  line: string,
  library: Library,
): readonly TypedFilter[] {
  if (!filter) return []
  if (filter.name === 'without') return leftOutIn(line, library)
  if (filter.name === 'only') {
    const meant = onlyCalled(withoutPlease(filter.value), library)
    return meant ? [{ name: 'only', value: meant.name }] : []
  }
  if (filter.name !== 'speaker') return [filter]
  const called = withoutPlease(filter.value)
  const people = personCalled(called, library).filter(
    ({ value }) => SAYS_BY.test(even(line)) || endsSo(value, called),
  )
  return people.length > 0 ? people : cityCalled(called, library)
}

/** “By Liz” is said of a person; what something is “from” may be a firm, after which a speaker may be called. */
const SAYS_BY = /\b(?:by|par|por|gehalten von)\b/
/** Rice, Liz Rice. */
const endsSo = (name: string, called: string): boolean => ` ${fold(name)}`.endsWith(` ${fold(called)}`)

function leftOutIn(line: string, library: Library): readonly TypedFilter[] {
  // “Sin istio, por favor”, “und ohne flux?”: what stands around it says nothing.
  const mended = mendedLeavingOut(line)
  const { words, named } = takeLeftOut(readText(withoutPoliteness(mended) ?? mended), library)
  const saysMore = words.some(
    (word) => !isQuestionWord(word) && !POLITE.has(word.folded) && !JOINS.has(word.folded),
  )
  return saysMore ? [] : named.map(({ name }) => ({ name: 'without', value: name }))
}

/** Whoever speaks in the notes or on the programme, else whoever wrote notes. */
function personCalled(name: string, library: Library): readonly TypedFilter[] {
  for (const role of ['speaker', 'author'] as const) {
    const found = lookUp(role, name, library)
    if (found?.kind === 'person') return [{ name: role, value: found.name }]
  }
  return []
}

/** “The ones from Salt Lake”: a city of a KubeCon, by its whole name or by the beginning of it. */
function cityCalled(name: string, { catalogue, editionNames }: Library): readonly TypedFilter[] {
  const [city] = [...catalogue.editions.values()]
    .flatMap((edition) => edition.city ?? [])
    .filter((one) => `${fold(one)} `.startsWith(`${fold(name)} `) && editionNames.resolve(one).length > 0)
  return city === undefined ? [] : [{ name: 'edition', value: fold(city) }]
}

const withoutPlease = (name: string): string =>
  name.replace(/\s+(?:please|pls|bitte|svp|por favor|s il vous plait|talks?|only|too|instead)$/, '')
