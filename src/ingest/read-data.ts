// Folders → Corpus, catalogue and programme, with every problem met on the way.
import { join } from 'node:path'
import type { Catalogue, Session } from '../domain/catalogue.ts'
import type { Corpus, Problem } from '../domain/corpus.ts'
import { assembleCorpus } from './assemble.ts'
import { parseCatalogue } from './catalogue.ts'
import { isFolder, readAll, readFolder, readTextFile, type SourceFile } from './files.ts'
import { Mentions } from './mentions.ts'
import { parseNote } from './note-format.ts'
import { parseSessions } from './sessions.ts'

export interface Facts {
  readonly catalogue: Catalogue
  readonly sessions: readonly Session[]
}

export interface Reading<Value> {
  readonly value: Value
  readonly problems: readonly Problem[]
}

/** Reads projects, editions, vocabulary and the programme from the data folder. */
export async function readFacts(dataFolder: string): Promise<Reading<Facts>> {
  const problems: Problem[] = []
  const one = async (name: string): Promise<SourceFile> => {
    const path = join(dataFolder, name)
    const file = await readTextFile(path)
    if ('stem' in file) return file
    problems.push(file)
    return { path, stem: name, text: '{}' }
  }
  const [projects, editions, vocabulary, programme] = await Promise.all([
    one('projects.yaml'),
    one('editions.yaml'),
    one('vocabulary.yaml'),
    readFolder(join(dataFolder, 'sessions'), '.tsv'),
  ])
  const { catalogue, problems: inCatalogue } = parseCatalogue({ projects, editions, vocabulary })
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

/** Reads these folders and files of notes; a bad one is reported and left out. */
export async function readNotes(paths: readonly string[], facts: Facts): Promise<Reading<Corpus>> {
  const read = await Promise.all(
    paths.map(async (path) => ((await isFolder(path)) ? readFolder(path, '.md') : readAll([path]))),
  )
  const mentions = new Mentions(facts.catalogue.projects)
  const readings = read
    .flatMap((part) => part.files)
    .map((file) => parseNote(file, facts.catalogue.editions, mentions))
  const assembled = assembleCorpus(
    readings.flatMap((reading) => reading.read ?? []),
    facts.catalogue,
    facts.sessions,
  )
  return {
    value: assembled.corpus,
    problems: [
      ...read.flatMap((part) => part.problems),
      ...readings.flatMap((reading) => reading.problems),
      ...assembled.problems,
    ],
  }
}
