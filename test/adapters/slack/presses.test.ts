// Buttons and lists to choose from, on what the bot sent: their state stands in them alone.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Message } from '../../../src/domain/answers/message.ts'
import { conversation, sentence } from './listening.ts'
import { asked, buttonsOf, press, type Stage, stage, TRANSPORTS, textsOf } from './transports.ts'

/** An answer with a button of each kind, and a list. */
const withButtons = (text: string): Message => ({
  ...sentence(text),
  pieces: [
    ...sentence(text).pieces,
    {
      kind: 'buttons',
      buttons: [
        { label: 'Show the words', action: { kind: 'words', id: 'note/one' } },
        { label: 'More results', action: { kind: 'more', question: 'thanos', page: 2 } },
        { label: 'thanos', action: { kind: 'ask', question: 'thanos' } },
      ],
    },
    {
      kind: 'choices',
      label: 'Show one of these',
      choices: [
        { label: 'First', action: { kind: 'show', id: 'note/first' } },
        { label: 'Second', action: { kind: 'show', id: 'note/second' }, description: 'By Ana' },
      ],
    },
  ],
})

const speaking = {
  conversation: conversation({ answer: (text) => withButtons(`You asked: ${text}`) }),
}

describe.each(TRANSPORTS)('%s', (transport) => {
  let on: Stage

  beforeEach(async () => {
    on = await stage(transport, speaking)
  })

  afterEach(async () => {
    expect(on.slack.conformanceErrors).toEqual([])
    await on.close()
  })

  it('a page takes the place of the private answer before it, through the press’s own address', async () => {
    const blocks = await asked(on, 'thanos')
    const { envelopeId, responseId } = press(on.people, blocks, 'More results')
    const ack = await on.slack.waitAck(envelopeId)
    const page = await on.slack.waitResponse(responseId)
    expect(ack.payload).toBeUndefined()
    expect(page.args).toMatchObject({
      response_type: 'ephemeral',
      replace_original: true,
      unfurl_links: false,
      unfurl_media: false,
      text: 'You pressed: more:2:thanos',
    })
    expect(buttonsOf(page.args.blocks)).toEqual(['Share', 'Ask further', 'Dismiss'])
  })

  it.each([
    ['Show the words', 'You pressed: words:note/one'],
    ['Second', 'You pressed: show:note/second'],
    ['thanos', 'You asked: thanos'],
  ])('“%s” is answered below the private answer, which stays', async (label, text) => {
    const { responseId } = press(on.people, await asked(on, 'x'), label)
    expect((await on.slack.waitResponse(responseId)).args).toMatchObject({
      response_type: 'ephemeral',
      replace_original: false,
      text,
    })
  })

  it('a button works after a restart, and 31 minutes after its message was written', async () => {
    const blocks = await asked(on, 'thanos')
    await on.restart()
    const { responseId } = press(on.people, blocks, 'More results', {
      message: { ephemeral: true, ts: `${Math.floor(Date.now() / 1000) - 31 * 60}.000100` },
    })
    expect((await on.slack.waitResponse(responseId)).args.text).toBe('You pressed: more:2:thanos')
  })

  it('every button can be pressed twice, and by two people at once, each answered alone', async () => {
    const blocks = await asked(on, 'thanos')
    const { userId, otherUserId } = on.slack.workspace
    const presses = ['Show the words', 'More results', 'thanos', 'First', 'First', 'More results'].flatMap(
      (label) =>
        [userId, otherUserId].map((user) =>
          press(on.people, blocks, label, { user, message: { ephemeral: true } }),
        ),
    )
    for (const { envelopeId } of presses) await on.slack.waitAck(envelopeId)
    for (const { responseId } of presses)
      expect((await on.slack.waitResponse(responseId)).args.response_type).toBe('ephemeral')
    await on.slack.quiet(200)
  })

  it('a press on a public answer leaves it as it is and is answered to who pressed, in its thread', async () => {
    on.people.mention('thanos', { ts: '1700000000.000100' })
    const posted = await on.slack.waitCall('chat.postMessage')
    const { responseId } = press(on.people, posted.args.blocks, 'More results', {
      message: { ts: '1700000000.000200', thread_ts: '1700000000.000100' },
    })
    const { args } = await on.slack.waitResponse(responseId)
    expect(args).toMatchObject({
      response_type: 'ephemeral',
      replace_original: false,
      thread_ts: '1700000000.000100',
      text: 'You pressed: more:2:thanos',
    })
    expect(buttonsOf(args.blocks)).toEqual(['Share', 'Ask further', 'Dismiss'])
  })

  it('a press in a direct conversation is answered there, and a page takes the place of the one before', async () => {
    on.people.message('thanos', { channel: 'D1', extra: { channel_type: 'im' } })
    const { args } = await on.slack.waitCall('chat.postMessage')
    const inDirect = { channel: 'D1', message: { ts: '1700000000.000200' } }
    const words = press(on.people, args.blocks, 'Show the words', inDirect)
    const more = press(on.people, args.blocks, 'More results', inDirect)
    expect((await on.slack.waitResponse(words.responseId)).args).toMatchObject({
      response_type: 'in_channel',
      replace_original: false,
    })
    expect((await on.slack.waitResponse(more.responseId)).args).toMatchObject({
      response_type: 'in_channel',
      replace_original: true,
    })
  })

  it('Dismiss takes the private answer away, and pressed again does no harm', async () => {
    const blocks = await asked(on, 'thanos')
    const message = { ephemeral: true, ts: '1700000000.000300' }
    const first = press(on.people, blocks, 'Dismiss', { message })
    expect((await on.slack.waitResponse(first.responseId)).args).toEqual({ delete_original: true })
    on.slack.fault({ method: 'response_url', status: 404 })
    await on.slack.waitAck(press(on.people, blocks, 'Dismiss', { message }).envelopeId)
    await on.slack.quiet(200)
    expect(on.lines.filter(({ level }) => level === 'error')).toEqual([])
  })

  it('a button of another version is acknowledged with a kind word', async () => {
    for (const sent of [
      on.people.action('a-button-of-an-older-version', { value: 'page=2' }),
      on.people.action('press-0'),
      on.people.action('share', { value: 'something', message: { ephemeral: true } }),
      on.people.action('menu', { type: 'static_select', selected: 'old' }),
    ]) {
      await on.slack.waitAck(sent.envelopeId)
      const { args } = await on.slack.waitResponse(sent.responseId)
      expect(args).toMatchObject({ response_type: 'ephemeral', text: 'Of an older version' })
    }
  })

  it('Share and Dismiss on a public message take nothing away from anybody', async () => {
    for (const [id, value] of [
      ['dismiss', 'dismiss'],
      ['share', '- ask:thanos'],
    ] as const) {
      const { responseId } = on.people.action(id, { value })
      expect((await on.slack.waitResponse(responseId)).args.text).toBe('Of an older version')
    }
  })
})

describe('a press that fails', () => {
  it('is told to who pressed, beside the answer and not in its place', async () => {
    const on = await stage('over the socket', {
      conversation: conversation({
        answer: () => withButtons('An answer'),
        press: () => {
          throw new Error('the core failed')
        },
      }),
    })
    const { responseId } = press(on.people, await asked(on, 'thanos'), 'More results')
    const call = await on.slack.waitResponse(responseId)
    expect(call.args).toMatchObject({ response_type: 'ephemeral', replace_original: false })
    expect(textsOf(call)).toContain('Something went wrong: i-1')
    expect(on.lines.filter(({ level }) => level === 'error')).toHaveLength(1)
    await on.close()
  })
})
