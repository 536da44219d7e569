// Which subjects of the field a question names: projects and editions, else meanings of the vocabulary.
import type { Query } from '../../domain/answers/answer.ts'
import { analyse } from '../../search/words.ts'
import type { Library } from '../library/library.ts'

/** Names as the catalogue, the editions and the vocabulary write them; never a word of anybody's own. */
export function subjectsNamed(query: Query, { catalogue, projects, analysis }: Library): readonly string[] {
  const named = query.projects.flatMap((id) => projects.get(id)?.name ?? [])
  const editions = query.editions.flatMap((id) => catalogue.editions.get(id)?.name ?? [])
  const meant = new Set(analysis.concepts.find(analyse(query.text), 'question').map(({ concept }) => concept))
  const meanings = [...meant].flatMap((concept) => analysis.concepts.nameOf(concept) ?? [])
  return [...new Set([...named, ...editions, ...(named.length > 0 ? [] : meanings)])]
}
