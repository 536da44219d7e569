// Several digests in a channel: which one is meant is asked so that each button tells its own, and nothing is done to another.
import { describe, expect, it } from 'vitest'
import type { Message } from '../../../src/domain/answers/message.ts'
import { seedLibrary } from '../../libraries.ts'
import { channelOfDigests, linesOfButtons, read } from '../channel-of-digests.ts'

const library = await seedLibrary()
const SAME_TIME = ['digest daily 10:00 Europe/Berlin about ebpf', 'digest daily 10:00 UTC about ebpf']
const SAME_ZONE = ['digest daily 10:00 UTC about ebpf', 'digest daily 10:00 UTC about security']

/** A channel in which these were ordered an hour ago. */
async function ordered(...lines: readonly string[]) {
  const channel = channelOfDigests(library)
  for (const line of lines) {
    if (line === '…') channel.later(60)
    else await channel.say(line)
    channel.later(1)
  }
  return channel
}

const labels = ({ pieces }: Message): readonly string[] =>
  pieces.flatMap((piece) => (piece.kind === 'buttons' ? piece.buttons.map(({ label }) => label) : []))

describe('a button of one of several digests', () => {
  it.each([
    [
      'no digest on weekends please',
      SAME_TIME,
      ['Daily at 10:00 UTC → weekdays', 'Daily at 10:00 Europe/Berlin → weekdays'],
    ],
    [
      'at half past eight',
      SAME_ZONE,
      ['Daily at 10:00, about “ebpf” → at 08:30', 'Daily at 10:00, about “security” → at 08:30'],
    ],
    [
      'no digest on weekends please',
      ['digest daily 10:00 UTC', 'digest daily 11:00 UTC'],
      ['Daily at 10:00 → weekdays', 'Daily at 11:00 → weekdays'],
    ],
  ])('“%s” says only what tells it apart', async (line, digests, said) => {
    const { told } = await ordered(...digests, '…')
    const message = await told(line)
    expect(
      message &&
        labels(message)
          .filter((label) => label.includes('→'))
          .toSorted(),
    ).toEqual(said.toSorted())
  })

  it.each([
    ['make it fortnightly', SAME_TIME],
    ['alle zwei Wochen', SAME_TIME],
    ['make it fortnightly', ['digest weekly tue 10:00 UTC', 'digest weekly thu 11:00 UTC']],
    ['make it monthly', SAME_ZONE],
  ])('is there where “%s” is asked for', async (line, digests) => {
    const { told } = await ordered(...digests, '…')
    const message = await told(line)
    expect(message && read(message)).toContain('every week at least')
    expect(message && linesOfButtons(message).filter((one) => one.startsWith('digest change'))).toHaveLength(
      2,
    )
  })

  it.each(['zu viele nachrichten', 'too many messages'])('says that it stops, under “%s”', async (line) => {
    const { told } = await ordered(...SAME_TIME, '…')
    const message = await told(line)
    const stops = message?.pieces.flatMap((piece) =>
      piece.kind === 'buttons'
        ? piece.buttons.filter(
            ({ action }) => action.kind === 'ask' && action.question.startsWith('digest stop'),
          )
        : [],
    )
    expect(stops?.length).toBeGreaterThan(1)
    expect(stops?.every(({ label }) => label.startsWith('Stop: '))).toBe(true)
  })
})

describe('where nothing is paused', () => {
  it.each(['resume', 'start it again', 'geht wieder los', 'vuelve a activarlo', 'reprends'])(
    '“%s” orders none again that was stopped or changed, while others run',
    async (line) => {
      const { told, standing } = await ordered(
        'digest weekly wed 09:00 UTC',
        'digest change 1 to 10:00',
        'digest daily 10:00 UTC',
        'digest stop 1',
      )
      const before = await standing()
      const message = await told(line)
      expect(
        (message && linesOfButtons(message).filter((one) => /^digest (?:weekly|daily)/.test(one))) || [],
      ).toEqual([])
      expect(await standing()).toEqual(before)
    },
  )

  it('“resume” offers the last again where none runs, and nothing that it took the place of', async () => {
    const { told } = await ordered('digest weekly wed 09:00 UTC', 'digest change 1 to 10:00', 'digest stop 1')
    const message = await told('resume')
    expect(message && linesOfButtons(message)).toEqual(['digest weekly wed 10:00 UTC'])
  })
})

const FRIDAY = 'weekly fri 16:00 UTC about security'
const MONDAY = 'weekly mon 10:00 UTC'

describe('of two digests', () => {
  it.each([
    ['the friday one should be at 5', [MONDAY, 'weekly fri 17:00 UTC about security']],
    ['der am Freitag soll um 17 Uhr kommen', [MONDAY, 'weekly fri 17:00 UTC about security']],
    ['celui du vendredi à 17h', [MONDAY, 'weekly fri 17:00 UTC about security']],
    ['el del viernes a las 17h', [MONDAY, 'weekly fri 17:00 UTC about security']],
    ['zone paris for the first', [FRIDAY, 'weekly mon 10:00 Europe/Paris']],
    ['zone paris for the last', [MONDAY, 'weekly fri 16:00 Europe/Paris about security']],
  ])('“%s” changes the one that is said', async (line, standing) => {
    for (const wait of [[], ['…']]) {
      const channel = await ordered(`digest ${MONDAY}`, `digest ${FRIDAY}`, ...wait)
      await channel.say(line)
      expect((await channel.standing()).toSorted()).toEqual(standing.toSorted())
    }
  })

  it.each(['stop the saturday one', 'the saturday one at 9'])('“%s” is said to be of none', async (line) => {
    const { say, standing } = await ordered(`digest ${MONDAY}`, `digest ${FRIDAY}`)
    expect(await say(line)).toContain('no such digest here')
    expect((await standing()).toSorted()).toEqual([FRIDAY, MONDAY])
  })

  it('“the friday one at 9” offers the change of each that comes on fridays', async () => {
    const { told } = await ordered('digest weekly fri 12:00 UTC', `digest ${FRIDAY}`, `digest ${MONDAY}`, '…')
    const message = await told('the friday one at 9')
    expect(
      message && linesOfButtons(message).every((line) => line.startsWith('digest change weekly fri')),
    ).toBe(true)
    expect(message && linesOfButtons(message)).toHaveLength(2)
  })

  it.each(['make them both daily', 'both daily please'])(
    '“%s” offers both, and changes none alone',
    async (line) => {
      const { told, standing } = await ordered(`digest ${MONDAY}`, `digest ${FRIDAY}`)
      const message = await told(line)
      const changes = message ? linesOfButtons(message).filter((one) => one.startsWith('digest change')) : []
      expect(changes).toHaveLength(2)
      expect((await standing()).toSorted()).toEqual([FRIDAY, MONDAY])
    },
  )
})
