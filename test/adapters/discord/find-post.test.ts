import { describe, expect, it } from 'vitest'
import { findPost } from '../../../src/adapters/discord/digests/find-post.ts'

const claim = {
  slot: 'digest-1@2026-11-28',
  channel: { platform: 'discord', id: '1' },
  claimedAt: 100_000,
  firstClaimedAt: 0,
  dueAt: 0,
} as const

describe('a digest whose process died while posting it', () => {
  it.each([
    ['is repeated while Discord knows its nonce', 2 * 60_000 + 1_000, 'open'],
    ['is left alone afterwards', 3 * 60_000, 'unknown'],
  ])('%s', async (_, now, kind) => {
    expect(await findPost(() => now)(claim)).toMatchObject({ kind })
  })
})
