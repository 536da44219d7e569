// The state in PostgreSQL: for several replicas, on one machine or many.
import { setTimeout as pause } from 'node:timers/promises'
import type { Client as PgClient, Pool as PgPool } from 'pg'
import type { Log } from '../../domain/ports.ts'
import { newerSchema, type OpenedState, problemWith, sqlState } from '../state.ts'
import { codeOf, reasonOf } from './reason.ts'
import { SCHEMA_VERSION, stepsAfter } from './schema.ts'
import type { AroundSql, RunSql } from './sql.ts'

/** Any number, as long as it is always the same: who holds it migrates, the others wait. */
const MIGRATION_LOCK = 7_271_119

const CONNECT_MS = 5_000
/** A statement of ours takes a few milliseconds; one that takes this long has lost its server. */
const STATEMENT_MS = 10_000
/**
 * The server gives it up before we do: otherwise it would wait there for another's lock without end, with its session, and
 * each new attempt would take one more of the server's connections.
 */
const AT_SERVER = 0.5
/** Digests are few; most of the time one connection is busy. */
const CONNECTIONS = 5
/** An idle connection asks so early whether its server still lives: docs of tcp(7), TCP_KEEPIDLE. */
const KEEP_ALIVE_MS = 10_000
/** Connections to a server that does not answer any more are not waited for longer. */
const CLOSING_MS = 1_000

/** Not as an option of the connection: a pooler in between (PgBouncer) refuses those. */
const givingUp = (client: Pick<PgClient, 'query'>, milliseconds: number): Promise<unknown> =>
  client.query(`SET statement_timeout = ${Math.ceil(milliseconds * AT_SERVER)}`)

/** Of this moment, not of the statement's beginning: it may have waited for another's lock. */
const CLOCK = 'CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000 AS BIGINT)'

/** Classes and codes that no waiting mends: https://www.postgresql.org/docs/15/errcodes-appendix.html */
const OPERATORS_MISTAKES = ['28', '3D', '42501'] as const

const isMistake = (error: unknown): boolean =>
  OPERATORS_MISTAKES.some((code) => codeOf(error).startsWith(code))

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
    // Where the connection is gone, what went wrong before is what counts.
    await client.query('ROLLBACK').catch(() => {})
    throw error
  } finally {
    // Ends with the connection in any case.
    await client.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]).catch(() => {})
  }
}

/** A pool that is replaced as a whole where its server is the wrong one: after a failover all its connections lead there. */
function replaceablePool(open: () => PgPool): { readonly run: RunSql; close(): Promise<void> } {
  let pool = open()
  const end = (old: PgPool): Promise<void> =>
    Promise.race([old.end(), pause(CLOSING_MS, undefined, { ref: false })])
  return {
    async run(text, values) {
      const asked = pool
      try {
        return (await asked.query(text, [...values])).rows
      } catch (error) {
        if (leadsNowhere(error) && pool === asked) {
          pool = open()
          end(asked).catch(() => {})
        }
        throw error
      }
    },
    close: () => end(pool),
  }
}

/** A server that cannot be written, or does not answer: a single broken connection the pool replaces by itself. */
const leadsNowhere = (error: unknown): boolean =>
  codeOf(error) === '25006' || (error instanceof Error && error.message === 'Query read timeout')

/** Host and database: all of the address that may be told. */
function placeOf(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : undefined
  return parsed ? `${parsed.host}${parsed.pathname}` : 'the address'
}

/**
 * Opens the state, making its tables where they are missing. Tries once.
 * @param url `postgres://user:password@host:port/database`; never logged
 * @param around put around every statement
 * @param statementMs how long one statement may take
 * @returns the state; `away` where the server cannot be reached, or cannot be written; or what the operator has to mend
 */
export async function openPostgresState(
  url: string,
  {
    log,
    around = (run) => run,
    statementMs = STATEMENT_MS,
  }: { readonly log: Log; readonly around?: AroundSql; readonly statementMs?: number },
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
    query_timeout: statementMs,
    keepAlive: true,
    keepAliveInitialDelayMillis: KEEP_ALIVE_MS,
  }
  let client: PgClient | undefined
  try {
    // Waiting for the lock may take as long as another replica's migration.
    const waitMs = 6 * statementMs
    client = new Client({ ...options, query_timeout: waitMs })
    // A connection that breaks between two statements says so here; without a listener the process would end.
    client.on('error', () => {})
    await client.connect()
    await givingUp(client, waitMs)
    const version = await migrate(client)
    if (version > SCHEMA_VERSION)
      return problem(
        `names a database that ${newerSchema(version, SCHEMA_VERSION)}; start that version, or name another database.`,
      )
  } catch (error) {
    const told = `${placeOf(url)}: ${reasonOf(error)}`
    // Without a client the address itself cannot be used: it names certificates that are read at once.
    return isMistake(error) || !client
      ? problem(`names a database that cannot be used (${told}).`)
      : { kind: 'away', reason: told }
  } finally {
    await Promise.race([client?.end().catch(() => {}), pause(CLOSING_MS, undefined, { ref: false })])
  }
  const { run, close } = replaceablePool(() => {
    const onConnect = async (client: Pick<PgClient, 'query'>) => void (await givingUp(client, statementMs))
    const pool = new Pool({ ...options, max: CONNECTIONS, onConnect })
    pool.on('error', (error) => log.warn({ reason: reasonOf(error) }, 'A database connection broke.'))
    return pool
  })
  let closed: Promise<void> | undefined
  return { kind: 'open', state: sqlState(around(run), CLOCK), close: () => (closed ??= close()) }
}
