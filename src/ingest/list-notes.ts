// Which files are notes, in the folders and files that were named: each with its id, and what shows that it has changed.
import { basename } from 'node:path'
import { getHeapStatistics } from 'node:v8'
import type { Problem } from '../domain/library/corpus.ts'
import type { NoteId } from '../domain/library/ids.ts'
import { isFolder, LARGEST_FILE_BYTES, markOf, readTextFile, type SourceFile } from './files.ts'
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

/** What a byte of notes takes while a library is made beside the one in use: 17 were measured with the bundled notes. */
const HEAP_A_BYTE = 20
/** The program, the facts, and what is being answered. */
const HEAP_BESIDE = 150_000_000
/** More than the bundled notes, which are read wherever Node itself can run. */
const FEWEST_BYTES = 1_000_000

/**
 * How many bytes of notes fit into the memory that Node may take. One byte too many ends the process, and the next start,
 * which finds the same files: rather some notes than no bot.
 * @param heap bytes; Node chooses it by the memory of its container or machine
 */
export const roomForNotes = (heap: number = getHeapStatistics().heap_size_limit): number =>
  Math.max(FEWEST_BYTES, Math.floor((heap - HEAP_BESIDE) / HEAP_A_BYTE))

/**
 * The files of these folders (with all folders in them) and paths, in order, each with the id of its note; what is no
 * note is named as a warning, and so is a folder without any.
 * @param room bytes; what is beyond is not listed, and named
 */
export async function listNotes(
  paths: readonly string[],
  room: number = roomForNotes(),
): Promise<FilesListed> {
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
  let bytes = 0
  for (const path of paths) {
    const walked = (await isFolder(path))
      ? await walkFolder(path, NOTE_ENDINGS)
      : {
          files: [{ path, within: basename(path), mark: await markOf(path), bytes: 0 }],
          unread: [],
          problems: [],
        }
    unread.push(...walked.unread)
    problems.push(...walked.problems)
    const beyond = walked.files.findIndex((file) => {
      // A longer one is refused where it is read.
      if (file.bytes <= LARGEST_FILE_BYTES) bytes += file.bytes
      return bytes > room
    })
    const fitting = beyond < 0 ? walked.files : walked.files.slice(0, beyond)
    for (const file of fitting)
      files.push({ path: file.path, stem: stemOf(file.path), id: idFor(file), mark: file.mark })
    if (beyond >= 0)
      problems.push({
        file: walked.files[beyond]?.path ?? path,
        line: 1,
        text: `this note and ${walked.files.length - beyond - 1} after it are not read: the notes have more than ${Math.floor(room / 1e6)} MB, for which this process has memory; give it more, or fewer notes`,
        severity: 'error',
      })
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
