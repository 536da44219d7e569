// Plain texts are read by simpler patterns: what is read must be the same.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from '../../src/domain/library/ids.ts'
import { wordsOf } from '../../src/domain/library/project-names.ts'

/** An accent at the end sends the whole text the long way. */
const ACCENTED = ' é'

test('an ASCII text folds as it does beside an accent', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
      expect(`${fold(text)} e`.trim()).toBe(fold(text + ACCENTED))
    }),
  )
})

test('an ASCII text has the words that it has beside an accent', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
      expect(wordsOf(text)).toEqual(wordsOf(text + ACCENTED).slice(0, -1))
    }),
  )
})
