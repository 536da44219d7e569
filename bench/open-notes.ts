// Notes and facts, as the bot reads them: the five seed notes, which the judged questions are about and whose figures
// can be compared from year to year, or the whole bundled library.
import { openLibrary } from '../src/app/library/open.ts'
import type { Library } from '../src/query/library/library.ts'
import { SEED_NOTES } from '../test/seed-notes.ts'

/** @param besides folders of other notes to read with the seed notes */
export async function openSeedNotes(besides: readonly string[] = []): Promise<Library> {
  return (await openLibrary({ notesFolders: [SEED_NOTES, ...besides] })).library
}

/** Every bundled note. */
export const openWhole = async (): Promise<Library> => (await openLibrary({ notesFolders: [] })).library
