// With what a note opens that has no overview.
import type { Note, Passage } from '../../domain/library/corpus.ts'
import type { Library } from '../library/library.ts'

/** A note without an overview is more than its title: what it tells first, unless that is of a talk, which has its own card. */
export function openingOf(note: Note, { corpus: { talks, passages } }: Library): Passage | undefined {
  const told = [...talks.values(), ...passages.values()].filter(
    (one) => one.note === note.id && one.sentences.length > 0,
  )
  const [first] = told.toSorted((one, other) => one.startLine - other.startLine)
  return first?.type === 'passage' ? first : undefined
}
