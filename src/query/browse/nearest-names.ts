// Where nothing has a name that was looked up: the names of the same kind that are nearest to it.
import type { SuggestionKind } from '../../domain/answers/suggestion.ts'
import { fold } from '../../domain/library/ids.ts'
import type { LookUp } from '../../domain/requests/request.ts'
import { isNear } from '../answer/holdings.ts'
import type { Library } from '../library/library.ts'
import { namesOf } from '../library/people.ts'
import { suggestEditions } from './suggest-editions.ts'

/** A name, and the line of chat that looks it up. */
export interface NearestName {
  readonly label: string
  readonly asked: string
}

/** Of a longer text the first words are the name. */
const MOST_WORDS = 6
const MOST_EDITIONS = 50

const suggested =
  (wanted: SuggestionKind) =>
  ({ suggestions }: Library): readonly NearestName[] =>
    suggestions.entries.flatMap(({ kind, id, label }) => (kind === wanted ? [{ label, asked: id }] : []))

/** Noted editions first, the newest of them before the others. */
const editions = (library: Library): readonly NearestName[] =>
  suggestEditions('', library, MOST_EDITIONS).map(({ id, label }) => ({ label, asked: id }))

const NAMES: Readonly<Record<LookUp, (library: Library) => readonly NearestName[]>> = {
  talk: suggested('talk'),
  project: suggested('project'),
  speaker: suggested('speaker'),
  edition: editions,
  author: ({ corpus }) => namesOf('author', corpus).map((name) => ({ label: name, asked: `author ${name}` })),
}

/**
 * The names that share most words with what was looked up, misspelt words included, and at least half of them; of
 * editions, which are few, the newest where none is near.
 * @param most how many at most
 * @returns best first; none where nothing is near
 */
export function nearestNames(
  what: LookUp,
  name: string,
  library: Library,
  most: number,
): readonly NearestName[] {
  const wanted = fold(name).split(' ').filter(Boolean).slice(0, MOST_WORDS)
  const names = NAMES[what](library)
  const near = names
    .map((one) => ({ one, shared: sharedWords(wanted, fold(one.label).split(' ')) }))
    .filter(({ shared }) => shared > 0 && shared * 2 >= wanted.length)
    .sort((a, b) => b.shared - a.shared || a.one.label.length - b.one.label.length)
    .map(({ one }) => one)
  return (near.length > 0 || what !== 'edition' ? near : names).slice(0, most)
}

const sharedWords = (wanted: readonly string[], words: readonly string[]): number =>
  wanted.filter((word) => words.some((other) => isNear(word, other))).length
