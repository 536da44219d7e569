// A question that was asked before, made again of the ids that were kept of it, and narrowed further.
import { fold, type ProjectId, slugOf } from '../../../domain/library/ids.ts'
import {
  TYPED_FILTER_NAMES,
  type TypedFilter,
  type TypedFilterName,
  typedFilter,
} from '../../../domain/requests/typed-filters.ts'
import type { Dropped } from '../../../domain/requests/wanted-of-answer.ts'
import type { Library } from '../../../query/library/library.ts'
import { leftOutCalled, onlyCalled } from '../../../query/understand/unwanted.ts'
import { MOST_KEPT } from './asked.ts'
import {
  allOf,
  editionsNamed,
  editionsOf,
  isOfEditions,
  type OfEditions,
  withEditions,
  withoutOne,
  withoutPlace,
} from './of-editions.ts'

/** A question that was asked before, as far as it was kept. */
export interface KeptQuestion {
  /** `Thanos service mesh`; empty where nothing but an edition was asked for. */
  readonly subjects: string
  /** Who was asked for, and what the question was narrowed to. */
  readonly filters: readonly TypedFilter[]
}

/** Of each of these a question has one; what is left out adds up. Editions: of-editions.ts. */
const INSTEAD: Readonly<Partial<Record<TypedFilterName, readonly TypedFilterName[]>>> = {
  speaker: ['speaker', 'author'],
  author: ['speaker', 'author'],
  with: ['with'],
  order: ['order'],
}

/** The question that was kept. */
export function keptOf(asked: readonly string[], library: Library): KeptQuestion {
  const isProject = (id: string): id is ProjectId => id.startsWith('project/')
  const named = asked.flatMap((id) => {
    if (isProject(id)) return library.projects.get(id)?.name ?? []
    return id.startsWith('topic/') ? spelt(id) : []
  })
  // “Service mesh” is a project and a subject, “scaling prometheus” says Prometheus as well.
  const words = named.map((name) => fold(name).split(' '))
  const isSaidBy = (other: number, one: number): boolean =>
    (words[one] ?? []).every((word) => words[other]?.includes(word)) &&
    ((words[other]?.length ?? 0) > (words[one]?.length ?? 0) || other < one)
  const subjects = named.filter((_, one) => !named.some((_, other) => other !== one && isSaidBy(other, one)))
  const filters = asked.flatMap((id): readonly TypedFilter[] => {
    const name = TYPED_FILTER_NAMES.find((one) => id.startsWith(`${one}/`))
    if (!name || isProject(id)) return []
    if (isOfEditions({ name, value: id })) return [{ name, value: id.slice(`${name}/`.length) }]
    const value = spelt(id)
    const called = { without: leftOutCalled, only: onlyCalled }[name as string]
    return [{ name, value: called?.(value, library)?.name ?? value }]
  })
  return { subjects: subjects.join(' '), filters }
}

/** Whether anything of a question was kept. */
export const isKept = (asked: readonly string[] | undefined, library: Library): boolean =>
  questionOf(keptOf(asked ?? [], library)) !== ''

const isSame = (one: TypedFilter, other: TypedFilter): boolean =>
  one.name === other.name && fold(one.value) === fold(other.value)

/** Other editions where those before stood, else behind all that was said. */
function ofOther(filters: readonly TypedFilter[], editions: readonly TypedFilter[]): readonly TypedFilter[] {
  const at = filters.findIndex(isOfEditions)
  const others = (some: readonly TypedFilter[]) => some.filter((one) => !isOfEditions(one))
  return at < 0
    ? [...filters, ...editions]
    : [...others(filters.slice(0, at)), ...editions, ...others(filters.slice(at))]
}

/**
 * The same, narrowed further; of one kind of filter the last holds, and what was said before is not said twice.
 * @param added whether a time or a place is meant beside the one before: “also 2023”
 */
