// The state of the running bot: in a file, which is one process's, or in a database, which many share.
import type { Config } from '../config.ts'
import type { Log } from '../domain/ports.ts'
import type { AroundSql } from '../store/database/sql.ts'
import { type KeptState, keepOpen } from '../store/keep-open.ts'
import type { OpenedState } from '../store/state.ts'

export type { SharedState } from '../store/keep-open.ts'

type StateConfig = Pick<Config, 'statePath' | 'databaseUrl'>

/** Opens it once, where it can be opened just now; only the driver that is needed is loaded. */
export async function openState(
  { statePath, databaseUrl }: StateConfig,
  log: Log,
  around?: AroundSql,
): Promise<OpenedState> {
  if (databaseUrl === undefined) {
    const { openSqliteState } = await import('../store/database/sqlite.ts')
    return openSqliteState(statePath, around)
  }
  const { openPostgresState } = await import('../store/database/postgres.ts')
  return openPostgresState(databaseUrl, { log, ...(around && { around }) })
}

/** Opens it when somebody needs it, and keeps it open. */
export const shareState = (config: StateConfig, log: Log): KeptState =>
  keepOpen({ openOnce: (around) => openState(config, log, around), now: Date.now, log })
