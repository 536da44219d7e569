// The data folder → catalogue and programme, with every problem met on the way; and what reading notes leans on.
import { join } from 'node:path'
import type { Catalogue, Session } from '../domain/library/catalogue.ts'
import type { Problem } from '../domain/library/corpus.ts'
import { parseCatalogue } from './facts/catalogue.ts'
import { parseSessions } from './facts/sessions.ts'
import { readFolder, readTextFile, type SourceFile } from './files.ts'
import { Mentions } from './notes/mentions.ts'
import type { Knowledge } from './read-note.ts'
import { ProgrammeKnowledge } from './understand/programme-knowledge.ts'

export interface Facts {
  readonly catalogue: Catalogue
  readonly sessions: readonly Session[]
}

export interface ReadResult<Value> {
  readonly value: Value
  readonly problems: readonly Problem[]
}

/** Tables of words are ours and larger than any note; more than this would not be read at a start. */
const LARGEST_TABLE_BYTES = 4_000_000

/** Reads projects, editions, vocabulary, sayings, words and the programme from the data folder. */
export async function readFacts(dataFolder: string): Promise<ReadResult<Facts>> {
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
  const [
    projects,
    editions,
    vocabulary,
    sayings,
    translations,
    conferences,
    software,
    english,
    others,
    things,
    field,
    programme,
  ] = await Promise.all([
    one('projects.yaml'),
    one('editions.yaml'),
    one('vocabulary.yaml'),
    one('sayings.yaml'),
    one('translations.yaml'),
    one('conferences.yaml'),
    one('other-software.yaml'),
    table('general-english.txt'),
    table('general-other.txt'),
    table('everyday-things.txt'),
    table('field-words.txt'),
    readFolder(join(dataFolder, 'sessions'), ['.tsv']),
  ])
  const words = { english, others, things, field }
  const files = { projects, editions, vocabulary, sayings, translations, conferences, software, words }
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

/** What reading leans on, made once from the facts. */
export const knowledgeOf = ({ catalogue, sessions }: Facts): Knowledge => ({
  field: new ProgrammeKnowledge(sessions, catalogue.editions.values()),
  mentions: new Mentions(catalogue.projects),
})
