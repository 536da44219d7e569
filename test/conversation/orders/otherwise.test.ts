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
    await say('service mesh')
    await say('digest daily 09:00 UTC')
    expect((await say('2')).request).toMatchObject({ kind: 'follow-up' })
    const other = somebody()
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

  it('is searched for where nothing was ordered', async () => {
    const say = somebody()
    expect((await say('only about security')).kind).toBe('answer')
    await say('digest daily 09:00 UTC')
    expect((await say('only about security')).message.fallback).toContain('Change the digest')
  })

  it('is never searched where it can be of nothing else', async () => {
    const say = somebody()
    for (const line of ['send me one now', 'not on fridays', 'turn it off', 'Zeitzone Wien', 'undo'])
      expect((await say(line)).message.fallback, line).toMatch(/no digest|No digest/)
  })
})
