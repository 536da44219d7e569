// The project's own facts and what reading leans on, read once for a test file.
import type { SourceFile } from '../../src/ingest/files.ts'
import { knowledgeOf, readFacts } from '../../src/ingest/read-data.ts'
import type { Knowledge } from '../../src/ingest/read-note.ts'

export const { value: facts } = await readFacts('data')
export const knowledge: Knowledge = knowledgeOf(facts)

/** A file that stands nowhere. */
export const fileOf = (text: string, path = 'note.md'): SourceFile => ({
  path,
  stem: path.replace(/^.*\//, '').replace(/\.[a-z]+$/, ''),
  text,
})
