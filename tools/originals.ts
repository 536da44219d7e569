// npm run originals: writes docs/originals.md, whose posts the bundled notes retell. A test holds the page to the notes.
import { writeFileSync } from 'node:fs'
import { openLibrary } from '../src/app/library/open.ts'
import type { Note } from '../src/domain/library/corpus.ts'
import { originalsPage } from './originals-page.ts'

const { library, close } = await openLibrary({ notesFolders: [] })
const notes: readonly Note[] = [...library.corpus.notes.values()]
writeFileSync('docs/originals.md', originalsPage(notes, library.catalogue.editions))
close()
console.log(`docs/originals.md names ${notes.length} originals`)
