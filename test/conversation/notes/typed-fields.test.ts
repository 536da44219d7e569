import { beforeAll, describe, expect, it } from 'vitest'
import { keptOf } from '../../../src/conversation/notes/typed-fields.ts'
import type { Library } from '../../../src/query/library/library.ts'
import { openChat } from './chat.ts'

let library: Library
beforeAll(async () => {
  const chat = await openChat()
  library = chat.library()
  await chat.close()
})

const kept = (typed: { title?: string; speakers?: string; name?: string }) =>
  keptOf({ edition: 'eu-2021', text: 'Turnips scale.', ...typed }, library)

describe('what is typed beside the text', () => {
  it.each([
    ['name', 'Ada L. <ada@example.org>', 'Ada L.', ['an e-mail address']],
    ['name', '<@U012ABCDEF>', undefined, ['a mention of somebody']],
    [
      'speakers',
      'Maria Keller (maria@example.org), Daniel Osei',
      'Maria Keller, Daniel Osei',
      ['an e-mail address'],
    ],
    ['title', 'Turnips\u202e at\nscale', 'Turnips at scale', []],
    ['name', '  \u200b ', undefined, []],
    // Nothing of these is private.
    ['name', 'Ada “the Countess” L.', 'Ada “the Countess” L.', []],
    ['title', 'Wait … there is more', 'Wait … there is more', []],
    ['speakers', 'Ngũgĩ wa Thiong’o & 李雷', 'Ngũgĩ wa Thiong’o & 李雷', []],
  ] as const)('%s: %j is kept as %j', (field, typed, expected, taken) => {
    const { fields, on } = kept({ [field]: typed })
    expect(fields[field]).toBe(expected)
    expect(on.taken).toEqual(taken)
  })
})

describe('the text', () => {
  const typed = (text: string, more: object = {}) =>
    keptOf({ edition: '', text, title: 'Turnips at Scale', speakers: 'Maria Keller', ...more }, library)

  it('does not begin with the title that is typed beside it, and names its KubeCon all the same', () => {
    const { fields, on } = typed('Turnips at scale (KubeCon EU 2019): two of them.')
    expect(fields).toMatchObject({ text: 'two of them.', edition: 'eu-2019' })
    expect(on.remark).toBeUndefined()
  })

  it('that is put right stays to the letter', () => {
    const shown = { edition: 'eu-2019', text: '', corrects: 'golden-ada/turnips' }
    const { fields } = keptOf(
      { ...shown, title: 'Turnips at Scale', text: 'Turnips at Scale: two.' },
      library,
      shown,
    )
    expect(fields.text).toBe('Turnips at Scale: two.')
  })
})
