// The one file that knows MiniSearch: weighted terms in, scored documents out.
import MiniSearch from 'minisearch'

/** A document as the terms it is found by; a term that counts more stands more often. */
export interface IndexedText {
  readonly id: string
  readonly terms: readonly string[]
}

export interface WeightedTerm {
  readonly term: string
  readonly weight: number
}

export interface TextMatch {
  readonly id: string
  readonly score: number
  /** Which of the asked terms the document holds, and what each contributed. */
  readonly matched: readonly string[]
}

/**
 * BM25 as measured best for this field: one field with the title written twice, a mild length norm, and no
 * constant per matched term (docs/ranking.md).
 */
const BM25 = { k: 1.6, b: 0.5, d: 0 }

export class TextIndex {
  readonly #search: MiniSearch<IndexedText>
  readonly #documentsWith = new Map<string, number>()
  readonly size: number

  private constructor(documents: readonly IndexedText[]) {
    this.size = documents.length
    this.#search = new MiniSearch<IndexedText>({
      fields: ['terms'],
      // Terms come analysed: they are neither split nor changed here.
      extractField: (document, field) => (field === 'id' ? document.id : document.terms.join(' ')),
      tokenize: (text) => text.split(' '),
      processTerm: (term) => term,
      searchOptions: { bm25: BM25, prefix: false, fuzzy: false, combineWith: 'OR' },
    })
    for (const { terms } of documents) {
      for (const term of new Set(terms)) this.#documentsWith.set(term, this.documentsWith(term) + 1)
    }
  }

  static of(documents: readonly IndexedText[]): TextIndex {
    const index = new TextIndex(documents)
    index.#search.addAll(documents)
    return index
  }

  /** Like `of`, giving way to other work between batches of documents. */
  static async inBatches(documents: readonly IndexedText[]): Promise<TextIndex> {
    const index = new TextIndex(documents)
    await index.#search.addAllAsync(documents, { chunkSize: 200 })
    return index
  }

  documentsWith(term: string): number {
    return this.#documentsWith.get(term) ?? 0
  }

  /** How much a term tells: BM25's inverse document frequency; highest for a term in no document. */
  informativeness(term: string): number {
    const n = this.documentsWith(term)
    return Math.log(1 + (this.size - n + 0.5) / (n + 0.5))
  }

  /** Documents that hold at least one of the terms, best first. Equal scores keep the order of indexing. */
  find(terms: readonly WeightedTerm[]): readonly TextMatch[] {
    const weights = new Map(terms.map(({ term, weight }) => [term, weight]))
    const known = [...weights.keys()].filter((term) => this.#documentsWith.has(term))
    if (known.length === 0) return []
    return this.#search
      .search(known.join(' '), { boostTerm: (term) => weights.get(term) ?? 1 })
      .map(({ id, score, queryTerms }) => ({
        id: String(id),
        // MiniSearch multiplies by the number of matched terms, which buries sentences under short texts.
        score: score / queryTerms.length,
        matched: queryTerms,
      }))
  }
}
