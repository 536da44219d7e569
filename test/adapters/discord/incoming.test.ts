import { MessageType } from 'discord.js'
import { describe, expect, it } from 'vitest'
import { questionOf, REFUSED, requestOf, WRITTEN } from '../../../src/adapters/discord/answer/incoming.ts'
import { expectCost } from '../../cost.ts'

describe('a question', () => {
  it.each([
    ['without the mention of the bot', '<@1200> gateway api', 'gateway api'],
    ['without an old mention', 'gateway <@!1200>', 'gateway'],
    ['without roles, channels, commands, points in time', '<@&1> <#2> </a b:3> <t:4:R> x', 'x'],
    ['with the names of emoji', '<:kubernetes:1> and <a:party:2>', 'kubernetes and party'],
    ['with addresses', 'what is <https://a.example/b>', 'what is https://a.example/b'],
    ['with everything else as it stands', '  a < b > "c" & *d* ', 'a < b > "c" & *d*'],
    ['with a sign that was to be shown as it stands', 'gateway\\-api \\*', 'gateway-api *'],
    ['with a backslash before a letter', 'C:\\notes', 'C:\\notes'],
    ['empty where nothing was asked', ' <@1> ', ''],
  ])('is read %s', (_, typed, read) => {
    expect(questionOf(typed)).toBe(read)
  })

  it('that becomes a note keeps whom it mentions, to be said, and not who is spoken to', () => {
    const said = 'Thanks <@120000> and <@&130000> in <#140000>: Helm is fun'
    expect(requestOf(`<@1200> note ${said}`)).toMatchObject({ command: { text: said } })
    expect(requestOf('<@1200> save this as a note')).toMatchObject({ command: { isBare: true } })
    expect(requestOf('<@1200> helm <@&130000>').line).toBe('helm')
  })

  it('is bounded, and not cut within a character', () => {
    expect(questionOf('a'.repeat(4_000))).toHaveLength(3_000)
    expect(questionOf(`${'a'.repeat(2_999)}💥`)).toBe(`${'a'.repeat(2_999)}\ufffd`)
  })
})

describe('a type of messages', () => {
  it('is one in which people write, or is refused by name', () => {
    const known = Object.values(MessageType).filter((type) => typeof type === 'string')
    expect([...WRITTEN, ...Object.values(REFUSED).flat()].toSorted()).toEqual(known.toSorted())
  })
})

/** Read in growing time, any of them would take minutes. */
const QUADRATIC_MS = 1_000

it.each(['<', '</a', '<a:b', '<http:', '<@', '<t:1', '\\', '<:x:1>'])(
  'a question of %s, again and again, is read at once',
  async (part) => {
    await expectCost(() => questionOf(part.repeat(200_000)), QUADRATIC_MS)
  },
)
