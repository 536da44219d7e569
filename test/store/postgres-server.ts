// PostgreSQL for tests: Debian's program, a temporary folder, a free port of 127.0.0.1. One server serves a whole run;
// whoever kills it, or looks at all of its databases, starts one of its own.
// initdb refuses root, so that under root the server runs as the user that the package made.
import { type ChildProcess, execFileSync, spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import {
  chownSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { freePort } from '../e2e/free-port.ts'
import { RUN_FOLDER } from '../programs/run-folder.ts'
import { startProgram, startProgramForRun } from '../programs/start-program.ts'

/** The newest installed one; undefined where there is none. */
function programs(): string | undefined {
  const debian = globSync('/usr/lib/postgresql/*/bin').sort().at(-1)
  if (debian) return debian
  const found = spawnSync('which', ['initdb'], { encoding: 'utf8' }).stdout?.trim()
  return found ? join(found, '..') : undefined
}

/** Why no server can be started here; undefined where one can. */
export const whyNoPostgres: string | undefined = programs()
  ? undefined
  : 'PostgreSQL is not installed: apt-get install -y postgresql-15'

const idOf = (option: '-u' | '-g', name: string): number | undefined => {
  const { status, stdout } = spawnSync('id', [option, name], { encoding: 'utf8' })
  return status === 0 ? Number(stdout) : undefined
}

/** Who runs the server: ourselves, or somebody else where we are root. */
function runner(): { readonly uid?: number; readonly gid?: number } {
  if (process.getuid?.() !== 0) return {}
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = [idOf('-u', name), idOf('-g', name)]
    if (uid !== undefined && gid !== undefined) return { uid, gid }
  }
  return {}
}

export interface Databases {
  /** @returns the address of a new, empty database */
  database(): Promise<string>
}

export interface PostgresServer extends Databases {
  /** Ends the server as a power cut does; `restart` brings it back with what was written. */
  kill(): Promise<void>
  restart(): Promise<void>
  /** Runs a statement as the server's owner, outside of any test's database. */
  administer(statement: string): Promise<void>
  /** Every session from now on may only read, as after a failover to a standby, until `false`. */
  readOnly(on: boolean): Promise<void>
  /** The server's processes stop where they stand: its connections stay open and nothing answers, until `false`. */
  freeze(on: boolean): void
  stop(): Promise<void>
}

const READY_MS = 60_000
const USER = 'kubecon'

/** Settings where nothing has to survive, and several test files connect at once. */
const FOR_TESTS = ['fsync=off', 'max_connections=300']

const addressOf = (port: number, database: string): string =>
  `postgres://${USER}@127.0.0.1:${port}/${database}`

/** Does something in the database that every server has. */
async function inPostgres(port: number, statement: string): Promise<void> {
  const client = new pg.Client(addressOf(port, 'postgres'))
  await client.connect()
  await client.query(statement).finally(() => client.end())
}

async function newDatabase(port: number): Promise<string> {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await inPostgres(port, `CREATE DATABASE ${name} TEMPLATE template0`)
  return addressOf(port, name)
}

/** The server of this run of the tests, started by whoever asks first; it ends with the run. */
export async function sharedPostgres(): Promise<Databases> {
  const run = process.env[RUN_FOLDER]
  if (!run) throw new Error('only a run of the tests shares a server')
  const told = join(run, 'postgres-port')
  if (isFirst(join(run, 'postgres'))) {
    const { port } = await launch(join(run, 'postgres'), FOR_TESTS, startProgramForRun)
    writeFileSync(`${told}.new`, `${port}`)
    // Whoever sees the file can read all of it.
    renameSync(`${told}.new`, told)
  }
  for (const until = Date.now() + READY_MS; !existsSync(told); await pause(50))
    if (Date.now() > until) throw new Error('the PostgreSQL of this run was not started')
  const port = Number(readFileSync(told, 'utf8'))
  return { database: () => newDatabase(port) }
}

function isFirst(folder: string): boolean {
  try {
    mkdirSync(folder)
    return true
  } catch {
    return false
  }
}

/** @param settings of postgresql.conf; without them nothing has to survive a power cut */
export async function startPostgres(settings: readonly string[] = FOR_TESTS): Promise<PostgresServer> {
  const folder = mkdtempSync(join(process.env[RUN_FOLDER] ?? tmpdir(), 'kubecon-postgres-'))
  const { port, process: first, start } = await launch(folder, settings, startProgram)
  let server = first

  const ended = (signal: NodeJS.Signals) =>
    new Promise<void>((resolve) => {
      server.once('exit', () => resolve())
      server.kill(signal)
    })

  return {
    database: () => newDatabase(port),
    // Immediate shutdown: nothing is written down any more, as after a power cut.
    kill: () => ended('SIGQUIT'),
    async restart() {
      server = await start()
    },
    administer: (statement) => inPostgres(port, statement),
    async readOnly(on) {
      await inPostgres(port, `ALTER SYSTEM SET default_transaction_read_only = ${on ? 'on' : 'off'}`)
      await inPostgres(port, 'SELECT pg_reload_conf()')
    },
    freeze(on) {
      const { stdout } = spawnSync('pgrep', ['-P', `${server.pid}`], { encoding: 'utf8' })
      const all = [server.pid, ...stdout.trim().split('\n').map(Number)]
      for (const pid of all) if (pid) process.kill(pid, on ? 'SIGSTOP' : 'SIGCONT')
    },
    async stop() {
      await ended('SIGINT')
      if (existsSync(folder)) rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Makes a server in this folder, and starts it. */
async function launch(folder: string, settings: readonly string[], startIt: typeof startProgram) {
  const bin = programs()
  if (bin === undefined) throw new Error(whyNoPostgres)
  const data = join(folder, 'data')
  const as = runner()
  if (as.uid !== undefined && as.gid !== undefined) chownSync(folder, as.uid, as.gid)
  const env = { PATH: process.env.PATH, LC_ALL: 'C', HOME: folder }
  const initdb = ['-D', data, '-U', USER, '--auth=trust', '-E', 'UTF8', '--no-sync']
  execFileSync(join(bin, 'initdb'), initdb, { ...as, env, cwd: folder, stdio: 'pipe' })
  const port = await freePort()

  async function start(): Promise<ChildProcess> {
    const options = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', ...settings]
    const words = ['-D', data, '-p', `${port}`, ...options.flatMap((option) => ['-c', option])]
    const server = startIt(join(bin as string, 'postgres'), words, {
      ...as,
      env,
      cwd: folder,
      stdio: 'ignore',
    })
    for (const until = Date.now() + READY_MS; ; await pause(50)) {
      const answers = await inPostgres(port, 'SELECT 1').then(
        () => true,
        () => false,
      )
      if (answers) return server
      if (Date.now() > until) throw new Error('PostgreSQL does not answer')
    }
  }

  return { port, process: await start(), start }
}
