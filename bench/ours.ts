// Our search over any texts: the analysis, the index and the ranking of `ask`. Collections judge the order, so nothing
// is held back as too weak an answer; on our own library `ask` itself is measured, which is honest.
import type { GeneralWordTables, Project, Synonym } from '../src/domain/library/catalogue.ts'
import { atOnce } from '../src/domain/slices.ts'
import { candidates } from '../src/query/find/candidates.ts'
import { scoreTexts } from '../src/query/find/score.ts'
import { type Searchable, searchableOf } from '../src/query/library/searchable.ts'
import { readSpelling } from '../src/query/understand/correct.ts'
import type { Sought } from '../src/query/understand/slots/sought.ts'
import { seek } from '../src/query/understand/slots.ts'
import { readText } from '../src/query/understand/typed/reading.ts'
import type { BenchText } from './collection.ts'

export interface Field {
  readonly projects: Iterable<Project>
  readonly vocabulary: readonly Synonym[]
  /** What general English says, whatever the field of the texts. */
  readonly words?: GeneralWordTables
}

export function openOurs(
  documents: readonly BenchText[],
  { projects, vocabulary, words }: Field,
): Searchable {
  const texts = documents.map(({ id, title, text, tags }) => ({
    id,
    title,
    themes: tags ? [tags] : [],
    sentences: [text],
  }))
  const speech = words && { sayings: [], words: { english: words.english, things: '', others: words.others } }
  return atOnce(searchableOf(texts, projects, vocabulary, speech))
}

export const soughtIn = (question: string, space: Searchable): Sought =>
  seek(readSpelling(readText(question), space).reading, space)

/** Ids, best first. */
export function searchOurs(question: string, space: Searchable, most: number): readonly string[] {
  const sought = soughtIn(question, space)
  return scoreTexts(sought, space.index, candidates(sought, space.index))
    .slice(0, most)
    .map(({ id }) => id)
}
