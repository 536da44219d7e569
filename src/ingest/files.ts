// The one place that reads notes and data from disk.
import { constants, type Stats } from 'node:fs'
import { type FileHandle, open, readdir, stat } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import type { Problem } from '../domain/library/corpus.ts'
import type { NoteId } from '../domain/library/ids.ts'
import { withoutUnseen } from '../domain/text/clean-text.ts'

/** A file as it is written. */
export interface SourceFile {
  /** As the reader was given it: what problems and citations name. */
  readonly path: string
  /** File name without its extension. */
  readonly stem: string
  /** Of the note in it, where a folder of notes gives it one; otherwise the stem. */
  readonly id?: NoteId
  readonly text: string
}

export interface FilesRead {
  readonly files: readonly SourceFile[]
  readonly problems: readonly Problem[]
}

/** Larger files are not notes; the bound keeps a stray archive from filling the memory. */
export const LARGEST_FILE_BYTES = 1_000_000

const problem = (file: string, text: string): Problem => ({ file, line: 1, text, severity: 'error' })

/** A pipe nobody writes to would hold its opener for ever: no thread could be ended, and the process would not stop. */
const AT_ONCE = constants.O_RDONLY | constants.O_NONBLOCK

/**
 * Reads one text file; a problem instead when it is missing, no ordinary file (a pipe, a device), too large or not
 * UTF-8.
 * @param largest bytes
 */
export async function readTextFile(
  path: string,
  largest: number = LARGEST_FILE_BYTES,
): Promise<SourceFile | Problem> {
  let file: FileHandle | undefined
  try {
    file = await open(path, AT_ONCE)
    const entry = await file.stat()
    if (!entry.isFile() && !entry.isDirectory())
      return problem(path, 'this is a pipe, a socket or a device; expected an ordinary file')
    if (entry.size > largest)
      return problem(path, `the file has ${entry.size} bytes; expected at most ${largest}`)
    // A folder is refused by being read, as the system says it.
    const bytes = await readUpTo(largest + 1, file)
    if (bytes.length > largest) return problem(path, `the file grows past ${largest} bytes while it is read`)
    if (bytes.includes(0)) return problem(path, 'the file is binary; expected text')
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return { path, stem: basename(path, extname(path)), text: asRead(text) }
  } catch (cause) {
    // What the system refuses it may allow at another time, though the file is the same; what stands in it stays.
    const passing = cause instanceof Error && 'syscall' in cause
    return { ...problem(path, reasonFor(cause)), ...(passing && { passing }) }
  } finally {
    await file?.close()
  }
}

/** So many bytes at a time: nearly all notes are smaller. A stream costs half as much again. */
const CHUNK_BYTES = 1 << 16

/** The beginning of a file, whatever size it was said to have: it may grow meanwhile, and `/proc` says 0 of everything. */
async function readUpTo(most: number, file: FileHandle): Promise<Buffer> {
  const chunks: Buffer[] = []
  for (let room = most; room > 0; ) {
    const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(Math.min(room, CHUNK_BYTES)))
    if (bytesRead === 0) break
    chunks.push(buffer.subarray(0, bytesRead))
    room -= bytesRead
  }
  return Buffer.concat(chunks)
}

/**
 * A text as the readers take it, from a file or from a page: lines that end alike, without what no reader sees.
 * @example asRead('one\r\ntwo\u200B') // → 'one\ntwo'
 */
export const asRead = (text: string): string => withoutUnseen(text.replace(/\r\n?/g, '\n'))

/** The mark of what is not there. */
export const GONE = 'gone'

/** Number, size and time of a file: while they are the same, nothing was written. */
export const markFrom = ({ ino, size, mtimeMs }: Pick<Stats, 'ino' | 'size' | 'mtimeMs'>): string =>
  `${ino} ${size} ${mtimeMs}`

/** Whether the system lets it be opened just now; what it is, or holds, is not asked. */
export const canBeOpened = async (path: string): Promise<boolean> =>
  open(path, AT_ONCE).then(
    (file) => file.close().then(() => true),
    () => false,
  )

/** Its mark, {@link GONE} where there is no file. */
export const markOf = (path: string): Promise<string> => stat(path).then(markFrom, () => GONE)

/** Reads the files of a folder with these endings, by name; other files are named as warnings. */
export async function readFolder(folder: string, endings: readonly string[]): Promise<FilesRead> {
  let names: string[]
  try {
    names = (await readdir(folder, { withFileTypes: true }))
      .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
      .map((entry) => entry.name)
      .sort()
  } catch (cause) {
    return { files: [], problems: [problem(folder, reasonFor(cause))] }
  }
  const isWanted = (name: string) => endings.includes(extname(name).toLowerCase())
  const problems: Problem[] = names
    .filter((name) => !isWanted(name))
    .map((name) => ({
      file: join(folder, name),
      line: 1,
      text: `the file is not read; expected a name ending in ${endings.join(', ')}`,
      severity: 'warning',
    }))
  const results = await Promise.all(names.filter(isWanted).map((name) => readTextFile(join(folder, name))))
  return {
    files: results.filter((result) => 'stem' in result),
    problems: [...problems, ...results.filter((result) => 'severity' in result)],
  }
}

/** Whether it is there and a folder. */
export const isFolder = async (path: string): Promise<boolean> =>
  stat(path).then(
    (entry) => entry.isDirectory(),
    () => false,
  )

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder; expected one that exists',
  EACCES: 'the file may not be read; expected read permission for the bot',
  EISDIR: 'this is a folder; expected a file',
  ENOTDIR: 'this is a file; expected a folder',
  ERR_ENCODING_INVALID_ENCODED_DATA: 'the file is not valid UTF-8; expected text in UTF-8',
}

function reasonFor(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  return REASONS[code] ?? `the file cannot be read (${code || String(cause)}); expected a readable text file`
}
