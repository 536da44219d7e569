import { expect, test } from 'vitest'
import { WORDINGS, type Wording } from '../../src/ingest/understand/lines/words/wordings.ts'

/** What has to stand behind the words of each wording. */
const BEHIND: Readonly<Record<Wording, string>> = {
  'own talk label': '\\s*[:：]',
  'talk label': '\\s*[:：]',
  'people label': '\\s*[:：]',
  'title label': '\\s*[:：]',
  'subject label': '\\s*[:：]',
  'event label': '\\s*[:：]',
  by: '\\s',
  'given by': '\\s',
  session: '$',
  called: '$',
  'under the title': '$',
  sessions: '(?![\\p{sc=Latin}])',
  'announces talks': '$',
  gave: '$',
  'this session': '(?![\\p{sc=Latin}\\p{sc=Cyrillic}])',
  'link label': '$',
  attended: '$',
  read: '$',
}

test.each(WORDINGS)('$language, $says: $example, not $nearMiss', ({ says, words, example, nearMiss }) => {
  const pattern = new RegExp(`(?<![\\p{L}])(?:${words})${BEHIND[says]}`, 'iu')
  expect(pattern.test(example)).toBe(true)
  expect(pattern.test(nearMiss)).toBe(false)
})
