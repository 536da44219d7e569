// The bundled notes and facts, as the bot reads them.
import { fileURLToPath } from 'node:url'
import type { Catalogue, Session } from '../src/domain/library/catalogue.ts'
import type { Corpus } from '../src/domain/library/corpus.ts'
import { readFacts, readNotes } from '../src/ingest/read-data.ts'

export interface Bundled {
  readonly corpus: Corpus
  readonly catalogue: Catalogue
  readonly sessions: readonly Session[]
}

/** @param besides folders of other notes to read with them */
export async function openBundled(besides: readonly string[] = []): Promise<Bundled> {
  const data = fileURLToPath(new URL('../data', import.meta.url))
  const facts = await readFacts(data)
  const notes = await readNotes([`${data}/notes`, ...besides], facts.value)
  return { corpus: notes.value, catalogue: facts.value.catalogue, sessions: facts.value.sessions }
}
