// Which files are notes, in the folders and files that were named: each with its id, and what shows that it has changed.
import { basename } from 'node:path'
import type { Problem } from '../domain/library/corpus.ts'
import type { NoteId } from '../domain/library/ids.ts'
import { isFolder, markOf, readTextFile, type SourceFile } from './files.ts'
import { type FolderFile, noteIdOf, stemOf, walkFolder, withDigest } from './folders.ts'
import { NOTE_ENDINGS } from './formats/format.ts'

/** A file to be read as a note. Plain data: it can be sent to another thread. */
export interface ListedNote {
  readonly path: string
  /** File name in words. */
  readonly stem: string
  readonly id: NoteId
  /** See {@link markOf}. */
  readonly mark: string
}

export interface FilesListed {
  readonly files: readonly ListedNote[]
  /** Folders of which nothing can be said just now. */
  readonly unread: readonly string[]
  readonly problems: readonly Problem[]
}

/**
 * The files of these folders (with all folders in them) and paths, in order, each with the id of its note; what is no
 * note is named as a warning, and so is a folder without any.
 */
export async function listNotes(paths: readonly string[]): Promise<FilesListed> {
  const taken = new Set<NoteId>()
  const idFor = ({ within }: FolderFile): NoteId => {
    const id = noteIdOf(within)
    const own = taken.has(id) && within.includes('/') ? withDigest(id, within) : id
    taken.add(own)
    return own
  }
  const files: ListedNote[] = []
  const unread: string[] = []
  const problems: Problem[] = []
  for (const path of paths) {
    const walked = (await isFolder(path))
      ? await walkFolder(path, NOTE_ENDINGS)
      : { files: [{ path, within: basename(path), mark: await markOf(path) }], unread: [], problems: [] }
    unread.push(...walked.unread)
    problems.push(...walked.problems)
    for (const file of walked.files)
      files.push({ path: file.path, stem: stemOf(file.path), id: idFor(file), mark: file.mark })
    if (walked.files.length === 0 && walked.unread.length === 0)
      problems.push({
        file: path,
        line: 1,
        text: `there is no note in this folder or below it; expected files ending in ${NOTE_ENDINGS.join(', ')}`,
        severity: 'warning',
      })
  }
  return { files, unread, problems }
}

/** Reads a listed file; a problem instead where it cannot be read. */
export async function readListed({ path, stem, id }: ListedNote): Promise<SourceFile | Problem> {
  const file = await readTextFile(path)
  return 'severity' in file ? file : { ...file, stem, id }
}
