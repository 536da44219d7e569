import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseDigestCommand } from '../../src/conversation/digest-grammar.ts'
import { CLEANINGS, cleanText } from '../../src/domain/text/clean-text.ts'

describe('each rule of cleaning', () => {
  test.each(CLEANINGS)('$reason', ({ pattern, into, example: [written, cleaned], nearMiss }) => {
    expect(written.replace(pattern, into)).not.toBe(written)
    expect(cleanText(written)).toBe(cleaned)
    expect(cleanText(nearMiss)).toBe(nearMiss)
  })
})

test.each([
  ['digest weekdays about \u200b\u2060', 'the topic is missing'],
  ['digest weekdays about \u0000\u200d', 'the topic is missing'],
])('a topic of nothing that is seen is refused: %j, issue 12', (line, why) => {
  expect(parseDigestCommand(line)).toEqual({ kind: 'mistake', problems: [expect.stringContaining(why)] })
})

test('what is not seen does not come into a topic, issue 12', () => {
  expect(parseDigestCommand('digest weekdays about ser\u0000vice \x1b[31mmesh\u200b')).toMatchObject({
    about: 'ser vice mesh',
  })
})

test('whatever is written, no control and no half of a pair is left, issue 12', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '\0',
      '\x1b',
      '\x1b[',
      '31m',
      '\x9b',
      '\ud83d',
      '\u200d',
      '👩',
      '\u202e',
      '\r',
      ' ',
      '\u{e0067}',
    ),
  )
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const cleaned = cleanText(pieces.join(''))
      expect(cleaned).not.toMatch(/(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069\u200b\ufeff]/u)
      expect(cleaned.isWellFormed()).toBe(true)
    }),
    { numRuns: 500 },
  )
})
