// The library's front page: how much there is, and how it is spread over years, projects and authors.
import { describeProblem, type Problem } from '../../../domain/library/corpus.ts'
import { slugOf } from '../../../domain/library/ids.ts'
import { countsOf } from '../../../query/library/counts.ts'
import type { Library } from '../../../query/library/library.ts'
import { KINDS, type LibraryKind, listAddress, personAddress } from './addresses.ts'
import { levelLabel, searchShown } from './lists.ts'
import { yearsOf } from './noted.ts'
import { shelvesOf, yearOf } from './shelves.ts'
import type { RowsShown, YearCount } from './shown.ts'

/** One bar: what it counts, and where that is listed. */
export interface Bar {
  readonly label: string
  readonly to: string
  readonly count: number
  readonly remark?: string
}

/** Who noted how many talks, year by year. */
export interface Noters {
  readonly years: readonly string[]
  readonly rows: readonly {
    readonly author: string
    readonly to: string
    readonly counts: readonly number[]
    readonly all: number
  }[]
  /** All who wrote notes, of talks or not. */
  readonly of: number
}

export interface OverviewShown {
  readonly typed: string
  /** What was searched for; absent where nothing was typed. */
  readonly found?: readonly RowsShown[]
  readonly counts: Readonly<Record<LibraryKind, number>>
  readonly years: readonly YearCount[]
  readonly levels: readonly Bar[]
  readonly projects: readonly Bar[]
  readonly noters: Noters
  /** `file:line: what`, of files that are not among the notes, and of data. */
  readonly problems: readonly string[]
}

const MOST_PROJECTS = 10
const MOST_NOTERS = 15
/** From the surest to none, as the CNCF orders them. */
const LEVELS = ['graduated', 'incubating', 'sandbox', 'archived', 'none'] as const

/** @param problems of all files that were read */
export function overviewShown(typed: string, library: Library, problems: readonly Problem[]): OverviewShown {
  const shelves = shelvesOf(library)
  const { corpus } = library
  const files = new Set([...corpus.notes.values()].map(({ file }) => file))
  const years = yearsOf([...corpus.talks.values()], library)
  return {
    typed,
    ...(typed && { found: searchShown(typed, library) }),
    counts: Object.fromEntries(KINDS.map((kind) => [kind, shelves[kind].length])) as OverviewShown['counts'],
    years,
    levels: LEVELS.map((level) => ({
      label: levelLabel(level),
      to: listAddress('projects', { level }),
      count: shelves.projects.filter(({ filters }) => filters.level?.includes(level)).length,
    })).filter(({ count }) => count > 0),
    projects: shelves.projects.slice(0, MOST_PROJECTS).map(({ title, to, count = 0, filters }) => ({
      label: title,
      to,
      count,
      remark: levelLabel(filters.level?.[0] ?? 'none'),
    })),
    noters: notersOf(years, library),
    problems: problems.filter(({ file }) => !files.has(file)).map(describeProblem),
  }
}

function notersOf(years: readonly YearCount[], library: Library): Noters {
  const { notes, talks } = library.corpus
  const named = [...talks.values()].flatMap((talk) => {
    const author = notes.get(talk.note)?.author
    return author ? [{ author, year: yearOf(talk, library) }] : []
  })
  const rows = [...Map.groupBy(named, ({ author }) => slugOf(author)).values()]
    .map((all) => {
      const author = all[0]?.author ?? ''
      const counts = years.map(({ year }) => all.filter((one) => one.year === year).length)
      return { author, to: personAddress('authors', author), counts, all: all.length }
    })
    .sort((a, b) => b.all - a.all || a.author.localeCompare(b.author))
  return {
    years: years.map(({ year }) => year),
    rows: rows.slice(0, MOST_NOTERS),
    of: countsOf(library).authors,
  }
}
