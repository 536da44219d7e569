// The bundled notes and facts, as the bot reads them.
import { dataFolder, openLibrary } from '../src/app/library/open.ts'
import type { Library } from '../src/query/library/library.ts'

/** @param besides folders of other notes to read with them */
export async function openBundled(besides: readonly string[] = []): Promise<Library> {
  const opened = await openLibrary({ notesFolders: [`${dataFolder()}/notes`, ...besides] })
  return opened.library
}
