import { describe, expect, it } from 'vitest'
import {
  carried,
  draftCarried,
  type FormField,
  fieldsFilledIn,
  OTHER_TALK,
  wordFilledIn,
} from '../../../src/conversation/notes/filled-form.ts'

const DRAFT = { id: 'abcd1234', revision: 3 }
const from = (fields: Partial<Record<FormField, string>>) => (name: FormField) => fields[name] ?? ''

describe('a form of a note', () => {
  it('carries the draft it is about, and its revision', () => {
    expect(draftCarried(carried(DRAFT))).toEqual(DRAFT)
  })

  it.each(['', 'abcd1234', 'abcd1234 0', 'ab 1', 'abcd1234 1 2', undefined])(
    'is none of ours where it carries %j',
    (text) => {
      expect(draftCarried(text)).toBeUndefined()
    },
  )

  it('fills in what was typed, without blanks around it, and leaves out what was left empty', () => {
    const filled = from({ title: ' Teapots ', text: 'They work.\n', edition: 'eu-2021', speakers: '  ' })
    expect(fieldsFilledIn(DRAFT, filled)).toEqual({
      ...{ kind: 'fill', ...DRAFT },
      fields: { title: 'Teapots', text: 'They work.', edition: 'eu-2021' },
    })
  })

  it('names a session where one was chosen, and none where the talk is another', () => {
    const fieldsWith = (session: string) => fieldsFilledIn(DRAFT, from({ session }))
    expect(fieldsWith('session/eu-2021/x')).toMatchObject({ fields: { session: 'session/eu-2021/x' } })
    expect(fieldsWith(OTHER_TALK)).not.toHaveProperty('fields.session')
  })

  it.each(['return', 'decline'] as const)('makes a move with a word: %s', (move) => {
    expect(wordFilledIn(DRAFT, move, from({ word: ' Which talk? ' }))).toEqual({
      ...{ kind: 'word', move, ...DRAFT },
      word: 'Which talk?',
    })
  })
})
