// A question that was asked before, made again of the ids that were kept of it, and narrowed further.
import { fold, type ProjectId } from '../../domain/library/ids.ts'
import {
  TYPED_FILTER_NAMES,
  type TypedFilter,
  type TypedFilterName,
  typedFilter,
} from '../../domain/requests/typed-filters.ts'
import type { Library } from '../../query/library/library.ts'
import { leftOutCalled } from '../../query/understand/unwanted.ts'

/** A question that was asked before, as far as it was kept. */
export interface KeptQuestion {
  /** `Thanos service mesh`; empty where nothing but an edition was asked for. */
  readonly subjects: string
  /** Who was asked for, and what the question was narrowed to. */
  readonly filters: readonly TypedFilter[]
}

/** Of each of these a question has one; what is left out adds up. */
const INSTEAD: Readonly<Partial<Record<TypedFilterName, readonly TypedFilterName[]>>> = {
  year: ['year', 'edition'],
  edition: ['year', 'edition'],
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
    if (name === 'edition') return [{ name, value: id.slice('edition/'.length) }]
    const value = spelt(id)
    return [{ name, value: name === 'without' ? (leftOutCalled(value, library)?.name ?? value) : value }]
  })
  return { subjects: subjects.join(' '), filters }
}

const isSame = (one: TypedFilter, other: TypedFilter): boolean =>
  one.name === other.name && fold(one.value) === fold(other.value)

/** The same, narrowed further; of one kind of filter the last holds, and what was said before is not said twice. */
export const narrowedBy = ({ subjects, filters }: KeptQuestion, filter: TypedFilter): KeptQuestion => ({
  subjects,
  filters: [
    ...filters.filter((one) => !INSTEAD[filter.name]?.includes(one.name) && !isSame(one, filter)),
    filter,
  ],
})

/** As it is typed: `Thanos service mesh speaker:"liz rice"`. */
export const questionOf = ({ subjects, filters }: KeptQuestion): string =>
  [subjects, ...filters.map(typedFilter)].filter(Boolean).join(' ')

/** `topic/service-mesh` is spelt "service mesh". */
const spelt = (id: string): string => id.slice(id.indexOf('/') + 1).replaceAll('-', ' ')
