import { describe, expect, it } from 'vitest'
import { memorySeenEvents } from '../../src/store/memory-seen-events.ts'

const MINUTE_MS = 60_000

describe('events seen', () => {
  it('are new once within ten minutes, and again afterwards', async () => {
    let now = 0
    const seen = memorySeenEvents(() => now)
    expect(await seen.firstTime('a')).toBe(true)
    now = 10 * MINUTE_MS - 1
    expect(await seen.firstTime('a')).toBe(false)
    expect(await seen.firstTime('b')).toBe(true)
    now = 10 * MINUTE_MS
    expect(await seen.firstTime('a')).toBe(true)
    expect(await seen.firstTime('b')).toBe(false)
  })

  it('are no more than there is room for: the oldest is forgotten early', async () => {
    const seen = memorySeenEvents(() => 0, 2)
    for (const key of ['a', 'b', 'c']) expect(await seen.firstTime(key)).toBe(true)
    expect(await seen.firstTime('c')).toBe(false)
    expect(await seen.firstTime('a')).toBe(true)
  })

  it('forget nothing for an event that came again', async () => {
    const seen = memorySeenEvents(() => 0, 2)
    await seen.firstTime('a')
    await seen.firstTime('b')
    expect(await seen.firstTime('b')).toBe(false)
    expect(await seen.firstTime('a')).toBe(false)
  })

  it('are new again once they were forgotten, because nothing came of them', async () => {
    const seen = memorySeenEvents(() => 0)
    await seen.firstTime('a')
    await seen.forget('a')
    await seen.forget('never seen')
    expect(await seen.firstTime('a')).toBe(true)
    expect(await seen.firstTime('a')).toBe(false)
  })
})
