// Lost, doubled, late: what became of everything that was asked.
import type { Seen } from './traffic.ts'

export interface Tally {
  readonly asked: number
  /** Never answered. */
  readonly lost: number
  /** Answered more than once, or nobody had asked. */
  readonly doubled: number
  /** From asking to the answer, in milliseconds, of those that met nothing wrong. */
  readonly times: readonly number[]
  /** The same where something was made to go wrong. */
  readonly timesInTrouble: readonly number[]
  /** Keys of the lost and the doubled, the first few. */
  readonly examples: readonly string[]
}

/** How many keys are told of what went wrong. */
const EXAMPLES = 5

export interface Ledger {
  /** @param at epoch milliseconds */
  expect(keys: readonly string[], at: number, inTrouble: boolean): void
  /** How many are still to come. */
  open(seen: Seen): number
  /** Ends a round: everything expected is held against what was seen. */
  close(seen: Seen): void
  tally(): Tally
}

export function openTally(): Ledger {
  let expected = new Map<string, { readonly at: number; readonly inTrouble: boolean }>()
  const totals = { asked: 0, lost: 0, doubled: 0 }
  const times: number[] = []
  const timesInTrouble: number[] = []
  const examples: string[] = []
  const tell = (what: string): void => {
    if (examples.length < EXAMPLES) examples.push(what)
  }
  return {
    expect(keys, at, inTrouble) {
      totals.asked += 1
      for (const key of keys) expected.set(key, { at, inTrouble })
    },
    open: (seen) => [...expected.keys()].filter((key) => !seen.has(key)).length,
    close(seen) {
      for (const [key, { at, inTrouble }] of expected) {
        const [first] = seen.get(key) ?? []
        if (first === undefined) {
          totals.lost += 1
          tell(`lost: ${key}`)
        } else if (!key.startsWith('acknowledged')) (inTrouble ? timesInTrouble : times).push(first - at)
      }
      for (const [key, moments] of seen) {
        const more = moments.length - (expected.has(key) ? 1 : 0)
        if (more > 0) tell(`${moments.length} times: ${key}`)
        totals.doubled += more
      }
      expected = new Map()
    },
    tally: () => ({ ...totals, times, timesInTrouble, examples }),
  }
}
