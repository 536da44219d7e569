// Lines that put right what was just said, name a digest by its number, or shorten its zone.
import { describe, expect, it } from 'vitest'
import { parseRequest } from '../../../src/conversation/grammar.ts'
import { NUMBER_MARKS } from '../../../src/conversation/orders/reading/numbered.ts'
import { SUGGESTING, withoutSuggesting } from '../../../src/conversation/orders/reading/suggested.ts'
import { TAKING_BACK, withoutTakenBack } from '../../../src/conversation/orders/reading/taken-back.ts'
import { lettersRead, zoneTyped } from '../../../src/conversation/orders/words/order-zones.ts'
import { parseZone } from '../../../src/digest/schedule-words.ts'
import { seedLibrary } from '../../libraries.ts'
import { channelOfDigests } from '../channel-of-digests.ts'
import { meant } from '../meant.ts'

const library = await seedLibrary()

describe.each(TAKING_BACK)('“$example”', ({ example, rest, unlike }) => {
  it('puts right what was said before it', () => {
    expect(withoutTakenBack(example)).toBe(rest)
    expect(parseRequest(example)).toMatchObject({ command: { kind: 'change', days: [3] } })
  })
  it(`is another than “${unlike}”`, () => expect(withoutTakenBack(unlike)).toBeUndefined())
})

describe.each(SUGGESTING)('“$example”', ({ example, rest, unlike }) => {
  it('is offered, and not done', () => {
    expect(withoutSuggesting(example)).toBe(rest)
    expect(parseRequest(example)).toMatchObject({ command: { kind: 'offer', bare: 'talked' } })
  })
  it(`is another than “${unlike}”`, () => expect(meant(unlike).kind).not.toBe('digest'))
})

describe('what ends in a question mark', () => {
  it.each([
    ['every day at 9?', { kind: 'offer', at: '09:00' }],
    ['can you move number 2 to 10?', { kind: 'offer', at: '10:00', which: 2 }],
    ['stop the digest?', { kind: 'offer', verb: 'stop' }],
    ['can you send a test?', { kind: 'preview' }],
  ])('“%s” is only offered', (line, command) => expect(parseRequest(line)).toMatchObject({ command }))

  it('is done where a button gives it', () =>
    expect(parseRequest('digest daily 09:00 UTC about why pods?')).toMatchObject({
      command: { kind: 'subscribe', about: 'why pods?' },
    }))
})

it.each(['no 1 cause of outages', 'no. 1: weekdays', 'no tuesdays', 'wait'])(
  '“%s” takes nothing back',
  (line) => {
    expect(withoutTakenBack(line)).toBeUndefined()
  },
)

it.each(NUMBER_MARKS)(
  '“$example” names a digest by its number, and “$unlike” names none',
  ({ example, unlike }) => {
    expect(parseRequest(example)).toMatchObject({ command: { kind: 'change', which: 2 } })
    expect(meant(unlike).kind).not.toBe('digest')
  },
)

it.each(['digest 9', 'digest daily 9', 'digest 8 mondays'])('in “%s” the number is an hour', (line) => {
  expect(parseRequest(line)).not.toHaveProperty('command.which')
})

describe('letters for a zone', () => {
  it.each([
    ['EST', 'America/New_York'],
    ['BST', 'Europe/London'],
    ['MST', 'America/Denver'],
    ['CET', 'Europe/Berlin'],
  ])('“%s” is read as the time of %s, which is said', async (letters, zone) => {
    expect(zoneTyped(letters)).toEqual({ value: zone })
    expect(lettersRead(`daily 9 ${letters}`, zone)).toBe(letters)
    const { say } = channelOfDigests(library)
    expect(await say(`digest daily 09:00 ${letters}`)).toContain(
      `“${letters}” was read as the time of ${zone}`,
    )
  })

  it('are said of no zone that is the same all year, nor of a place', () => {
    expect(lettersRead('daily 9 GMT', 'UTC')).toBeUndefined()
    expect(lettersRead('daily 9 in Bern', 'Europe/Zurich')).toBeUndefined()
  })

  it.each(['EST', 'BST', 'CST', 'hst'])(
    '“%s” is refused where only the name of a zone is taken',
    (letters) => {
      expect(parseZone(letters)).toMatchObject({ problem: expect.stringContaining('know no summer time') })
    },
  )

  it('name a digest that was kept in them before', async () => {
    const { answer, say, standing } = channelOfDigests(library)
    const where = { channel: { platform: 'slack', id: 'C1' }, person: 'U1', manager: undefined } as const
    await answer({ kind: 'subscribe', days: [1], at: '09:00', zone: 'EST' }, where)
    await answer({ kind: 'subscribe', days: [2], at: '09:00', zone: 'UTC' }, where)
    await say('digest stop weekly mon 09:00 EST')
    expect(await standing()).toEqual(['weekly tue 09:00 UTC'])
  })
})

it('a digest keeps its number through a change', async () => {
  const { say, later, standing } = channelOfDigests(library)
  await say('digest daily 09:00 UTC')
  later(1)
  await say('digest weekly fri 16:00 UTC about security')
  later(60)
  await say('digest 1 at 11')
  later(1)
  await say('number 1: weekdays')
  later(60)
  expect(await say('digest list')).toMatch(/1 · weekdays at 11:00 UTC.*\n2 · weekly on Friday/)
  await say('digest stop 1')
  expect(await standing()).toEqual(['weekly fri 16:00 UTC about security'])
})
