// The workspaces in which nobody is asked what they say of an answer: a row each, and none where they are asked.
import type { QuietWorkspaces, WorkspaceRef } from '../../domain/store-ports.ts'
import type { RunSql } from '../database/sql.ts'

const keyOf = ({ platform, workspace }: WorkspaceRef): string => `${platform}:${workspace}`

/**
 * @param clock the database's own time in milliseconds, as an expression
 * @returns one statement for each call, on any database that has the tables of schema.ts. Throws what the database throws.
 */
export function sqlQuietWorkspaces(run: RunSql, clock: string): QuietWorkspaces {
  return {
    isQuiet: async (workspace) =>
      (await run('SELECT since FROM quiet_workspace WHERE workspace = $1', [keyOf(workspace)])).length > 0,
    async set(workspace, quiet) {
      const statement = quiet
        ? `INSERT INTO quiet_workspace (workspace, since) VALUES ($1, ${clock})
            ON CONFLICT (workspace) DO NOTHING RETURNING workspace`
        : 'DELETE FROM quiet_workspace WHERE workspace = $1 RETURNING workspace'
      await run(statement, [keyOf(workspace)])
    },
  }
}
