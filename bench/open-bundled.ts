// The bundled notes and facts, as the bot reads them.
import { openLibrary } from '../src/app/library/open.ts'
import type { Library } from '../src/query/library/library.ts'

export const openBundled = async (): Promise<Library> => (await openLibrary({ notesFolders: [] })).library
