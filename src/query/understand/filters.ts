// `year:2021 speaker:"Rob Scott"`: the filters as they are typed.
import type { Filters } from '../../domain/answers/answer.ts'
import { fold } from '../../domain/library/ids.ts'
import type { Library } from '../library/library.ts'

type Read = (value: string, library: Library) => Filters | string

const day: Read = (value) => {
  if (/^last$/i.test(value)) return { day: 'last' }
  const number = Number(value)
  return Number.isInteger(number) && number >= 1 && number <= 7
    ? { day: number }
    : `day:${value} is not a day; try day:2 or day:last.`
}

const editions =
  (name: string, example: string): Read =>
  (value, library) => {
    const found = library.editionNames.resolve(value)
    return found.length > 0 ? { editions: found } : `${name}:${value} is not known; try ${example}.`
  }

const project: Read = (value, library) => {
  const [named] = library.analysis.names.find(value, 'lead')
  const id =
    named?.id ?? [...library.catalogue.projects.values()].find((p) => fold(p.name) === fold(value))?.id
  return id ? { projects: [id] } : `project:${value} is not in the catalogue; try its full name in quotes.`
}

/** What each filter takes. A string is what could not be understood, for the person who typed it. */
const FILTERS: Readonly<Record<string, Read>> = {
  edition: editions('edition', 'edition:eu-2021 or edition:"kubecon barcelona"'),
  year: (value, library) =>
    /^\d{4}$/.test(value)
      ? editions('year', 'year:2021')(value, library)
      : `year:${value} is not a year; try year:2021.`,
  day,
  speaker: (value) => ({ speaker: value }),
  author: (value) => ({ author: value }),
  project,
}

const FILTER_NAMES: readonly string[] = Object.keys(FILTERS)

const TYPED = new RegExp(`(?<![\\p{L}\\p{N}])(${FILTER_NAMES.join('|')}):\\s*(?:"([^"]*)"|([^\\s"]+))`, 'giu')

/** Takes the typed filters out of a question; typographic quotes count as quotes. */
export function takeFilters(
  question: string,
  library: Library,
): { text: string; filters: Filters; misunderstood: readonly string[] } {
  let filters: Filters = {}
  const misunderstood: string[] = []
  const text = question
    .replace(/[“”„«»]/g, '"')
    .replace(TYPED, (_all, name: string, quoted?: string, bare?: string) => {
      const read = FILTERS[name.toLowerCase()]?.((quoted ?? bare ?? '').trim(), library)
      if (typeof read === 'string') misunderstood.push(read)
      else filters = { ...filters, ...read, ...both(filters, read) }
      return ' '
    })
  return { text, filters, misunderstood }
}

/** A year and an edition together mean what is in both. */
function both(before: Filters, added: Filters | undefined): Filters {
  const [a, b] = [before.editions, added?.editions]
  return a && b ? { editions: a.filter((id) => b.includes(id)) } : {}
}
