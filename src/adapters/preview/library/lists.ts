// A list of one kind, narrowed by words and filters, page by page; and one search over all kinds.
import { fold } from '../../../domain/library/ids.ts'
import { pageOf } from '../../../present/lists/paging.ts'
import { WORDS } from '../../../present/words.ts'
import { editionLabel } from '../../../query/browse/suggest-editions.ts'
import type { Library } from '../../../query/library/library.ts'
import { type LibraryKind, listAddress } from './addresses.ts'
import { shelvesOf } from './shelves.ts'
import { FILTERS, type FilterName, type LibraryRow, linkedRow, type RowsShown } from './shown.ts'

export const KIND_NAMES: Readonly<Record<LibraryKind, string>> = {
  notes: 'Notes',
  talks: 'Talks',
  passages: 'Passages',
  speakers: 'Speakers',
  projects: 'Projects',
  editions: 'Editions',
  authors: 'Authors',
}

export const FILTER_NAMES: Readonly<Record<FilterName, string>> = {
  edition: 'Edition',
  year: 'Year',
  author: 'Noted by',
  theme: 'Theme',
  level: 'Level',
  kind: 'Kind',
  region: 'Region',
  project: 'Project',
}

/** What each list offers to choose from; by the other filters it is narrowed where a link says so. */
const OFFERED: Readonly<Record<LibraryKind, readonly FilterName[]>> = {
  notes: ['edition', 'author'],
  talks: ['edition', 'theme'],
  passages: ['kind', 'edition'],
  speakers: ['edition'],
  projects: ['level'],
  editions: ['region', 'year'],
  authors: ['edition'],
}

const ON_A_PAGE = 50
/** Further choices are found by typing. */
const MOST_CHOICES = 80
const LONGEST_WORDS = 200
const FOUND_OF_EACH = 6

export interface FilterChoices {
  readonly name: FilterName
  readonly chosen: string
  readonly choices: readonly { readonly value: string; readonly label: string; readonly count: number }[]
}

export interface LibraryList {
  readonly kind: LibraryKind
  readonly typed: string
  readonly offered: readonly FilterChoices[]
  /** Filters of a link that nobody is offered, each with the list without it. */
  readonly narrowed: readonly {
    readonly name: FilterName
    readonly label: string
    readonly without: string
  }[]
  readonly rows: readonly LibraryRow[]
  readonly count: number
  readonly of: number
  /** From 1. */
  readonly page: number
  readonly earlier?: string
  readonly later?: string
}

/** Every word that was typed begins a word of it. */
export const found = (rows: readonly LibraryRow[], typed: string): readonly LibraryRow[] => {
  if (typed.trim() === '') return rows
  const words = fold(typed.slice(0, LONGEST_WORDS)).split(' ').filter(Boolean)
  // Marks alone, such as an emoji, begin no word.
  return words.length === 0 ? [] : rows.filter((row) => words.every((word) => row.words.includes(` ${word}`)))
}

/** @param query of the address; what it does not know of is ignored */
export function listShown(kind: LibraryKind, query: URLSearchParams, library: Library): LibraryList {
  const all = shelvesOf(library)[kind]
  const typed = (query.get('q') ?? '').trim().slice(0, LONGEST_WORDS)
  const chosenFor = (name: FilterName): string => (query.get(name) ?? '').slice(0, LONGEST_WORDS)
  const chosen = FILTERS.map((name) => [name, chosenFor(name)] as const).filter(([, value]) => value !== '')
  const worded = found(all, typed)
  const but = (left: FilterName | undefined): readonly LibraryRow[] =>
    worded.filter((row) =>
      chosen.every(([name, value]) => name === left || row.filters[name]?.includes(value)),
    )
  const rows = but(undefined)
  const { rows: onPage, page, pages } = pageOf(rows, Math.trunc(Number(query.get('page'))) || 1, ON_A_PAGE)
  const filters = Object.fromEntries([...(typed ? [['q', typed] as const] : []), ...chosen])
  const { [kind]: offered } = OFFERED
  return {
    kind,
    typed,
    offered: offered.map((name) => ({
      name,
      chosen: chosenFor(name),
      choices: choicesOf(name, but(name), library, chosenFor(name)),
    })),
    narrowed: chosen
      .filter(([name]) => !offered.includes(name))
      .map(([name, value]) => {
        const { [name]: _, ...without } = filters
        return { name, label: labelOf(name, value, library), without: listAddress(kind, without) }
      }),
    rows: onPage,
    count: rows.length,
    of: all.length,
    page,
    ...(page > 1 && { earlier: listAddress(kind, { ...filters, page: String(page - 1) }) }),
    ...(page < pages && { later: listAddress(kind, { ...filters, page: String(page + 1) }) }),
  }
}

/**
 * The most frequent, in the order of their names; editions and years the newest first.
 * @param chosen stands among them even where nothing has it: a filter in force is seen, and can be taken away
 */
function choicesOf(
  name: FilterName,
  rows: readonly LibraryRow[],
  library: Library,
  chosen: string,
): FilterChoices['choices'] {
  const counts = new Map<string, number>()
  for (const { filters } of rows)
    for (const value of filters[name] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1)
  const order = (value: string): string =>
    name === 'edition' ? (library.catalogue.editions.get(value)?.start ?? '') : name === 'year' ? value : ''
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .filter(([value], place) => place < MOST_CHOICES || value === chosen)
    .concat(chosen && !counts.has(chosen) ? [[chosen, 0]] : [])
    .map(([value, count]) => ({ value, count, label: labelOf(name, value, library) }))
    .sort((a, b) => order(b.value).localeCompare(order(a.value)) || a.label.localeCompare(b.label))
}

/** How a value of a filter is called. */
function labelOf(name: FilterName, value: string, library: Library): string {
  const { corpus, catalogue } = library
  switch (name) {
    case 'edition': {
      const edition = catalogue.editions.get(value)
      return edition ? editionLabel(edition) : value
    }
    case 'author':
      return (
        shelvesOf(library).authors.find(({ to }) => to.endsWith(`/${encodeURIComponent(value)}`))?.title ??
        value
      )
    case 'project':
      return corpus.projects.get(`project/${value}`)?.name ?? value
    case 'level':
      return levelLabel(value)
    default:
      return value
  }
}

/** @param level a key of `WORDS.level`; any other is none: of a part of a project, a project elsewhere, an idea */
export const levelLabel = (level: string): string =>
  Object.hasOwn(WORDS.level, level) ? WORDS.level[level as keyof typeof WORDS.level] : 'no level of its own'

/** Names before what only mentions them. */
const SEARCHED: readonly LibraryKind[] = [
  ...(['projects', 'speakers', 'authors', 'editions'] as const),
  ...(['talks', 'notes', 'passages'] as const),
]

/** What holds every word that was typed, a few of each kind. */
export const searchShown = (typed: string, library: Library): readonly RowsShown[] =>
  SEARCHED.flatMap((kind) => {
    const rows = found(shelvesOf(library)[kind], typed)
    if (rows.length === 0) return []
    const all = { count: rows.length, to: listAddress(kind, { q: typed }) }
    return [
      {
        title: KIND_NAMES[kind],
        rows: rows.slice(0, FOUND_OF_EACH).map(linkedRow),
        ...(rows.length > FOUND_OF_EACH && { all }),
      },
    ]
  })
