// The subscriptions in SQL that SQLite and PostgreSQL both run. One statement a step: what may follow on what
// stands in its WHERE, so that two processes never both succeed.
import {
  AT_END,
  channelKey,
  channelOf,
  type KeptSubscription,
  STANDINGS,
  type Weekday,
} from '../../domain/digests/digest.ts'
import type { Ordered, SubscriptionStore, WorkspaceRef } from '../../domain/store-ports.ts'
import { inPortions, type Row, type RunSql } from '../database/sql.ts'
import { channelsOf } from '../installations/rows.ts'

const COLUMNS = `id, channel, days, local_time, zone, about, origin, standing, since, reason, told_at, open_from,
  ordered_by, ordered_at, at_end, changed_at`

/** `subscription_known` held this moment before there were subscriptions of channels. */
const DECLARE = `
  INSERT INTO subscription (${COLUMNS})
  VALUES ($1, $2, $3, $4, $5, $6, 'environment', 'active', $7, NULL, NULL,
    COALESCE((SELECT since FROM subscription_known WHERE subscription = $1), $8), NULL, $7, NULL, $7)
  ON CONFLICT (id) DO UPDATE SET
    origin = 'environment', standing = 'active', since = excluded.since, open_from = excluded.open_from,
    changed_at = excluded.changed_at
  WHERE subscription.standing = 'stopped'`

const SUBSCRIBE = `
  INSERT INTO subscription (${COLUMNS})
  VALUES ($1, $2, $3, $4, $5, $6, 'channel', 'active', $7, NULL, NULL, $7, $8, $7, NULL, $7)
  ON CONFLICT (id) DO UPDATE SET
    origin = 'channel', standing = 'active', since = excluded.since, reason = NULL, told_at = NULL,
    open_from = excluded.open_from, ordered_by = excluded.ordered_by, ordered_at = excluded.ordered_at,
    changed_at = excluded.changed_at
  WHERE subscription.standing <> 'active'
  RETURNING id`

const NOTHING_WRONG = 'reason = NULL, told_at = NULL, since = $2, changed_at = $2'

const ORDERS: Readonly<Record<Ordered, string>> = {
  pause: `UPDATE subscription SET standing = 'paused', ${NOTHING_WRONG}
    WHERE id = $1 AND standing IN ('active', 'suspended') RETURNING id`,
  resume: `UPDATE subscription SET standing = 'active', open_from = $2, ${NOTHING_WRONG}
    WHERE id = $1 AND standing IN ('paused', 'suspended') RETURNING id`,
  stop: `UPDATE subscription SET standing = 'stopped', ${NOTHING_WRONG}
    WHERE id = $1 AND standing <> 'stopped' RETURNING id`,
}

const SUSPEND = `
  UPDATE subscription SET standing = 'suspended', reason = $3, told_at = NULL, since = $2, changed_at = $2
  WHERE id = $1 AND standing = 'active' RETURNING id`

const RECOVER = `
  UPDATE subscription SET standing = 'active', ${NOTHING_WRONG}
  WHERE id = $1 AND standing = 'suspended' RETURNING id`

/** Channels are kept under `slack:T1/C1`; SUBSTR, because LIKE reads `_` as any letter. */
const IN_WORKSPACE = 'SUBSTR(channel, 1, $3) = $4'

const SUSPEND_WORKSPACE = `
  UPDATE subscription SET standing = 'suspended', reason = $1, told_at = NULL, since = $2, changed_at = $2
  WHERE standing = 'active' AND ${IN_WORKSPACE} RETURNING id`

const RECOVER_WORKSPACE = `
  UPDATE subscription SET standing = 'active', ${NOTHING_WRONG}
  WHERE standing = 'suspended' AND reason = $1 AND ${IN_WORKSPACE} RETURNING id`

const CLAIM_TELLING = `
  UPDATE subscription SET told_at = $2, changed_at = $2
  WHERE id = $1 AND standing = 'suspended' AND told_at IS NULL RETURNING id`

const RELEASE_TELLING = 'UPDATE subscription SET told_at = NULL WHERE id = $1'

const CHOOSE_AT_END = `
  UPDATE subscription SET at_end = $2, changed_at = $3 WHERE channel = $1 AND standing <> 'stopped'`

const OF_CHANNEL = `
  SELECT * FROM subscription WHERE channel = $1 AND standing <> 'stopped' ORDER BY ordered_at, id`

