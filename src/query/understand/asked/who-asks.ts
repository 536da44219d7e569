// Who asks is no subject: “as a developer …”, “DBA here: …”. What the role is about (“platform engineer”) stays one.
import type { AnalysedWord } from '../../../search/words.ts'

const ROLES: ReadonlySet<string> = new Set(
  'developer dev programmer engineer admin admins sysadmin administrator dba sre manager boss cto architect tester intern student newbie maintainer owner lead analyst consultant scientist scientists researcher person guy team user speaker'.split(
    ' ',
  ),
)
/** Before the role, up to so many words of it: “as a senior platform engineer”. */
const LONGEST_ROLE = 4
const BEGINS: ReadonlySet<string> = new Set(['as', 'im', 'am', 'were', 'are', 'being'])
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the'])

export const WHO_ASKS: readonly {
  readonly example: string
  readonly role: string
  readonly unlike: string
}[] = [
  { example: 'as a developer, how do I debug dns?', role: 'developer', unlike: 'developer portals' },
  { example: 'dba here: what about storage?', role: 'dba', unlike: 'is there a dba for vitess' },
  {
    example: 'I am a platform engineer, what about dns',
    role: 'engineer',
    unlike: 'we are chaos engineering fans',
  },
]

/** Whether the word at a place says who asks. */
export function saysWhoAsks(place: number, words: readonly AnalysedWord[]): boolean {
  if (!ROLES.has(words[place]?.folded ?? '')) return false
  if (words[place + 1]?.folded === 'here') return true
  const before = words.slice(Math.max(0, place - LONGEST_ROLE), place).map(({ folded }) => folded)
  return before.some((word, at) => BEGINS.has(word) && ARTICLES.has(before[at + 1] ?? ''))
}
