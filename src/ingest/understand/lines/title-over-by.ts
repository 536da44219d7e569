// A title on the first of several lines, and on the next a word that leads to people, and nothing but them.
import { type Run, wordsOfRuns } from '../../blocks.ts'
import type { ProgrammeKnowledge } from '../programme-knowledge.ts'
import { runsByLine } from './links/segments.ts'
import { peopleAlone } from './people/people-alone.ts'
import { LEADING_BY } from './people/people-behind.ts'
import { isGeneric } from './titles/generic.ts'
import { cleanTitle, mayBeTitle, wordCount } from './titles/titles.ts'

/** "A Title", and on the next line "von Ada Example (Acme)". */
export function titleOverBy(
  runs: readonly Run[],
  field: ProgrammeKnowledge,
): { readonly title: string; readonly people: readonly string[] } | undefined {
  const [first = [], second = []] = runsByLine(runs)
  const said = wordsOfRuns(second)
  const people = LEADING_BY.test(said.trim()) ? peopleAlone(said.trim(), field, 'careful') : []
  const title = cleanTitle(wordsOfRuns(first))
  return people.length > 0 && mayBeTitle(title) && wordCount(title) >= 2 && !isGeneric(title)
    ? { title, people }
    : undefined
}
