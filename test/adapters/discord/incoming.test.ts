import { describe, expect, it } from 'vitest'
import { questionOf } from '../../../src/adapters/discord/answer/incoming.ts'

describe('a question', () => {
  it.each([
    ['without the mention of the bot', '<@1200> gateway api', 'gateway api'],
    ['without an old mention', 'gateway <@!1200>', 'gateway'],
    ['without roles, channels, commands, points in time', '<@&1> <#2> </a b:3> <t:4:R> x', 'x'],
    ['with the names of emoji', '<:kubernetes:1> and <a:party:2>', 'kubernetes and party'],
    ['with addresses', 'what is <https://a.example/b>', 'what is https://a.example/b'],
    ['with everything else as it stands', '  a < b > "c" & *d* ', 'a < b > "c" & *d*'],
    ['empty where nothing was asked', ' <@1> ', ''],
  ])('is read %s', (_, typed, read) => {
    expect(questionOf(typed)).toBe(read)
  })

  it('is bounded, and not cut within a character', () => {
    expect(questionOf('a'.repeat(4_000))).toHaveLength(3_000)
    expect(questionOf(`${'a'.repeat(2_999)}💥`)).toBe(`${'a'.repeat(2_999)}\ufffd`)
  })
})
