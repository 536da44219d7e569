// Whether a difference between two rankings could be chance: the paired bootstrap over queries (Sakai, Evaluating
// evaluation metrics based on the bootstrap, SIGIR 2006).
import { randomFrom } from './generator.ts'
import { mean, quantile } from './metrics.ts'

const DRAWS = 5_000

export interface Difference {
  readonly mean: number
  /** Between these lie 95 % of the draws. */
  readonly low: number
  readonly high: number
  /** The share of draws in which the first is not better. */
  readonly notBetter: number
}

/**
 * How much better the first is than the second, query by query. The same seed draws the same.
 * @param first scores of the queries
 * @param second scores of the same queries in the same order; where they are fewer, only those are compared
 */
export function pairedBootstrap(first: readonly number[], second: readonly number[], seed = 353): Difference {
  const paired = second.slice(0, first.length).map((score, i) => (first[i] ?? 0) - score)
  const random = randomFrom(seed)
  const draws = Array.from({ length: DRAWS }, () =>
    mean(paired.map(() => paired[Math.floor(random() * paired.length)] ?? 0)),
  )
  return {
    mean: mean(paired),
    low: quantile(draws, 0.025),
    high: quantile(draws, 0.975),
    notBetter: mean(draws.map((draw) => Number(draw <= 0))),
  }
}
