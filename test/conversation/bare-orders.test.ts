// Lines that name no digest: of the one just ordered, of the only one, and else of no digest.
import { describe, expect, it } from 'vitest'
import { converse } from '../../src/conversation/converse.ts'
import { parseRequest } from '../../src/conversation/grammar.ts'
import { DESCRIPTIONS } from '../../src/conversation/orders/reading/described.ts'
import { RULINGS } from '../../src/conversation/orders/reading/rulings.ts'
import { weighLine } from '../../src/conversation/orders/reading/weigh-line.ts'
import { seedLibrary } from '../libraries.ts'
import { channelOfDigests, linesOfButtons } from './channel-of-digests.ts'
import { meant } from './meant.ts'

const library = await seedLibrary()

describe('a line that names no digest', () => {
  it.each(RULINGS)('may be of one in “$example”, and is not in “$unlike”', ({ example, unlike, command }) => {
    expect(weighLine(example)).toMatchObject({ kind: command.kind })
    expect(meant(unlike).kind).not.toBe('digest')
  })

  it('is the time of what was just ordered, where it is a number; of an answer it is a result', async () => {
    const { say } = channelOfDigests(library)
    expect(await say('10')).toBeUndefined()
    await say('digest daily 09:00 UTC')
    expect(await say('10')).toContain('When: daily at 10:00 UTC')
  })

  it.each(DESCRIPTIONS)('says which one in “$example”, and not in “$unlike”', ({ example, unlike }) => {
    expect(parseRequest(example)).toMatchObject({ kind: 'digest', command: { kind: 'change' } })
    expect(meant(unlike).kind).not.toBe('digest')
  })

  it('changes the one just ordered', async () => {
    const { say } = channelOfDigests(library)
    await say('digest weekly mon 08:00 UTC')
    await say('digest daily 09:00 UTC')
    expect(await say('make it 10 instead')).toContain('When: daily at 10:00 UTC')
    expect(await say('make it about security instead')).toContain('only about “security”')
    expect(await say('about observability instead')).toContain('only about “observability”')
    expect(await say('when is the next one?')).toContain('2 digests in this channel')
    expect(await say('stop it')).toContain('Stopped: daily at 10:00 UTC')
    expect(await say('digest list')).toContain('weekly on Monday at 08:00 UTC')
  })

  it('stops and changes the only one, however long ago it was ordered', async () => {
    const { say, later } = channelOfDigests(library)
    await say('digest daily 09:00 UTC')
    later(60)
    expect(await say('when is the next one?')).toBeUndefined()
    expect(await say('make it 10 instead')).toContain('When: daily at 10:00 UTC')
    later(60)
    expect(await say('stop it', { manager: false })).toBeUndefined()
    expect(await say('pause it', { person: 'U2' })).toContain('Paused')
    expect(await say('cancel it', { person: 'U2' })).toContain('Stopped: daily at 10:00 UTC')
    expect(await say('stop it')).toBeUndefined()
  })

  it('stops both of two, and of three asks which', async () => {
    const { say, told } = channelOfDigests(library)
    expect(await say('stop both')).toBeUndefined()
    await say('digest daily 09:00 UTC')
    await say('digest weekly mon 08:00 UTC')
    await say('digest weekly tue 08:00 UTC')
    const asked = await told('stop both')
    expect(asked && linesOfButtons(asked)).toHaveLength(4)
    await say('digest stop weekly tue 08:00 UTC')
    const stopped = await say('stop both')
    expect(stopped).toContain('daily at 09:00 UTC')
    expect(stopped).toContain('weekly on Monday')
    expect(await say('digest list')).toContain('There is no digest in this channel')
  })

  it('means elsewhere what it says by itself', () => {
    expect(converse(parseRequest('stop it'), library).request).toMatchObject({ kind: 'courtesy' })
    expect(converse(parseRequest('make it about security instead'), library)).toMatchObject({
      kind: 'answer',
    })
  })
})
