// Reads the notes again and again: what has not changed is not parsed anew, and a bad file keeps its last good version.
import type { Corpus, Problem } from '../domain/library/corpus.ts'
import { assembleCorpus } from './assemble.ts'
import type { SourceFile } from './files.ts'
import type { NoteReading } from './notes/note-format.ts'
import { type Facts, knowledgeOf, type Reading, readNoteFiles } from './read-data.ts'
import { type Knowledge, readNote } from './read-note.ts'

export interface NoteReader {
  /** Reads these folders and files; the corpus is new and whole each time. */
  read(paths: readonly string[]): Promise<Reading<Corpus>>
  /** What it has read, for a reader that goes on from there. Plain data: it can be sent to another thread. */
  memory(): NoteMemory
}

/** By path. */
export type NoteMemory = ReadonlyMap<string, Remembered>

interface Remembered {
  readonly text: string
  readonly reading: NoteReading
  /** The last reading that gave a note. */
  readonly good: NoteReading['read']
}

/**
 * A reader that remembers its files between two readings.
 * @param before what a reader before this one has read with the same facts
 */
export function createNoteReader(facts: Facts, before: NoteMemory = new Map()): NoteReader {
  let memory = before
  let known: Knowledge | undefined
  // Much work and many strings, and not needed until a file is new or has changed.
  const knowledge = (): Knowledge => (known ??= knowledgeOf(facts))

  const remembered = async (file: SourceFile): Promise<Remembered> => {
    const before = memory.get(file.path)
    if (before?.text === file.text) return before
    // Its blocks are not needed again, and would be most of what is kept.
    const { understanding: _blocks, ...reading } = await readNote(file, knowledge())
    return { text: file.text, reading, good: reading.read ?? before?.good }
  }

  return {
    memory: () => memory,
    async read(paths) {
      const read = await readNoteFiles(paths)
      const now = new Map<string, Remembered>()
      for (const file of read.files) now.set(file.path, await remembered(file))
      for (const { file, severity } of read.problems) {
        // Still there, but it cannot be read at the moment: half copied, too large, no permission.
        const before = severity === 'error' ? memory.get(file) : undefined
        if (before?.good && !now.has(file)) now.set(file, { ...before, text: '', reading: { problems: [] } })
      }
      memory = now
      const kept = [...now].flatMap(([file, { reading, good }]) =>
        good && !reading.read ? [keptNote(file)] : [],
      )
      const assembled = assembleCorpus(
        [...now.values()].flatMap(({ good }) => good ?? []),
        facts.catalogue,
        facts.sessions,
      )
      return {
        value: assembled.corpus,
        problems: [
          ...read.problems,
          ...[...now.values()].flatMap(({ reading }) => reading.problems),
          ...kept,
          ...assembled.problems,
        ],
      }
    },
  }
}

const keptNote = (file: string): Problem => ({
  file,
  line: 1,
  text: 'its last good version is still in use',
  severity: 'warning',
})
