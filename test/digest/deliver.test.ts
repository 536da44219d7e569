import { describe, expect, it } from 'vitest'
import { type DeliverCollaborators, deliver } from '../../src/digest/deliver.ts'
import { slotOn } from '../../src/digest/schedule.ts'
import type { AbandonedClaim, Delivery, FindOutcome, PostOutcome } from '../../src/domain/digests/digest.ts'
import type { PostMessage } from '../../src/domain/ports.ts'
import { memoryState } from '../../src/store/database/sqlite.ts'
import { attemptAt } from '../store/slots.ts'
import { testClock } from './clock.ts'
import { channelBook, compose, keptLog, subscribed } from './world.ts'

const NINE = '2026-01-05T09:00:00Z'
const HOUR_MS = 3_600_000
const subscription = subscribed('slack:C1 daily 09:00 UTC')

function planned(): Delivery {
  const slot = slotOn(subscription, '2026-01-05')
  if (!slot) throw new Error('no slot')
  return { slot, digest: { day: slot.day, noted: 'a/1' }, items: ['a/1'], late: false }
}

function room(
  outcomes: readonly PostOutcome[] = [],
  more: Partial<DeliverCollaborators> = {},
  found: FindOutcome[] = [],
) {
  const clock = testClock(NINE)
  const { ledger } = memoryState()
  const stopping = new AbortController()
  const { attempts, post } = channelBook(clock.now, outcomes)
  const { said, log } = keptLog()
  const sought: AbandonedClaim[] = []
  const begun = async () =>
    (
      await deliver(planned(), {
        ledger,
        compose,
        post,
        findPost: async (claim) => {
          sought.push(claim)
          return found.shift() ?? { kind: 'open' }
        },
        log,
        now: clock.now,
        wait: clock.wait,
        signal: stopping.signal,
        ...more,
      })
    ).kind
  const entry = async () => {
    const [only] = await ledger.entries(subscription.channel)
    return only && [only.state, only.detail]
  }
  const shown = async () => (await ledger.shown(subscription.channel)).flatMap(({ items }) => items)
  return { clock, ledger, stopping, attempts, said, sought, begun, entry, shown }
}

describe('delivering a digest', () => {
  it('claims, posts and settles', async () => {
    const { begun, entry, shown, attempts } = room()
    expect(await begun()).toBe('posted')
    expect(await entry()).toEqual(['posted', '1'])
    expect(await shown()).toEqual(['a/1'])
    expect(attempts.map(({ text }) => text)).toEqual(['a/1 -'])
  })

  it('posts nothing when the slot is taken', async () => {
    const { begun, ledger, attempts } = room()
    await ledger.claim(planned().slot, [], attemptAt(0))
    expect(await begun()).toBe('taken')
    expect(attempts).toEqual([])
  })

  it('waits as long as a busy platform asks, holding no claim meanwhile', async () => {
    const { begun, clock, entry, attempts } = room([{ kind: 'busy', retryAfterMs: 30_000 }])
    const end = begun()
    await clock.runUntil('2026-01-05T09:00:29Z')
    expect(await entry()).toBeUndefined()
    expect(attempts).toHaveLength(1)
    await clock.runUntil('2026-01-05T09:00:30Z')
    expect(await end).toBe('posted')
    expect(attempts).toHaveLength(2)
    expect(await entry()).toEqual(['posted', '2'])
  })

  it('says that it is late when the wait has made it so', async () => {
    const { begun, clock, attempts } = room([{ kind: 'busy', retryAfterMs: HOUR_MS }])
    const end = begun()
    await clock.runUntil('2026-01-05T10:00:00Z')
    await end
    expect(attempts.map(({ text }) => text)).toEqual(['a/1 -', 'late a/1 -'])
  })

  it('records the slot as missed when the platform is busy beyond the window', async () => {
    const { begun, entry, shown, attempts } = room([{ kind: 'busy', retryAfterMs: 7 * HOUR_MS }])
    expect(await begun()).toBe('missed')
    expect(await entry()).toEqual(['missed', 'the platform stayed busy'])
    expect(await shown()).toEqual([])
    expect(attempts).toHaveLength(1)
  })

  it('records the slot as missed when the machine slept through the window', async () => {
    const { begun, clock, entry, attempts } = room([{ kind: 'busy', retryAfterMs: 1000 }])
    const end = begun()
    await clock.runUntil('2026-01-05T09:00:00.500Z')
    clock.set('2026-01-05T20:00:00Z')
    await clock.runUntil('2026-01-05T20:00:01Z')
    expect(await end).toBe('missed')
    expect(await entry()).toEqual(['missed', 'the platform stayed busy'])
    expect(attempts).toHaveLength(1)
  })

  /** A ledger whose statement is carried out, but whose answer is lost as often as told. */
  function losing(step: 'claim' | 'release' | 'settle', times: number) {
    const { ledger } = memoryState()
    let lost = 0
    const carryOut = ledger[step] as (...of: unknown[]) => Promise<unknown>
    const lose = async (...of: unknown[]) => {
      const answer = await carryOut(...of)
      lost += 1
      if (lost <= times) throw new Error('Query read timeout')
      return answer
    }
    return { ...ledger, [step]: lose }
  }

  it.each(['claim', 'release', 'settle'] as const)(
    'posts once, after a busy platform’s refusal, when the database’s answer to a %s is lost',
    async (step) => {
      const ledger = losing(step, 3)
      const { begun, clock, attempts } = room([{ kind: 'busy', retryAfterMs: 1000 }], { ledger })
      const end = begun()
      await clock.runUntil('2026-01-05T09:01:00Z')
      expect(await end).toBe('posted')
      expect(attempts).toHaveLength(2)
      expect(await ledger.states([planned().slot.key])).toEqual(new Map([[planned().slot.key, 'posted']]))
    },
  )

  it('posts nothing once others take its claim for left behind', async () => {
    const { begun, clock, attempts } = room([], { ledger: losing('claim', Number.POSITIVE_INFINITY) })
    const end = begun().catch((error: Error) => error.message)
    await clock.runUntil('2026-01-05T09:01:00Z')
    expect(await end).toBe('Query read timeout')
    expect(attempts).toEqual([])
  })

  it('leaves the slot open when the program stops while waiting', async () => {
    const { begun, clock, stopping, entry } = room([{ kind: 'busy', retryAfterMs: HOUR_MS }])
    const end = begun()
    await clock.runUntil('2026-01-05T09:01:00Z')
    stopping.abort()
    expect(await end).toBe('open')
    expect(await entry()).toBeUndefined()
  })

  it('settles a missing channel as gone and says once what to mend', async () => {
    const { begun, entry, shown, said } = room([{ kind: 'gone', reason: 'channel_not_found' }])
    expect(await begun()).toBe('gone')
    expect(await entry()).toEqual(['gone', 'channel_not_found'])
    expect(await shown()).toEqual([])
    expect(said).toEqual([
      'error: A digest could not be posted in its channel: invite the bot there and allow it to write, or change the subscription.',
    ])
  })

  it('never repeats an unclear post, and counts it as shown', async () => {
    const { begun, entry, shown, attempts } = room([{ kind: 'unclear', reason: 'no answer' }])
    expect(await begun()).toBe('unclear')
    expect(await begun()).toBe('taken')
    expect(attempts).toHaveLength(1)
    expect(await entry()).toEqual(['unclear', 'no answer'])
    expect(await shown()).toEqual(['a/1'])
  })

  it('takes a post that throws for unclear', async () => {
    const post: PostMessage = async () => {
      throw new Error('socket hang up')
    }
    const { begun, entry } = room([], { post })
    expect(await begun()).toBe('unclear')
    expect(await entry()).toEqual(['unclear', 'socket hang up'])
  })

  it('frees the slot when composing fails', async () => {
    const { begun, entry, said, attempts } = room([], {
      compose: () => {
        throw new Error('a bug')
      },
    })
    expect(await begun()).toBe('open')
    expect(await entry()).toBeUndefined()
    expect(attempts).toEqual([])
    expect(said).toEqual(['error: A digest could not be composed; its slot is free again.'])
  })
})

