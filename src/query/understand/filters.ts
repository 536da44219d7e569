// `year:2021 speaker:"Rob Scott"`: what the filters that were typed mean.
import type { Filters } from '../../domain/answers/answer.ts'
import { fold } from '../../domain/library/ids.ts'
import { type TypedFilterName, withoutFilters } from '../../domain/requests/typed-filters.ts'
import { yearsMeant } from '../../domain/requests/years.ts'
import type { Library } from '../library/library.ts'
import { linkAskedBy } from './asked/links-asked.ts'
import { leftOutCalled, onlyCalled } from './unwanted.ts'

type Read = (value: string, library: Library) => Filters | string

const day: Read = (value) => {
  if (/^last$/i.test(value)) return { day: 'last' }
  const number = Number(value)
  return Number.isInteger(number) && number >= 1 && number <= 7
    ? { day: number }
    : `day:${value} is not a day; try day:2 or day:last.`
}

/** `edition:"eu, china"`: more are not named by anybody. */
const MOST_NAMED = 6

const editions =
  (name: string, example: string): Read =>
  (value, { editionNames }) => {
    const each = value
      .split(',')
      .slice(0, MOST_NAMED)
      .map((one) => editionNames.resolve(one))
    const found = each.every((ids) => ids.length > 0) ? [...new Set(each.flat())] : []
    return found.length > 0 ? { editions: found } : `${name}:${value} is not known; try ${example}.`
  }

const project: Read = (value, library) => {
  const [named] = library.analysis.names.find(value, 'lead')
  const id =
    named?.id ?? [...library.catalogue.projects.values()].find((p) => fold(p.name) === fold(value))?.id
  return id ? { projects: [id] } : `project:${value} is not in the catalogue; try its full name in quotes.`
}

/** What each filter takes. A string is what could not be understood, for the person who typed it. */
const FILTERS: Readonly<Record<TypedFilterName, Read>> = {
  edition: editions('edition', 'edition:eu-2021 or edition:"kubecon barcelona"'),
  year: (value, { catalogue }) => {
    const isMeant = yearsMeant(value)
    if (!isMeant) return `year:${value} is not a year; try year:2021 or year:2019-2021.`
    const found = [...catalogue.editions.values()].filter(({ year }) => isMeant(year))
    return found.length > 0
      ? { editions: found.map(({ id }) => id) }
      : `year:${value} is not known; try year:2021.`
  },
  day,
  speaker: (value) => ({ speaker: value }),
  author: (value) => ({ author: value }),
  project,
  with: (value) => {
    const link = linkAskedBy({ folded: fold(value) })
    return link ? { link } : `with:${value} is not a kind of link; try with:slides or with:recording.`
  },
  without: (value, library) => {
    const leftOut = leftOutCalled(value, library)
    return leftOut
      ? { without: [leftOut] }
      : `without:${value} is nothing that the notes know; try without:istio.`
  },
  only: (value, library) => {
    const meant = onlyCalled(value, library)
    return meant ? { only: [meant] } : `only:${value} is nothing that the notes know; try only:keynotes.`
  },
  order: (value) =>
    value === 'newest' || value === 'oldest'
      ? { order: value }
      : `order:${value} is no order; try order:newest or order:oldest.`,
}

/** Nobody types so many; each is looked up in the whole library. */
const MOST_FILTERS = 12

/** Takes the typed filters out of a question. */
export function takeFilters(
  question: string,
  library: Library,
): { text: string; filters: Filters; misunderstood: readonly string[] } {
  const said = new Map<TypedFilterName, Filters>()
  const misunderstood: string[] = []
  const { text, filters: typed } = withoutFilters(question)
  for (const { name, value } of typed.slice(0, MOST_FILTERS)) {
    const read = FILTERS[name](value, library)
    if (typeof read === 'string') misunderstood.push(read)
    else said.set(name, either(said.get(name), read))
  }
  let filters: Filters = {}
  for (const one of said.values()) filters = { ...filters, ...one, ...both(filters, one) }
  if (typed.length > MOST_FILTERS)
    misunderstood.push(`Only the first ${MOST_FILTERS} filters count; there were ${typed.length}.`)
  return { text, filters, misunderstood }
}

/** The same filter twice lets through what either does, but of what alone is meant both; of people only one can be asked for, the last. */
function either(before: Filters | undefined, added: Filters): Filters {
  if (before === undefined) return added
  return {
    ...added,
    ...(added.editions && { editions: [...new Set([...(before.editions ?? []), ...added.editions])] }),
    ...(added.projects && { projects: [...new Set([...(before.projects ?? []), ...added.projects])] }),
    ...(added.without && { without: [...(before.without ?? []), ...added.without] }),
    ...(added.only && { only: [...(before.only ?? []), ...added.only] }),
  }
}

/** A year and an edition together mean what is in both; whatever is left out is. */
export function both(before: Filters, added: Filters): Filters {
  const [a, b] = [before.editions, added.editions]
  const without = [...(before.without ?? []), ...(added.without ?? [])]
  const only = [...(before.only ?? []), ...(added.only ?? [])]
  return {
    ...(a && b && { editions: a.filter((id) => b.includes(id)) }),
    ...(without.length > 0 && { without }),
    ...(only.length > 0 && { only }),
  }
}
