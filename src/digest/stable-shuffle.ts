// An order that looks shuffled and is the same on every machine and after every start.

/**
 * A number from 0 up to (not including) 1 that depends on nothing but the two texts (FNV-1a over code points,
 * mixed at the end because FNV alone leaves the high bits of short texts alike).
 * @example draw('monday', 'thanos') === draw('monday', 'thanos') // → true
 */
export function draw(seed: string, text: string): number {
  let hash = 0x811c9dc5
  for (const character of `${seed}\n${text}`) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32
}

/** By the number a function gives, then by id, so that equal numbers never depend on the input's order. */
export const byShuffle =
  <Subject extends { readonly id: string }>(rank: (subject: Subject) => number) =>
  (a: Subject, b: Subject): number =>
    rank(a) - rank(b) || (a.id < b.id ? -1 : 1)

/**
 * A place from 0 to 1 for each subject such that every group is spread evenly over the whole: of a note with
 * forty talks and one with ten, every fifth is from the small one, from the first to the last.
 */
export function spread<Subject extends { readonly id: string }>(
  subjects: readonly Subject[],
  groupOf: (subject: Subject) => string,
  seed: string,
): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  for (const [group, members] of Map.groupBy(subjects, groupOf)) {
    const shuffled = members.toSorted(byShuffle(({ id }) => draw(seed, id)))
    const offset = draw(seed, group)
    for (const [rank, { id }] of shuffled.entries()) places.set(id, (rank + offset) / shuffled.length)
  }
  return places
}
