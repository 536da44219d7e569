// A checker for Stryker that lets through a sample of the mutants, the same one for the same seed: all of them take
// hours. What is left out is reported as a compile error, which is how Stryker counts what it never ran.
import { createHash } from 'node:crypto'
import { relative } from 'node:path'

interface Mutant {
  readonly id: string
  readonly fileName: string
  readonly mutatorName: string
  readonly replacement: string
  readonly location: { readonly start: { readonly line: number; readonly column: number } }
}

/** What the options of a run hold for this checker. */
export interface SampleOptions {
  /** From 0 to 1. */
  readonly share: number
  readonly seed: string
}

class SampleChecker {
  static readonly inject = ['options'] as const
  readonly #sample: SampleOptions

  constructor(options: { readonly sample: SampleOptions }) {
    this.#sample = options.sample
  }

  async init(): Promise<void> {}

  async check(mutants: readonly Mutant[]) {
    const results = mutants.map((mutant) =>
      this.#isTaken(mutant)
        ? ([mutant.id, { status: 'passed' }] as const)
        : ([mutant.id, { status: 'compileError', reason: 'not in the sample' }] as const),
    )
    return Object.fromEntries(results)
  }

  /** By what the mutant is, not by its number: another change in the file leaves the sample as it is above it. */
  #isTaken({ fileName, mutatorName, replacement, location: { start } }: Mutant): boolean {
    const { seed, share } = this.#sample
    const name = [
      seed,
      relative(process.cwd(), fileName),
      start.line,
      start.column,
      mutatorName,
      replacement,
    ].join('\n')
    return createHash('sha256').update(name).digest().readUInt32BE() / 2 ** 32 < share
  }
}

/** How Stryker finds the checker (`declareClassPlugin` of @stryker-mutator/api makes the same). */
export const strykerPlugins = [{ kind: 'Checker', name: 'sample', injectableClass: SampleChecker }]