const CHANGED = 'SELECT * FROM subscription WHERE changed_at >= $1 ORDER BY ordered_at, id'

const earlier = (column: string) => `${column} = CASE WHEN ${column} > $1 THEN $1 ELSE ${column} END`
const CORRECT_CLOCK = `
  UPDATE subscription SET ${['since', 'open_from', 'ordered_at', 'changed_at'].map(earlier).join(', ')}
  WHERE open_from > $1 OR changed_at > $1`

const NOTES_AT_ONCE = 100

const optional = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

function keptOf(row: Row): KeptSubscription {
  const [about, reason, orderedBy] = [row.about, row.reason, row.ordered_by].map(optional)
  const atEnd = AT_END.find((choice) => choice === row.at_end)
  return {
    subscription: {
      id: String(row.id),
      channel: channelOf(String(row.channel)),
      schedule: {
        days: String(row.days).split(',').map(Number) as readonly number[] as readonly Weekday[],
        at: String(row.local_time),
        zone: String(row.zone),
      },
      ...(about && { about }),
    },
    origin: row.origin === 'environment' ? 'environment' : 'channel',
    // A standing this program does not know is one in which it must not post.
    standing: STANDINGS.find((standing) => standing === row.standing) ?? 'paused',
    since: Number(row.since),
    ...(reason && { reason }),
    ...(row.told_at !== null && { toldAt: Number(row.told_at) }),
    openFrom: Number(row.open_from),
    ...(orderedBy && { orderedBy }),
    orderedAt: Number(row.ordered_at),
    ...(atEnd && { atEnd }),
  }
}

/** Subscriptions on any database that has the tables of schema.ts. Throws what the database throws. */
export function sqlSubscriptions(run: RunSql): SubscriptionStore {
  const changes = async (text: string, ...values: readonly (string | number)[]) =>
    (await run(text, values)).length === 1
  const inAll = async (text: string, ref: WorkspaceRef, reason: string, now: number) => {
    const channels = channelsOf(ref.workspace, ref.platform)
    return (await run(text, [reason, now, channels.length, channels])).length
  }
  const written = ({ id, channel, schedule, about }: KeptSubscription['subscription']) =>
    [id, channelKey(channel), schedule.days.join(), schedule.at, schedule.zone, about ?? null] as const

  return {
    async declare(subscription, openFrom, now) {
      await run(DECLARE, [...written(subscription), now, openFrom])
    },
    async subscribe(subscription, person, now) {
      return (await run(SUBSCRIBE, [...written(subscription), now, person])).length === 1
    },
    order: (id, what, now) => changes(ORDERS[what], id, now),
    suspend: (id, reason, now) => changes(SUSPEND, id, now, reason),
    recover: (id, now) => changes(RECOVER, id, now),
    suspendWorkspace: (workspace, reason, now) => inAll(SUSPEND_WORKSPACE, workspace, reason, now),
    recoverWorkspace: (workspace, reason, now) => inAll(RECOVER_WORKSPACE, workspace, reason, now),
    claimTelling: (id, now) => changes(CLAIM_TELLING, id, now),
    async releaseTelling(id) {
      await run(RELEASE_TELLING, [id])
    },
    async chooseAtEnd(channel, atEnd, now) {
      await run(CHOOSE_AT_END, [channelKey(channel), atEnd, now])
    },
    ofChannel: async (channel) => (await run(OF_CHANNEL, [channelKey(channel)])).map(keptOf),
    changedSince: async (moment) => (await run(CHANGED, [moment])).map(keptOf),
    async correctClock(now) {
      await run(CORRECT_CLOCK, [now])
    },
    async notesSince(notes, now) {
      for (let start = 0; start < notes.length; start += NOTES_AT_ONCE) {
        const some = notes.slice(start, start + NOTES_AT_ONCE)
        const places = some.map((_, index) => `($${index + 2}, $1)`).join(', ')
        await run(`INSERT INTO note_known (note, since) VALUES ${places} ON CONFLICT (note) DO NOTHING`, [
          now,
          ...some,
        ])
      }
      const rows = await inPortions(notes, (keys, places) =>
        run(`SELECT note, since FROM note_known WHERE note IN (${places})`, keys),
      )
      return new Map(rows.map((row) => [String(row.note), Math.min(Number(row.since), now)]))
    },
  }
}
