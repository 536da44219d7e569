// Words of the field that mean something else beside everyday words.
import { describe, expect, it } from 'vitest'
import { ask } from '../../src/query/answer/ask.ts'
import { interpret } from '../../src/query/understand/interpret.ts'
import { OTHER_SENSES } from '../../src/query/understand/other-matters/other-senses.ts'
import { readText } from '../../src/query/understand/typed/reading.ts'
import { isQuestionWord } from '../../src/search/words.ts'
import { seedLibrary } from '../libraries.ts'

const library = await seedLibrary()

describe('a word of the field', () => {
  it.each(OTHER_SENSES)('means something else in “$example”, and not in “$unlike”', ({ example, unlike }) => {
    expect(ask(example, library).kind).toBe('nothing')
    expect(interpret(example, library).query.text).toBe('')
    expect(interpret(unlike, library).query.text).toBe(unlike)
  })

  it.each(OTHER_SENSES)(
    'beside no small word and no question does it mean something else: $words',
    ({ words, beside }) => {
      expect(
        readText(beside.replaceAll('_', ' '))
          .words.filter(isQuestionWord)
          .map(({ folded }) => folded),
      ).toEqual(beside.includes('a_') ? ['a'] : [])
      for (const word of words.split(' '))
        for (const line of [
          `can ${word} help us`,
          `what will ${word} do`,
          `show ${word}`,
          `how do we ship and move ${word}`,
        ])
          expect(interpret(line, library).query.text).not.toBe('')
    },
  )

  it('means the field where something else of the field is named', () => {
    expect(interpret('kubernetes on a boat, with helm', library).query.projects).toContain('project/helm')
  })
})
