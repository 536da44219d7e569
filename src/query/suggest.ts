// Suggestions while somebody types: talks, projects, speakers and topics with words that begin so.
import { fold, slugOf } from '../domain/ids.ts'
import type { Suggestion, SuggestionKind } from '../domain/suggestion.ts'
import type { Steps } from '../search/slices.ts'
import { withinOneEdit } from '../search/spelling.ts'
import type { Library } from './library.ts'
import { namesOf } from './look-up.ts'

interface Entry extends Suggestion {
  readonly folded: string
  /** Also of its other names. */
  readonly words: readonly string[]
  /** How much there is about it. */
  readonly weight: number
}

/** Every word of every label in order, with the entries that hold it: prefixes are neighbours. */
export interface SuggestionIndex {
  readonly entries: readonly Entry[]
  readonly words: readonly string[]
  readonly holders: ReadonlyMap<string, readonly number[]>
}

/** Discord: an autocomplete value has at most 100 characters, a Slack option value 75; prefixes need room. */
const LONGEST_ID = 60
/** Shorter beginnings have too many neighbours for a typo to be guessed. */
const TYPOS_FROM = 4
/** Of the words of a text the last ones are being typed. */
const MOST_WORDS = 6

/** A name before a title that only mentions it. */
const KIND_ORDER: readonly SuggestionKind[] = ['project', 'topic', 'speaker', 'talk']

/** Builds step by step, an entry a step. */
export function* buildingSuggestions(library: Omit<Library, 'suggestions'>): Steps<SuggestionIndex> {
  const entries: Entry[] = []
  const holders = new Map<string, number[]>()
  for (const entry of entriesOf(library)) {
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

function* entriesOf(library: Omit<Library, 'suggestions'>): Generator<Entry> {
  const { corpus, index } = library
  const entry = (
    kind: SuggestionKind,
    id: string,
    label: string,
    weight: number,
    also: readonly string[] = [],
  ): Entry => ({
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
  const themes = new Map<string, number>()
  for (const noted of [...corpus.talks.values(), ...corpus.passages.values()])
    for (const theme of noted.themes) themes.set(theme, (themes.get(theme) ?? 0) + 1)
  for (const [theme, times] of themes) yield entry('topic', `topic/${slugOf(theme)}`, theme, times)
  for (const name of namesOf('speaker', library)) yield entry('speaker', `speaker/${slugOf(name)}`, name, 1)
  for (const { id, title } of corpus.talks.values()) yield entry('talk', id, title, 1)
}

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
function rankOf({ kind, folded, words }: Entry, typed: string): number {
  const same = folded === typed || words.includes(typed)
  return (same ? -8 : folded.startsWith(typed) ? -4 : 0) + KIND_ORDER.indexOf(kind)
}

const everything = ({ entries }: SuggestionIndex): ReadonlyMap<number, number> =>
  new Map(entries.flatMap(({ kind }, place) => (kind === 'talk' ? [] : [[place, 0] as const])))

/** Places of the entries in which every typed word begins a word, with how many typos that takes. */
function holding(typed: readonly string[], index: SuggestionIndex): ReadonlyMap<number, number> {
  let found: Map<number, number> | undefined
  for (const word of typed) {
    const exact = placesOf(wordsBeginning(word, index.words), index)
    const places =
      exact.size > 0 || word.length < TYPOS_FROM ? exact : placesOf(nearTo(word, index.words), index)
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

const placesOf = (words: readonly string[], { holders }: SuggestionIndex): ReadonlySet<number> =>
  new Set(words.flatMap((word) => holders.get(word) ?? []))

function wordsBeginning(prefix: string, sorted: readonly string[]): readonly string[] {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? '') < prefix) low = middle + 1
    else high = middle
  }
  let end = low
  while (sorted[end]?.startsWith(prefix)) end++
  return sorted.slice(low, end)
}

/** Words whose beginning differs by one letter; the first is hardly ever mistyped. */
const nearTo = (typed: string, sorted: readonly string[]): readonly string[] =>
  wordsBeginning(typed[0] ?? '', sorted).filter((word) =>
    [-1, 0, 1].some((more) => withinOneEdit(typed, word.slice(0, typed.length + more))),
  )
