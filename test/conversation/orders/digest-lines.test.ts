// What people say of a digest once it stands, and of one they mean: each line of the table in a channel of its kind.
import { describe, expect, it } from 'vitest'
import { seedLibrary } from '../../libraries.ts'
import { after, isAs, rows } from './lines-said.ts'

const library = await seedLibrary()

describe('a line of a digest', () => {
  it.each(rows)('$kind $language: “$line” ($setup) → $expected', async ({ line, setup, expected }) => {
    const found = await after(line, setup, library)
    expect(isAs(expected, found), [found.text, ...found.buttons, ...found.standing].join('\n')).toBe(true)
  })
})
