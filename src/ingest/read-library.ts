// Facts and notes from disk, all at once.
import type { Corpus } from '../domain/library/corpus.ts'
import { createNoteReader, type NoteMemory } from './note-reader.ts'
import { type Facts, type Reading, readFacts } from './read-data.ts'

/** Folders and files, as problems and citations are to name them. */
export interface LibraryPaths {
  readonly data: string
  readonly notes: readonly string[]
}

/** Plain data: it can be sent from one thread to another. */
export interface LibraryRead {
  readonly facts: Reading<Facts>
  readonly notes: Reading<Corpus>
  /** What a note reader goes on from when notes change. */
  readonly memory: NoteMemory
}

/** Reads the facts, and the notes by what the facts know. */
export async function readLibrary({ data, notes }: LibraryPaths): Promise<LibraryRead> {
  const facts = await readFacts(data)
  const reader = createNoteReader(facts.value)
  return { facts, notes: await reader.read(notes), memory: reader.memory() }
}
