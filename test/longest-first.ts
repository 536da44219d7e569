// The order of test files: those that take longest begin, so that none of them runs alone at the end.
import { existsSync } from 'node:fs'
import { relative } from 'node:path'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Longest first, each measured alone. All others follow, in the order that vitest finds best. */
const LONGEST: readonly string[] = [
  'test/e2e/notes-from-chat.test.ts',
  'test/e2e/replicas.test.ts',
  'test/deploy/docker-steps.test.ts',
  'test/e2e/outages.test.ts',
  'test/contract/tokens.test.ts',
  'test/browser/preview.test.ts',
  'test/browser/length.test.ts',
  'test/bench/soak.test.ts',
  'test/deploy/package.test.ts',
  'test/contract/conversations.test.ts',
]

/** Takes the place of vitest's order, which knows how long files take only where they have run before. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const gone = LONGEST.filter((file) => !existsSync(file))
    if (gone.length > 0)
      throw new Error(`test/longest-first.ts names files that are not there: ${gone.join(', ')}`)
    const place = ({ moduleId }: TestSpecification) => {
      const at = LONGEST.indexOf(relative(import.meta.dirname.replace(/test$/, ''), moduleId))
      return at < 0 ? LONGEST.length : at
    }
    return (await super.sort(files)).toSorted((a, b) => place(a) - place(b))
  }
}
