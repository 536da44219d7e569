// Whether a line is said of a digest or of the answer before it, and that an order loses nothing on the way.
import { describe, expect, it, test } from 'vitest'
import { openConversation } from '../../../src/conversation/conversation.ts'
import { parseRequest } from '../../../src/conversation/grammar.ts'
import { rememberedHere, remembering } from '../../../src/domain/requests/remembering.ts'
import type { Where } from '../../../src/domain/requests/request.ts'
import { seedLibrary } from '../../libraries.ts'
import { channelOfDigests, linesOfButtons, read } from '../channel-of-digests.ts'

const library = await seedLibrary()
const WHERE: Where = { channel: { platform: 'slack', id: 'C1' }, person: 'U1', manager: undefined }
const GOING_ON = ['continue', 'mach weiter', 'sigue', 'weiter', 'go on']

/** Somebody in a channel; “…” lets an hour go by. */
async function spokenWith(...lines: readonly string[]) {
  const channel = channelOfDigests(library)
  const { answer } = remembering(
    openConversation(() => library, { digest: channel.answer }),
    rememberedHere(),
  )
  const say = async (line: string) => {
    const request = parseRequest(line)
    return answer(request.kind === 'digest' ? { ...request, where: WHERE } : request)
  }
  for (const line of lines) {
    if (line === '…') channel.later(60)
    else await say(line)
  }
  return { say, standing: channel.standing }
}

describe.each(GOING_ON)('“%s”', (line) => {
  it('asks for more of an answer, whatever became of a digest before it', async () => {
    for (const done of ['stop', 'pause']) {
      const { say, standing } = await spokenWith('digest daily 09:00 UTC', `digest ${done}`, 'service mesh')
      const before = await standing()
      expect((await say(line)).message.fallback, done).toContain('The next results')
      expect(await standing(), done).toEqual(before)
    }
  })

  it('orders no digest again that was stopped after an answer', async () => {
    const { say, standing } = await spokenWith('service mesh', 'digest daily 09:00 UTC', 'digest stop')
    expect((await say(line)).message.fallback).toContain('The next results')
    expect(await standing()).toEqual([])
  })

  it('asks for more while a digest runs', async () => {
    const { say } = await spokenWith('service mesh', 'digest daily 09:00 UTC')
    expect((await say(line)).message.fallback).toContain('The next results')
  })

  it('resumes the digest of which one spoke last, where it is paused', async () => {
    const { say } = await spokenWith('service mesh', 'digest daily 09:00 UTC', 'digest pause')
    expect((await say(line)).message.fallback).toContain('Resumed')
    const other = await spokenWith('service mesh', 'digest daily 09:00 UTC', 'digest pause', 'who gave it?')
    expect((await other.say(line)).message.fallback).toContain('The next results')
  })

  it('asks for more where there are no digests', async () => {
    const { answer } = remembering(
      openConversation(() => library),
      rememberedHere(),
    )
    await answer(parseRequest('service mesh'))
    expect((await answer(parseRequest(line))).message.fallback).toContain('The next results')
  })
})

describe('after an answer', () => {
  it.each([
    ['+2', ['service mesh', 'digest daily 09:00 UTC'], /time zone.*for example/],
    ['-05:00', ['service mesh', 'digest daily 09:00 UTC'], /time zone.*for example/],
    ['UTC+2', ['service mesh', 'digest daily 09:00 UTC', '…'], /time zone.*for example/],
    ['hör auf mir das zu schicken', ['gateway api', 'digest daily 09:00 UTC', '…'], /Stop a digest/],
    ['Wien', ['gateway api'], /Europe\/Vienna is a time zone/],
    ['Wien', ['digest daily 09:00 UTC', 'digest stop', 'gateway api'], /Europe\/Vienna is a time zone/],
  ])('“%s” is said of a digest', async (line, lines, says) => {
    const { say } = await spokenWith(...lines)
    expect((await say(line)).message.fallback).toMatch(says)
  })

  it.each([
    'stop a pod',
    'daily backups of etcd',
    'subscribe to events with knative',
    'subscribe to messages from kafka',
    'continue after a node failure',
    'hör auf Container zu starten',
    'weiter mit istio',
    'pods with 9 and 17 replicas',
    'cron at 9 and 17',
  ])('“%s” is a question: first, after an answer, with a digest', async (line) => {
    for (const lines of [[], ['gateway api'], ['gateway api', 'digest daily 09:00 UTC']]) {
      const { say, standing } = await spokenWith(...lines)
      const before = await standing()
      expect((await say(line)).kind, lines.join()).toBe('answer')
      expect(await standing()).toEqual(before)
    }
  })
})

