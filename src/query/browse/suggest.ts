// Suggestions while somebody types: talks, projects, speakers and topics with words that begin so.

import type { Suggestion, SuggestionKind } from '../../domain/answers/suggestion.ts'
import { fold } from '../../domain/library/ids.ts'
import { beginningWith } from '../../search/sorted.ts'
import { withinOneEdit } from '../../search/spelling.ts'
import type { Library } from '../library/library.ts'
import type { SuggestionEntry, SuggestionIndex } from '../library/suggestion-index.ts'

/** Shorter beginnings have too many neighbours for a typo to be guessed. */
const TYPOS_FROM = 4
/** Of the words of a text the last ones are being typed. */
const MOST_WORDS = 6

/** A name before a title that only mentions it. */
const KIND_ORDER: readonly SuggestionKind[] = ['project', 'topic', 'speaker', 'talk']

/**
 * Suggests what begins so, in any word; after three letters one of them may be wrong.
 * @param prefix what has been typed so far; empty suggests what there is most about
 */
export function suggest(
  prefix: string,
  { suggestions }: Pick<Library, 'suggestions'>,
  limit: number,
): readonly Suggestion[] {
  const typed = fold(prefix).split(' ').filter(Boolean).slice(-MOST_WORDS)
  const found = typed.length === 0 ? everything(suggestions) : holding(typed, suggestions)
  const asTyped = typed.join(' ')
  return [...found]
    .flatMap(([place, typos]) => {
      const entry = suggestions.entries[place]
      return entry ? [{ entry, typos, rank: rankOf(entry, asTyped) }] : []
    })
    .sort(
      (a, b) =>
        a.typos - b.typos ||
        a.rank - b.rank ||
        b.entry.weight - a.entry.weight ||
        a.entry.label.length - b.entry.label.length,
    )
    .slice(0, limit)
    .map(({ entry: { kind, id, label } }) => ({ kind, id, label }))
}

/** What begins with the whole of what was typed comes first, then names before titles. */
function rankOf({ kind, folded, words }: SuggestionEntry, typed: string): number {
  const same = folded === typed || words.includes(typed)
  return (same ? -8 : folded.startsWith(typed) ? -4 : 0) + KIND_ORDER.indexOf(kind)
}

const everything = ({ entries }: SuggestionIndex): ReadonlyMap<number, number> =>
  new Map(entries.flatMap(({ kind }, place) => (kind === 'talk' ? [] : [[place, 0] as const])))

/** Places of the entries in which every typed word begins a word, with how many typos that takes. */
function holding(typed: readonly string[], index: SuggestionIndex): ReadonlyMap<number, number> {
  let found: Map<number, number> | undefined
  for (const word of typed) {
    const exact = placesOf(beginningWith(index.words, word), index)
    const places =
      exact.size > 0 || word.length < TYPOS_FROM || isNumber(word)
        ? exact
        : placesOf(nearTo(word, index.words), index)
    const typos = places === exact ? 0 : 1
    const before: Map<number, number> | undefined = found
    found = new Map(
      [...places].flatMap((place) => {
        const known = before ? before.get(place) : 0
        return known === undefined ? [] : [[place, known + typos] as const]
      }),
    )
  }
  return found ?? new Map()
}

/** Another year or version is no typo. */
const isNumber = (word: string): boolean => /^\d+$/.test(word)

const placesOf = (words: readonly string[], { holders }: SuggestionIndex): ReadonlySet<number> =>
  new Set(words.flatMap((word) => holders.get(word) ?? []))

/** Words whose beginning differs by one letter; the first is hardly ever mistyped. */
const nearTo = (typed: string, sorted: readonly string[]): readonly string[] =>
  beginningWith(sorted, typed[0] ?? '').filter((word) =>
    [-1, 0, 1].some((more) => withinOneEdit(typed, word.slice(0, typed.length + more))),
  )
