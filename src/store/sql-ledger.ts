// The delivery ledger in SQL that SQLite and PostgreSQL both run: `$1` parameters, ON CONFLICT, RETURNING, and
// one statement a step, so that no step needs a transaction.
import { channelKey, type ItemId, type LedgerEntry, type SlotState } from '../domain/digest.ts'
import type { DeliveryLedger } from '../domain/ports.ts'

export type SqlValue = string | number | null
export type Row = Readonly<Record<string, unknown>>

/** Runs one statement; `$1` in the text is the first value. Gives the rows, none where none are returned. */
export type RunSql = (text: string, values: readonly SqlValue[]) => Promise<readonly Row[]>

const CLAIM = `
  INSERT INTO delivery (slot, subscription, channel, state, items, due_at, claimed_at)
  VALUES ($1, $2, $3, 'claimed', $4, $5, $6)
  ON CONFLICT (slot) DO NOTHING
  RETURNING slot`

const SETTLE = `
  UPDATE delivery SET state = $2, detail = $3, settled_at = $4
  WHERE slot = $1 AND state IN ('claimed', 'unclear')`

const RELEASE = `DELETE FROM delivery WHERE slot = $1 AND state = 'claimed'`

const SETTLE_ABANDONED = `
  UPDATE delivery SET state = 'unclear', detail = $3, settled_at = $2
  WHERE state = 'claimed' AND claimed_at < $1
  RETURNING slot`

const SHOWN = `
  SELECT claimed_at, items FROM delivery
  WHERE channel = $1 AND state IN ('claimed', 'posted', 'unclear')
  ORDER BY claimed_at, slot`

const KNOWN_SINCE = `
  INSERT INTO subscription_known (subscription, since) VALUES ($1, $2)
  ON CONFLICT (subscription) DO UPDATE SET since =
    CASE WHEN excluded.since < subscription_known.since THEN excluded.since ELSE subscription_known.since END
  RETURNING since`

const ENTRIES = 'SELECT * FROM delivery WHERE channel = $1 ORDER BY due_at, slot'

/** What stands in `detail` of a slot whose process died. */
export const ABANDONED = 'the process ended while this was being posted'

/** Keys asked for in one statement; both engines take many more. */
const KEYS_AT_ONCE = 500

const STATES: readonly SlotState[] = ['claimed', 'posted', 'missed', 'unclear', 'gone']

function itemsOf(row: Row): readonly ItemId[] {
  const items: unknown = JSON.parse(String(row.items))
  return Array.isArray(items) ? items.filter((item) => typeof item === 'string') : []
}

const entryOf = (row: Row): LedgerEntry => ({
  slot: String(row.slot),
  subscription: String(row.subscription),
  channel: String(row.channel),
  // A state this program does not know is one it must not repeat.
  state: STATES.find((state) => state === row.state) ?? 'unclear',
  dueAt: Number(row.due_at),
  ...(row.settled_at !== null && { settledAt: Number(row.settled_at) }),
  ...(typeof row.detail === 'string' && { detail: row.detail }),
})

/** A ledger on any database that has the tables of schema.ts. Throws what the database throws. */
export function sqlLedger(run: RunSql): DeliveryLedger {
  return {
    async claim({ key, subscription, dueAt }, items, now) {
      const channel = channelKey(subscription.channel)
      const rows = await run(CLAIM, [key, subscription.id, channel, JSON.stringify(items), dueAt, now])
      return rows.length === 1
    },
    async settle({ key }, { state, detail }, now) {
      await run(SETTLE, [key, state, detail ?? null, now])
    },
    async release({ key }) {
      await run(RELEASE, [key])
    },
    async settleAbandoned(claimedBefore, now) {
      return (await run(SETTLE_ABANDONED, [claimedBefore, now, ABANDONED])).length
    },
    async shown(channel) {
      const rows = await run(SHOWN, [channelKey(channel)])
      return rows.map((row) => ({ at: Number(row.claimed_at), items: itemsOf(row) }))
    },
    async taken(slots) {
      const taken = new Set<string>()
      for (let start = 0; start < slots.length; start += KEYS_AT_ONCE) {
        const keys = slots.slice(start, start + KEYS_AT_ONCE)
        const places = keys.map((_, index) => `$${index + 1}`).join(', ')
        const rows = await run(`SELECT slot FROM delivery WHERE slot IN (${places})`, keys)
        for (const row of rows) taken.add(String(row.slot))
      }
      return taken
    },
    async knownSince(subscription, now) {
      const [row] = await run(KNOWN_SINCE, [subscription, now])
      return Number(row?.since ?? now)
    },
    async entries(channel) {
      return (await run(ENTRIES, [channelKey(channel)])).map(entryOf)
    },
  }
}
