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