describe('a slot that was opened again after a process died while posting it', () => {
  /** It was claimed a minute ago, and opened. */
  async function opened(outcomes: readonly PostOutcome[], found: FindOutcome[]) {
    const at = room(outcomes, {}, found)
    const { ledger, clock } = at
    await ledger.claim(planned().slot, [], attemptAt(clock.now() - 60_000))
    for (const claim of await ledger.unsettled(clock.now())) await ledger.endLeft(claim, 'open', clock.now())
    return at
  }

  it.each<[FindOutcome, string, readonly string[]]>([
    [{ kind: 'open' }, 'posted', ['posted', '1']],
    [{ kind: 'stands', messageId: '17' }, 'posted', ['posted', '17']],
    [{ kind: 'unknown', reason: 'nobody can tell' }, 'unclear', ['unclear', 'nobody can tell']],
  ])('is looked for once more before it is posted: %j', async (found, end, entry) => {
    const at = await opened([], [found])
    expect(await at.begun()).toBe(end)
    expect(await at.entry()).toEqual(entry)
    expect(at.attempts).toHaveLength(found.kind === 'open' ? 1 : 0)
    expect(at.sought.map(({ firstClaimedAt }) => at.clock.now() - firstClaimedAt)).toEqual([60_000])
  })

  it('is not posted any more when the platform was busy for longer than it remembers', async () => {
    const at = await opened(
      [{ kind: 'busy', retryAfterMs: 180_000 }],
      [{ kind: 'open' }, { kind: 'unknown', reason: 'too late' }],
    )
    const end = at.begun()
    await at.clock.runUntil('2026-01-05T09:03:00Z')
    expect(await end).toBe('unclear')
    expect(at.attempts).toHaveLength(1)
    const [first, second] = at.sought
    expect(second?.firstClaimedAt).toBe(first?.firstClaimedAt)
  })

  it('waits while the platform cannot tell', async () => {
    const at = await opened([], [{ kind: 'busy' }])
    const end = at.begun()
    await at.clock.runUntil('2026-01-05T09:00:29Z')
    expect(at.attempts).toEqual([])
    await at.clock.runUntil('2026-01-05T09:00:30Z')
    expect(await end).toBe('posted')
  })
})
