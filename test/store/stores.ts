// The stores that promise the same, each opened empty; PostgreSQL only where it is installed.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe } from 'vitest'
import { memoryState } from '../../src/store/memory.ts'
import { openPostgresState } from '../../src/store/postgres.ts'
import type { OpenedState, State } from '../../src/store/state.ts'
import { keptLog } from '../digest/world.ts'
import { type Databases, sharedPostgres, whyNoPostgres } from './postgres-server.ts'
import { opened } from './temporary-folder.ts'

export interface StateUnderTest {
  readonly state: State
  close(): Promise<void>
}

/** The state of an opened database, which is expected to open. */
export function expectOpen(result: OpenedState): StateUnderTest {
  if (result.kind === 'problem') throw new Error(result.problem.text)
  return result
}

export const openPostgres = async (url: string): Promise<StateUnderTest> =>
  expectOpen(await openPostgresState(url, { log: keptLog().log, wait: () => Promise.resolve() }))

/** Describes the same of every store. */
export function describeStores(title: string, body: (open: () => Promise<StateUnderTest>) => void): void {
  describe(`${title} in memory`, () => {
    body(async () => ({ state: memoryState(), close: async () => {} }))
  })
  describe(`${title} in SQLite`, () => {
    body(async () => {
      const folder = mkdtempSync(join(tmpdir(), 'kubecon-state-'))
      const { state, close } = opened(join(folder, 'kubecon.db'))
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
