// Items that are told as running text is: sentences, what somebody said, further recordings with those who gave them.
import type { TextBlock } from '../../../blocks.ts'
import { isShapedAsTitle, wordCount } from '../../lines/titles/titles.ts'
import { wordsFor } from '../../lines/words/wordings.ts'
import type { ProgrammeKnowledge } from '../../programme-knowledge.ts'
import { has, type TalkCandidate } from '../candidate.ts'
import { proseCandidates } from '../prose.ts'

/** "I attended a talk on “A Title”": a sentence in which a mark holds the title, as in any text. */
const TELLS_OF_MARKED = new RegExp(
  `^["“„«]?\\p{L}[^"“„«]{0,80}(?<!\\p{L})(?:${wordsFor('session')})(?:\\s+\\p{L}{1,12}){0,3}[:,]?\\s+["“„«][^"“”„«»]{4,200}["”“»]`,
  'iu',
)
const LEADING_WORDS = 3
/** Tells of a title in marks, and is none. */
export const tellsOfMarked = (title: string): boolean => {
  const said = TELLS_OF_MARKED.exec(title)?.[0] ?? ''
  return wordCount(said.replace(/["“„«].*$/u, '')) >= LEADING_WORDS
}

/** Goes on as sentences do, at length. */
export const isClause = (title: string): boolean =>
  !isShapedAsTitle(title) && wordCount(title) >= CLAUSE_WORDS && /\p{L}, \p{Ll}/u.test(title)
const CLAUSE_WORDS = 10

/** "[A Title](…), and more of it: [Ada Example - Another](…)": further recordings of an item, with those who gave them. */
export function alsoLinked(
  block: TextBlock,
  index: number,
  first: TalkCandidate,
  field: ProgrammeKnowledge,
): readonly TalkCandidate[] {
  if (first.links.length < 2) return []
  const told = new Set([first.title, ...first.links.slice(0, 1).map(({ url }) => url)])
  return proseCandidates(block, index, field).filter(
    (one) =>
      one.title !== undefined &&
      (has(one, 'recording') || has(one, 'schedule link')) &&
      (has(one, 'people behind') || has(one, 'people before')) &&
      one.people.some((name) => !first.people.includes(name)) &&
      ![one.title, ...one.links.map(({ url }) => url)].some((known) => told.has(known)),
  )
}
