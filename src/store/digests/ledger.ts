// The delivery ledger in SQL that SQLite and PostgreSQL both run: `$1` parameters, ON CONFLICT, RETURNING, and
// one statement a step, so that no step needs a transaction.
import {
  channelKey,
  channelOf,
  type ItemId,
  type LedgerEntry,
  SLOT_STATES,
  type SlotState,
} from '../../domain/digests/digest.ts'
import type { DeliveryLedger } from '../../domain/store-ports.ts'
import { inPortions, type Row, type RunSql } from '../database/sql.ts'

/** A slot that was claimed and is free again. To everybody else its row is not there. */
const OPENED = 'opened'

/** A person may have paused the subscription through another process a moment ago: no process has to be told in time. */
const IS_WANTED = `NOT EXISTS (SELECT 1 FROM subscription WHERE id = $2 AND standing IN ('paused', 'stopped'))`

/**
 * A slot that was opened again keeps its row: whatever the dead process posted is as old as its claim, not as the next.
 * One that this attempt holds already is its own: only the answer to its first statement was lost.
 */
const CLAIM = `
  INSERT INTO delivery (slot, subscription, channel, state, items, due_at, claimed_at, first_claimed_at, claimed_by)
  SELECT CAST($1 AS TEXT), CAST($2 AS TEXT), CAST($3 AS TEXT), 'claimed', CAST($4 AS TEXT),
    CAST($5 AS BIGINT), CAST($6 AS BIGINT), CAST($6 AS BIGINT), CAST($7 AS TEXT)
  WHERE ${IS_WANTED}
  ON CONFLICT (slot) DO UPDATE
    SET state = 'claimed', items = excluded.items, claimed_at = excluded.claimed_at, claimed_by = excluded.claimed_by,
      first_claimed_at = COALESCE(delivery.first_claimed_at, excluded.claimed_at)
    WHERE delivery.state = '${OPENED}' OR (delivery.state = 'claimed' AND delivery.claimed_by = excluded.claimed_by)
  RETURNING first_claimed_at`

const PASS = `
  INSERT INTO delivery (slot, subscription, channel, state, items, due_at, claimed_at, settled_at, detail)
  SELECT CAST($1 AS TEXT), CAST($2 AS TEXT), CAST($3 AS TEXT), CAST($4 AS TEXT), '[]',
    CAST($5 AS BIGINT), CAST($6 AS BIGINT), CAST($6 AS BIGINT), CAST($7 AS TEXT)
  WHERE ${IS_WANTED}
  ON CONFLICT (slot) DO UPDATE SET state = excluded.state, settled_at = excluded.settled_at, detail = excluded.detail
    WHERE delivery.state = '${OPENED}'
  RETURNING slot`

const SETTLE = `
  UPDATE delivery SET state = $2, detail = $3, settled_at = $4
  WHERE slot = $1 AND state IN ('claimed', 'unclear')`

/** Of this claim nothing stands in the channel; of an earlier one something may. */
const RELEASE = `
  UPDATE delivery SET state = '${OPENED}',
    first_claimed_at = CASE WHEN first_claimed_at = claimed_at THEN NULL ELSE first_claimed_at END
  WHERE slot = $1 AND state = 'claimed' AND claimed_by = $2`

const UNSETTLED = `
  SELECT slot, channel, claimed_at, COALESCE(first_claimed_at, claimed_at) AS first_claimed_at, due_at FROM delivery
  WHERE state = 'claimed' AND claimed_at < $1 ORDER BY claimed_at, slot`

/** The moment of the claim says which claim is meant: another process may have opened the slot, and claimed it anew. */
const SETTLE_LEFT = `
  UPDATE delivery SET state = $3, detail = $4, settled_at = $5
  WHERE slot = $1 AND state = 'claimed' AND claimed_at = $2
  RETURNING slot`

const OPEN_LEFT = `
  UPDATE delivery SET state = '${OPENED}', first_claimed_at = COALESCE(first_claimed_at, claimed_at)
  WHERE slot = $1 AND state = 'claimed' AND claimed_at = $2
  RETURNING slot`

const SHOWN = `
  SELECT claimed_at, items FROM delivery
  WHERE channel = $1 AND state IN ('claimed', 'posted', 'unclear')
  ORDER BY claimed_at, slot`

const ENTRIES = `SELECT * FROM delivery WHERE channel = $1 AND state <> '${OPENED}' ORDER BY due_at, slot`

function itemsOf(row: Row): readonly ItemId[] {
  const items: unknown = JSON.parse(String(row.items))
  return Array.isArray(items) ? items.filter((item) => typeof item === 'string') : []
}

/** A state this program does not know is one it must not repeat. */
const stateOf = (row: Row): SlotState => SLOT_STATES.find((state) => state === row.state) ?? 'unclear'

const entryOf = (row: Row): LedgerEntry => ({
  slot: String(row.slot),
  subscription: String(row.subscription),
  channel: String(row.channel),
  state: stateOf(row),
  dueAt: Number(row.due_at),
  ...(row.settled_at !== null && { settledAt: Number(row.settled_at) }),
  ...(typeof row.detail === 'string' && { detail: row.detail }),
})

/** A ledger on any database that has the tables of schema.ts. Throws what the database throws. */
export function sqlLedger(run: RunSql): DeliveryLedger {
  return {
    async claim({ key, subscription, dueAt }, items, { by, at }) {
      const channel = channelKey(subscription.channel)
      const rows = await run(CLAIM, [key, subscription.id, channel, JSON.stringify(items), dueAt, at, by])
      return rows[0] && Number(rows[0].first_claimed_at)
    },
    async settle({ key }, { state, detail }, now) {
      await run(SETTLE, [key, state, detail ?? null, now])
    },
    async release({ key }, { by }) {
      await run(RELEASE, [key, by])
    },
    async pass({ key, subscription, dueAt }, { state, detail }, now) {
      const channel = channelKey(subscription.channel)
      return (await run(PASS, [key, subscription.id, channel, state, dueAt, now, detail])).length === 1
    },
    async unsettled(claimedBefore) {
      return (await run(UNSETTLED, [claimedBefore])).map((row) => ({
        slot: String(row.slot),
        channel: channelOf(String(row.channel)),
        claimedAt: Number(row.claimed_at),
        firstClaimedAt: Number(row.first_claimed_at),
        dueAt: Number(row.due_at),
      }))
    },
    async endLeft({ slot, claimedAt }, end, now) {
      const rows =
        end === 'open'
          ? await run(OPEN_LEFT, [slot, claimedAt])
          : await run(SETTLE_LEFT, [slot, claimedAt, end.state, end.detail ?? null, now])
      return rows.length === 1
    },
    async shown(channel) {
      const rows = await run(SHOWN, [channelKey(channel)])
      return rows.map((row) => ({ at: Number(row.claimed_at), items: itemsOf(row) }))
    },
    async states(slots) {
      const rows = await inPortions(slots, (keys, places) =>
        run(`SELECT slot, state FROM delivery WHERE slot IN (${places}) AND state <> '${OPENED}'`, keys),
      )
      return new Map(rows.map((row) => [String(row.slot), stateOf(row)]))
    },
    async entries(channel) {
      return (await run(ENTRIES, [channelKey(channel)])).map(entryOf)
    },
  }
}
