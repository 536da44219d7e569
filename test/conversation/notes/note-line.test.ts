import { describe, expect, it } from 'vitest'
import { parseRequest } from '../../../src/conversation/grammar.ts'
import { NAMINGS } from '../../../src/conversation/notes/note-line.ts'

describe('what is to be put right', () => {
  it.each(NAMINGS)(
    'is named by $why: “correct $example”; “correct $nearMiss” is a question',
    ({ example, nearMiss }) => {
      expect(parseRequest(`correct ${example}`)).toMatchObject({ kind: 'note', command: { kind: 'correct' } })
      expect(parseRequest(`correct ${nearMiss}`)).toMatchObject({ kind: 'ask' })
    },
  )

  it('is taken without its quotation marks', () => {
    expect(parseRequest('correct “Ledgers on Ledges”')).toMatchObject({
      command: { noted: 'Ledgers on Ledges' },
    })
  })
})
