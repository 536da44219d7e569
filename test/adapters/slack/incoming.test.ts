import { describe, expect, it } from 'vitest'
import { isAsked, questionOf } from '../../../src/adapters/slack/answer/incoming.ts'

describe('the question in a message', () => {
  it.each([
    ['<@U0BOT> gateway api', 'gateway api'],
    ['<@U0BOT|kubecon>   gateway  api ', 'gateway  api'],
    ['hey <@U0BOT>', 'hey'],
    ['<@U0BOT>', ''],
    ['what did <@U1> say in <#C1|general> <!here>', 'what did   say in #general'],
    ['see <https://thanos.io|thanos.io> and <https://loki.io>', 'see thanos.io and https://loki.io'],
    ['R&amp;D &lt;b&gt; &amp;lt;', 'R&D <b> &lt;'],
    ['“service mesh” year:2021', '“service mesh” year:2021'],
  ])('%j is %j', (text, question) => {
    expect(questionOf(text)).toBe(question)
  })

  it('is empty where a message has no text', () => {
    expect(questionOf(undefined)).toBe('')
  })

  it('is cut at 3,000 characters and never within one', () => {
    expect(questionOf('a'.repeat(5_000))).toBe('a'.repeat(3_000))
    expect(questionOf(`${'a'.repeat(2_999)}💥`)).toBe('a'.repeat(2_999))
  })
})

describe('who asks', () => {
  it('is a person', () => {
    expect(isAsked({ user: 'U1' })).toBe(true)
  })

  it.each([
    [{ user: 'U1', bot_id: 'B1' }],
    [{ user: 'U1', bot_profile: { id: 'B1' } }],
    [{ user: 'U1', subtype: 'bot_message' }],
    [{ user: 'U1', edited: { user: 'U1', ts: '1' } }],
    [{}],
  ])('is not whoever wrote %j', (event) => {
    expect(isAsked(event)).toBe(false)
  })
})
