// Which subjects of the field a question names: projects and editions, meanings of the vocabulary, words of the field.
import type { Query } from '../../domain/answers/answer.ts'
import { type AnalysedWord, analyse } from '../../search/words.ts'
import type { Library } from '../library/library.ts'

/**
 * Names and words as the catalogue, the editions, the vocabulary and the programme write them; never anybody's own. An edition is
 * a subject where nothing else is named and nothing is noted of it: of “crossplane 2024” Crossplane is missed, and no KubeCon.
 */
export function subjectsNamed(query: Query, library: Library): readonly string[] {
  const { catalogue, corpus, projects } = library
  const named = query.projects.flatMap((id) => projects.get(id)?.name ?? [])
  const words = analyse(query.text)
  const subjects =
    named.length > 0 ? [] : [...meaningsAmong(words, library), ...fieldWordsAmong(words, library)]
  const about = new Set([...named, ...subjects])
  if (about.size > 0) return [...about]
  const noted = new Set(corpus.notes.values().map(({ edition }) => edition))
  return query.editions.flatMap((id) => (noted.has(id) ? [] : (catalogue.editions.get(id)?.name ?? [])))
}

/** Of some words those that belong to the field and that no text holds. */
export const unheldSubjects = (typed: readonly string[], library: Library): readonly string[] =>
  typed.flatMap((text) => {
    const words = analyse(text)
    const meanings = meaningsAmong(words, library)
    return meanings.length > 0 ? meanings : fieldWordsAmong(words, library)
  })

function meaningsAmong(words: readonly AnalysedWord[], { analysis }: Library): readonly string[] {
  const meant = analysis.concepts.find(words, 'question').map(({ concept }) => concept)
  const said = analysis.sayings.find(words).flatMap(({ means }) => means.slice(0, 1))
  return [...new Set([...meant.flatMap((concept) => analysis.concepts.nameOf(concept) ?? []), ...said])]
}

/** Words that titles and names of the field use far oftener than everyday speech: no name of a person is among them. */
const fieldWordsAmong = (words: readonly AnalysedWord[], { field, index }: Library): readonly string[] =>
  words
    .filter(({ stem }) => field?.isSaid(stem) && field.isEvidence(stem) && index.documentsWith(stem) === 0)
    .map(({ folded }) => folded)
