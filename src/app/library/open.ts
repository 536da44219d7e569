// Data and notes from disk → the library that is asked.
import { getCompileCacheDir } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Config } from '../../config.ts'
import type { NoteFile } from '../../domain/drafts/draft.ts'
import type { Corpus, Problem } from '../../domain/library/corpus.ts'
import { isFolder } from '../../ingest/files.ts'
import { type ListedNote, listNotes } from '../../ingest/list-notes.ts'
import { createNoteReader, type ReadingPlace } from '../../ingest/note-reader.ts'
import type { Facts, ReadResult } from '../../ingest/read-data.ts'
import { readHere } from '../../ingest/read-here.ts'
import { buildLibraryInSlices, type Library, withProgramme } from '../../query/library/library.ts'
import { createDraftReader } from './read-drafts.ts'
import { type Recalled, recall } from './recall.ts'

const DATA = fileURLToPath(new URL('../../../data', import.meta.url))

/** A path as people name it: relative to where they are, unless that leads out of the folder. */
function shortPath(path: string): string {
  const short = relative(process.cwd(), path)
  return short === '' || short.startsWith('..') ? path : short
}

/** Where the bundled facts stand, as people name it. */
export const dataFolder = (): string => shortPath(DATA)

interface LibraryRead {
  readonly library: Library
  readonly problems: readonly Problem[]
  /** The files as they were when they were read. */
  readonly listed: readonly ListedNote[]
}

export interface OpenLibrary extends LibraryRead {
  /** The folders and files that were read. */
  readonly notePaths: readonly string[]
  /** The files as they are now. */
  list(): Promise<readonly ListedNote[]>
  /** Reads the notes again, with the same facts; a bad file keeps its last good version. */
  reread(): Promise<LibraryRead>
  /** Adds the programme's index, in batches: seconds of work must not hold up an answer. */
  complete(): Promise<Library>
  /**
   * Reads one file as all notes are read, with the same facts; nobody is answered from it.
   * @returns undefined where it cannot be read as a note
   */
  tryNote(file: NoteFile): Promise<Corpus | undefined>
  /** Whether every folder or file of notes is there, and holds some; the folder of notes from the chat is none of them. */
  areNotesThere(): Promise<boolean>
  /** Resolves once what was read is kept for the next start, or is not going to be. */
  kept(): Promise<void>
  /** Gives up what is being read; nothing is read again. */
  close(): void
}

/** Where files are read, by the folder of the facts and, where they are known, the facts. */
type PlaceFor = (data: string, facts?: ReadResult<Facts>) => ReadingPlace

/**
 * Beside what Node keeps compiled: whoever may keep the one may keep the other. Node has a folder there for each set of
 * its flags; a library is the same under all. Undefined where Node keeps nothing.
 */
const keptFolder = (): string | undefined => {
  const compiled = getCompileCacheDir()
  return compiled && join(dirname(compiled), 'library')
}

/**
 * Reads the bundled facts and these notes (the bundled ones when none are given), or takes over what an earlier start
 * has read in the same.
 * @param placeFor reads here, or aside where answers must go on
 * @param folder where to keep what was read; undefined: nowhere
 */
export async function openLibrary(
  { notesFolders, notesInbox }: Pick<Config, 'notesFolders'> & Partial<Pick<Config, 'notesInbox'>>,
  files: readonly string[] = [],
  placeFor: PlaceFor = readHere,
  folder: string | undefined = keptFolder(),
): Promise<OpenLibrary> {
  const data = dataFolder()
  const given = files.length > 0 ? files : notesFolders
  const folders = given.length > 0 ? given : [`${data}/notes`]
  // Named files are all that is wanted.
  const inbox = files.length > 0 || notesInbox === undefined ? [] : [notesInbox]
  const notePaths = [...folders, ...inbox]
  /** There may be no note from the chat yet: then there is no folder, and nothing to tell. */
  const pathsNow = async () => ((await isFolder(inbox[0] ?? '')) ? notePaths : folders)
  const isWorthTelling = ({ file, severity }: Problem) => severity === 'error' || file !== inbox[0]
  const first = await pathsNow()
  const listed = await listNotes(first)
  const known = await recall(folder, data, first, listed)
  const place = placeFor(data, known.facts)
  const facts = known.facts ?? (await place.facts())
  const { catalogue, sessions } = facts.value
  const reader = createNoteReader(facts.value, place)
  const drafts = createDraftReader(facts.value, placeFor(data, facts))
  const read = async (recalled?: Recalled['notes']) => {
    const notes = await reader.read(await pathsNow(), recalled && { listed, readings: recalled.readings })
    return {
      library: await buildLibraryInSlices(notes.value, catalogue, sessions, recalled?.texts),
      problems: [...facts.problems, ...notes.problems.filter(isWorthTelling)],
      readings: notes.readings,
      listed: notes.listed,
    }
  }
  const { readings, ...opened } = await read(known.notes)
  let keeping: Promise<void> | undefined
  return {
    ...opened,
    notePaths,
    list: async () => reader.list(await pathsNow()),
    reread: () => read(),
    async complete() {
      const library = await withProgramme(opened.library, await known.programme(opened.library))
      keeping ??= known.keep({ facts, readings, library })
      return library
    },
    tryNote: drafts.read,
    areNotesThere: async () => {
      const listed = await Promise.all(folders.map((one) => listNotes([one])))
      return listed.every(({ files }) => files.length > 0)
    },
    kept: async () => keeping,
    close() {
      place.close()
      drafts.close()
    },
  }
}
