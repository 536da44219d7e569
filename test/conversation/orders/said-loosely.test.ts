// Orders of which a part cannot be had, was said too loosely, or was only asked about: what was said is not passed over, and
// nothing else is done instead.
import { describe, expect, it } from 'vitest'
import { openConversation } from '../../../src/conversation/conversation.ts'
import { parseRequest } from '../../../src/conversation/grammar.ts'
import { JOINING } from '../../../src/conversation/orders/reading/further-in.ts'
import { BEYOND, withoutBeyond } from '../../../src/conversation/orders/words/beyond.ts'
import { EVERY_SECOND, SHORTENED, writtenOut } from '../../../src/conversation/orders/words/written-out.ts'
import type { Beyond } from '../../../src/domain/digests/digest-command.ts'
import { rememberedHere, remembering } from '../../../src/domain/requests/remembering.ts'
import type { Where } from '../../../src/domain/requests/request.ts'
import { seedLibrary } from '../../libraries.ts'
import { channelOfDigests, linesOfButtons, read } from '../channel-of-digests.ts'

const library = await seedLibrary()
const WHERE: Where = { channel: { platform: 'slack', id: 'C1' }, person: 'U1', manager: undefined }

/** What is said to the last of these lines; “…” lets an hour go by. */
async function saidTo(...lines: readonly string[]) {
  const channel = channelOfDigests(library)
  const { answer } = remembering(
    openConversation(() => library, { digest: channel.answer }),
    rememberedHere(),
  )
  let said = { text: '', buttons: [] as readonly string[] }
  for (const line of lines) {
    channel.later(line === '…' ? 60 : 1)
    if (line === '…') continue
    const request = parseRequest(line)
    const { message } = await answer(
      request.kind === 'digest'
        ? { ...request, where: WHERE }
        : request.kind === 'follow-up'
          ? { ...request, spokenIn: async () => WHERE }
          : request,
    )
    said = { text: read(message), buttons: linesOfButtons(message) }
  }
  return { ...said, standing: await channel.standing() }
}

it.each(SHORTENED)('“$example” is “$whole” in full, and “$unlike” is in full', (row) => {
  expect(writtenOut(row.example)).toBe(row.whole)
  expect(writtenOut(row.unlike)).toBe(row.unlike)
})

it.each(JOINING)('“$example” asks for something else as well, and “$unlike” does not', (row) => {
  expect(parseRequest(row.example)).toMatchObject({ command: { further: [row.further] } })
  expect(parseRequest(row.unlike)).not.toHaveProperty('command.further')
})

describe.each(EVERY_SECOND)('“$example”', ({ example }) => {
  it('is said to be more than a digest can do, and orders nothing', async () => {
    const { text, standing, buttons } = await saidTo(example)
    expect(text).toContain('every week at least')
    expect(standing).toEqual([])
    expect(buttons).toHaveLength(1)
  })
})

it.each(['tous les 15 jours', 'alle 14 Tage', 'une semaine sur deux', 'cada quince días', 'every 14 days'])(
  '“%s” is every second week too',
  async (line) => {
    expect((await saidTo(line)).text).toContain('every week at least')
  },
)

it.each([
  ['make it every other thursday', 'weekly thu 14:00 Europe/Paris', []],
  [
    'make it every second wednesday',
    'weekly thu 14:00 Europe/Paris',
    ['digest change weekly thu 14:00 Europe/Paris to weekly wed 14:00 Europe/Paris'],
  ],
])('“%s” changes nothing, and says why', async (line, standing, buttons) => {
  const said = await saidTo(`digest ${standing}`, line)
  expect(said.text).toContain('every week at least')
  expect(said.standing).toEqual([standing])
  expect(said.buttons).toEqual(buttons)
})

it.each([
  ['cada jueves por la tarde', 'digest weekly thu 14:00'],
  ['every thursday afternoon', 'digest weekly thu 14:00'],
  ['montags nachmittags', 'digest weekly mon 14:00'],
  ['tous les jeudis après-midi', 'digest weekly thu 14:00'],
  ['every thursday evening', 'digest weekly thu 18:00'],
])('“%s” offers an hour of that half of the day', async (line, button) => {
  const { standing, buttons } = await saidTo(line)
  expect(standing).toEqual([])
  expect(buttons[0]).toBe(button)
})

