// Looking up in what is sorted.

/**
 * The first place in a sorted list that does not lie before what is looked for; the list's length where all do.
 * @param isBefore true for a beginning of the list, and false for the rest
 * @example firstPlace([1, 3, 5], (value) => value < 3) // → 1
 */
export function firstPlace<Value>(sorted: readonly Value[], isBefore: (value: Value) => boolean): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(sorted[middle] as Value)) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * The words of a sorted list that begin so.
 * @example beginningWith(['kind', 'kube', 'kubelet', 'mesh'], 'kube') // → ['kube', 'kubelet']
 */
export function beginningWith(sorted: readonly string[], prefix: string): readonly string[] {
  const first = firstPlace(sorted, (word) => word < prefix)
  let end = first
  while (sorted[end]?.startsWith(prefix)) end += 1
  return sorted.slice(first, end)
}