export function narrowedBy(
  { subjects, filters }: KeptQuestion,
  filter: TypedFilter,
  library: Library,
  added = false,
): KeptQuestion {
  const editions = filters.filter(isOfEditions)
  if (isOfEditions(filter))
    return { subjects, filters: ofOther(filters, withEditions(editions, filter, added, library)) }
  // Of everything by somebody, or of an edition, a subject is asked for.
  if (filter.name === 'only' && subjects === '') return { subjects: filter.value, filters }
  const elsewhere = filter.name === 'without' ? withoutPlace(editions, filter.value, library) : undefined
  // Where it was the only place, any other is meant.
  if (elsewhere) {
    const isOfPlaces = elsewhere.some(({ name }) => name === 'edition')
    return { subjects, filters: [...ofOther(filters, elsewhere), ...(isOfPlaces ? [] : [filter])] }
  }
  const others = filters.filter((one) => !INSTEAD[filter.name]?.includes(one.name) && !isSame(one, filter))
  return { subjects, filters: [...others, filter] }
}

/** Whether a question holds all that the other was narrowed to, and no editions besides. */
export function isNarrower(one: KeptQuestion, other: KeptQuestion, library: Library): boolean {
  const others = other.filters.filter((filter) => !isOfEditions(filter))
  const [few, many] = [one, other].map(({ filters }) =>
    editionsOf(allOf(filters.filter(isOfEditions), library), library),
  )
  return (
    others.every((filter) => one.filters.some((same) => isSame(same, filter))) &&
    (few ?? []).every((id) => many?.includes(id))
  )
}

/** What each kind that may be taken away is called as a filter; times and places are editions. */
const DROPPED: Readonly<
  Record<Exclude<Dropped, OfEditions | 'all' | 'question'>, readonly TypedFilterName[]>
> = {
  with: ['with'],
  order: ['order'],
  people: ['speaker', 'author'],
  without: ['without'],
  only: ['only'],
}

/** The same, without one kind of what narrows it, or all. Who was asked for stays where nothing else is asked. */
export function widerBy(kept: KeptQuestion, dropped: Dropped, library: Library): KeptQuestion {
  const { subjects, filters } = kept
  const isPerson = ({ name }: TypedFilter): boolean => DROPPED.people.includes(name)
  const isSubject = (one: TypedFilter): boolean => subjects === '' && isPerson(one)
  if (dropped === 'all' || dropped === 'question') return { subjects, filters: filters.filter(isSubject) }
  if (dropped === 'time' || dropped === 'place') {
    // “Without 2019” is said of a time as well.
    const left = filters.filter((one) => !leavesOut(dropped, one, library))
    return { subjects, filters: ofOther(left, withoutOne(left.filter(isOfEditions), dropped, library)) }
  }
  return {
    subjects,
    filters: filters.filter((one) => isSubject(one) || !DROPPED[dropped].includes(one.name)),
  }
}

const leavesOut = (of: OfEditions, { name, value }: TypedFilter, library: Library): boolean => {
  if (name !== 'without') return false
  const isYear = /^20[12]\d$/.test(value)
  return of === 'time' ? isYear : !isYear && library.editionNames.resolve(value).length > 0
}

/** As it is typed: `Thanos service mesh speaker:"liz rice"`. */
export const questionOf = ({ subjects, filters }: KeptQuestion): string =>
  [subjects, ...filters.map(typedFilter)].filter(Boolean).join(' ')

/**
 * As it is kept: the subjects as they were, whoever is asked for, and what it is narrowed to now.
 * @param asked what was kept of the question before
 */
export function idsOf(
  { subjects, filters }: KeptQuestion,
  asked: readonly string[],
  library: Library,
): readonly string[] {
  const isSubject = (id: string): boolean => id.startsWith('project/') || id.startsWith('topic/')
  const editions = filters.filter(isOfEditions)
  const at = filters.findIndex(isOfEditions)
  const named = at < 0 ? [] : editionsNamed(editionsOf(allOf(editions, library), library), library)
  return [
    ...(asked.some(isSubject) || subjects === '' ? asked.filter(isSubject) : [`topic/${slugOf(subjects)}`]),
    ...filters.flatMap((one, place) => {
      if (isOfEditions(one)) return place === at ? named : []
      return `${one.name}/${slugOf(one.value)}`
    }),
  ].slice(0, MOST_KEPT)
}

/** `topic/service-mesh` is spelt "service mesh". */
const spelt = (id: string): string => id.slice(id.indexOf('/') + 1).replaceAll('-', ' ')
