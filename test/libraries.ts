// The libraries that many test files ask. Each is opened once for all the files that share a thread, as nothing changes a
// library; whoever changes its notes opens one of their own.
import { openLibrary } from '../src/app/library/open.ts'
import type { Problem } from '../src/domain/library/corpus.ts'
import type { Library } from '../src/query/library/library.ts'
import { SEED_NOTES } from './seed-notes.ts'

interface OpenedLibrary {
  /** With the programme's index. */
  readonly library: Library
  readonly problems: readonly Problem[]
}

function openedOnce(notesFolders: readonly string[]): () => Promise<OpenedLibrary> {
  let opened: Promise<OpenedLibrary> | undefined
  const open = async () => {
    const one = await openLibrary({ notesFolders })
    return { library: await one.complete(), problems: one.problems }
  }
  return () => {
    opened ??= open()
    return opened
  }
}

const seeds = openedOnce([SEED_NOTES])

/** The five seed notes with all the facts. */
export const seedLibrary = async (): Promise<Library> => (await seeds()).library

/** All notes that come with the project, with all the facts. */
export const bundled = openedOnce([])
