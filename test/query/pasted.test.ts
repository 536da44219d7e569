// What machines write around their messages is not asked about.
import { describe, expect, it } from 'vitest'
import { AROUND_MESSAGES, withoutSurroundings } from '../../src/query/understand/typed/pasted.ts'

describe('of a paste', () => {
  it.each(AROUND_MESSAGES)(
    '“$example” the message is read; “$unlike” is read in full',
    ({ example, left, unlike }) => {
      expect(withoutSurroundings(example)).toBe(left)
      expect(withoutSurroundings(unlike)).toBe(unlike)
    },
  )

  it('something is always read', () => {
    expect(withoutSurroundings('2026-01-02T10:11:12Z')).toBe('2026-01-02T10:11:12Z')
  })
})
