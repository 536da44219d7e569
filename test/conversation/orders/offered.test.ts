// “Yes”, “the second one” and “yes, at 10”, said of digests that were offered; and what is kept of such an offer.
import { describe, expect, it, test } from 'vitest'
import { openConversation } from '../../../src/conversation/conversation.ts'
import { parseRequest } from '../../../src/conversation/grammar.ts'
import type { LastAnswer } from '../../../src/domain/answers/last-answer.ts'
import { remembering } from '../../../src/domain/requests/remembering.ts'
import type { Where } from '../../../src/domain/requests/request.ts'
import { seedLibrary } from '../../libraries.ts'
import { channelOfDigests, linesOfButtons } from '../channel-of-digests.ts'

const library = await seedLibrary()
const WHERE: Where = { channel: { platform: 'slack', id: 'C1' }, person: 'U1', manager: undefined }

/** Somebody in a channel, who may or may not order there. */
async function spokenWith(lines: readonly string[], where: Where = WHERE) {
  const channel = channelOfDigests(library)
  let last: LastAnswer | undefined
  const { answer } = remembering(
    openConversation(() => library, { digest: channel.answer }),
    {
      last: async () => last,
      keep: async (next) => {
        last = next
      },
    },
  )
  const say = async (line: string) => {
    const request = parseRequest(line)
    if (request.kind === 'digest') return answer({ ...request, where })
    return answer(request.kind === 'follow-up' ? { ...request, spokenIn: async () => where } : request)
  }
  for (const line of lines) await say(line)
  return { say, standing: channel.standing, offered: () => last?.offered }
}

const WEEKLY = 'weekly digest please'
const OBSERVABILITY = 'subscribe us to something about observability'
const TWO = ['digest weekdays 09:00 UTC', 'digest weekly fri 16:00 UTC about security']

describe('an offer of digests', () => {
  it.each([
    ['the second one', [WEEKLY], ['weekly wed 09:00 UTC']],
    ['den zweiten', [WEEKLY], ['weekly wed 09:00 UTC']],
    ['le dernier', [WEEKLY], ['weekly fri 09:00 UTC']],
    ['2', [WEEKLY], ['weekly wed 09:00 UTC']],
    ['the first', [OBSERVABILITY], ['weekdays 09:00 UTC about observability']],
    ['yes, tuesdays at 10', [OBSERVABILITY], ['weekly tue 10:00 UTC about observability']],
    ['dienstags um 10', [OBSERVABILITY], ['weekly tue 10:00 UTC about observability']],
    ['yes on mondays', [WEEKLY], ['weekly mon 09:00 UTC']],
    ['the second one', [...TWO, 'stop a digest'], ['weekdays 09:00 UTC']],
    ['ja', ['digest daily 09:00 UTC', 'please no more posts here'], []],
    ['oui', ['digest daily 09:00 UTC', 'please no more posts here'], []],
  ])('is taken with “%s”', async (line, lines, standing) => {
    const { say, standing: now } = await spokenWith(lines)
    await say(line)
    expect(await now()).toEqual(standing)
  })

  it.each([
    ['yes', [WEEKLY], ['digest weekly mon 09:00', 'digest weekly wed 09:00', 'digest weekly fri 09:00']],
    [
      'yes please at 10',
      [OBSERVABILITY],
      [
        'digest weekdays 10:00 about observability',
        'digest daily 10:00 about observability',
        'digest weekly mon 10:00 about observability',
      ],
    ],
    [
      'sí',
      [...TWO, 'stop a digest'],
      ['digest stop weekdays 09:00 UTC', 'digest stop weekly fri 16:00 UTC', 'digest stop all'],
    ],
  ])('is asked about where “%s” may be said of several', async (line, lines, buttons) => {
    const { say, standing } = await spokenWith(lines)
    const before = await standing()
    expect(linesOfButtons((await say(line)).message).slice(0, 3)).toEqual(buttons)
    expect(await standing()).toEqual(before)
  })

  it.each([
    ['yes', ['digest daily 09:00 UTC'], ['daily 09:00 UTC']],
    ['yes', ['digest daily 09:00 UTC', 'digest stop'], []],
    ['the second one', [WEEKLY, 'service mesh'], []],
    ['the second one', [WEEKLY, 'thanks', 'service mesh'], []],
    ['yes', [WEEKLY, 'thanks'], []],
  ])('is none that “%s” takes, where another thing was said last', async (line, lines, standing) => {
    const { say, standing: now } = await spokenWith(lines)
    await say(line)
    expect(await now()).toEqual(standing)
  })

  it('is offered again in the zone of a city that is named', async () => {
    const { say, standing } = await spokenWith([WEEKLY])
    const { message } = await say('Wien')
    expect(linesOfButtons(message)[1]).toBe('digest weekly wed 09:00 Europe/Vienna')
    await say('the second one')
    expect(await standing()).toEqual(['weekly wed 09:00 Europe/Vienna'])
  })

  it('is taken by nobody who may not order', async () => {
    const { say, standing } = await spokenWith([WEEKLY], { ...WHERE, manager: false })
    expect((await say('the second one')).message.fallback).toContain('manage')
    expect(await standing()).toEqual([])
  })

  it('is kept without a word of its topic: by ids, or not at all', async () => {
    const known = await spokenWith([OBSERVABILITY])
    expect(known.offered()?.[0]).toEqual(['digest/weekdays 09:00 about', 'topic/observability'])
    const unknown = await spokenWith(['every friday at 9 to Tante Emma'])
    expect(unknown.offered()?.flat().join() ?? '').not.toMatch(/emma/i)
    const kept = await spokenWith([...TWO, 'the digests are too many'])
    expect(kept.offered()?.flat().join()).not.toContain('security')
  })
})

it('is gone on with, where nothing was shown and it is paused', async () => {
  const { say, standing } = await spokenWith(['digest daily 09:00 UTC', 'digest pause', 'yes', 'weiter'])
  expect(await standing()).toEqual(['daily 09:00 UTC'])
  expect((await say('weiter')).message.fallback).not.toContain('Resumed')
})

test.each([
  ['für freitags um drei', ['weekly fri 15:00 UTC'], 'make it 03:00', ['weekly fri 03:00 UTC']],
  ['tuesdays at 2', ['weekly tue 14:00 UTC'], 'make it 02:00', ['weekly tue 02:00 UTC']],
  ['los viernes a las 5', ['weekly fri 17:00 UTC'], 'make it 05:00', ['weekly fri 05:00 UTC']],
  ['jeden Tag halb vier', ['daily 15:30 UTC'], 'make it 03:30', ['daily 03:30 UTC']],
])(
  '“%s” is in the afternoon, which is said, and the night is a press away',
  async (line, day, button, night) => {
    const { say, standing } = await spokenWith([])
    const { message } = await say(line)
    expect(JSON.stringify(message.pieces)).toContain('was read as')
    expect(await standing()).toEqual(day)
    expect(linesOfButtons(message)).toContain(button)
    await say(button)
    expect(await standing()).toEqual(night)
  },
)

test.each([
  ['fridays 03:00', ['weekly fri 03:00 UTC']],
  ['every day at 3 in the night', ['daily 03:00 UTC']],
  ['täglich um 4 Uhr morgens', ['daily 04:00 UTC']],
  ['every day at 6', ['daily 06:00 UTC']],
  ['mondays 5am', ['weekly mon 05:00 UTC']],
])('“%s” is taken at its word', async (line, standing) => {
  const spoken = await spokenWith([])
  expect(JSON.stringify((await spoken.say(line)).message.pieces)).not.toContain('was read as')
  expect(await spoken.standing()).toEqual(standing)
})
