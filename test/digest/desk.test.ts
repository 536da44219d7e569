// What a channel reads when it orders digests: the desk with the real runner behind it.
import { describe, expect, it, onTestFinished } from 'vitest'
import { openDigestDesk } from '../../src/conversation/digest-desk.ts'
import { parseDigestRequest } from '../../src/conversation/grammar.ts'
import type { Message } from '../../src/domain/answers/message.ts'
import type { PostOutcome } from '../../src/domain/digests/digest.ts'
import type { Where } from '../../src/domain/requests/request.ts'
import { memoryState } from '../../src/store/database/sqlite.ts'
import { read } from '../conversation/channel-of-digests.ts'
import { bot, CORPUS } from './bot.ts'
import { testClock } from './clock.ts'
import { subscribed, surroundings } from './world.ts'

const HERE: Where = { channel: { platform: 'slack', id: 'C1' }, person: 'U1', manager: undefined }

/** The desk has nothing to say. */
const NOTHING: Message = { fallback: '', pieces: [] }

/** What can be pressed: the label, and the line that it gives. */
const buttonsIn = ({ pieces }: Message): readonly (readonly [label: string, line: string])[] =>
  pieces.flatMap((piece) =>
    piece.kind === 'buttons'
      ? piece.buttons.map(
          ({ label, action }) => [label, action.kind === 'ask' ? action.question : action.kind] as const,
        )
      : [],
  )

function channel({
  outcomes = [],
  declared = '',
}: {
  outcomes?: readonly PostOutcome[]
  declared?: string
} = {}) {
  const clock = testClock('2026-11-27T18:00:00Z', 30)
  const state = memoryState()
  const { start, attempts } = bot(clock, declared, { state, outcomes })
  const running = start()
  onTestFinished(() => running.stop())
  const answer = openDigestDesk({
    ...state,
    showable: surroundings(() => CORPUS).showable,
    isDeclared: (id) => declared !== '' && id === subscribed(declared).id,
    changed: () => running.refresh(),
    trial: async (kept) => {
      const end = running.trial(kept)
      await clock.runUntil(clock.now() + 5_000)
      return end
    },
    compose: () => NOTHING,
    now: clock.now,
  })
  const told = async (text: string, where: Partial<Where> = {}) =>
    (await answer(parseDigestRequest(text).command, { ...HERE, ...where })) ?? NOTHING
  const say = async (text: string, where: Partial<Where> = {}) =>
    read((await answer(parseDigestRequest(text).command, { ...HERE, ...where })) ?? NOTHING)
  const undo = async () => read((await answer({ kind: 'undo' }, HERE)) ?? NOTHING)
  return { clock, state, attempts, say, told, undo }
}

