// Calls that go wrong on purpose. A fault lies in a queue until the next call of its method eats it.
import type { Answer } from './listener.ts'

export type Fault = {
  /** The call it waits for: a method of the stand-in's API, or its socket's name for the upgrade. */
  readonly method: string
  /** How many calls it eats; 1 unless told otherwise. */
  readonly times?: number
} & (
  | { readonly status: number; readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> }
  /** The connection breaks and nothing was done. */
  | { readonly reset: true }
  /** Nothing was done, and nobody says so: the connection stays open for so long. */
  | { readonly silentMs: number }
  /** It was done, and the connection breaks before the answer: did it arrive or not? */
  | { readonly acceptThenReset: true }
  /** It was done, and the answer comes late. */
  | { readonly delayMs: number }
)

export interface Faults {
  add(...faults: readonly Fault[]): void
  /** The oldest fault for this method, which is used up by one. */
  take(method: string): Fault | undefined
  clear(): void
}

export function createFaults(): Faults {
  const queue: { readonly fault: Fault; left: number }[] = []
  return {
    add: (...faults) => {
      for (const fault of faults) queue.push({ fault, left: fault.times ?? 1 })
    },
    take(method) {
      const at = queue.findIndex(({ fault }) => fault.method === method)
      const entry = queue[at]
      if (entry === undefined) return undefined
      entry.left -= 1
      if (entry.left === 0) queue.splice(at, 1)
      return entry.fault
    },
    clear: () => {
      queue.length = 0
    },
  }
}

/** What became of a call: `done` says whether the platform did what was asked. */
export interface Outcome {
  readonly answer: Answer
  readonly done: boolean
}

/** @param carryOut does what was asked; not called where the fault strikes before */
export function answerWith(fault: Fault | undefined, carryOut: () => Outcome): Outcome {
  if (fault === undefined) return carryOut()
  if ('status' in fault) return { answer: fault, done: false }
  if ('reset' in fault) return { answer: { reset: true }, done: false }
  if ('silentMs' in fault) return { answer: { reset: true, delayMs: fault.silentMs }, done: false }
  const outcome = carryOut()
  if ('acceptThenReset' in fault) return { ...outcome, answer: { reset: true } }
  return { ...outcome, answer: { ...outcome.answer, delayMs: fault.delayMs } }
}
