// Who speaks in the notes, and who wrote them.
import type { Corpus } from '../../domain/library/corpus.ts'

/** Names in the notes, in their order. */
export function namesOf(role: 'speaker' | 'author', corpus: Corpus): readonly string[] {
  const names =
    role === 'author'
      ? [...corpus.notes.values()].map(({ author }) => author ?? '')
      : [...corpus.talks.values()].flatMap(({ speakers, lentSpeakers }) => [...speakers, ...lentSpeakers])
  return [...new Set(names.filter(Boolean))]
}
