// Two texts, line by line: what stays, what goes, what comes.

/** A line of a difference between two texts. */
export interface Differing {
  readonly kind: 'same' | 'removed' | 'added'
  readonly text: string
}

/** A note's longest section has fewer lines; beyond them all is shown as gone and come. */
const MOST_LINES = 400

/**
 * The shortest way from one text to the other that keeps the order of what stays.
 * @example difference(['a', 'b'], ['a', 'c']) // → [{ kind: 'same', text: 'a' }, { kind: 'removed', text: 'b' }, { kind: 'added', text: 'c' }]
 */
export function difference(before: readonly string[], after: readonly string[]): readonly Differing[] {
  const most = Math.min(before.length, after.length)
  let head = 0
  while (head < most && before[head] === after[head]) head++
  let tail = 0
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  return [
    ...same(before.slice(0, head)),
    ...between(before.slice(head, before.length - tail), after.slice(head, after.length - tail)),
    ...same(before.slice(before.length - tail)),
  ]
}

/** What begins and ends alike is looked at no more: of lines that stand there twice none is taken for the other. */
function between(before: readonly string[], after: readonly string[]): readonly Differing[] {
  if (Math.max(before.length, after.length) > MOST_LINES) return [...removed(before), ...added(after)]
  // How many lines two rests have in common: https://en.wikipedia.org/wiki/Longest_common_subsequence
  const common = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0))
  const at = (i: number, j: number): number => common[i]?.[j] ?? 0
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--) {
      const row = common[i]
      if (row) row[j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  const lines: Differing[] = []
  let [i, j] = [0, 0]
  while (i < before.length && j < after.length) {
    const [old = '', next = ''] = [before[i], after[j]]
    if (old === next) {
      lines.push({ kind: 'same', text: old })
      i += 1
      j += 1
    } else if (at(i + 1, j) >= at(i, j + 1)) {
      lines.push({ kind: 'removed', text: old })
      i += 1
    } else {
      lines.push({ kind: 'added', text: next })
      j += 1
    }
  }
  return [...lines, ...removed(before.slice(i)), ...added(after.slice(j))]
}

const same = (lines: readonly string[]) => lines.map((text): Differing => ({ kind: 'same', text }))
const removed = (lines: readonly string[]) => lines.map((text): Differing => ({ kind: 'removed', text }))
const added = (lines: readonly string[]) => lines.map((text): Differing => ({ kind: 'added', text }))
