// The vocabulary at work: what is written differently but means the same becomes one term.
import type { Synonym } from '../domain/library/catalogue.ts'
import type { AnalysedWord } from './words.ts'
import { analyse } from './words.ts'

/** A term that stands for a meaning, not for a word: `=observability`. */
export type ConceptTerm = `=${string}`

interface Entry {
  readonly stems: readonly string[]
  readonly raws: readonly string[]
  readonly exact: boolean
  readonly concept: ConceptTerm
  /** Only what was typed finds the meaning; a text that says it is not found by the meaning. */
  readonly oneWay: boolean
}

export interface ConceptFound {
  readonly concept: ConceptTerm
  /** Indices of the words it covers; end excluded. */
  readonly from: number
  readonly to: number
  /** What was typed only leads to this meaning; it is not one of its names. */
  readonly oneWay: boolean
  /** An acronym of the vocabulary. */
  readonly exact: boolean
}

/** Acronyms that are everyday words when typed small: people who type "tag" do not mean the TAG. */
const EVERYDAY = new Set(['tag', 'rag', 'pac', 'gamma', 'mig', 'toc', 'cel', 'sig'])
/** Shorter acronyms ("ca", "sa", "na") are noise unless typed in capitals. */
const SHORTEST_SMALL_ACRONYM = 3

export class Concepts {
  readonly #byFirstStem = new Map<string, Entry[]>()
  readonly #names = new Map<ConceptTerm, string>()

  constructor(vocabulary: readonly Synonym[]) {
    const names = representatives(vocabulary)
    const add = (phrase: string, concept: string, exact: boolean, oneWay: boolean) => {
      const words = analyse(phrase)
      const first = words[0]
      if (!first) return
      const entries = this.#byFirstStem.get(first.stem) ?? []
      const entry: Entry = {
        stems: words.map((word) => word.stem),
        raws: words.map((word) => word.raw),
        exact,
        concept: `=${concept}`,
        oneWay,
      }
      const twin = entries.some(
        (other) => other.concept === entry.concept && other.stems.join(' ') === entry.stems.join(' '),
      )
      if (!twin) this.#byFirstStem.set(first.stem, [...entries, entry])
    }
    for (const { variant, expansion, both, exact } of vocabulary) {
      const concept = names(expansion)
      add(expansion, concept, false, false)
      if (!this.#names.has(`=${concept}`)) this.#names.set(`=${concept}`, expansion)
      add(variant, both ? concept : names(expansion), exact, !both)
    }
  }

  /** A meaning in the words of the vocabulary. */
  nameOf(concept: ConceptTerm): string | undefined {
    return this.#names.get(concept)
  }

  /** The meanings in a text; in a question an acronym may be typed small. */
  find(words: readonly AnalysedWord[], place: 'text' | 'question'): readonly ConceptFound[] {
    return words.flatMap((word, from) =>
      (this.#byFirstStem.get(word.stem) ?? []).flatMap((entry) => {
        const here = words.slice(from, from + entry.stems.length)
        const same = here.length === entry.stems.length && here.every((w, i) => w.stem === entry.stems[i])
        if (!same || (entry.exact && !isTypedSo(here, entry, place)) || (entry.oneWay && place === 'text'))
          return []
        return [
          {
            concept: entry.concept,
            from,
            to: from + entry.stems.length,
            oneWay: entry.oneWay,
            exact: entry.exact,
          },
        ]
      }),
    )
  }
}

function isTypedSo(here: readonly AnalysedWord[], entry: Entry, place: 'text' | 'question'): boolean {
  const exactly = here.every((word, i) => word.raw === entry.raws[i])
  if (exactly || place === 'text') return exactly
  const small = entry.raws.join('').toLowerCase()
  return small.length >= SHORTEST_SMALL_ACRONYM && !EVERYDAY.has(small)
}

/** Names that find each other both ways share one representative. */
function representatives(vocabulary: readonly Synonym[]): (phrase: string) => string {
  const keyOf = (phrase: string) =>
    analyse(phrase)
      .map((word) => word.stem)
      .join('_')
  const parent = new Map<string, string>()
  const find = (key: string): string => {
    const up = parent.get(key)
    return up === undefined || up === key ? key : find(up)
  }
  for (const { variant, expansion, both } of vocabulary) {
    if (both) parent.set(find(keyOf(variant)), find(keyOf(expansion)))
  }
  return (phrase) => find(keyOf(phrase))
}