it.each([
  [
    'l’après-midi plutôt',
    'weekly thu 10:00 Europe/Paris',
    'digest change weekly thu 10:00 Europe/Paris to weekly thu 14:00 Europe/Paris',
  ],
  [
    'mejor por la tarde',
    'weekly thu 10:00 Europe/Paris',
    'digest change weekly thu 10:00 Europe/Paris to weekly thu 14:00 Europe/Paris',
  ],
])('“%s” changes nothing until it is pressed', async (line, standing, button) => {
  const said = await saidTo(`digest ${standing}`, line)
  expect(said.standing).toEqual([standing])
  expect(said.buttons[0]).toBe(button)
})

it.each([
  ['every thursday at 3 in the afternoon', ['weekly thu 15:00 UTC']],
  ['cada jueves a las 4 de la tarde', ['weekly thu 16:00 UTC']],
  ['tous les jeudis à midi', ['weekly thu 12:00 UTC']],
])('“%s” says the hour, and is ordered', async (line, standing) => {
  expect((await saidTo(line)).standing).toEqual(standing)
})

it.each(['daily 9 utc+1', 'every day at 9 GMT -5', 'täglich um 9 UTC+05:30'])(
  '“%s” is asked for a city',
  async (line) => {
    const { text, standing, buttons } = await saidTo(line)
    expect(text).toContain('In which time zone?')
    expect(standing).toEqual([])
    expect(buttons).toEqual(['digest daily 09:00'])
  },
)

it('a zone that is said then takes nothing of the distance', async () => {
  expect((await saidTo('daily 9 utc+1', 'daily 9 paris time')).standing).toEqual(['daily 09:00 Europe/Paris'])
  expect((await saidTo('daily 9 utc')).standing).toEqual(['daily 09:00 UTC'])
})

it.each([
  'daily digest at 9 about this',
  'jeden Tag um 9 über das Thema',
  'tous les jours à 9h sur ce sujet',
  'cada día a las 9 sobre esto',
])('“%s” is asked for the topic', async (line) => {
  const { text, standing } = await saidTo(line)
  expect(text).toContain('About what?')
  expect(standing).toEqual([])
})

it('“about this week in security” has a topic', async () => {
  expect((await saidTo('daily digest at 9 about service mesh')).standing).toEqual([
    'daily 09:00 UTC about service mesh',
  ])
})

describe('an offer that nobody pressed', () => {
  it('leaves nothing to a whole order after it, and changes nothing that stands', async () => {
    const stands = 'digest weekdays 10:00 Europe/Lisbon'
    const anew = await saidTo(stands, '…', 'something about security for the digest', 'subscribe daily')
    expect(anew.standing).toEqual(['weekdays 10:00 Europe/Lisbon', 'daily 09:00 Europe/Lisbon'])
    const { text, standing } = await saidTo(
      'digest mon,wed,fri 09:00 UTC',
      'change it to 8am EST on tuesdays or so',
      'weekdays 8am PST',
    )
    expect(standing.every((one) => !one.startsWith('weekdays 08:00 Europe'))).toBe(true)
    expect(text).not.toBe('')
  })
})

it.each(['oh wait, no', 'oops', 'wait no'])(
  '“%s”, after a question, takes back the question alone',
  async (line) => {
    for (const question of ['less often', 'earlier please']) {
      const { text, standing } = await saidTo('digest daily 09:00 UTC', question, line)
      expect(text, question).toBe('Nothing was changed.')
      expect(standing, question).toEqual(['daily 09:00 UTC'])
    }
    expect((await saidTo('digest daily 09:00 UTC', line)).standing).toEqual([])
  },
)

it('a preview of a topic is of the digest about it, or one is offered', async () => {
  const stands = ['digest daily 09:00 UTC', 'digest weekly fri 16:00 UTC about security']
  expect((await saidTo(...stands, '…', 'digest preview about security')).text).toMatch(
    /^Next in this channel: Fri/,
  )
  const other = await saidTo(...stands, '…', 'digest preview about ebpf')
  expect(other.text).toContain('No digest here is about “ebpf”')
  expect(other.buttons[0]).toBe('digest weekdays 09:00 about ebpf')
})

it.each(['ok, now something on cost', 'now something about security', 'jetzt was zu Kosten'])(
  '“%s” is no preview',
  async (line) => {
    expect((await saidTo('digest daily 09:00 UTC', '…', 'service mesh', line)).text).not.toContain(
      'Next in this channel',
    )
  },
)

it('“14h” is an hour, after an answer too', async () => {
  const { buttons } = await saidTo('digest daily 09:00 UTC', '…', 'service mesh', '14h')
  expect(buttons[0]).toBe('digest change daily 09:00 UTC to daily 14:00 UTC')
  expect((await saidTo('digest daily 09:00 UTC', '…', 'service mesh', '2')).text).not.toContain('digest')
})

