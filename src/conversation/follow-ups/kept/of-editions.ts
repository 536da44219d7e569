// Editions that a question is narrowed to: how they are kept, and how another narrowing goes with them. A time and a
// place add up, “only EU” and “since 2022”; of two times, or two places, the later holds.
import type { LastAnswer } from '../../../domain/answers/last-answer.ts'
import { type EditionId, editionRef } from '../../../domain/library/ids.ts'
import type { TypedFilter } from '../../../domain/requests/typed-filters.ts'
import { boundedBoth, yearsMeant, yearsOfBoth } from '../../../domain/requests/years.ts'
import { cardFor } from '../../../query/answer/cards.ts'
import type { Library } from '../../../query/library/library.ts'

export type OfEditions = 'time' | 'place'

/** Each as its filter takes it: `2022-`, `eu`. */
export type TimeAndPlace = Readonly<Partial<Record<OfEditions, string>>>

export const isOfEditions = ({ name }: TypedFilter): boolean => name === 'year' || name === 'edition'

/** The year of which one speaks: of the question, else of the result that was spoken of last, else of the first. */
export function yearOf({ asked = [], about, shown }: LastAnswer, library: Library): number | undefined {
  const [year] = asked.flatMap((id) => /^(?:year\/|edition\/\p{L}+-)(20\d\d)$/u.exec(id)?.[1] ?? [])
  return year === undefined ? cardFor(about ?? shown[0] ?? '', library)?.edition?.year : Number(year)
}

/** The editions that are of a time and at a place; of neither, all. */
export function editionsOf({ time, place }: TimeAndPlace, library: Library): readonly EditionId[] {
  const isThen = time === undefined ? () => true : (yearsMeant(time) ?? (() => false))
  const there = place?.split(',').flatMap((name) => library.editionNames.resolve(name))
  return [...library.catalogue.editions.values()]
    .filter(({ id, year }) => isThen(year) && (there === undefined || there.includes(id)))
    .map(({ id }) => id)
}

/**
 * In ids that are kept, the fewest that name just these: `edition/eu-2021`, `year/2021`, `edition/eu` and `year/2022-`.
 * @returns none where nothing names them together
 */
export function editionsNamed(editions: readonly EditionId[], library: Library): readonly string[] {
  const [one, another] = editions
  if (one === undefined) return []
  if (another === undefined) return [editionRef(one)]
  const all = [...library.catalogue.editions.values()]
  const some = all.filter(({ id }) => editions.includes(id))
  const isSame = (named: TimeAndPlace): boolean => {
    const ids = editionsOf(named, library)
    return ids.length === editions.length && ids.every((id) => editions.includes(id))
  }
  const regions = [...new Set(some.map(({ region }) => region))]
  const cities = [...new Set(some.flatMap(({ city }) => city?.toLowerCase().replaceAll(' ', '-') ?? []))]
  const places = [undefined, regions.join(','), ...(cities.length === 1 ? cities : [])]
  const times = [
    undefined,
    ...timesOf(
      some.map(({ year }) => year),
      all.map(({ year }) => year),
    ),
  ]
  const named = places
    .flatMap((place) => times.map((time) => ({ ...(place && { place }), ...(time && { time }) })))
    .toSorted((a, b) => Object.keys(a).length - Object.keys(b).length)
    .find(isSame)
  return named
    ? [...(named.place ? [`edition/${named.place}`] : []), ...(named.time ? [`year/${named.time}`] : [])]
    : []
}

/** What these years may be called among all of them. */
function timesOf(some: readonly number[], all: readonly number[]): readonly string[] {
  const years = [...new Set(some)].toSorted((a, b) => a - b)
  const [first = 0, last = first] = [years[0], years.at(-1)]
  return [
    ...(years.length === 1 ? [String(first)] : []),
    ...(last === Math.max(...all) ? [`${first}-`] : []),
    ...(first === Math.min(...all) ? [`-${last}`] : []),
    ...(years.length === 2 ? [years.join(',')] : []),
    `${first}-${last}`,
    years.join(','),
  ]
}

