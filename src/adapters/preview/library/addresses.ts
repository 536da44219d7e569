// Where everything of the library stands: an address is made of an id or a name alone, so that it stays what it is.
import type { Noted } from '../../../domain/library/corpus.ts'
import { slugOf } from '../../../domain/library/ids.ts'

export const KINDS = ['notes', 'talks', 'passages', 'speakers', 'projects', 'editions', 'authors'] as const
export type LibraryKind = (typeof KINDS)[number]

export const LIBRARY = '/library'

export const isLibraryKind = (name: string): name is LibraryKind => KINDS.some((kind) => kind === name)

/** @param filters of the list, by their names; absent: everything of that kind */
export const listAddress = (kind: LibraryKind, filters: Readonly<Record<string, string>> = {}): string => {
  const query = new URLSearchParams(filters).toString()
  return `${LIBRARY}/${kind}${query && `?${query}`}`
}

/** @param id may hold slashes, as the ids of talks do */
export const thingAddress = (kind: LibraryKind, id: string): string =>
  `${LIBRARY}/${kind}/${id.split('/').map(encodeURIComponent).join('/')}`

export const noteAddress = (id: string): string => thingAddress('notes', id)

/** Where a line of a note is shown. */
export const lineAddress = (note: string, line: number): string => `${noteAddress(note)}#line-${line}`

export const notedAddress = ({ type, id }: Pick<Noted, 'type' | 'id'>): string =>
  thingAddress(type === 'talk' ? 'talks' : 'passages', id)

/** `project/` is not said twice. */
export const projectAddress = (id: string): string => thingAddress('projects', id.replace(/^project\//, ''))

export const editionAddress = (id: string): string => thingAddress('editions', id)

/** Two who are called alike share a page: notes know people by their names alone. */
export const personAddress = (kind: 'speakers' | 'authors', name: string): string =>
  thingAddress(kind, slugOf(name))
