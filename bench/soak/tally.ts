// Lost, doubled, late: what became of everything that was asked.
import { isAcknowledgement, type Seen } from './traffic.ts'

export interface Tally {
  readonly asked: number
  /** Requests never answered, or not acknowledged. */
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

interface Request {
  readonly keys: readonly string[]
  readonly at: number
  readonly inTrouble: boolean
}

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
  let requests: Request[] = []
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
      requests.push({ keys, at, inTrouble })
    },
    open: (seen) => requests.filter(({ keys }) => !keys.every((key) => seen.has(key))).length,
    close(seen) {
      const expected = new Set(requests.flatMap(({ keys }) => keys))
      for (const { keys, at, inTrouble } of requests) {
        const missing = keys.filter((key) => !seen.has(key))
        if (missing.length > 0) totals.lost += 1
        for (const key of missing) tell(`lost: ${key}`)
        for (const key of keys.filter((one) => !isAcknowledgement(one)))
          for (const first of seen.get(key)?.slice(0, 1) ?? [])
            (inTrouble ? timesInTrouble : times).push(first - at)
      }
      for (const [key, moments] of seen) {
        const more = moments.length - (expected.has(key) ? 1 : 0)
        if (more > 0) tell(`${moments.length} times: ${key}`)
        totals.doubled += more
      }
      requests = []
    },
    tally: () => ({ ...totals, times, timesInTrouble, examples }),
  }
}
