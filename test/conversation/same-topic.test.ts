// A topic in other words is the same digest: what is compared is what is meant.
import { describe, expect, it } from 'vitest'
import { seedLibrary } from '../libraries.ts'
import { channelOfDigests } from './channel-of-digests.ts'

const library = await seedLibrary()

describe('a digest of the same subject and schedule', () => {
  it.each([
    ['security', ['Sicherheit', 'sécurité', 'seguridad', 'Security']],
    ['o11y', ['observability', 'observabilidad']],
    ['Argo CD', ['argocd']],
  ])('about %s stands already in the words %j, and keeps its own', async (first, others) => {
    const { say } = channelOfDigests(library)
    expect(await say(`digest daily 09:00 UTC about ${first}`)).toContain('A digest is ordered')
    for (const other of others)
      expect(await say(`digest daily 09:00 UTC about ${other}`), other).toContain('has this digest already')
    const list = await say('digest list')
    expect(list).toContain('1 digest in this channel')
    expect(list).toContain(`about “${first}”`)
  })

  it('is another one about another subject, at another time, or about everything', async () => {
    const { say } = channelOfDigests(library)
    await say('digest daily 09:00 UTC about security')
    await say('digest daily 09:00 UTC about service mesh security')
    await say('digest daily 10:00 UTC about Sicherheit')
    await say('digest daily 09:00 UTC')
    expect(await say('digest list')).toContain('4 digests in this channel')
  })

  it('gets its zone from the same order in other words', async () => {
    const { say } = channelOfDigests(library)
    await say('digest daily 09:00 about security')
    expect(await say('digest daily 09:00 Berlin about Sicherheit')).toContain('The digest is changed')
    const list = await say('digest list')
    expect(list).toContain('1 digest in this channel')
    expect(list).toContain('daily at 09:00 Europe/Berlin, about “security”')
  })

  it('is not changed by its own topic in other words, and is stopped by them', async () => {
    const { say } = channelOfDigests(library)
    await say('digest daily 09:00 UTC about security')
    expect(await say('change the topic to Sicherheit')).toBe('The digest is already set like this.')
    expect(await say('digest stop daily 09:00 about seguridad')).toContain('Stopped')
  })
})
