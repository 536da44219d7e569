// The rows of the installations in SQL that SQLite and PostgreSQL both run.

import type { Row, RunSql } from '../database/sql.ts'
import type { InstallationRow, InstallationRows } from './installations.ts'

const PUT = `
  INSERT INTO installation (workspace, sealed, installed_at, uninstalled_at) VALUES ($1, $2, $3, NULL)
  ON CONFLICT (workspace) DO UPDATE SET
    sealed = excluded.sealed, installed_at = excluded.installed_at, uninstalled_at = NULL`

const READ = 'SELECT workspace, sealed, installed_at FROM installation WHERE workspace = $1'

const REPLACE = `
  UPDATE installation SET sealed = $3 WHERE workspace = $1 AND sealed = $2 RETURNING workspace`

const CLEAR = `
  UPDATE installation SET sealed = NULL, uninstalled_at = $2
  WHERE workspace = $1 AND sealed IS NOT NULL AND installed_at <= $2 RETURNING workspace`

/** SUBSTR and not LIKE, which in SQLite takes no notice of case and in both reads `_` as any letter. */
const SEALED_OTHERWISE = `
  SELECT workspace, sealed, installed_at FROM installation
  WHERE sealed IS NOT NULL AND SUBSTR(sealed, 1, $1) <> $2 AND workspace > $3
  ORDER BY workspace LIMIT 100`

const GONE = 'sealed IS NULL AND uninstalled_at < '

const GONE_BEFORE = `SELECT workspace FROM installation WHERE ${GONE}$1 ORDER BY workspace`

/** Looks again at each step: the workspace may come back while its past is being erased. */
const ERASE_OF = (table: 'delivery' | 'subscription') => `
  DELETE FROM ${table} WHERE SUBSTR(channel, 1, $1) = $2
    AND EXISTS (SELECT 1 FROM installation WHERE workspace = $3 AND ${GONE}$4)`

const ERASE_QUIET = `
  DELETE FROM quiet_workspace WHERE workspace = $1
    AND EXISTS (SELECT 1 FROM installation WHERE workspace = $2 AND ${GONE}$3)`

const ERASE = `DELETE FROM installation WHERE workspace = $1 AND ${GONE}$2 RETURNING workspace`

const rowOf = (row: Row): InstallationRow => ({
  workspace: String(row.workspace),
  sealed: typeof row.sealed === 'string' ? row.sealed : undefined,
  installedAt: Number(row.installed_at),
})

/** The rows on any database that has the tables of schema.ts. Throws what the database throws. */
export function sqlInstallationRows(run: RunSql): InstallationRows {
  return {
    async put(workspace, sealed, installedAt) {
      await run(PUT, [workspace, sealed, installedAt])
    },
    async read(workspace) {
      const [row] = await run(READ, [workspace])
      return row && rowOf(row)
    },
    replace: async (workspace, old, sealed) => (await run(REPLACE, [workspace, old, sealed])).length === 1,
    clear: async (workspace, uninstalledAt) => (await run(CLEAR, [workspace, uninstalledAt])).length === 1,
    sealedOtherwise: async (prefix, after) =>
      (await run(SEALED_OTHERWISE, [prefix.length, prefix, after])).map(rowOf),
    goneBefore: async (moment) => (await run(GONE_BEFORE, [moment])).map((row) => String(row.workspace)),
    async erase(workspace, goneBefore) {
      const channels = channelsOf(workspace)
      // The installation last: what is cut short is taken up by the next sweep.
      for (const table of ['delivery', 'subscription'] as const)
        await run(ERASE_OF(table), [channels.length, channels, workspace, goneBefore])
      await run(ERASE_QUIET, [`slack:${workspace}`, workspace, goneBefore])
      return (await run(ERASE, [workspace, goneBefore])).length === 1
    },
  }
}

/** What the channel keys of a workspace begin with. Only Slack has workspaces that install by themselves. */
export const channelsOf = (workspace: string, platform = 'slack'): string => `${platform}:${workspace}/`
