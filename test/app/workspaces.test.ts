import { randomBytes } from 'node:crypto'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { KEPT_AFTER_LEAVING_MS, workspacesOn } from '../../src/app/platforms/workspaces.ts'
import { memoryState } from '../../src/store/database/sqlite.ts'
import { keptLog, subscribed } from '../digest/world.ts'

const DAY_MS = 86_400_000
const DAILY = subscribed('slack:T1/C1 daily 09:00 UTC')
const T1 = { workspace: 'T1', data: '{}' }

/** One workspace with one digest, a bot that looks after it, and a clock. */
async function world() {
  let time = 1_000 * DAY_MS
  const state = memoryState()
  const { log, said } = keptLog()
  const open = workspacesOn(state, [randomBytes(32)], { now: () => time, elapsed: () => time, log })
  await open.workspaces.keep(T1)
  await state.subscriptions.subscribe(DAILY, 'U1', time)
  const standing = async () => (await state.subscriptions.ofChannel(DAILY.channel))[0]?.standing
  return {
    ...open,
    said,
    standing,
    now: () => time,
    pass: (milliseconds: number) => {
      time += milliseconds
    },
  }
}

describe('the digests of a workspace that leaves', () => {
  it('are suspended, kept for thirty days to the day, and erased at the next sweep after', async () => {
    const { workspaces, sweep, standing, now, pass, said } = await world()
    expect(await workspaces.forget('T1', now())).toBe(true)
    expect(await standing()).toBe('suspended')
    pass(KEPT_AFTER_LEAVING_MS)
    await sweep()
    expect(await standing()).toBe('suspended')
    pass(1)
    await sweep()
    expect(await standing()).toBeUndefined()
    expect(said).toEqual(['info: All stored data of a workspace is erased: it removed the app 30 days ago.'])
  })

  it('are never taken away by whatever comes in whatever order, while it is away for less than that', async () => {
    const step = fc.oneof(
      fc.constant({ kind: 'install' } as const),
      // Told late, early, twice: up to ten days from when it happened.
      fc.record({ kind: fc.constant('leave' as const), late: fc.integer({ min: 0, max: 10 }) }),
      fc.constant({ kind: 'sweep' } as const),
      fc.record({ kind: fc.constant('pass' as const), days: fc.integer({ min: 1, max: 9 }) }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        const { workspaces, sweep, standing, now, pass } = await world()
        let leftAt: number | undefined
        let installedAt = now()
        for (const one of steps) {
          if (one.kind === 'install') {
            await workspaces.keep(T1)
            installedAt = now()
            leftAt = undefined
          } else if (one.kind === 'leave') {
            const at = now() - one.late * DAY_MS
            const forgotten = await workspaces.forget('T1', at)
            expect(forgotten).toBe(leftAt === undefined && at >= installedAt)
            if (forgotten) leftAt = at
          } else if (one.kind === 'sweep') await sweep()
          else pass(one.days * DAY_MS)
          if (leftAt !== undefined && now() - leftAt > KEPT_AFTER_LEAVING_MS) return
          expect(await standing()).toBe(leftAt === undefined ? 'active' : 'suspended')
        }
        await workspaces.keep(T1)
        expect(await standing()).toBe('active')
      }),
      { numRuns: 200 },
    )
  })

  it('go on where the sweep fails, which the log says', async () => {
    const state = memoryState()
    const { log, said } = keptLog()
    const goneBefore = () => Promise.reject(new Error('no database'))
    const { sweep } = workspacesOn(
      { ...state, installations: { ...state.installations, goneBefore } },
      [randomBytes(32)],
      { now: () => 1, log },
    )
    await sweep()
    expect(said).toEqual(['error: The daily clean-up of installations failed; it is tried again tomorrow.'])
  })
})
