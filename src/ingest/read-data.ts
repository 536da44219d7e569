// Folders → Corpus, catalogue and programme, with every problem met on the way.
import { basename, join } from 'node:path'
import type { Catalogue, Session } from '../domain/library/catalogue.ts'
import type { Corpus, Problem } from '../domain/library/corpus.ts'
import type { NoteId } from '../domain/library/ids.ts'
import { assembleCorpus } from './assemble.ts'
import { parseCatalogue } from './facts/catalogue.ts'
import { parseSessions } from './facts/sessions.ts'
import { type FilesRead, isFolder, readAll, readFolder, readTextFile, type SourceFile } from './files.ts'
import { type FolderFile, noteIdOf, stemOf, walkFolder, withDigest } from './folders.ts'
import { NOTE_ENDINGS } from './formats/endings.ts'
import { Mentions } from './notes/mentions.ts'
import { type AnyNoteReading, type Knowledge, readNote } from './read-note.ts'
import { Field } from './understand/field.ts'

export interface Facts {
  readonly catalogue: Catalogue
  readonly sessions: readonly Session[]
}

export interface Reading<Value> {
  readonly value: Value
  readonly problems: readonly Problem[]
}

/** Tables of words are ours and larger than any note; more than this would not be read at a start. */
const LARGEST_TABLE_BYTES = 4_000_000

/** Reads projects, editions, vocabulary, sayings, words and the programme from the data folder. */
export async function readFacts(dataFolder: string): Promise<Reading<Facts>> {
  const problems: Problem[] = []
  const one = async (name: string): Promise<SourceFile> => {
    const path = join(dataFolder, name)
    const file = await readTextFile(path)
    if ('stem' in file) return file
    problems.push(file)
    return { path, stem: name, text: '{}' }
  }
  const table = async (name: string): Promise<string> => {
    const file = await readTextFile(join(dataFolder, name), LARGEST_TABLE_BYTES)
    if ('stem' in file) return file.text
    problems.push(file)
    return ''
  }
  const [projects, editions, vocabulary, sayings, translations, english, others, field, programme] =
    await Promise.all([
      one('projects.yaml'),
      one('editions.yaml'),
      one('vocabulary.yaml'),
      one('sayings.yaml'),
      one('translations.yaml'),
      table('general-english.txt'),
      table('general-other.txt'),
      table('field-words.txt'),
      readFolder(join(dataFolder, 'sessions'), ['.tsv']),
    ])
  const words = { english, others, field }
  const files = { projects, editions, vocabulary, sayings, translations, words }
  const { catalogue, problems: inCatalogue } = parseCatalogue(files)
  const parsed = programme.files.map((file) => parseSessions(file, catalogue.editions))
  return {
    value: { catalogue, sessions: parsed.flatMap((part) => part.sessions) },
    problems: [
      ...problems,
      ...inCatalogue,
      ...programme.problems,
      ...parsed.flatMap((part) => part.problems),
    ],
  }
}

/** Reads these folders and files of notes, in whatever format; a bad one is reported and left out. */
export async function readNotes(paths: readonly string[], facts: Facts): Promise<Reading<Corpus>> {
  const read = await readNoteFiles(paths)
  const knowledge = knowledgeOf(facts)
  const readings: AnyNoteReading[] = []
  for (const file of read.files) readings.push(await readNote(file, knowledge))
  const assembled = assembleCorpus(
    readings.flatMap((reading) => reading.read ?? []),
    facts.catalogue,
    facts.sessions,
  )
  return {
    value: assembled.corpus,
    problems: [...read.problems, ...readings.flatMap((reading) => reading.problems), ...assembled.problems],
  }
}

/**
 * The files of these folders (with all folders in them) and paths, in order, each with the id of its note; what is no
 * note is named as a warning, and so is a place without any.
 */
export async function readNoteFiles(paths: readonly string[]): Promise<FilesRead> {
  const taken = new Map<NoteId, string>()
  const idFor = ({ path, within }: FolderFile): NoteId => {
    const id = noteIdOf(within)
    const own = taken.has(id) && within.includes('/') ? withDigest(id, within) : id
    taken.set(own, path)
    return own
  }
  const files: SourceFile[] = []
  const problems: Problem[] = []
  for (const path of paths) {
    const walked = (await isFolder(path))
      ? await walkFolder(path, NOTE_ENDINGS)
      : { files: [{ path, within: basename(path) }], problems: [] }
    problems.push(...walked.problems)
    const read = await readAll(walked.files.map((file) => file.path))
    problems.push(...read.problems)
    const withinOf = new Map(walked.files.map((file) => [file.path, file]))
    for (const file of read.files) {
      const at = withinOf.get(file.path)
      files.push(at ? { ...file, stem: stemOf(file.path), id: idFor(at) } : file)
    }
    if (walked.files.length === 0)
      problems.push({
        file: path,
        line: 1,
        text: `there is no note in this folder or below it; expected files ending in ${NOTE_ENDINGS.join(', ')}`,
        severity: 'warning',
      })
  }
  return { files, problems }
}

/** What reading leans on, made once from the facts. */
export const knowledgeOf = ({ catalogue, sessions }: Facts): Knowledge => ({
  field: new Field(sessions, catalogue.editions.values()),
  mentions: new Mentions(catalogue.projects),
})
