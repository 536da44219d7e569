// The state in PostgreSQL: for several replicas, on one machine or many.
import type { Client as PgClient, Pool as PgPool } from 'pg'
import type { Log } from '../domain/ports.ts'
import { SCHEMA_VERSION, stepsAfter } from './schema.ts'
import type { RunSql } from './sql.ts'
import { newerSchema, type OpenedState, problemWith, sqlState } from './state.ts'

/** Any number, as long as it is always the same: who holds it migrates, the others wait. */
const MIGRATION_LOCK = 7_271_119

const CONNECT_MS = 5_000
/** A statement of ours takes a few milliseconds; one that takes this long has lost its server. */
const STATEMENT_MS = 10_000
/** Digests are few; most of the time one connection is busy. */
const CONNECTIONS = 5
/** A database that starts together with the bot is waited for, about 20 s. */
const ATTEMPTS = 40
const PAUSE_MS = 500

/** Of this moment, not of the statement's beginning: it may have waited for another's lock. */
const CLOCK = 'CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000 AS BIGINT)'

export interface PostgresCollaborators {
  readonly log: Log
  readonly wait: (milliseconds: number) => Promise<void>
}

/** Classes and codes that no waiting mends: https://www.postgresql.org/docs/15/errcodes-appendix.html */
const OPERATORS_MISTAKES: readonly (readonly [code: string, why: string])[] = [
  ['28', 'the server refuses the user or the password'],
  ['3D', 'the server has no such database'],
  ['42501', 'the user may not make tables; grant CREATE on the schema public'],
]

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : ''

const mistakeOf = (error: unknown): string | undefined =>
  OPERATORS_MISTAKES.find(([code]) => codeOf(error).startsWith(code))?.[1]

/** Takes the steps that are missing, all or none; gives the version found. */
async function migrate(client: PgClient): Promise<number> {
  await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK])
  try {
    await client.query('CREATE TABLE IF NOT EXISTS kubecon_schema (version BIGINT NOT NULL)')
    const { rows } = await client.query('SELECT version FROM kubecon_schema')
    const version = Number(rows[0]?.version ?? 0)
    if (version >= SCHEMA_VERSION) return version
    await client.query('BEGIN')
    for (const step of stepsAfter(version)) await client.query(step)
    await client.query('DELETE FROM kubecon_schema')
    await client.query('INSERT INTO kubecon_schema (version) VALUES ($1)', [SCHEMA_VERSION])
    await client.query('COMMIT')
    return SCHEMA_VERSION
  } catch (error) {
    await client.query('ROLLBACK')
    throw error
  } finally {
    // Ends with the connection in any case.
    await client.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK])
  }
}

const runOn =
  (pool: PgPool): RunSql =>
  async (text, values) =>
    (await pool.query(text, [...values])).rows

/** Host and database: all of the address that may be told. */
function placeOf(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : undefined
  return parsed ? `${parsed.host}${parsed.pathname}` : 'the address'
}

/**
 * Opens the state, making its tables where they are missing. Waits some seconds for a server that is not there yet.
 * @param url `postgres://user:password@host:port/database`; never logged
 * @returns the state, or what the operator has to mend
 */
export async function openPostgresState(
  url: string,
  { log, wait }: PostgresCollaborators,
): Promise<OpenedState> {
  const problem = (text: string) => problemWith('DATABASE_URL', text)
  if (!/^postgres(ql)?:\/\//.test(url)) {
    return problem('is not an address of PostgreSQL; expected postgres://user:password@host:5432/database.')
  }
  // Half of the bots use SQLite; they need not load the driver.
  const { Client, Pool } = (await import('pg')).default
  const options = {
    connectionString: url,
    application_name: 'kubecon',
    connectionTimeoutMillis: CONNECT_MS,
    query_timeout: STATEMENT_MS,
    keepAlive: true,
  }
  for (let attempt = 1; ; attempt += 1) {
    // Waiting for the lock may take as long as another replica's migration.
    const client = new Client({ ...options, query_timeout: 6 * STATEMENT_MS })
    // A connection that breaks between two statements says so here; without a listener the process would end.
    client.on('error', () => {})
    try {
      await client.connect()
      const version = await migrate(client)
      await client.end()
      if (version <= SCHEMA_VERSION) break
      return problem(
        `names a database that ${newerSchema(version, SCHEMA_VERSION)}; start that version, or name another database.`,
      )
    } catch (error) {
      await client.end().catch(() => {})
      const reason = mistakeOf(error)
      if (reason !== undefined || attempt === ATTEMPTS) {
        const told = reason ?? (error instanceof Error ? error.message || codeOf(error) : String(error))
        return problem(`names a database that cannot be used (${placeOf(url)}: ${told}).`)
      }
      log.warn({ database: placeOf(url), reason: codeOf(error) }, 'The database is not there yet.')
      await wait(PAUSE_MS)
    }
  }
  const pool = new Pool({ ...options, max: CONNECTIONS })
  pool.on('error', (error) =>
    log.warn({ reason: codeOf(error) || error.message }, 'A database connection broke.'),
  )
  return { kind: 'open', state: sqlState(runOn(pool), CLOCK), close: () => pool.end() }
}