/**
 * @param added whether what was said before holds as well: “also 2023”
 * @returns the filters of both; where no KubeCon is of both, of what was said last
 */
export function withEditions(
  before: readonly TypedFilter[],
  filter: TypedFilter,
  added: boolean,
  library: Library,
): readonly TypedFilter[] {
  const was = allOf(before, library)
  const said = timeAndPlace(filter, library)
  const time = was.time && said.time && boundedBoth(was.time, said.time)
  const together = added ? { ...was, ...eitherOf(was, said) } : { ...was, ...said, ...(time && { time }) }
  return editionsOf(together, library).length > 0 ? asFilters(together) : [filter]
}

const eitherOf = (was: TimeAndPlace, said: TimeAndPlace): TimeAndPlace => {
  const time = was.time && said.time && yearsOfBoth(was.time, said.time)
  return {
    ...said,
    ...(time && { time }),
    ...(was.place && said.place && { place: `${was.place},${said.place}` }),
  }
}

/** What several filters mean together. */
export const allOf = (filters: readonly TypedFilter[], library: Library): TimeAndPlace =>
  Object.assign({}, ...filters.map((one) => timeAndPlace(one, library)))

/** “eu-2022” is both; “Valencia”, where there was one, is a place. */
export function timeAndPlace({ name, value }: TypedFilter, library: Library): TimeAndPlace {
  if (name === 'year') return { time: value }
  const ids = library.editionNames.resolve(value)
  const [edition] = ids.flatMap((id) => library.catalogue.editions.get(id) ?? [])
  return ids.length === 1 && edition && /\d/.test(value)
    ? { time: String(edition.year), place: edition.region }
    : { place: value }
}

/** One year at one place is said in one name: `eu 2021`. */
function asFilters({ time, place }: TimeAndPlace): readonly TypedFilter[] {
  if (time === undefined || place === undefined)
    return [
      ...(place === undefined ? [] : [{ name: 'edition', value: place } as const]),
      ...(time === undefined ? [] : [{ name: 'year', value: time } as const]),
    ]
  return /^\d+$/.test(time) && !place.includes(',')
    ? [{ name: 'edition', value: `${place} ${time}` }]
    : [
        { name: 'edition', value: place },
        { name: 'year', value: time },
      ]
}

/** “Without EU” after “EU or China”: of the places that were named this one no longer is. */
export function withoutPlace(
  filters: readonly TypedFilter[],
  name: string,
  library: Library,
): readonly TypedFilter[] | undefined {
  const { time, place } = allOf(filters, library)
  const gone = library.editionNames.resolve(name).join()
  const left = place?.split(',').filter((one) => library.editionNames.resolve(one).join() !== gone)
  if (gone === '' || !place || left?.length === place.split(',').length) return undefined
  return asFilters({ ...(time && { time }), ...(left?.length && { place: left.join(',') }) })
}

/** The same without its time, or its place. */
export function withoutOne(
  filters: readonly TypedFilter[],
  dropped: OfEditions,
  library: Library,
): readonly TypedFilter[] {
  const { [dropped]: _, ...left } = allOf(filters, library)
  return asFilters(left)
}

/** In the place of one KubeCon of which nothing is noted, such as the last, the newest of which something is. */
export function notedBefore(
  filters: readonly TypedFilter[],
  { corpus, catalogue }: Library,
): readonly EditionId[] {
  const noted = new Set([...corpus.notes.values()].map(({ edition }) => edition))
  const named = filters
    .filter(isOfEditions)
    .flatMap(({ value }) => catalogue.editions.get(value as EditionId) ?? [])
  const [only, another] = named
  if (!only || another || noted.has(only.id)) return []
  const before = [...noted].flatMap((id) => catalogue.editions.get(id) ?? [])
  const newest = before.toSorted((a, b) => (b.start ?? '').localeCompare(a.start ?? ''))
  return [...new Set([newest.find(({ region }) => region === only.region), newest[0]])].flatMap(
    (one) => one?.id ?? [],
  )
}
