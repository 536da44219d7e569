// A private answer becomes one that everybody reads: once, in the right place, naming who asked and pinging nobody.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { shared } from '../../../src/adapters/slack/render/private.ts'
import { renderMessage } from '../../../src/adapters/slack/render.ts'
import { conversation, sentence } from './listening.ts'
import { asked, buttonsOf, press, type Stage, stage, TRANSPORTS, textsOf } from './transports.ts'

const below = { ephemeral: true, ts: '1700000000.000900' }

describe.each(TRANSPORTS)('%s', (transport) => {
  let on: Stage

  beforeEach(async () => {
    on = await stage(transport)
  })

  afterEach(async () => {
    expect(on.slack.conformanceErrors).toEqual([])
    await on.close()
  })

  it('Share posts the answer in the channel with the name of who asked, then takes the private one away', async () => {
    const blocks = await asked(on, 'gateway api')
    expect(buttonsOf(blocks)).toEqual(['Share', 'Ask further', 'Dismiss'])
    const { envelopeId, responseId } = press(on.people, blocks, 'Share')
    await on.slack.waitAck(envelopeId)
    const posted = await on.slack.waitResponse(responseId)
    expect(posted.args).toMatchObject({
      response_type: 'in_channel',
      replace_original: false,
      unfurl_links: false,
      unfurl_media: false,
      text: 'Asked by ada: You asked: gateway api',
    })
    expect(posted.args.thread_ts).toBeUndefined()
    expect(textsOf(posted)).toContain('Asked by ada')
    expect(textsOf(posted)).not.toMatch(/<@|Share|Dismiss/)
    expect((await on.slack.waitResponse(responseId)).args).toEqual({ delete_original: true })
  })

  it('Share pressed twice posts once', async () => {
    const blocks = await asked(on, 'thanos')
    const first = press(on.people, blocks, 'Share', { message: below })
    const second = press(on.people, blocks, 'Share', { message: below })
    await on.slack.waitAck(second.envelopeId)
    await on.slack.waitResponse(first.responseId)
    await on.slack.waitResponse(first.responseId)
    await on.slack.quiet(300)
  })

  it('Share works after a restart, and of a later page it shares that page', async () => {
    const more = { ...on, people: on.people }
    const { responseId } = on.people.action('press-1', {
      value: 'more:2:thanos',
      message: { ephemeral: true },
    })
    const page = await on.slack.waitResponse(responseId)
    await on.restart()
    const shared = press(more.people, page.args.blocks, 'Share')
    expect((await on.slack.waitResponse(shared.responseId)).args.text).toBe(
      'Asked by ada: You pressed: more:2:thanos',
    )
    await on.slack.waitResponse(shared.responseId)
  })

  it('the shortcut’s answer is private, and Share posts it below the message it is about', async () => {
    const sent = on.people.messageShortcut('find_talks', {
      ts: '1700000000.000100',
      text: 'Has anybody tried <https://thanos.io|Thanos>?',
    })
    await on.slack.waitAck(sent.envelopeId)
    const { args } = await on.slack.waitResponse(sent.responseId)
    expect(args).toMatchObject({ response_type: 'ephemeral', text: 'About: Has anybody tried Thanos?' })
    expect(args.thread_ts).toBeUndefined()
    const shared = press(on.people, args.blocks, 'Share')
    expect((await on.slack.waitResponse(shared.responseId)).args).toMatchObject({
      response_type: 'in_channel',
      thread_ts: '1700000000.000100',
      text: 'Asked by ada: About: Has anybody tried Thanos?',
    })
  })

  it('the shortcut on a message in a thread is answered in that thread, and its pages know it too', async () => {
    const { responseId } = on.people.messageShortcut('find_talks', {
      ts: '1700000000.000300',
      thread_ts: '1700000000.000100',
      text: 'Thanos',
    })
    const { args } = await on.slack.waitResponse(responseId)
    expect(args.thread_ts).toBe('1700000000.000100')
    const [row] = (args.blocks as readonly { block_id?: string }[]).slice(-1)
    const more = on.people.action('press-1', {
      value: 'more:2:thanos',
      blockId: row?.block_id ?? '',
      message: { ephemeral: true },
    })
    const page = await on.slack.waitResponse(more.responseId)
    const shared = press(on.people, page.args.blocks, 'Share')
    expect((await on.slack.waitResponse(shared.responseId)).args.thread_ts).toBe('1700000000.000100')
  })

  it('a shortcut of another version is acknowledged with a kind word', async () => {
    const { envelopeId, responseId } = on.people.messageShortcut('an-older-one', { text: 'x' })
    await on.slack.waitAck(envelopeId)
    expect((await on.slack.waitResponse(responseId)).args.text).toBe('Of an older version')
  })
})

