// How long drafts are kept that are nobody’s but their author’s.
import type { Draft } from '../domain/drafts/draft.ts'

const DAY_MS = 86_400_000

/** What nobody has sent, and what was declined, is taken away after so many days; what nobody has decided about goes back to its author. */
export const KEPT_DAYS = 30

const KEPT: ReadonlySet<Draft['state']> = new Set(['written', 'returned', 'declined'] as const)

/** Whether its time is over: it is taken away with the next look, and shown no more until then. */
export const isForgotten = ({ state, changedAt }: Draft, now: number): boolean =>
  KEPT.has(state) && now - changedAt > KEPT_DAYS * DAY_MS
