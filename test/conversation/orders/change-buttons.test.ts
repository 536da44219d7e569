// What a button of a change gives is read back as that change, whatever the digests and topics are.
import { describe, expect, it } from 'vitest'
import { changeButtons } from '../../../src/conversation/orders/change-digest.ts'
import { wantedLine } from '../../../src/conversation/orders/reading/order-line.ts'
import type { WantedDigest } from '../../../src/domain/digests/digest-command.ts'
import { seedLibrary } from '../../libraries.ts'
import { channelOfDigests } from '../channel-of-digests.ts'

const library = await seedLibrary()

const TOO_LONG =
  'a very long topic that nobody would ever type into a chat and that still has to fit somewhere'
const TOPICS = [
  undefined,
  'security',
  'how to deploy to the edge',
  'talks in Valencia',
  'Phoenix',
  'edge Amsterdam',
  'everything as code',
  'Sicherheit über alles',
  TOO_LONG,
]
const SCHEDULES: readonly Pick<WantedDigest, 'days' | 'at' | 'zone'>[] = [
  { days: [1, 2, 3, 4, 5], at: '09:00', zone: 'UTC' },
  { days: [5], at: '16:00', zone: 'America/Argentina/ComodRivadavia' },
  { days: [1, 4], at: '00:30', zone: 'Europe/Berlin' },
]

/** Every digest of these schedules and topics, and every one of them that it may become. */
const PAIRS = SCHEDULES.flatMap((schedule, index) =>
  TOPICS.flatMap((about, place) => {
    const was: WantedDigest = { ...schedule, ...(about !== undefined && { about }) }
    const next = TOPICS[(place + 1) % TOPICS.length]
    return [
      { was, change: { at: '10:15' } },
      { was, change: { ...(SCHEDULES[(index + 1) % SCHEDULES.length] as object) } },
      { was, change: next === undefined ? { everything: true as const } : { about: next } },
    ]
  }),
)

describe('a button of a change', () => {
  it('does what it says', async () => {
    expect(PAIRS.length).toBeGreaterThan(50)
    for (const { was, change } of PAIRS) {
      const { say, kept, standing } = channelOfDigests(library)
      await say('digest weekly sun 07:00 UTC')
      await say(`digest ${wantedLine(was)}`)
      const all = await kept()
      const some = all.filter(({ subscription }) => subscription.schedule.at === was.at)
      expect(some, wantedLine(was)).toHaveLength(1)
      const [button] = changeButtons(some, change, all)
      const line = button?.action.kind === 'ask' ? button.action.question : ''
      // No platform's button holds it; every other one is offered.
      expect(button === undefined).toBe('about' in change && change.about === TOO_LONG)
      if (!button) continue
      await say(line)
      const { everything, ...said } = { everything: undefined, ...change }
      const { about, ...when } = { ...was, ...said }
      const wanted = wantedLine({ ...when, ...(about !== undefined && !everything && { about }) })
      expect((await standing()).toSorted(), line).toEqual([wanted, 'weekly sun 07:00 UTC'].toSorted())
    }
  })
})