describe('a shared answer', () => {
  it('names who asked as text that pings nobody, whatever the name', () => {
    const { text, blocks } = renderMessage(shared(sentence('An answer'), '<!channel> @here <@U1>'))
    expect(JSON.stringify([text, blocks])).not.toMatch(/<[!@]|@here/)
    expect(text).toMatch(/^Asked by .*: An answer$/)
  })
})

describe('sharing', () => {
  let on: Stage

  afterEach(async () => {
    expect(on.slack.conformanceErrors).toEqual([])
    await on.close()
  })

  it('that fails is told privately, and can be tried again', async () => {
    on = await stage('over the socket')
    const blocks = await asked(on, 'thanos')
    on.slack.fault({ method: 'response_url', status: 404 })
    const first = press(on.people, blocks, 'Share', { message: below })
    expect((await on.slack.waitResponse(first.responseId)).args).toMatchObject({
      response_type: 'ephemeral',
      text: 'Something went wrong: i-1',
    })
    const second = press(on.people, blocks, 'Share', { message: below })
    expect((await on.slack.waitResponse(second.responseId)).args.response_type).toBe('in_channel')
  })

  it('waits where Slack is busy, and posts once', async () => {
    on = await stage('over the socket')
    const blocks = await asked(on, 'thanos')
    on.slack.fault({ method: 'response_url', status: 429 })
    const { responseId } = press(on.people, blocks, 'Share')
    expect((await on.slack.waitResponse(responseId)).args.response_type).toBe('in_channel')
    await on.slack.waitResponse(responseId)
    await on.slack.quiet(300)
  })

  it('is not offered for a question that no button can hold, which is answered all the same', async () => {
    on = await stage('over the socket')
    const blocks = await asked(on, 'thanos '.repeat(400))
    expect(buttonsOf(blocks)).toEqual(['Ask further', 'Dismiss'])
  })

  it('is not offered for what concerns whoever asked alone', async () => {
    on = await stage('over the socket', {
      conversation: conversation({
        answer: (line) => ({ ...sentence(`Nothing about ${line}`), personal: true }),
      }),
    })
    expect(buttonsOf(await asked(on, 'zorgblatt'))).toEqual(['Ask further', 'Dismiss'])
  })

  it('is not offered for a command about digests, which would be ordered again', async () => {
    on = await stage('over the socket')
    const { args } = await on.slack.waitResponse(on.people.command('digest list').responseId)
    expect(args.text).toBe('U0STANDUSR1 ordered in C0STANDGEN1: digest list')
    expect(buttonsOf(args.blocks)).toEqual(['Order with a form…', 'Dismiss'])
  })

  it('of a long message shares what was shown', async () => {
    on = await stage('over the socket', {
      conversation: conversation({ about: (text) => sentence(`About ${text.length} characters`) }),
    })
    const { responseId } = on.people.messageShortcut('find_talks', { text: '💥 '.repeat(1_400) })
    const { args } = await on.slack.waitResponse(responseId)
    const { responseId: sharing } = press(on.people, args.blocks, 'Share')
    expect((await on.slack.waitResponse(sharing)).args.text).toBe(`Asked by ada: ${args.text}`)
  })
})