it.each([
  ['not on thursday', 'mon,tue,wed,fri,sat,sun 09:00 UTC (paused)'],
  ['make it 10', 'daily 10:00 UTC (paused)'],
])('“%s” lifts no pause', async (line, standing) => {
  const said = await saidTo('digest daily 09:00 UTC', 'digest pause', line)
  expect(said.standing).toEqual([standing])
  expect(said.text).toContain('It stays paused.')
  expect(said.text).not.toContain('Next:')
})

it('“undo” brings back all that were stopped together, and no other', async () => {
  const two = ['digest daily 09:00 UTC', 'digest weekly fri 16:00 UTC about security']
  const { standing, text } = await saidTo(...two, 'digest stop all', 'undo')
  expect(standing.toSorted()).toEqual(['daily 09:00 UTC', 'weekly fri 16:00 UTC about security'])
  expect(text).toMatch(/^Ordered again: .*; /)
  expect((await saidTo(...two, 'digest stop 1', 'digest stop 1', 'undo')).standing).toHaveLength(1)
})

it('“digest now” of several is asked which', async () => {
  const { text, buttons } = await saidTo(
    'digest daily 09:00 UTC',
    'digest weekly fri 16:00 UTC about security',
    'digest now',
  )
  expect(text).toContain('Which one?')
  expect(buttons).toHaveLength(2)
})

const BEYOND_SAID: Readonly<Record<Beyond, string>> = {
  holidays: 'no holidays',
  without: 'cannot leave a topic out',
  from: 'begins when it is ordered',
  channel: 'order it there',
  elsewhere: 'Nothing is changed here',
}

describe.each(BEYOND)('“$example”', ({ what, example, unlike }) => {
  it('is offered without what no digest does, which is said', async () => {
    for (const before of [[], ['digest daily 09:00 UTC']]) {
      const { text, standing, buttons } = await saidTo(...before, example)
      expect(text).toContain(BEYOND_SAID[what])
      expect(standing).toEqual(before.map(() => 'daily 09:00 UTC'))
      expect(buttons).toContain('digest daily 09:00')
    }
  })
  it('is another than a line that can be had', () => {
    expect(withoutBeyond(example)).toEqual({
      rest: expect.stringMatching(/^(?:every day|daily) at 9$/),
      beyond: [what],
    })
    expect(withoutBeyond(unlike).beyond).toEqual([])
  })
})

it.each([
  ['daily at 9 without istio', 'without'],
  ['täglich um 9 außer an Feiertagen', 'holidays'],
  ['tous les jours à 9h sauf les jours fériés', 'holidays'],
  ['cada día a las 9 sin istio', 'without'],
  ['from january on, daily at 9', 'from'],
  ['ab Januar täglich um 9', 'from'],
  ['#random every day at 9', 'channel'],
] as const)('“%s” is said to be more than a digest does', async (line, what) => {
  const { text, standing } = await saidTo(line)
  expect(text).toContain(BEYOND_SAID[what])
  expect(standing).toEqual([])
})

it.each(['kubernetes without istio', 'clusters except on holidays', 'kubecon from january on'])(
  '“%s” is a question',
  (line) => {
    expect(JSON.stringify(parseRequest(line))).not.toContain('"beyond"')
  },
)

it.each(['help me order a digest', 'help digest', 'digest hilfe bitte', 'aide digest'])(
  '“%s” is told how',
  async (line) => {
    expect((await saidTo(line)).text).toContain('How to order digests')
  },
)

it.each(['how do i unsubscribe', 'wie kann ich abbestellen', 'comment me désabonner'])(
  '“%s” is offered the end',
  async (line) => {
    const { buttons, standing } = await saidTo('digest daily 09:00 UTC', '…', line)
    expect(buttons[0]).toBe('digest stop daily 09:00 UTC')
    expect(standing).toEqual(['daily 09:00 UTC'])
  },
)

it.each([
  [['digest weekly mon 09:00 UTC', '8'], ['weekly mon 08:00 UTC']],
  [['service mesh', 'digest weekly mon 09:00 UTC', '8'], ['weekly mon 08:00 UTC']],
  [['weekly digest please', 'monday', '8'], ['weekly mon 08:00 UTC']],
  [['digest weekly mon 09:00 UTC', 'service mesh', '8'], ['weekly mon 09:00 UTC']],
])(
  'after %j a number alone is the hour of what was ordered last, and not before',
  async (lines, standing) => {
    expect((await saidTo(...lines)).standing).toEqual(standing)
  },
)

it('“pause it while I’m on holiday” offers the pause', async () => {
  expect((await saidTo('every monday 9', 'pause it while I’m on holiday')).buttons[0]).toMatch(
    /^digest pause weekly mon/,
  )
})
