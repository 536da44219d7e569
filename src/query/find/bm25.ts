// BM25's saturation: what stands in a text twice is not twice as telling, and less in a long text than in a short one.

/**
 * How soon it saturates and how much length matters (Robertson and Zaragoza, The probabilistic relevance framework:
 * BM25 and beyond, 2009); chosen with the other constants (docs/ranking.md).
 */
export const BM25 = { k: 1.6, b: 0.6 }

/**
 * @param count how often something stands in a text
 * @param length of the text, the mean of all being 1
 * @returns 1 for once in a text of mean length, at most 1 + k
 * @example saturated(2, 10) > saturated(1, 10) // → true
 */
export const saturated = (count: number, length: number): number =>
  ((BM25.k + 1) * count) / (count + BM25.k * (1 - BM25.b + BM25.b * length))
