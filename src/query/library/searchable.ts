// Texts that can be asked for: their index, and what is needed to read a question the way the texts were read.
// The library is one of these; a collection on which the ranking is measured is another.
import type { GeneralWordTables, Project, Saying, Synonym } from '../../domain/library/catalogue.ts'
import type { ProjectId } from '../../domain/library/ids.ts'
import { ProjectNames } from '../../domain/library/project-names.ts'
import type { Steps } from '../../domain/slices.ts'
import { Concepts } from '../../search/concepts.ts'
import { FieldWords } from '../../search/field-words.ts'
import { GeneralWords } from '../../search/general-words.ts'
import { NameTable } from '../../search/name-table.ts'
import { NamedPhrases } from '../../search/named-phrases.ts'
import { Sayings } from '../../search/sayings.ts'
import { Spelling } from '../../search/spelling.ts'
import { TextIndex } from '../../search/text-index.ts'
import type { Analysis, TextFields } from '../../search/text-terms.ts'
import { Titles } from '../../search/titles.ts'
import { foldedWords } from '../../search/words.ts'
import { readingTexts, type TextsRead } from './read-texts.ts'

export interface Searchable {
  readonly analysis: Analysis
  /** What the texts say: of this everything below is made. */
  readonly read: TextsRead
  readonly index: TextIndex
  /** Words of the texts, the projects and the vocabulary: what typos are corrected to. */
  readonly spelling: Spelling
  /** Every project that can be named. */
  readonly projects: ReadonlyMap<ProjectId, Project>
  /** Themes and people of the texts. */
  readonly named: NamedPhrases
  /** What the texts are called, word for word. */
  readonly titles: Titles
  /** How many different words each text tells beyond its title and its people. */
  readonly told: ReadonlyMap<string, number>
  /** Software of other trades, and other conferences, by their names. */
  readonly otherSoftware: NameTable
  readonly otherConferences: NameTable
  /** Which words are of the field; absent where texts of any field are searched. */
  readonly field?: FieldWords
  /** What everybody says; where it is absent, every word counts alike. */
  readonly general?: GeneralWords
}

/** What a question may say besides what the texts say. */
export interface Speech {
  readonly sayings: readonly Saying[]
  readonly otherSoftware?: readonly string[]
  readonly otherConferences?: readonly string[]
  /** Without the field: texts of any field are searched. */
  readonly words: Omit<GeneralWordTables, 'field'> & Partial<Pick<GeneralWordTables, 'field'>>
}

/**
 * Builds step by step, a few thousand characters a step.
 * @param known what was read in the same texts with the same of everything else; without it they are read
 */
export function* searchableOf(
  texts: Iterable<TextFields>,
  nameable: Iterable<Project>,
  vocabulary: readonly Synonym[],
  speech?: Speech,
  known?: TextsRead,
): Steps<Searchable> {
  const projects = new Map(Array.from(nameable, (project) => [project.id, project]))
  const { field, general } = speech ? weighing(speech) : {}
  yield
  const concepts = new Concepts(vocabulary)
  yield
  const names = new ProjectNames(projects.values())
  yield
  const sayings = new Sayings(speech?.sayings ?? [])
  yield
  const analysis: Analysis = { concepts, names, sayings, keepsPairs: field !== undefined }
  const read = known ?? (yield* readingTexts(texts, analysis))
  const index = yield* TextIndex.building(read.ids, read.written)
  const named = new NamedPhrases()
  const titles = new Titles()
  for (const theme of read.themes) named.addTheme(theme)
  yield
  for (const person of read.people) {
    named.addPerson(person)
    yield
  }
  for (const name of read.names) named.addName(name)
  yield
  for (const [place, id] of read.ids.entries()) {
    titles.add(id, read.titles[place] ?? '')
    yield
  }
  const frequency = new Map(read.words)
  const count = (text: string) => {
    for (const word of foldedWords(text)) frequency.set(word, (frequency.get(word) ?? 0) + 1)
  }
  const nameWords = new Set<string>()
  for (const { terms } of projects.values()) {
    for (const { text } of terms) {
      count(text)
      for (const word of foldedWords(text)) nameWords.add(word)
    }
  }
  yield
  for (const { variant } of vocabulary) count(variant)
  const spelling = yield* Spelling.building(frequency, nameWords)
  return {
    analysis,
    read,
    index,
    spelling,
    projects,
    otherSoftware: new NameTable(speech?.otherSoftware ?? []),
    otherConferences: new NameTable(speech?.otherConferences ?? []),
    named,
    titles,
    told: new Map(read.ids.map((id, place) => [id, read.told[place] ?? 0])),
    ...(field && { field }),
    ...(general && { general }),
  }
}

function weighing({ words }: Speech): Pick<Searchable, 'field' | 'general'> {
  if (words.field === undefined) return { general: new GeneralWords(words) }
  const field = new FieldWords({ ...words, field: words.field })
  return { field, general: field.general }
}
