import { expect, test } from 'vitest'
import { GENERIC, isGeneric } from '../../src/ingest/understand/lines/titles/generic.ts'

test.each(GENERIC)(
  '$reason: “$example” is no title, “$nearMiss” may be one',
  ({ pattern, example, nearMiss }) => {
    expect(pattern.test(example)).toBe(true)
    expect(isGeneric(nearMiss)).toBe(false)
  },
)
