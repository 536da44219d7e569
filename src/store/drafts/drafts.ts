// Drafts in SQL that SQLite and PostgreSQL both run: one statement a step, and the revision that it starts from in its
// WHERE, so that two people, or two replicas, never both succeed.
import {
  type CommittedState,
  type DraftState,
  type DraftStore,
  isSameEverywhere,
  MOST_OPEN,
} from '../../domain/drafts/draft.ts'
import { codeOf, sqliteCodeOf } from '../database/reason.ts'
import { inPortions, type RunSql } from '../database/sql.ts'
import { authorValues, builtOnValue, draftOf, fieldsOf, stateOf, untoldValue } from './draft-rows.ts'

const COLUMNS = `id, revision, state, platform, workspace, person, source, fields, file_name, file_text, word,
  approver_platform, approver, approver_name, changed_at, built_on`

const OPEN = `state IN ('written', 'waiting', 'returned')`

const IS_AUTHOR = 'platform = $1 AND person = $2'

/** Ids are letters and digits alone, all of one length. */
const IS_BUILT_ON = (base: string): string =>
  `built.built_on IS NOT NULL AND built.built_on LIKE '%' || ${base}.id || '%'`

/** What is built on a withdrawn note, however many lie between. It is a query of its own in other statements. */
const FALLEN = `
  WITH RECURSIVE fallen(id) AS (
    SELECT built.id FROM draft built JOIN draft base ON ${IS_BUILT_ON('base')} WHERE base.state = 'withdrawn'
    UNION SELECT built.id FROM draft built JOIN fallen ON ${IS_BUILT_ON('fallen')}
  ) SELECT id FROM fallen`

const PART = 'LIMIT CAST($1 AS BIGINT) OFFSET CAST($2 AS BIGINT)'

const ADD = `
  INSERT INTO draft (${COLUMNS})
  SELECT CAST($4 AS TEXT), CAST($5 AS BIGINT), CAST($6 AS TEXT), CAST($1 AS TEXT), CAST($3 AS TEXT), CAST($2 AS TEXT),
    CAST($7 AS TEXT), CAST($8 AS TEXT), NULL, NULL, NULL, NULL, NULL, NULL, CAST($9 AS BIGINT), CAST($10 AS TEXT)
  WHERE (SELECT COUNT(*) FROM draft WHERE ${IS_AUTHOR} AND ${OPEN}) < ${MOST_OPEN}
  RETURNING id`

/** Forms that were opened are as few as drafts that are open. */
const MAKE_ROOM = `
  DELETE FROM draft WHERE ${IS_AUTHOR} AND state = 'begun' AND id NOT IN (
    SELECT id FROM draft WHERE ${IS_AUTHOR} AND state = 'begun' ORDER BY changed_at DESC, id LIMIT ${MOST_OPEN - 1}
  )`

const OF = 'SELECT * FROM draft WHERE id = $1'

const REPLACE = `
  UPDATE draft SET revision = CAST($2 AS BIGINT), state = $3, platform = $4, person = $5, workspace = $6, source = $7,
    fields = $8, file_name = $9, file_text = $10, word = $11, approver_platform = $12, approver = $13,
    approver_name = $14, changed_at = CAST($15 AS BIGINT), untold = $16, built_on = $17, takes_place_of = $18,
    reminded_at = NULL
  WHERE id = $1 AND revision = CAST($2 AS BIGINT) - 1
    AND NOT EXISTS (SELECT 1 FROM draft other WHERE other.takes_place_of = CAST($18 AS TEXT) AND other.id <> $1)
  RETURNING id`

const BY_AUTHOR = `
  SELECT * FROM draft
  WHERE platform = $3 AND person = $4 AND (workspace = $5 OR CAST($6 AS BIGINT) = 1)
    AND state NOT IN ('begun', 'withdrawn')
  ORDER BY changed_at DESC, id ${PART}`

const WAITING = `SELECT * FROM draft WHERE state = 'waiting' ORDER BY changed_at, id ${PART}`

const COUNT_WAITING = `SELECT COUNT(*) AS waiting FROM draft WHERE state = 'waiting'`

const APPROVED = `SELECT id FROM draft WHERE state = 'approved' AND id NOT IN (${FALLEN}) ORDER BY id`

/** Fields are JSON. */
const CORRECTIONS = `
  SELECT id, fields FROM draft WHERE state <> 'withdrawn' AND fields LIKE '%"corrects":%' ORDER BY id`

const LAST_APPROVED = `SELECT * FROM draft WHERE state = 'approved' ORDER BY changed_at DESC, id ${PART}`

const FALLEN_DRAFTS = `
  SELECT * FROM draft WHERE state <> 'withdrawn' AND id IN (${FALLEN}) ORDER BY changed_at, id LIMIT 100`

const WAITING_SINCE = `
  SELECT * FROM draft WHERE state = 'waiting' AND changed_at < CAST($1 AS BIGINT)
    AND (reminded_at <= CAST($2 AS BIGINT) OR (reminded_at IS NULL AND CAST($2 AS BIGINT) IS NULL))
  ORDER BY changed_at, id LIMIT 100`

const REMIND = `
  UPDATE draft SET untold = $3, reminded_at = CAST($4 AS BIGINT)
  WHERE id = $1 AND revision = CAST($2 AS BIGINT) AND state = 'waiting' AND reminded_at IS NULL
  RETURNING id`

