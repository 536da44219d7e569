// Drafts in SQL that SQLite and PostgreSQL both run: one statement a step, and the revision that it starts from in its
// WHERE, so that two people, or two replicas, never both succeed.
import {
  type CommittedState,
  DRAFT_STATES,
  type Draft,
  type DraftState,
  type DraftStore,
  isSamePerson,
  MOST_OPEN,
  type NoteFields,
  type PersonRef,
  type ToTell,
} from '../../domain/drafts/draft.ts'
import { isPlatform } from '../../domain/platforms/platform.ts'
import { inPortions, type Row, type RunSql, type SqlValue } from '../database/sql.ts'

const COLUMNS = `id, revision, state, platform, workspace, person, source, fields, file_name, file_text, word,
  approver_platform, approver, approver_name, changed_at`

const OPEN = `state IN ('written', 'waiting', 'returned')`

/** Who of another workspace bears the same id is told apart afterwards. */
const IS_AUTHOR = 'platform = $1 AND person = $2'

const ADD = `
  INSERT INTO draft (${COLUMNS})
  SELECT CAST($4 AS TEXT), CAST($5 AS BIGINT), CAST($6 AS TEXT), CAST($1 AS TEXT), CAST($3 AS TEXT), CAST($2 AS TEXT),
    CAST($7 AS TEXT), CAST($8 AS TEXT), NULL, NULL, NULL, NULL, NULL, NULL, CAST($9 AS BIGINT)
  WHERE (SELECT COUNT(*) FROM draft WHERE ${IS_AUTHOR} AND ${OPEN}) < ${MOST_OPEN}
  RETURNING id`

const OF = 'SELECT * FROM draft WHERE id = $1'

const REPLACE = `
  UPDATE draft SET revision = CAST($2 AS BIGINT), state = $3, platform = $4, person = $5, workspace = $6, source = $7,
    fields = $8, file_name = $9, file_text = $10, word = $11, approver_platform = $12, approver = $13,
    approver_name = $14, changed_at = CAST($15 AS BIGINT), untold = $16
  WHERE id = $1 AND revision = CAST($2 AS BIGINT) - 1 RETURNING id`

const BY_AUTHOR = `
  SELECT * FROM draft WHERE ${IS_AUTHOR} AND state NOT IN ('declined', 'withdrawn') ORDER BY changed_at DESC, id LIMIT 100`

const WAITING = `SELECT * FROM draft WHERE state = 'waiting' ORDER BY changed_at, id LIMIT 100`

const APPROVED = `SELECT id FROM draft WHERE state = 'approved' ORDER BY id`

const LAST_APPROVED = `
  SELECT * FROM draft WHERE state = 'approved' ORDER BY changed_at DESC, id LIMIT CAST($1 AS BIGINT)`

const UNTOLD = 'SELECT * FROM draft WHERE untold IS NOT NULL ORDER BY changed_at, id LIMIT 100'

const RETELL = 'UPDATE draft SET untold = $3 WHERE id = $1 AND revision = CAST($2 AS BIGINT) RETURNING id'

/** What was withdrawn before anybody approved it was in no branch. */
const UNCOMMITTED = `
  SELECT * FROM draft
  WHERE (state = 'approved' AND committed IS NULL)
    OR (state = 'withdrawn' AND approver IS NOT NULL AND (committed IS NULL OR committed <> 'withdrawn'))
  ORDER BY changed_at, id LIMIT 100`

const UNCOMMIT = `
  UPDATE draft SET committed = NULL WHERE state = 'approved' AND committed IS NOT NULL RETURNING id`

const COMMITTED = 'UPDATE draft SET committed = $2 WHERE id = $1'

const SWEEP = `DELETE FROM draft WHERE changed_at < $1
  AND (state IN ('written', 'returned', 'declined') OR (state = 'withdrawn' AND approver IS NULL))`

/** A state this program does not know is one from which nothing is shown. */
const stateOf = (row: Row): DraftState => DRAFT_STATES.find((state) => state === row.state) ?? 'declined'

const optional = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

function personOf(platform: unknown, workspace: unknown, person: unknown): PersonRef | undefined {
  if (typeof platform !== 'string' || !isPlatform(platform) || typeof person !== 'string') return undefined
  return { platform, person, ...(typeof workspace === 'string' && workspace !== '' && { workspace }) }
}

/** In the row of the draft itself: who is to be told is kept, and forgotten, with what they are to be told. */
const untoldValue = (untold: readonly ToTell[] = []): string | null =>
  untold.length > 0 ? JSON.stringify(untold) : null

function draftOf(row: Row): Draft {
  const [name, text, word, approverName] = [row.file_name, row.file_text, row.word, row.approver_name].map(
    optional,
  )
  const approver = personOf(row.approver_platform, '', row.approver)
  return {
    id: String(row.id),
    revision: Number(row.revision),
    state: stateOf(row),
    author: personOf(row.platform, row.workspace, row.person),
    source: String(row.source),
    fields: JSON.parse(String(row.fields)) as NoteFields,
    ...(name !== undefined && { file: { name, text: text ?? '' } }),
    ...(word && { word }),
    ...(approver && { approver: { ...approver, ...(approverName && { name: approverName }) } }),
    ...(typeof row.untold === 'string' && { untold: JSON.parse(row.untold) as readonly ToTell[] }),
    changedAt: Number(row.changed_at),
  }
}

const authorValues = (author: PersonRef | undefined): readonly SqlValue[] => [
  author?.platform ?? null,
  author?.person ?? null,
  author?.workspace ?? '',
]

/** Of what is in these, something was taken away. */
const ERASED: readonly DraftState[] = ['approved', 'declined', 'withdrawn']

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
    async add({ id, revision, state, author, source, fields, changedAt }) {
      const values = [...authorValues(author), id, revision, state, source, JSON.stringify(fields), changedAt]
      return (await run(ADD, values)).length === 1
    },
    async of(id) {
      const [row] = await run(OF, [id])
      return row && draftOf(row)
    },
    async replace({ id, revision, state, author, source, fields, changedAt, ...brought }) {
      const { file, word, approver, untold } = brought
      const values = [
        ...[id, revision, state, ...authorValues(author), source, JSON.stringify(fields)],
        ...[file?.name ?? null, file?.text ?? null, word ?? null],
        ...[approver?.platform ?? null, approver?.person ?? null, approver?.name ?? null],
        ...[changedAt, untoldValue(untold)],
      ]
      const isReplaced = (await run(REPLACE, values)).length === 1
      if (isReplaced && ERASED.includes(state)) forgotten()
      return isReplaced
    },
    async byAuthor(author) {
      const rows = await run(BY_AUTHOR, [author.platform, author.person])
      return rows.map(draftOf).filter((draft) => draft.author && isSamePerson(draft.author, author))
    },
    waiting: async () => (await run(WAITING, [])).map(draftOf),
    lastApproved: async (most) => (await run(LAST_APPROVED, [most])).map(draftOf),
    approved: async () => (await run(APPROVED, [])).map((row) => String(row.id)),
    async states(ids) {
      const rows = await inPortions(ids, (keys, places) =>
        run(`SELECT id, state FROM draft WHERE id IN (${places})`, keys),
      )
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
    async sweep(before) {
      await run(SWEEP, [before])
      forgotten()
    },
  }
}
