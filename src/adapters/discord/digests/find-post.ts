// What may be done about a digest whose process died while posting it. Discord gives back the message that stands
// already to whoever posts again with its nonce, for a while: within it the slot is open, and afterwards nobody can
// tell (messages that are read again come without their nonce).
import type { FindPost, Now } from '../../../domain/ports.ts'
import { NONCE_MS } from '../limits.ts'

/** @param now the clock by which slots are claimed */
export const findPost =
  (now: Now): FindPost =>
  async ({ firstClaimedAt }) =>
    // The nonce is as old as the post, which came after the first claim.
    now() - firstClaimedAt < NONCE_MS
      ? { kind: 'open' }
      : { kind: 'unknown', reason: 'Discord remembers for a few minutes only what was posted' }
