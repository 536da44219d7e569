// The stores that promise the same, each opened empty; PostgreSQL only where it is installed.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe } from 'vitest'
import { openPostgresState } from '../../src/store/database/postgres.ts'
import type { State } from '../../src/store/state.ts'
import { keptLog } from '../digest/world.ts'
import { expectOpen } from './expect-open.ts'
import { type Databases, sharedPostgres, whyNoPostgres } from './postgres-server.ts'
import { opened } from './temporary-folder.ts'

export interface StateUnderTest {
  readonly state: State
  close(): Promise<void>
}

export const openPostgres = async (url: string): Promise<StateUnderTest> =>
  expectOpen(await openPostgresState(url, { log: keptLog().log }))

/** Describes the same of every store. */
export function describeStores(title: string, body: (open: () => Promise<StateUnderTest>) => void): void {
  describe(`${title} in SQLite`, () => {
    body(async () => {
      const folder = mkdtempSync(join(tmpdir(), 'kubecon-state-'))
      const { state, close } = await opened(join(folder, 'kubecon.db'))
      return {
        state,
        async close() {
          await close()
          rmSync(folder, { recursive: true })
        },
      }
    })
  })
  describePostgres(title, (server) => body(async () => openPostgres(await server().database())))
}

/** Describes what needs a server; skipped visibly where there is none. */
export function describePostgres(title: string, body: (server: () => Databases) => void): void {
  const why = whyNoPostgres === undefined ? '' : ` (skipped: ${whyNoPostgres})`
  describe.skipIf(whyNoPostgres !== undefined)(`${title} in PostgreSQL${why}`, () => {
    let server: Databases | undefined
    beforeAll(async () => {
      server = await sharedPostgres()
    })
    body(() => {
      if (!server) throw new Error('the server is not started yet')
      return server
    })
  })
}
