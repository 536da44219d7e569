// A PostgreSQL of its own for a test file: Debian's program, a temporary folder, a free port of 127.0.0.1.
// initdb refuses root, so that under root the server runs as the user that the package made.
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { chownSync, existsSync, globSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from '../e2e/free-port.ts'

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

export interface PostgresServer {
  /** A new, empty database. */
  database(): Promise<string>
  /** Ends the server as a power cut does; `restart` brings it back with what was written. */
  kill(): Promise<void>
  restart(): Promise<void>
  /** Runs a statement as the server's owner, outside of any test's database. */
  administer(text: string): void
  /** Every session from now on may only read, as after a failover to a standby, until `false`. */
  readOnly(on: boolean): void
  /** The server's processes stop where they stand: its connections stay open and nothing answers, until `false`. */
  freeze(on: boolean): void
  stop(): Promise<void>
}

const READY_ATTEMPTS = 100
const USER = 'kubecon'

/** @param settings of postgresql.conf, e.g. `fsync=off` where nothing has to survive */
export async function startPostgres(settings: readonly string[] = ['fsync=off']): Promise<PostgresServer> {
  const bin = programs()
  if (bin === undefined) throw new Error(whyNoPostgres)
  const folder = mkdtempSync(join(tmpdir(), 'kubecon-postgres-'))
  const data = join(folder, 'data')
  const as = runner()
  if (as.uid !== undefined && as.gid !== undefined) chownSync(folder, as.uid, as.gid)
  const env = { PATH: process.env.PATH, LC_ALL: 'C', HOME: folder }
  const initdb = ['-D', data, '-U', USER, '--auth=trust', '-E', 'UTF8', '--no-sync']
  execFileSync(join(bin, 'initdb'), initdb, { ...as, env, cwd: folder, stdio: 'pipe' })
  const port = await freePort()
  let server: ChildProcess
  let databases = 0

  const psql = (text: string) =>
    spawnSync(
      join(bin, 'psql'),
      ['-h', '127.0.0.1', '-p', `${port}`, '-U', USER, '-d', 'postgres', '-c', text],
      { env },
    )

  function administer(text: string): void {
    const { status, stderr } = psql(text)
    if (status !== 0) throw new Error(String(stderr))
  }

  async function start(): Promise<void> {
    const options = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', ...settings]
    const words = ['-D', data, '-p', `${port}`, ...options.flatMap((option) => ['-c', option])]
    server = spawn(join(bin as string, 'postgres'), words, { ...as, env, cwd: folder, stdio: 'ignore' })
    const end = () => void server.kill('SIGQUIT')
    process.once('exit', end)
    server.once('exit', () => process.off('exit', end))
    for (let attempt = 0; attempt < READY_ATTEMPTS; attempt += 1) {
      if (psql('SELECT 1').status === 0) return
      await pause(50)
    }
    throw new Error('PostgreSQL does not answer')
  }

  const ended = (signal: NodeJS.Signals) =>
    new Promise<void>((resolve) => {
      server.once('exit', () => resolve())
      server.kill(signal)
    })

  await start()
  return {
    async database() {
      databases += 1
      const name = `test_${databases}`
      psql(`CREATE DATABASE ${name}`)
      return `postgres://${USER}@127.0.0.1:${port}/${name}`
    },
    // Immediate shutdown: nothing is written down any more, as after a power cut.
    kill: () => ended('SIGQUIT'),
    restart: start,
    administer,
    readOnly(on) {
      administer(`ALTER SYSTEM SET default_transaction_read_only = ${on ? 'on' : 'off'}`)
      administer('SELECT pg_reload_conf()')
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
