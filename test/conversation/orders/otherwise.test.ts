// A line that may be said of a digest, where none is meant: it means what it says of the answer before it.
import { describe, expect, it } from 'vitest'
import { openConversation } from '../../../src/conversation/conversation.ts'
import { parseRequest } from '../../../src/conversation/grammar.ts'
import { rememberedHere, remembering } from '../../../src/domain/requests/remembering.ts'
import type { Where } from '../../../src/domain/requests/request.ts'
import { seedLibrary } from '../../libraries.ts'
import { channelOfDigests } from '../channel-of-digests.ts'

const library = await seedLibrary()
const WHERE: Where = { channel: { platform: 'slack', id: 'C1' }, person: 'U1', manager: undefined }

/** Somebody who asks and orders in one channel. */
function somebody() {
  const channel = channelOfDigests(library)
  const conversation = openConversation(() => library, { digest: channel.answer })
  const { answer } = remembering(conversation, rememberedHere())
  return async (line: string) => {
    const request = parseRequest(line)
    return answer(request.kind === 'digest' ? { ...request, where: WHERE } : request)
  }
}

describe('a line that may be of a digest', () => {
  it('is of the answer before it where no digest is paused', async () => {
    const say = somebody()
    await say('digest daily 09:00 UTC')
    const { message } = await say('service mesh')
    const reply = await say('continue')
    expect(reply.request).toMatchObject({ kind: 'follow-up', wanted: 'more' })
    expect(reply.message.shown).not.toEqual(message.shown)
    await say('digest pause')
    expect((await say('continue')).message.fallback).toContain('Resumed')
  })

  it('asks for more of an answer, though a digest was stopped a moment ago', async () => {
    const say = somebody()
    await say('digest daily 09:00 UTC')
    await say('digest stop')
    await say('service mesh')
    expect((await say('continue')).request).toMatchObject({ kind: 'follow-up', wanted: 'more' })
  })

  it('is one of the results where some were shown, and a time of an order else', async () => {
    const say = somebody()
    await say('digest daily 09:00 UTC')
    await say('service mesh')
    expect((await say('2')).request).toMatchObject({ kind: 'follow-up' })
    const other = somebody()
    await other('service mesh')
    await other('digest daily 09:00 UTC')
    expect((await other('10')).message.fallback).toContain('changed')
  })

  it('can be searched for by a press, where a word of it is nobody’s', async () => {
    const say = somebody()
    await say('digest daily 09:00 UTC')
    const { message } = await say('über Sicherheit')
    expect(message.fallback).toContain('Change the digest')
    expect(JSON.stringify(message.pieces)).toContain('ask über Sicherheit')
  })

  it('changes nothing where a place is spoken of', async () => {
    const say = somebody()
    await say('digest daily 09:00 UTC')
    await say('service mesh')
    for (const line of ['in amsterdam', 'the paris one', 'quit'])
      expect((await say(line)).message.fallback, line).not.toMatch(/changed|Stopped/)
  })

  it.each([
    ...([
      'too late',
      '9am is too late',
      'zu früh',
      'trop tard',
      'Vienna',
      'an hour later',
      'une heure plus tard',
    ] as const),
    ...(['stop it', 'pause it', 'make it 10 instead', 'not on fridays'] as const),
  ])('changes nothing after an answer: “%s” is a button', async (line) => {
    const say = somebody()
    await say('digest daily 09:00 UTC')
    await say('service mesh')
    const { message } = await say(line)
    expect(message.fallback).toMatch(/^(?:Change the digest|Stop a digest|Pause a digest)/)
    expect(JSON.stringify(message.pieces)).toMatch(/digest (?:change|stop|pause) daily 09:00 UTC/)
  })

  it.each(['stop the digest', 'unsubscribe'])(
    'is done after an answer where it names one: “%s”',
    async (line) => {
      const say = somebody()
      await say('digest daily 09:00 UTC')
      await say('service mesh')
      expect((await say(line)).message.fallback).toContain('Stopped')
    },
  )

  it('is a question after an answer where it names the place of a KubeCon', async () => {
    const say = somebody()
    await say('digest daily 09:00 UTC')
    await say('service mesh')
    expect((await say('Valencia')).message.fallback).not.toMatch(/digest/)
  })

  it('says which words of it nobody understood', async () => {
    const { message } = await somebody()('hook this channel up with a daily digest 7am')
    expect(JSON.stringify(message.pieces)).toContain('Not understood: “hook”.')
  })

  it.each([
    ['move it to 10 and show me a preview', 'show me a preview'],
    ['stop it, and send me one now', 'send me one now'],
    ['jeden Tag um 9, und zeig mir eine Vorschau', 'zeig mir eine Vorschau'],
  ])('loses none of two wishes: “%s”', async (line, other) => {
    const say = somebody()
    await say('digest daily 09:00 UTC')
    expect(JSON.stringify((await say(line)).message.pieces)).toContain(`"question":"${other}"`)
  })

  it('is searched for where nothing was ordered', async () => {
    const say = somebody()
    expect((await say('only about security')).kind).toBe('answer')
    await say('digest daily 09:00 UTC')
    expect((await say('only about security')).message.fallback).toContain('Change the digest')
  })

  it('is never searched where it can be of nothing else', async () => {
    for (const line of ['send me one now', 'not on fridays', 'turn it off', 'Zeitzone Wien', 'undo'])
      expect((await somebody()(line)).message.fallback, line).toMatch(/no digest|No digest/)
  })
})