test.each([
  ['weekdays 9 and 17', ['digest weekdays 09:00', 'digest weekdays 17:00']],
  ['werktags um 9 und 17 Uhr', ['digest weekdays 09:00', 'digest weekdays 17:00']],
  ['digest daily 9:00 and 18:00', ['digest daily 09:00', 'digest daily 18:00']],
  ['tous les jours à 9h et 17h', ['digest daily 09:00', 'digest daily 17:00']],
  ['mondays at 9 and tuesdays at 17', ['digest mon,tue 09:00', 'digest mon,tue 17:00']],
  [
    'gimme ebpf at 9 and 17 on weekdays',
    ['digest weekdays 09:00 about ebpf', 'digest weekdays 17:00 about ebpf'],
  ],
])('each time of “%s” is a button', async (line, buttons) => {
  const { say, standing } = await spokenWith()
  const { message } = await say(line)
  expect(message.fallback).toContain('one time of day')
  expect(linesOfButtons(message)).toEqual(buttons)
  expect(await standing()).toEqual([])
})

test('“make it 9 and 17” keeps the days of the digest', async () => {
  const { say } = await spokenWith('digest daily 09:00 UTC')
  expect(linesOfButtons((await say('make it 9 and 17')).message)).toEqual([
    'digest daily 09:00 UTC',
    'digest daily 17:00 UTC',
  ])
})

describe('an equal digest', () => {
  it('is not made by a change of another', async () => {
    const { say, standing } = await spokenWith('digest daily 09:00 UTC', 'digest weekly mon 10:00 UTC')
    const { message } = await say('digest change 2 to daily 09:00')
    expect(read(message)).toContain('has that digest already')
    expect(linesOfButtons(message)).toEqual(['digest stop weekly mon 10:00 UTC'])
    expect(await standing()).toEqual(['daily 09:00 UTC', 'weekly mon 10:00 UTC'])
  })

  it('is found in whatever zone it stands, and in other words', async () => {
    const { say, standing } = await spokenWith(
      'digest weekly mon 10:00 Europe/Berlin',
      'digest daily 09:00 Europe/Lisbon',
      'digest daily 08:00 Europe/Lisbon about security',
    )
    const before = await standing()
    for (const line of ['every day at 9', 'täglich um 8 über Sicherheit'])
      expect((await say(line)).message.fallback, line).toContain('has this digest already')
    expect(await standing()).toEqual(before)
  })
})

test.each(['jeden werktag um 8 uhr 30 zu service mesh', 'werktags um 8:30 zu Observability'])(
  '“%s” orders at once',
  async (line) => {
    const { say, standing } = await spokenWith()
    await say(line)
    expect(await standing()).toHaveLength(1)
  },
)

test('what is no subject is offered, and not ordered', async () => {
  const { say, standing } = await spokenWith()
  for (const line of ['every friday at 9 to the office', 'jeden Freitag um 9 zu Tante Emma'])
    expect((await say(line)).message.fallback, line).toContain('A digest for this channel?')
  expect(await standing()).toEqual([])
})

test('“digest form” offers the form alone', async () => {
  const { say } = await spokenWith()
  const { message, request } = await say('digest form')
  expect(request).toMatchObject({ command: { kind: 'form' } })
  expect(read(message).split('\n')).toHaveLength(1)
})
