// Two changes of one text, each made without the other → the text with both. What one of them left as it was, the other may change:
// also next to it, which merges by the line (diff3) take for the same place.
import { difference } from './difference.ts'

/** Where a part of the merged text comes from. */
export interface Picked {
  readonly from: 'mine' | 'theirs'
  /** Its place in that text. */
  readonly index: number
}

/** Where both changed the same parts in different ways. */
export interface Clash {
  readonly before: readonly string[]
  readonly mine: readonly string[]
  readonly theirs: readonly string[]
}

export interface Merged {
  readonly parts: readonly Picked[]
  readonly clashes: readonly Clash[]
}

interface Merging {
  /** Whose stands where both changed the same. */
  readonly isMine: (clash: Clash) => boolean
  /** Ours is the beginning of a longer text: what is new at its end stands before all that follows. */
  readonly isBeginning?: boolean
}

/**
 * Both changes of a text in parts, such as its sentences.
 * @example
 * merged(['a', 'b'], ['x', 'b'], ['a', 'y'], { isMine: () => true }).parts
 * // → [{ from: 'mine', index: 0 }, { from: 'theirs', index: 1 }]
 */
export function merged(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
  { isMine, isBeginning = false }: Merging,
): Merged {
  const own = changesOf(base, mine)
  const other = changesOf(base, theirs)
  const parts: Picked[] = []
  const clashes: Clash[] = []
  const take = (from: Picked['from'], indexes: readonly number[]): void => {
    parts.push(...indexes.map((index) => ({ from, index })))
  }
  const wordsAt = (text: readonly string[], indexes: readonly number[]): readonly string[] =>
    indexes.map((index) => text[index] ?? '')

  /** What each added in front of a part. */
  function takeAdded(at: number): void {
    const [come, theirsCome] = [own.added[at] ?? [], other.added[at] ?? []]
    const isSame = wordsAt(mine, come).join('\n') === wordsAt(theirs, theirsCome).join('\n')
    const first = isBeginning && at === base.length
    if (first && !isSame) take('mine', come)
    take('theirs', theirsCome)
    if (!first && !isSame) take('mine', come)
  }

  for (let at = 0; at < base.length; ) {
    takeAdded(at)
    const end = endOfChange(at, own, other)
    const [come, theirsCome] = [own.within(at, end), other.within(at, end)]
    const isOwn = own.isChanged(at, end)
    const isTheirs = other.isChanged(at, end)
    const clash = {
      before: base.slice(at, end),
      mine: wordsAt(mine, come),
      theirs: wordsAt(theirs, theirsCome),
    }
    const isClash = isOwn && isTheirs && clash.mine.join('\n') !== clash.theirs.join('\n')
    if (isClash) clashes.push(clash)
    if (isOwn && (!isTheirs || (isClash && isMine(clash)))) take('mine', come)
    else take('theirs', theirsCome)
    at = end
  }
  takeAdded(base.length)
  return { parts, clashes }
}

interface Change {
  readonly start: number
  readonly end: number
  /** What stands there instead, by its place in the other text. */
  readonly come: readonly number[]
}

/** One text as what it changes in another. */
function changesOf(base: readonly string[], text: readonly string[]) {
  const changes = new Map<number, Change>()
  const added: (readonly number[])[] = []
  const kept = new Map<number, number>()
  let [at, index] = [0, 0]
  let [gone, come]: [number[], number[]] = [[], []]
  const settle = (): void => {
    const [start = at] = gone
    if (gone.length === 0) added[at] = come
    // One for one: each is a change by itself. So is each that only goes.
    else if (come.length === gone.length || come.length === 0)
      for (const [place, part] of gone.entries())
        changes.set(part, { start: part, end: part + 1, come: come.slice(place, place + 1) })
    else changes.set(start, { start, end: start + gone.length, come })
    gone = []
    come = []
  }
  for (const { kind } of difference(base, text)) {
    if (kind === 'removed') gone.push(at++)
    else if (kind === 'added') come.push(index++)
    else {
      settle()
      kept.set(at++, index++)
    }
  }
  settle()
  return {
    added,
    changes,
    isChanged: (start: number, end: number): boolean =>
      [...changes.keys()].some((place) => place >= start && place < end),
    within(start: number, end: number): readonly number[] {
      const all: number[] = []
      for (let place = start; place < end; place++) {
        if (place > start) all.push(...(added[place] ?? []))
        const stays = kept.get(place)
        all.push(...(stays === undefined ? (changes.get(place)?.come ?? []) : [stays]))
      }
      return all
    },
  }
}

type Changes = ReturnType<typeof changesOf>

/** How far changes reach into one another from here. */
function endOfChange(at: number, ...both: readonly Changes[]): number {
  let end = at + 1
  for (let place = at; place < end; place++)
    for (const { changes } of both) end = Math.max(end, changes.get(place)?.end ?? end)
  return end
}
