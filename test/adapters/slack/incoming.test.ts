import { describe, expect, it } from 'vitest'
import {
  isAsked,
  isFollowUp,
  notedOf,
  questionOf,
  requestOf,
} from '../../../src/adapters/slack/answer/incoming.ts'
import { textOf } from '../../../src/adapters/slack/answer/shapes.ts'
import { expectCost } from '../../cost.ts'

describe('the question in a message', () => {
  it.each([
    ['<@U0BOT> gateway api', 'gateway api'],
    ['<@U0BOT|kubecon>   gateway  api ', 'gateway  api'],
    ['hey <@U0BOT>', 'hey'],
    ['<@U0BOT>', ''],
    ['what did <@U1> say in <#C1|general> <!here>', 'what did   say in #general'],
    ['see <https://thanos.io|thanos.io> and <https://loki.io>', 'see thanos.io and https://loki.io'],
    ['R&amp;D &lt;b&gt; &amp;lt;', 'R&D <b> &lt;'],
    ['more :pray:', 'more 👍'],
    ['lisbon :flag-pt:', 'lisbon 💬'],
    ['yes :+1::skin-tone-3:', 'yes 👍'],
    [':-1:', '👎'],
    [':tada::tada: thanos', '👍👍 thanos'],
    ['daily at 10:30:00', 'daily at 10:30:00'],
    ['speaker:"Ann Lee" day:2', 'speaker:"Ann Lee" day:2'],
    ['std::vector::push and a:b:c', 'std::vector::push and a:b:c'],
    ['“service mesh” year:2021', '“service mesh” year:2021'],
  ])('%j is %j', (text, question) => {
    expect(questionOf(text)).toBe(question)
  })

  it('reads emoji as signs, but in what becomes a note', () => {
    expect(requestOf('thanks :pray:').kind).toBe(requestOf('thanks').kind)
    expect(requestOf('more :rocket:').kind).toBe('follow-up')
    expect(JSON.stringify(requestOf('note: Helm is fun :rocket:'))).toContain('fun :rocket:')
  })

  it('that becomes a note keeps whom it mentions, to be said, and not who is spoken to', () => {
    const said = 'Thanks <@U012ABCDE> and <!here|here> in <#C012|general>: Helm is fun'
    expect(requestOf(`<@U0BOT1234> note ${said}`)).toMatchObject({ command: { text: said } })
    expect(requestOf('<@U0BOT1234> save this as a note')).toMatchObject({ command: { isBare: true } })
    expect(notedOf('See <https://a.example|it> and <!date^1^{date}|today> <!odd>')).toBe('See it and today')
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

describe('the words of a message', () => {
  const SHAPES: readonly (readonly [what: string, message: Parameters<typeof textOf>[0], words: string])[] = [
    [
      'its text',
      { text: 'thanos', blocks: [{ type: 'rich_text', elements: [{ type: 'text', text: 'thanos' }] }] },
      'thanos',
    ],
    [
      'blocks alone',
      { text: '', blocks: [{ type: 'section', text: { type: 'mrkdwn', text: 'thanos' } }] },
      'thanos',
    ],
    ['a header', { blocks: [{ type: 'header', text: { type: 'plain_text', text: 'thanos' } }] }, 'thanos'],
    [
      'rich text',
      {
        blocks: [
          {
            type: 'rich_text',
            elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: 'thanos' }] }],
          },
        ],
      },
      'thanos',
    ],
    [
      'attachments',
      { text: '', attachments: [{ title: 'thanos', text: 'stores metrics', fallback: 'no' }] },
      'thanos\nstores metrics',
    ],
    ['only a fallback', { attachments: [{ fallback: 'thanos' }] }, 'thanos'],
    [
      'a notification and blocks',
      { text: 'New', blocks: [{ type: 'section', text: { text: 'thanos' } }] },
      'New\nthanos',
    ],
    [
      'nothing but buttons',
      { blocks: [{ type: 'actions', elements: [{ type: 'button', text: { text: 'no' } }] }] },
      '',
    ],
  ]
  it.each(SHAPES)('are read from %s', (_, message, words) => {
    expect(textOf(message)).toBe(words)
  })
})

describe('a subtype', () => {
  it.each(['file_share', 'me_message', 'thread_broadcast'])('%s is a person speaking', (subtype) => {
    expect(isAsked({ user: 'U1', subtype })).toBe(true)
    expect(isAsked({ user: 'U1', subtype, bot_id: 'B1' })).toBe(false)
  })
  it.each(['bot_message', 'channel_join', 'message_deleted', 'message_changed', 'of_the_future'])(
    '%s is not',
    (subtype) => {
      expect(isAsked({ user: 'U1', subtype })).toBe(false)
    },
  )
})

describe('a message in a thread of the bot’s own', () => {
  it.each(['any slides?', 'who gave it?', 'and the recording?', 'more', 'the second one'])(
    '“%s” speaks of an answer',
    (text) => {
      expect(isFollowUp({ user: 'U1', text })).toBe(true)
    },
  )

  it.each([
    'thanks!',
    'ok',
    'lunch at one?',
    'who?',
    'everywhere',
    'start over',
    'gateway api',
    'I think we should try that next week',
    '<@U0GRACE> who gave it?',
    '<@U0BOT> any slides?',
    '',
  ])('“%s” is said among people, or is a question of its own', (text) => {
    expect(isFollowUp({ user: 'U1', text })).toBe(false)
  })
})

describe('a question of nothing but openings', () => {
  it.each(['<', '<#', '<@', '<a|', '<#C|', '&lt;', '|', '> '])(
    '%s is read within a moment',
    async (fragment) => {
      const text = Buffer.from(fragment.repeat(200_000)).toString()
      await expectCost(() => questionOf(text), 200)
    },
  )
})
