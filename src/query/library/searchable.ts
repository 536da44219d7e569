// Texts that can be asked for: their index, and what is needed to read a question the way the texts were read.
// The library is one of these; a collection on which the ranking is measured is another.
import type { Project, Synonym } from '../../domain/library/catalogue.ts'
import type { ProjectId } from '../../domain/library/ids.ts'
import { ProjectNames } from '../../domain/library/project-names.ts'
import { Concepts } from '../../search/concepts.ts'
import type { Steps } from '../../search/slices.ts'
import { Spelling } from '../../search/spelling.ts'
import { TextIndex } from '../../search/text-index.ts'
import { type Analysis, type IndexedText, indexedText, type TextFields } from '../../search/text-terms.ts'
import { foldedWords } from '../../search/words.ts'

export interface Searchable {
  readonly analysis: Analysis
  readonly index: TextIndex
  /** Words of the texts, the projects and the vocabulary: what typos are corrected to. */
  readonly spelling: Spelling
  /** Every project that can be named. */
  readonly projects: ReadonlyMap<ProjectId, Project>
}

/** Builds step by step, a text a step. */
export function* searchableOf(
  texts: Iterable<TextFields>,
  named: Iterable<Project>,
  vocabulary: readonly Synonym[],
): Steps<Searchable> {
  const projects = new Map(Array.from(named, (project) => [project.id, project]))
  const analysis = { concepts: new Concepts(vocabulary), names: new ProjectNames(projects.values()) }
  const frequency = new Map<string, number>()
  const countWord = (word: string) => frequency.set(word, (frequency.get(word) ?? 0) + 1)
  const count = (text: string) => foldedWords(text).forEach(countWord)
  function* indexed(): Generator<IndexedText> {
    for (const fields of texts) yield indexedText(fields, analysis, countWord)
  }
  const index = yield* TextIndex.building(indexed())
  const names = new Set<string>()
  for (const { terms } of projects.values()) {
    for (const { text } of terms) {
      count(text)
      for (const word of foldedWords(text)) names.add(word)
    }
  }
  yield
  for (const { variant } of vocabulary) count(variant)
  return { analysis, index, spelling: yield* Spelling.building(frequency, names), projects }
}
