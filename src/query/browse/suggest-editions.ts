// Editions while somebody types: by region and year, by city, by any of their names.

import type { Suggestion } from '../../domain/answers/suggestion.ts'
import { type Edition, shortEditionName } from '../../domain/library/catalogue.ts'
import { editionRef, fold } from '../../domain/library/ids.ts'
import type { Library } from '../library/library.ts'

/** "KubeCon EU 2019 Barcelona" */
export function editionLabel(edition: Edition): string {
  const { city } = edition
  return [shortEditionName(edition), city === 'virtual' ? 'Virtual' : city].filter(Boolean).join(' ')
}

/**
 * Those that somebody noted first, then the newest.
 * @param typed every word of it begins a word of the edition's names; empty: all
 */
export function suggestEditions(
  typed: string,
  { catalogue, corpus }: Pick<Library, 'catalogue' | 'corpus'>,
  most: number,
): readonly Suggestion[] {
  const wanted = fold(typed).split(' ').filter(Boolean)
  const noted = new Set([...corpus.notes.values()].map(({ edition }) => edition))
  const place = ({ id }: Edition): number => (noted.has(id) ? 0 : 1)
  return [...catalogue.editions.values()]
    .filter((edition) => {
      const words = wordsOf(edition)
      return wanted.every((word) => words.some((one) => one.startsWith(word)))
    })
    .sort((a, b) => place(a) - place(b) || b.year - a.year || (b.start ?? '').localeCompare(a.start ?? ''))
    .slice(0, most)
    .map((edition) => ({ kind: 'edition', id: editionRef(edition.id), label: editionLabel(edition) }))
}

const wordsOf = (edition: Edition): readonly string[] =>
  [edition.id, edition.name, editionLabel(edition), edition.country ?? '', ...edition.aliases].flatMap(
    (name) => fold(name).split(' '),
  )
