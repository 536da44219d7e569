// How good a ranked list is, against judgements. Formulas as in trec_eval, with the gains 2^grade − 1 of Burges et al. 2005.

export interface RankingScores {
  readonly ndcg10: number
  readonly mrr10: number
  readonly recall100: number
}

const gain = (grade: number): number => 2 ** grade - 1

const discounted = (grades: readonly number[]): number =>
  grades.reduce((sum, grade, i) => sum + gain(grade) / Math.log2(i + 2), 0)

/**
 * Scores one ranked list.
 * @param ranked ids, best first
 * @param judged id → grade; absent or 0 is irrelevant
 */
export function scoreRanking(ranked: readonly string[], judged: ReadonlyMap<string, number>): RankingScores {
  const grades = ranked.map((id) => judged.get(id) ?? 0)
  const relevant = [...judged.values()].filter((grade) => grade > 0)
  const ideal = discounted(relevant.toSorted((a, b) => b - a).slice(0, 10))
  const first = grades.slice(0, 10).findIndex((grade) => grade > 0)
  return {
    ndcg10: ideal === 0 ? 0 : discounted(grades.slice(0, 10)) / ideal,
    mrr10: first < 0 ? 0 : 1 / (first + 1),
    recall100:
      relevant.length === 0 ? 0 : grades.slice(0, 100).filter((grade) => grade > 0).length / relevant.length,
  }
}

export const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length

/** The value below which this share of the values lies (nearest rank); 0 for none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? 0
}

export const median = (values: readonly number[]): number => quantile(values, 0.5)

export const meanScores = (scores: readonly RankingScores[]): RankingScores => ({
  ndcg10: mean(scores.map((one) => one.ndcg10)),
  mrr10: mean(scores.map((one) => one.mrr10)),
  recall100: mean(scores.map((one) => one.recall100)),
})
