import { describe, expect, it } from 'vitest'
import {
  POLITE_BEGINNINGS,
  POLITE_ENDS,
  withoutPoliteness,
} from '../../../src/conversation/plain/courtesies/politeness.ts'

describe('what is only polite', () => {
  it.each([...POLITE_BEGINNINGS, ...POLITE_ENDS])(
    'is left out of “$example”, and “$unlike” has none',
    ({ example, rest, unlike }) => {
      expect(withoutPoliteness(example)).toBe(rest)
      expect(withoutPoliteness(unlike)).toBeUndefined()
    },
  )
})
