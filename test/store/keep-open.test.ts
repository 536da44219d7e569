// The state of the running bot: opened until it is open, and in trouble until something is written again.
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { AroundSql } from '../../src/store/database/sql.ts'
import { openSqliteState } from '../../src/store/database/sqlite.ts'
import { keepOpen } from '../../src/store/keep-open.ts'
import { type OpenedState, problemWith } from '../../src/store/state.ts'
import { keptLog } from '../digest/world.ts'
import { expectOpen } from './expect-open.ts'
import { attemptAt, slotFor } from './slots.ts'
import { temporaryFolder } from './temporary-folder.ts'

const SLOT = slotFor('2026-03-02')
const CHANNEL = SLOT.subscription.channel

/** A state on a file; what stands in `refusal` is thrown at every statement that begins so. */
function keeping(first: readonly OpenedState[] = []) {
  const path = join(temporaryFolder(), 'kubecon.db')
  const before = [...first]
  const fault: { of?: RegExp; error?: Error } = {}
  const opens: number[] = []
  const { said, log } = keptLog()
  const around =
    (watch: AroundSql): AroundSql =>
    (run) =>
      watch((text, values) => (fault.of?.test(text.trim()) ? Promise.reject(fault.error) : run(text, values)))
  const kept = keepOpen({
    openOnce: async (watch) => {
      opens.push(Date.now())
      return before.shift() ?? openSqliteState(path, around(watch))
    },
    now: Date.now,
    log,
  })
  return { kept, fault, opens, said, path }
}

const readOnly = Object.assign(new Error('cannot execute INSERT in a read-only transaction on db.internal'), {
  code: '25006',
})

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('a state that is kept open', () => {
  it('is not used before anybody opens it', async () => {
    const { kept } = keeping()
    expect(kept.used()).toBe(false)
    await kept.open()
    expect([kept.used(), kept.trouble()]).toEqual([true, undefined])
    await kept.close()
  })

  it('is opened once for all who ask', async () => {
    const { kept, opens } = keeping()
    const [one, two] = await Promise.all([kept.open(), kept.open()])
    expect([one === two, opens.length]).toEqual([true, 1])
    await kept.close()
  })

  it('is tried again with growing pauses while its database is away, and says so meanwhile', async () => {
    const away = { kind: 'away', reason: 'db/kubecon: nothing listens there' } as const
    const { kept, opens, said } = keeping(Array.from({ length: 8 }, () => away))
    const opening = kept.open()
    await vi.advanceTimersByTimeAsync(3_000)
    expect(kept.trouble()).toBe('The state cannot be opened (db/kubecon: nothing listens there)')
    await vi.advanceTimersByTimeAsync(60_000)
    expectOpen(await opening)
    expect(kept.trouble()).toBeUndefined()
    const pauses = opens.map((at, index) => at - (opens[index - 1] ?? at)).slice(1)
    expect(pauses).toEqual([500, 1_000, 2_000, 4_000, 8_000, 10_000, 10_000, 10_000])
    // One line for the whole outage, and one for its end.
    expect(said.map((line) => line.split(':')[0])).toEqual(['warn', 'info'])
    await kept.close()
  })

  it('ends its trying when the bot stops', async () => {
    const { kept, opens } = keeping([{ kind: 'away', reason: 'db: no answer in time' }])
    const opening = expect(kept.open()).rejects.toThrow('The bot stops')
    await vi.advanceTimersByTimeAsync(100)
    kept.giveUp()
    await opening
    await vi.advanceTimersByTimeAsync(60_000)
    expect(opens).toHaveLength(1)
    await expect(kept.open()).rejects.toThrow('The bot stops')
    await kept.close()
  })

  it('that an operator has to mend says which variable, and is tried again when it is asked for again', async () => {
    const { kept, opens } = keeping([problemWith('STATE_PATH', 'is not a file.')])
    expect((await kept.open()).kind).toBe('problem')
    expect(kept.trouble()).toBe('The state cannot be opened (STATE_PATH is not a file.)')
    expectOpen(await kept.open())
    expect([kept.trouble(), opens.length]).toEqual([undefined, 2])
    await kept.close()
  })

  it('cannot be written until something is written, however often it can be read', async () => {
    const { kept, fault } = keeping()
    const { state } = expectOpen(await kept.open())
    Object.assign(fault, { of: /^(INSERT|UPDATE|DELETE)/, error: readOnly })
    await expect(state.ledger.claim(SLOT, [], attemptAt(1))).rejects.toThrow()
    await state.ledger.shown(CHANNEL)
    // At once, not only when the next probe has failed too.
    expect(kept.trouble()).toContain('cannot be written')
    await vi.advanceTimersByTimeAsync(60_000)
    expect(kept.trouble()).toBe(
      'The state cannot be written: no digest can be posted (the server is read-only, as after a failover)',
    )
    delete fault.of
    await vi.advanceTimersByTimeAsync(10_000)
    expect(kept.trouble()).toBeUndefined()
    expect(await state.ledger.claim(SLOT, [], attemptAt(2))).toBeDefined()
    await kept.close()
  })

  it('finds out by itself that it cannot be written, where nobody writes', async () => {
    const { kept, fault } = keeping()
    expectOpen(await kept.open())
    Object.assign(fault, { of: /^INSERT/, error: readOnly })
    await vi.advanceTimersByTimeAsync(10_000)
    expect(kept.trouble()).toContain('read-only')
    await kept.close()
  })

  it('is not mended by a statement that changes nothing', async () => {
    const { kept, fault } = keeping()
    const { state } = expectOpen(await kept.open())
    Object.assign(fault, { of: /^INSERT/, error: readOnly })
    const attempt = attemptAt(1)
    await expect(state.ledger.claim(SLOT, [], attempt)).rejects.toThrow()
    await state.ledger.release(SLOT, attempt)
    expect(kept.trouble()).toContain('cannot be written')
    await kept.close()
  })

  it('never tells the words of a driver, which may hold an address', async () => {
    const { kept, fault } = keeping()
    const { state } = expectOpen(await kept.open())
    const error = Object.assign(new Error('connect to postgres://u:secret@db failed'), {
      code: 'ECONNREFUSED',
    })
    Object.assign(fault, { of: /^SELECT/, error })
    await expect(state.ledger.shown(CHANNEL)).rejects.toThrow()
    expect(kept.trouble()).toBe('The state cannot be read (nothing listens there)')
    delete fault.of
    await state.ledger.shown(CHANNEL)
    expect(kept.trouble()).toBeUndefined()
    await kept.close()
  })

  it('writes no more than a few bytes for itself: nothing is left of its probes', async () => {
    const { kept, path } = keeping()
    expectOpen(await kept.open())
    await vi.advanceTimersByTimeAsync(60_000)
    const database = new DatabaseSync(path)
    expect(database.prepare('SELECT * FROM lease').all()).toEqual([])
    database.close()
    expect(Date.now() - (kept.lastWrite() ?? 0)).toBeLessThanOrEqual(10_000)
    await kept.close()
  })
})