describe('ordering digests in a channel', () => {
  it('says how the bot is let in until a digest has been posted there', async () => {
    const { clock, say } = channel()
    const letIn = 'if nobody has invited it, type “/invite @kubecon” there'
    expect(await say('digest daily 09:00 UTC', { letIn })).toContain(letIn)
    await clock.runUntil(Date.parse('2026-11-28T09:01:00Z'))
    expect(await say('digest daily 09:00 UTC', { letIn })).not.toContain(letIn)
  })

  it('restates exactly what is applied, in the zone and in UTC, how long it lasts, and how to undo it', async () => {
    const { say } = channel()
    expect(await say('digest weekdays 09:00 Asia/Kolkata')).toBe(
      [
        'A digest is ordered for this channel',
        'When: weekdays at 09:00 Asia/Kolkata',
        'What: everything in the notes: 60 talks and themes, one each time, with a project',
        'Next: Mon 30 Nov 2026, 09:00 Asia/Kolkata (03:30 UTC)',
        'New each time: until Friday 19 February 2027, with 60 talks and themes; then one digest a month, of what was shown longest ago',
        'To undo: “digest stop 1”, or “digest pause 1” for a while',
      ].join('\n'),
    )
  })

  it('takes back the end of one of two digests and leaves the other, however fast somebody is', async () => {
    const { clock, say, undo } = channel()
    await say('digest monday 09:00 UTC')
    await clock.runUntil(clock.now() + 200)
    await say('digest wednesday 10:00 UTC')
    await clock.runUntil(clock.now() + 200)
    await say('digest stop 1')
    await clock.runUntil(clock.now() + 200)
    expect(await undo()).not.toContain('instead of')
    const listed = await say('digest list')
    expect(listed).toContain('weekly on Monday at 09:00')
    expect(listed).toContain('weekly on Wednesday at 10:00')
  })

  it('takes back a change', async () => {
    const { clock, say, undo } = channel()
    await say('digest monday 09:00 UTC')
    await clock.runUntil(clock.now() + 200)
    await say('digest zone Europe/Vienna')
    await clock.runUntil(clock.now() + 200)
    expect(await undo()).toContain('weekly on Monday at 09:00 UTC')
    expect(await say('digest list')).not.toContain('Vienna')
  })

  it('says that a topic matches nothing, and which zone is used', async () => {
    const { say } = channel()
    const said = await say('digest daily about quantum')
    expect(said).toContain('What: only about “quantum”\n')
    expect(said).toContain('nothing matches yet')
    expect(said).not.toContain('Next: ')
    expect(said).toContain('No time zone was given, so UTC is used')
  })

  it('offers a pause where one was to end by itself, and changes nothing', async () => {
    const { say } = channel()
    await say('digest daily 09:00 UTC')
    const said = await say('digest pause 1 until friday')
    expect(said).toContain('A pause does not end by itself')
    expect(said).toContain('Nothing is changed yet')
    expect(await say('digest list')).not.toContain('paused')
  })

  it('has nothing to come after a digest where none is ordered', async () => {
    const { say } = channel()
    expect(await say('digest end monthly')).toContain('There is no digest in this channel.')
  })

  it('takes the zone that the channel uses already, and keeps several digests apart', async () => {
    const { say } = channel()
    await say('digest weekdays 09:00 Europe/Lisbon')
    expect(await say('digest weekly mon 08:30')).toContain('Mon 30 Nov 2026, 08:30 Europe/Lisbon (08:30 UTC)')
    expect(await say('digest list')).toBe(
      [
        '2 digests in this channel',
        '1 · weekdays at 09:00 Europe/Lisbon · next Mon 30 Nov 2026, 09:00 Europe/Lisbon (09:00 UTC)',
        '2 · weekly on Monday at 08:30 Europe/Lisbon · next Mon 30 Nov 2026, 08:30 Europe/Lisbon (08:30 UTC)',
      ].join('\n'),
    )
    expect(await say('digest stop')).toContain('There are several digests here. Which one?')
    expect(await say('digest stop 3')).toBe('There is no digest number 3 here.')
    expect(await say('digest stop 2')).toBe('Stopped: weekly on Monday at 08:30 Europe/Lisbon.')
    expect(await say('digest list')).toContain('1 digest in this channel')
  })

  it('changes the zone of what was just ordered, where one is named afterwards, and keeps one digest', async () => {
    const { say } = channel()
    expect(await say('digest daily 09:00')).toContain('UTC is used. To change it, type your city')
    const changed = await say('Lisbon')
    expect(changed).toContain('The digest is changed')
    expect(changed).toContain('When: daily at 09:00 Europe/Lisbon')
    expect(changed).toContain('It comes instead of: daily at 09:00 UTC.')
    expect(await say('digest list')).toContain('1 digest in this channel')
  })

  it('changes the only digest, whoever ordered it and however long ago, and keeps one', async () => {
    const { say, clock } = channel()
    await say('digest daily 09:00 Berlin about t1')
    await clock.runUntil(clock.now() + 20 * 60_000)
    const changed = await say('change the digest to 10:00', { person: 'U2' })
    expect(changed).toContain('When: daily at 10:00 Europe/Berlin')
    expect(changed).toContain('It comes instead of: daily at 09:00 Europe/Berlin')
    expect(await say('make it weekly')).toContain('When: weekly on Monday at 10:00 Europe/Berlin')
    expect(await say('move it to tuesday')).toContain('When: weekly on Tuesday at 10:00 Europe/Berlin')
    expect(await say('move it to tuesday')).toBe('The digest is already set like this.')
    expect(await say('make it monthly')).toContain('Nothing is changed yet')
    const list = await say('digest list')
    expect(list).toContain('1 digest in this channel')
    expect(list).toContain('weekly on Tuesday at 10:00 Europe/Berlin, about “t1”')
    expect(await say('stop sending me this')).toContain('Stopped: weekly on Tuesday')
    expect(await say('make it weekly')).toContain('No digest comes to this channel yet')
  })

  it('offers a change for each of several digests, and changes the one that is pressed', async () => {
    const { say, told, clock } = channel()
    await say('digest daily 09:00 UTC')
    await clock.runUntil(clock.now() + 60_000)
    await say('digest weekly mon 08:00 UTC about t1')
    // Right after an order, it is the one just ordered.
    expect(await say('change it to 8:30')).toContain('When: weekly on Monday at 08:30 UTC')
    await clock.runUntil(clock.now() + 20 * 60_000)
    const asked = await told('change it to 7:45')
    const lines = asked.pieces.flatMap((piece) =>
      piece.kind === 'buttons'
        ? piece.buttons.flatMap(({ action }) => (action.kind === 'ask' ? action.question : []))
        : [],
    )
    expect(lines).toEqual([
      'digest change daily 09:00 UTC to daily 07:45 UTC',
      'digest change weekly mon 08:30 UTC about t1 to weekly mon 07:45 UTC about t1',
    ])
    expect(await say(lines[1] ?? '')).toContain('When: weekly on Monday at 07:45 UTC')
    const list = await say('digest list')
    expect(list).toContain('2 digests in this channel')
    expect(list).toContain('daily at 09:00 UTC')
  })

  it('takes the same order with a zone for the one just given', async () => {
    const { say } = channel()
    await say('digest daily 09:00 about t1')
    expect(await say('digest daily 09:00 Berlin about t1')).toContain('is changed')
    expect(await say('digest list')).toContain('1 digest in this channel')
  })

  it('takes a city for no zone where nobody, somebody else, or nobody lately has ordered', async () => {
    const { say, clock } = channel()
    expect(await say('Lisbon')).toBe('')
    await say('digest daily 09:00')
    expect(await say('Lisbon', { person: 'U2' })).toBe('')
    await clock.runUntil(clock.now() + 20 * 60_000)
    expect(await say('Lisbon')).toBe('')
    expect(await say('digest zone Lisbon')).toContain('When: daily at 09:00 Europe/Lisbon')
  })

  it('offers a button for each of several digests, which names it by what it is', async () => {
    const { say, told } = channel()
    await say('digest daily 09:00 UTC')
    await say('digest mon,thu 08:30 Europe/Lisbon about eBPF')
    const asked = await told('digest stop')
    expect(buttonsIn(asked)).toEqual([
      ['daily at 09:00 UTC', 'digest stop daily 09:00 UTC'],
      [
        'weekly on Monday, Thursday at 08:30 Europe/Lisbon, about “eBPF”',
        'digest stop mon,thu 08:30 Europe/Lisbon about eBPF',
      ],
      ['All of them', 'digest stop all'],
    ])
    expect(await say(buttonsIn(asked)[1]?.[1] ?? '')).toContain('Stopped: weekly on Monday, Thursday')
    expect(await say(buttonsIn(asked)[1]?.[1] ?? '')).toContain('There is no such digest here')
    expect(await say('unsubscribe')).toBe('Stopped: daily at 09:00 UTC.')
    expect(buttonsIn(await told('pause')).length).toBe(3)
  })

  it('offers what comes nearest to an order that says too little, and changes nothing', async () => {
    const { say, told } = channel()
    expect(buttonsIn(await told('9am'))).toEqual([
      ['Weekdays at 09:00', 'digest weekdays 09:00'],
      ['Daily at 09:00', 'digest daily 09:00'],
      ['Weekly on Monday at 09:00', 'digest weekly mon 09:00'],
    ])
    expect(buttonsIn(await told('monthly')).map(([, line]) => line)).toContain('digest end monthly')
    expect(buttonsIn(await told('digest daily 25:00')).length).toBeGreaterThan(0)
    expect(await say('digest list')).toContain('There is no digest in this channel.')
  })

  it('says in Discord what can be typed there', async () => {
    const { say } = channel()
    const where: Partial<Where> = { channel: { platform: 'discord', id: '1' } }
    expect(await say('digest list', where)).toContain(
      'Order one with “/kubecon-digest subscribe days:weekdays',
    )
    expect(await say('digest daily 09:00 UTC', where)).toContain('/kubecon-digest stop which:1')
    expect(await say('digest help', where)).not.toMatch(/(?<!kubecon-)digest (?:list|why|stop)/)
    expect(await say('digest pause', where)).toContain('“/kubecon-digest resume” starts it again')
  })

  it('says that the bot is not in the channel, where the platform said so', async () => {
    const { say } = channel()
    const letIn = 'type “/invite @kubecon” there'
    expect(await say('digest daily 09:00', { letIn, absent: true })).toContain(
      'The bot is not in that channel, so nothing can be posted there yet: type “/invite @kubecon” there',
    )
    expect(await say('digest daily 09:00', { letIn, absent: false })).not.toContain(letIn)
  })

  it('says so when the same is ordered twice', async () => {
    const { say } = channel()
    await say('digest daily 09:00 UTC')
    expect(await say('digest daily 9:00 utc')).toContain('This channel has this digest already')
    expect(await say('digest list')).toContain('1 digest in this channel')
  })

  it('keeps ten of thirty that are ordered in the same instant', async () => {
    const { say } = channel()
    const minutes = Array.from({ length: 30 }, (_, minute) => String(minute).padStart(2, '0'))
    const said = await Promise.all(minutes.map((minute) => say(`digest daily 09:${minute} UTC`)))
    expect(said.filter((text) => text.includes('10 digests'))).toHaveLength(20)
    expect(await say('digest list')).toContain('10 digests in this channel')
  })

  it('lets nobody change anything who does not manage the channel, and everybody read', async () => {
    const { say } = channel()
    await say('digest daily 09:00 UTC')
    for (const text of ['digest daily 10:00 UTC', 'digest stop', 'digest now', 'digest end stop']) {
      expect(await say(text, { manager: false })).toContain('Only people who manage this channel')
    }
    expect(await say('digest list', { manager: false })).toContain('1 digest in this channel')
  })

  it('posts a test by the same way, marks it, and uses nothing up', async () => {
    const { say, attempts, state, clock } = channel()
    await say('digest daily 09:00 UTC')
    expect(await say('digest now')).toBe('A test has been posted here, the same way as every digest.')
    expect(attempts).toHaveLength(1)
    expect((await state.ledger.shown(HERE.channel)).flatMap(({ items }) => items)).toEqual([])
    await clock.runUntil('2026-11-28T09:01:00Z')
    expect(attempts.map(({ text }) => text.replace('late ', ''))).toEqual([
      attempts[0]?.text,
      attempts[0]?.text,
    ])
    const log = await say('digest log')
    expect(log).toContain('Sat 28 Nov 2026, 09:00 UTC: posted')
    expect(log).toContain('posted · test')
  })

  it('says why nothing comes: suspended, with the reason, the last slot and the permissions', async () => {
    const { say, clock } = channel({ outcomes: [{ kind: 'gone', reason: 'is_archived' }] })
    await say('digest daily 09:00 UTC')
    await clock.runUntil('2026-11-28T09:01:00Z')
    const said = await say('digest why', { missing: ['Send Messages'] })
    expect(said).toContain('Now: suspended since Sat 28 Nov 2026, 09:00 UTC: is_archived')
    expect(said).toContain('Next: Sun 29 Nov 2026, 09:00 UTC')
    expect(said).toContain('Last: Sat 28 Nov 2026, 09:00 UTC: could not be posted: is_archived')
    expect(said).toContain('missing here: Send Messages')
    await clock.runUntil('2026-11-29T09:01:00Z')
    expect(await say('digest why')).not.toContain('suspended')
  })

  it('pauses at once and goes on when it is told to', async () => {
    const { say, clock, attempts } = channel()
    await say('digest daily 09:00 UTC')
    expect(await say('digest pause')).toBe('Paused: daily at 09:00 UTC. “digest resume” starts it again.')
    expect(await say('digest pause')).toBe('Nothing to pause: it is not running.')
    await clock.runUntil('2026-11-29T12:00:00Z')
    expect(attempts).toEqual([])
    expect(await say('digest now')).toContain('It is paused')
    await say('digest resume')
    await clock.runUntil('2026-11-30T09:01:00Z')
    expect(attempts).toHaveLength(1)
  })

  it('says of a choice for the end that it holds for the end, not for now', async () => {
    const { say } = channel()
    await say('digest daily 09:00 UTC')
    expect(await say('digest end monthly')).toBe(
      'When everything has been shown: one digest a month, of what was shown longest ago. New notes always come first.',
    )
  })

  it('lists what the operator declared, which can be paused here and not stopped', async () => {
    const { say, clock } = channel({ declared: 'slack:C1 daily 09:00 UTC' })
    await clock.runUntil('2026-11-27T18:01:00Z')
    expect(await say('digest list')).toContain('set up by the operator of the bot')
    expect(await say('digest stop')).toContain('only the operator can stop it')
    expect(await say('digest pause')).toContain('Paused')
  })

  it('begins with how to begin', async () => {
    const { say } = channel()
    expect(await say('digest list')).toContain('There is no digest in this channel.')
    expect(await say('digest')).toContain('digest weekdays 09:00 Europe/Lisbon')
    expect(await say('digest daily 99:00')).toContain('Nothing was changed')
  })
})
