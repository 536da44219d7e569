// Reads the notes again and again: what has not changed is not read anew, and a bad file keeps its last good version.
// Where files are read is handed in; here they are only put together, in slices.
import { dirname, normalize } from 'node:path'
import type { Corpus, Problem } from '../domain/library/corpus.ts'
import { inSlices } from '../domain/slices.ts'
import { assembling } from './assemble.ts'
import { canBeOpened, GONE, type SourceFile } from './files.ts'
import { type FilesListed, type ListedNote, listNotes } from './list-notes.ts'
import type { NoteReading } from './notes/note-format.ts'
import type { Facts, ReadResult } from './read-data.ts'

/** Where files are read: in this thread (read-here.ts), or in one aside (read-aside.ts). Asked for one thing at a time. */
export interface ReadingPlace {
  /** The facts, read once. @throws where the folder cannot be read at all */
  facts(): Promise<ReadResult<Facts>>
  /**
   * One file of notes, by what the facts know.
   * @returns its reading, whatever a person wrote; only a problem where the file cannot even be opened
   * @throws when it is closed, or the facts cannot be read
   */
  note(listed: ListedNote): Promise<NoteReading | Problem>
  /** The same for a text that is no file yet: a draft. */
  text(file: SourceFile): Promise<NoteReading>
  /** Nothing is asked for in the near future: what is held for the next file is let go. */
  rest(): void
  /** What is being read is given up, and nothing is read any more. */
  close(): void
}

/** The mark of what is there, and the system does not let it be opened. */
const UNOPENED = 'unopened'

/** Readings by the path of their file. */
export type Readings = ReadonlyMap<string, NoteReading>

/** Files that were listed and, as they are, have been read before. */
export interface KnownNotes {
  readonly listed: FilesListed
  readonly readings: Readings
}

export interface NotesRead extends ReadResult<Corpus> {
  /** As `list` of the reader gives them. */
  readonly listed: readonly ListedNote[]
  readonly readings: Readings
}

export interface NoteReader {
  /**
   * The files as they are now. One that could not be opened when it was read is marked so until it can be: it is another
   * one then, though nothing of it has changed (rights were given, a volume is back).
   */
  list(paths: readonly string[]): Promise<readonly ListedNote[]>
  /**
   * Reads these folders and files; the corpus is new and whole each time.
   * @param known what is in them; without it they are listed
   * @throws as the place does
   */
  read(paths: readonly string[], known?: KnownNotes): Promise<NotesRead>
}

interface Remembered {
  /** Absent of a file that could not be opened: it is tried again. */
  readonly mark?: string
  readonly reading: NoteReading
  /** The last reading that gave a note. */
  readonly good: NoteReading['read']
}

/** A reader that remembers its files between two readings. */
export function createNoteReader({ catalogue, sessions }: Facts, place: ReadingPlace): NoteReader {
  /** By path. */
  let memory: ReadonlyMap<string, Remembered> = new Map()

  const remembered = async (listed: ListedNote): Promise<Remembered> => {
    const { path, mark } = listed
    const before = memory.get(path)
    if (before?.mark === mark) return before
    const reading = await place.note(listed)
    if (!('severity' in reading)) return { mark, reading, good: reading.read ?? before?.good }
    return { ...(!reading.passing && { mark }), reading: { problems: [reading] }, good: before?.good }
  }

  const isUnopened = ({ path }: ListedNote): boolean => {
    const before = memory.get(path)
    return before !== undefined && before.mark === undefined
  }
  const unopened = (file: ListedNote): ListedNote => ({ ...file, mark: UNOPENED })

  /** What was read below these folders, of which nothing can be read anew. */
  const below = (folders: ReadonlySet<string>): readonly (readonly [string, Remembered])[] =>
    [...memory]
      .filter(([path]) => aboveOf(path).some((folder) => folders.has(folder)))
      .map(([path, { good }]) => [path, { reading: { problems: [] }, good }])

  return {
    async list(paths) {
      const { files } = await listNotes(paths)
      return Promise.all(
        files.map(async (file) =>
          isUnopened(file) && !(await canBeOpened(file.path)) ? unopened(file) : file,
        ),
      )
    },
    async read(paths, known) {
      const listed = known?.listed ?? (await listNotes(paths))
      if (known) memory = recalled(known)
      const now = new Map<string, Remembered>()
      try {
        for (const file of listed.files) now.set(file.path, await remembered(file))
        // A whole folder that is away is a volume that is away, not a wish: a wish empties it.
        const away = listed.files.filter(({ mark }) => mark === GONE).map(({ path }) => path)
        for (const [path, was] of below(new Set([...away, ...listed.unread].map(normalize))))
          now.set(path, was)
      } finally {
        place.rest()
      }
      memory = now
      const kept = [...now].flatMap(([file, { reading, good }]) =>
        good && !reading.read ? [keptNote(file)] : [],
      )
      const notes = [...now.values()].flatMap(({ good }) => good ?? [])
      const assembled = await inSlices(assembling(notes, catalogue, sessions))
      return {
        value: assembled.corpus,
        listed: listed.files.map((file) => (isUnopened(file) ? unopened(file) : file)),
        problems: [
          ...listed.problems,
          ...[...now.values()].flatMap(({ reading }) => reading.problems),
          ...kept,
          ...assembled.problems,
        ],
        readings: new Map(Array.from(now, ([path, { reading }]) => [path, reading])),
      }
    },
  }
}

const recalled = ({ listed, readings }: KnownNotes): ReadonlyMap<string, Remembered> =>
  new Map(
    listed.files.flatMap(({ path, mark }) => {
      const reading = readings.get(path)
      return reading ? [[path, { mark, reading, good: reading.read }]] : []
    }),
  )

/** The folders above a file, the nearest first. */
function aboveOf(path: string): readonly string[] {
  const above = dirname(path)
  return above === path ? [] : [above, ...aboveOf(above)]
}

const keptNote = (file: string): Problem => ({
  file,
  line: 1,
  text: 'its last good version is still in use',
  severity: 'warning',
})
