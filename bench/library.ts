// npm run bench -- library: questions about the notes that came after the first five, asked of the whole bundled library.
// They were written from what the notes tell, before any was asked. Is what answers them first, and is a question that no
// note answers left without one?
import { fileURLToPath } from 'node:url'
import { withProgramme } from '../src/query/library/library.ts'
import { readChat } from './chat.ts'
import { halvesRow, scoreKinds } from './halves.ts'
import { openWhole } from './open-notes.ts'
import type { BenchOptions, BenchResult } from './options.ts'

/** In the form of bench/chat.tsv. `negative`: nothing, or only what the catalogue knows. */
export const LIBRARY_QUESTIONS = fileURLToPath(new URL('library.tsv', import.meta.url))

export async function run(_options: BenchOptions): Promise<BenchResult> {
  const kinds = scoreKinds(readChat(LIBRARY_QUESTIONS), await withProgramme(await openWhole()))
  return {
    record: { kinds },
    tables: [
      {
        title: 'Questions on the whole library: right first, by the half looked at and the half kept aside',
        rows: kinds.map(halvesRow),
      },
    ],
  }
}
