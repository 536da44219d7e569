import { expect, test } from 'vitest'
import { isOnlyLiked, ONLY_LIKED } from '../../src/query/library/only-liked.ts'

test.for(ONLY_LIKED)('“$liked” only praises, “$tells” tells something', ({ liked, tells }) => {
  expect(isOnlyLiked(liked)).toBe(true)
  expect(isOnlyLiked(tells)).toBe(false)
})
