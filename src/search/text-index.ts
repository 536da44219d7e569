// The one file that knows MiniSearch: weighted terms in, scored documents out.
import MiniSearch from 'minisearch'
import { atOnce, type Steps } from './slices.ts'

/** A document as the terms it is found by; a term that counts more stands more often. */
export interface IndexedText {
  readonly id: string
  readonly terms: readonly string[]
  /** What its title names. */
  readonly titleTerms: ReadonlySet<string>
}

export interface WeightedTerm {
  readonly term: string
  readonly weight: number
}

export interface TextMatch {
  readonly id: string
  readonly score: number
  /** Which of the asked terms the document holds. */
  readonly matched: readonly string[]
}

/**
 * BM25 as measured best for this field: one field with the title written twice, a mild length norm, and no
 * constant per matched term (docs/ranking.md).
 */
const BM25 = { k: 1.6, b: 0.5, d: 0 }
const NO_TERMS: ReadonlySet<string> = new Set()

export class TextIndex {
  readonly #search = new MiniSearch<IndexedText>({
    fields: ['terms'],
    // Terms come analysed: they are neither split nor changed here.
    extractField: (document, field) => (field === 'id' ? document.id : document.terms.join(' ')),
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
    searchOptions: { bm25: BM25, prefix: false, fuzzy: false, combineWith: 'OR' },
  })
  readonly #documentsWith = new Map<string, number>()
  readonly #titles = new Map<string, ReadonlySet<string>>()

  private constructor() {}

  static of(documents: Iterable<IndexedText>): TextIndex {
    return atOnce(TextIndex.building(documents))
  }

  /** Builds step by step, a document a step. */
  static *building(documents: Iterable<IndexedText>): Steps<TextIndex> {
    const index = new TextIndex()
    for (const document of documents) {
      index.#search.add(document)
      index.#titles.set(document.id, document.titleTerms)
      for (const term of new Set(document.terms))
        index.#documentsWith.set(term, index.documentsWith(term) + 1)
      yield
    }
    return index
  }

  get size(): number {
    return this.#titles.size
  }

  documentsWith(term: string): number {
    return this.#documentsWith.get(term) ?? 0
  }

  titleTerms(id: string): ReadonlySet<string> {
    return this.#titles.get(id) ?? NO_TERMS
  }

  /** How much a term tells: BM25's inverse document frequency; highest for a term in no document. */
  informativeness(term: string): number {
    const n = this.documentsWith(term)
    return Math.log(1 + (this.size - n + 0.5) / (n + 0.5))
  }

  /**
   * Documents that hold at least one of the terms, best first; equal scores keep the order of indexing.
   * A term asked twice counts twice.
   * @param essential when given, only documents with one of these are looked at: what the others find is not built
   */
  find(terms: readonly WeightedTerm[], essential?: ReadonlySet<string>): readonly TextMatch[] {
    const weights = new Map<string, number>()
    for (const { term, weight } of terms) {
      if (this.#documentsWith.has(term)) weights.set(term, (weights.get(term) ?? 0) + weight)
    }
    const first = [...weights.keys()].filter((term) => essential?.has(term) ?? true)
    if (first.length === 0) return []
    const asked = [...first, ...[...weights.keys()].filter((term) => essential && !essential.has(term))]
    const seen = new Set<unknown>()
    return this.#search
      .search(asked.join(' '), {
        boostTerm: (term) => weights.get(term) ?? 1,
        // MiniSearch asks term by term, in this order: a document that no essential term has found stays out.
        ...(essential && {
          boostDocument: (id: unknown, term: string) => {
            if (essential.has(term)) seen.add(id)
            return seen.has(id) ? 1 : 0
          },
        }),
      })
      .map(({ id, score, queryTerms }) => ({
        id: String(id),
        // MiniSearch multiplies by the number of matched terms, which buries sentences under short texts.
        score: score / queryTerms.length,
        matched: queryTerms,
      }))
  }
}