const STATES = (places: string) => `
  SELECT id, CASE WHEN id IN (${FALLEN}) THEN 'withdrawn' ELSE state END AS state
  FROM draft WHERE id IN (${places})`

const UNTOLD = 'SELECT * FROM draft WHERE untold IS NOT NULL ORDER BY changed_at, id LIMIT 100'

const RETELL = 'UPDATE draft SET untold = $3 WHERE id = $1 AND revision = CAST($2 AS BIGINT) RETURNING id'

/** What was withdrawn before anybody approved it was in no branch; what is about to be withdrawn comes into none. */
const UNCOMMITTED = `
  SELECT * FROM draft
  WHERE (state = 'approved' AND committed IS NULL AND id NOT IN (${FALLEN}))
    OR (state = 'withdrawn' AND approver IS NOT NULL AND (committed IS NULL OR committed <> 'withdrawn'))
  ORDER BY changed_at, id LIMIT 100`

const UNCOMMIT = `
  UPDATE draft SET committed = NULL WHERE state = 'approved' AND committed IS NOT NULL RETURNING id`

const COMMITTED = 'UPDATE draft SET committed = $2 WHERE id = $1'

const SWEEP = `DELETE FROM draft
  WHERE (changed_at < $1 AND (state IN ('written', 'returned', 'declined') OR (state = 'withdrawn' AND approver IS NULL)))
    OR (changed_at < $2 AND state = 'begun')`

/** Of what is in these, something was taken away. */
const ERASED: readonly DraftState[] = ['approved', 'declined', 'withdrawn']

/** Another took the same place at the same moment. https://www.sqlite.org/rescode.html#constraint */
const isTaken = (error: unknown): boolean => codeOf(error) === '23505' || sqliteCodeOf(error) === 19

/**
 * Drafts on any database that has the tables of schema.ts. Throws what the database throws.
 * @param forget called where something was erased
 */
export function sqlDrafts(run: RunSql, forget: () => void): DraftStore {
  /** What is done is done, whether or not its traces are gone: the next that is erased takes them along. */
  const forgotten = (): void => {
    try {
      forget()
    } catch {
      // Told by the next statement.
    }
  }
  return {
    async add({ id, revision, state, author, source, fields, changedAt, builtOn }) {
      const [platform = null, person = null, workspace = ''] = authorValues(author)
      if (state === 'begun') await run(MAKE_ROOM, [platform, person])
      const values = [...[platform, person, workspace], ...[id, revision, state, source]]
      return (
        (await run(ADD, [...values, JSON.stringify(fields), changedAt, builtOnValue(builtOn)])).length === 1
      )
    },
    async of(id) {
      const [row] = await run(OF, [id])
      return row && draftOf(row)
    },
    async replace({ id, revision, state, author, source, fields, changedAt, ...brought }) {
      const { file, word, approver, untold, builtOn } = brought
      const values = [
        ...[id, revision, state, ...authorValues(author), source, JSON.stringify(fields)],
        ...[file?.name ?? null, file?.text ?? null, word ?? null],
        ...[approver?.platform ?? null, approver?.person ?? null, approver?.name ?? null],
        ...[changedAt, untoldValue(untold), builtOnValue(builtOn)],
        state === 'approved' ? (fields.corrects ?? null) : null,
      ]
      const replaced = await run(REPLACE, values).catch((error: unknown) => {
        if (isTaken(error)) return []
        throw error
      })
      if (replaced.length === 1 && ERASED.includes(state)) forgotten()
      return replaced.length === 1
    },
    async byAuthor({ platform, person, workspace }, { skip, most }) {
      const everywhere = isSameEverywhere(platform) ? 1 : 0
      const rows = await run(BY_AUTHOR, [most, skip, platform, person, workspace ?? '', everywhere])
      return rows.map(draftOf)
    },
    waiting: async ({ skip, most }) => (await run(WAITING, [most, skip])).map(draftOf),
    countWaiting: async () => Number((await run(COUNT_WAITING, []))[0]?.waiting ?? 0),
    lastApproved: async ({ skip, most }) => (await run(LAST_APPROVED, [most, skip])).map(draftOf),
    corrections: async () =>
      (await run(CORRECTIONS, [])).map((row) => ({ id: String(row.id), fields: fieldsOf(row) })),
    approved: async () => (await run(APPROVED, [])).map((row) => String(row.id)),
    fallen: async () => (await run(FALLEN_DRAFTS, [])).map(draftOf),
    waitingSince: async (before, remindedBefore) =>
      (await run(WAITING_SINCE, [before, remindedBefore ?? null])).map(draftOf),
    remind: async ({ id, revision }, untold, now) =>
      (await run(REMIND, [id, revision, untoldValue(untold), now])).length === 1,
    async states(ids) {
      const rows = await inPortions(ids, (keys, places) => run(STATES(places), keys))
      return new Map(rows.map((row) => [String(row.id), stateOf(row)]))
    },
    untold: async () => (await run(UNTOLD, [])).map(draftOf),
    async retell({ id, revision }, untold) {
      const isKept = (await run(RETELL, [id, revision, untoldValue(untold)])).length === 1
      if (isKept && untold.length === 0) forgotten()
      return isKept
    },
    uncommitted: async () => (await run(UNCOMMITTED, [])).map(draftOf),
    uncommit: async () => (await run(UNCOMMIT, [])).length,
    async committed(id, state: CommittedState) {
      await run(COMMITTED, [id, state])
    },
    async sweep(before, begunBefore) {
      await run(SWEEP, [before, begunBefore])
      forgotten()
    },
  }
}
