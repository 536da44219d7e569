// Which of the sentences that came stands in the place of which that went: one for one in their order, and where they are not as many
// those that have the most words in common.

/** Beyond so many nobody sees which was meant. */
const MOST = 60

type Pair = readonly [gone: number | undefined, come: number | undefined]

const wordsIn = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu))

/** What two sentences have in common, from 0 to 1; a pair is better than none. */
function alike(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const most = Math.max(one.size, other.size, 1)
  return 0.01 + [...one].filter((word) => other.has(word)).length / most
}

/**
 * All of both, in their order; what has no other alone.
 * @example paired(['It was red.', 'It was cold.'], ['It was very cold.']) // → [[0, undefined], [1, 0]]
 */
export function paired(gone: readonly string[], come: readonly string[]): readonly Pair[] {
  const isEven = gone.length === come.length || gone.length > MOST || come.length > MOST
  if (isEven)
    return Array.from(
      { length: Math.max(gone.length, come.length) },
      (_, at): Pair => [at < gone.length ? at : undefined, at < come.length ? at : undefined],
    )
  const [before, after] = [gone.map(wordsIn), come.map(wordsIn)]
  const best = Array.from({ length: gone.length + 1 }, () => new Array<number>(come.length + 1).fill(0))
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0
  const both = (i: number, j: number): number =>
    alike(before[i] ?? new Set(), after[j] ?? new Set()) + at(i + 1, j + 1)
  for (let i = gone.length - 1; i >= 0; i--)
    for (let j = come.length - 1; j >= 0; j--) {
      const row = best[i]
      if (row) row[j] = Math.max(both(i, j), at(i + 1, j), at(i, j + 1))
    }
  const pairs: Pair[] = []
  let [i, j] = [0, 0]
  while (i < gone.length || j < come.length) {
    if (i < gone.length && j < come.length && at(i, j) === both(i, j)) pairs.push([i++, j++])
    else if (i < gone.length && (j >= come.length || at(i, j) === at(i + 1, j))) pairs.push([i++, undefined])
    else pairs.push([undefined, j++])
  }
  return pairs
}
