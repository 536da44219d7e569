// The state of the running bot: opened once for all who need it, and only when one does.
import { setTimeout as pause } from 'node:timers/promises'
import type { Config } from '../config.ts'
import type { Log } from '../domain/ports.ts'
import type { OpenedState } from '../store/state.ts'

export interface SharedState {
  /** Opens it at the first call, and again at the next one where it could not be opened. */
  open(): Promise<OpenedState>
  /** Closes it where it is open; what is still asked of it then fails. */
  close(): Promise<void>
}

/** Everything in the state file's place is one process's; a database may be shared by many. */
export function openState({ statePath, databaseUrl }: Config, log: Log): Promise<OpenedState> {
  if (databaseUrl === undefined)
    return import('../store/sqlite.ts').then(({ openSqliteState }) => openSqliteState(statePath))
  const wait = (milliseconds: number) => pause(milliseconds)
  return import('../store/postgres.ts').then(({ openPostgresState }) =>
    openPostgresState(databaseUrl, { log, wait }),
  )
}

export function shareState(config: Config, log: Log): SharedState {
  let opening: Promise<OpenedState> | undefined
  return {
    async open() {
      opening ??= openState(config, log)
      const opened = await opening
      if (opened.kind === 'problem') opening = undefined
      return opened
    },
    async close() {
      const opened = await opening
      if (opened?.kind === 'open') await opened.close()
    },
  }
}
