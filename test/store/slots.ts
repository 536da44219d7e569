// Slots for tests and benches.
import type { ChannelRef, Slot } from '../../src/domain/digests/digest.ts'
import type { ClaimAttempt } from '../../src/domain/store-ports.ts'

export const CHANNEL: ChannelRef = { platform: 'slack', id: 'C1' }

/** The slot of a channel's daily digest on a day. */
export function slotFor(day: string, channel = CHANNEL): Slot {
  const id = `${channel.platform}:${channel.id}/daily/09:00/UTC`
  const subscription = {
    id,
    channel,
    schedule: { days: [1, 2, 3, 4, 5, 6, 7], at: '09:00', zone: 'UTC' } as const,
  }
  return { key: `${id}@${day}`, subscription, day, dueAt: Date.parse(`${day}T09:00Z`) }
}

let attempts = 0

/** An attempt at a slot that is nobody else's. */
export function attemptAt(at: number): ClaimAttempt {
  attempts += 1
  return { by: `attempt ${attempts} of ${process.pid}`, at }
}
