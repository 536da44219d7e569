// “Save this as a note” in Slack: the words that are meant, as far as Slack lets them be read.
import { webApi } from '@slack/bolt'
import { describe, expect, it } from 'vitest'
import { pointed } from '../../../src/adapters/slack/notes/pointing.ts'
import { parseRequest } from '../../../src/conversation/grammar.ts'

const MESSAGES = [
  { ts: '1.0', user: 'UADA', text: 'Flux was told twice.' },
  { ts: '2.0', user: 'UBOT', bot_id: 'B1', text: 'Found two talks.' },
  { ts: '3.0', user: 'UBOB', text: 'Two clusters, <https://example.org/a|one repository>.' },
  { ts: '4.0', user: 'UADA', text: '<@UBOT> save this as a note' },
]

const client = (changes: object = {}) =>
  ({
    conversations: {
      replies: async () => ({ messages: MESSAGES }),
      history: async () => ({ messages: MESSAGES.toReversed() }),
      ...changes,
    },
  }) as unknown as webApi.WebClient

const refusal = (error: string) => new webApi.WebAPIPlatformError({ ok: false, error })

async function commandFor(channel: string, thread_ts: string | undefined, by = client()) {
  const message = { ts: '4.0', user: 'UADA', thread_ts }
  const request = await pointed(parseRequest('save this as a note'), { channel, message }, by)
  return request.kind === 'note' ? request.command : undefined
}

describe('“save this as a note” in Slack', () => {
  it('means all that people wrote in the thread, and not itself', async () => {
    expect(await commandFor('C1', '1.0')).toMatchObject({
      text: 'Flux was told twice.\nTwo clusters, one repository.',
      link: 'https://example.org/a',
      writtenAt: 4_000,
    })
  })

  it('means what its author wrote before in a direct message', async () => {
    expect(await commandFor('D1', undefined)).toMatchObject({ text: 'Flux was told twice.' })
  })

  it('means nothing that can be read elsewhere in a channel, or where the right to read is missing', async () => {
    expect(await commandFor('C1', undefined)).toMatchObject({ text: '', isBare: true })
    const denied = client({ replies: async () => Promise.reject(refusal('missing_scope')) })
    expect(await commandFor('C1', '1.0', denied)).toMatchObject({ text: '' })
    expect(await commandFor('C1', '1.0', denied)).not.toHaveProperty('isLater')
  })

  it.each(['ratelimited', 'internal_error'])('may be read in a minute where Slack says %s', async (error) => {
    const busy = client({ replies: async () => Promise.reject(refusal(error)) })
    expect(await commandFor('C1', '1.0', busy)).toMatchObject({ text: '', isLater: true })
  })

  it('says of a thread how many wrote it, and that it is longer than what is read', async () => {
    expect(await commandFor('C1', '1.0')).toMatchObject({ other: { name: 'Several people (2)' } })
    expect(await commandFor('C1', '1.0')).not.toHaveProperty('isPart')
    const long = client({ replies: async () => ({ messages: MESSAGES, has_more: true }) })
    expect(await commandFor('C1', '1.0', long)).toMatchObject({ isPart: true })
    const own = client({
      replies: async () => ({ messages: MESSAGES.filter(({ user }) => user === 'UADA') }),
    })
    expect(await commandFor('C1', '1.0', own)).not.toHaveProperty('other')
  })
})
