// What can be suggested while somebody types: talks, projects, speakers and topics, by their words.

import type { Suggestion, SuggestionKind } from '../../domain/answers/suggestion.ts'
import { type Corpus, tellingOf } from '../../domain/library/corpus.ts'
import { fold, slugOf } from '../../domain/library/ids.ts'
import type { Steps } from '../../domain/slices.ts'
import type { TextIndex } from '../../search/text-index.ts'
import { namesOf } from './people.ts'

export interface SuggestionEntry extends Suggestion {
  readonly folded: string
  /** Also of its other names. */
  readonly words: readonly string[]
  /** How much there is about it. */
  readonly weight: number
}

/** Every word of every label in order, with the entries that hold it: prefixes are neighbours. */
export interface SuggestionIndex {
  readonly entries: readonly SuggestionEntry[]
  readonly words: readonly string[]
  readonly holders: ReadonlyMap<string, readonly number[]>
}

/** Discord: an autocomplete value has at most 100 characters, a Slack option value 75; prefixes need room. */
const LONGEST_ID = 60
/** What suggestions are made from: their names, and how much the texts say of each. */
interface Held {
  readonly corpus: Corpus
  readonly index: TextIndex
}

/** Builds step by step, an entry a step. */
export function* buildingSuggestions(held: Held): Steps<SuggestionIndex> {
  const entries: SuggestionEntry[] = []
  const holders = new Map<string, number[]>()
  for (const entry of entriesOf(held)) {
    if (new TextEncoder().encode(entry.id).length > LONGEST_ID) continue
    const place = entries.push(entry) - 1
    for (const word of new Set(entry.words)) {
      const known = holders.get(word)
      if (known) known.push(place)
      else holders.set(word, [place])
    }
    yield
  }
  return { entries, words: [...holders.keys()].sort(), holders }
}

function* entriesOf({ corpus, index }: Held): Generator<SuggestionEntry> {
  const entry = (
    kind: SuggestionKind,
    id: string,
    label: string,
    weight: number,
    also: readonly string[] = [],
  ): SuggestionEntry => ({
    kind,
    id,
    label,
    weight,
    folded: fold(label),
    words: fold([label, ...also].join(' ')).split(' '),
  })
  for (const { id, name, terms } of corpus.projects.values())
    yield entry(
      'project',
      id,
      name,
      index.documentsWith(id),
      terms.map(({ text }) => text),
    )
  for (const [theme, telling] of tellingOf(corpus))
    yield entry('topic', `topic/${slugOf(theme)}`, theme, telling.length)
  for (const name of namesOf('speaker', corpus)) yield entry('speaker', `speaker/${slugOf(name)}`, name, 1)
  for (const { id, title } of corpus.talks.values()) yield entry('talk', id, title, 1)
}
