// How much a library holds. Whatever tells a number of it asks here, so that no two places tell different ones.
import type { LibraryCounts } from '../../domain/answers/browse.ts'
import type { Note } from '../../domain/library/corpus.ts'
import { slugOf } from '../../domain/library/ids.ts'
import type { Library } from './library.ts'

export function countsOf({
  corpus,
  catalogue,
  sessions,
}: Pick<Library, 'corpus' | 'catalogue' | 'sessions'>): LibraryCounts {
  const notes = [...corpus.notes.values()]
  return {
    notes: notes.length,
    authors: authorsOf(notes).length,
    talks: corpus.talks.size,
    passages: corpus.passages.size,
    projects: corpus.projects.size,
    editions: new Set(notes.map(({ edition }) => edition).filter((id) => catalogue.editions.has(id))).size,
    sessions: sessions.length,
  }
}

/**
 * Who wrote these notes, each once, as the first of their notes names them; unnamed ones are left out. Two spellings of one
 * name are one person: notes know people by their names alone.
 */
export function authorsOf(notes: Iterable<Note>): readonly string[] {
  const names = new Map<string, string>()
  for (const { author = '' } of notes) {
    const key = slugOf(author)
    if (key !== '' && !names.has(key)) names.set(key, author)
  }
  return [...names.values()]
}
