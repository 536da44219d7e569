// The operator's guide: its procedures are run as they stand, where they need no engine, no cluster and no tokens.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseDigests } from '../../src/digest/declare.ts'
import { openPostgresState } from '../../src/store/database/postgres.ts'
import { openSqliteState } from '../../src/store/database/sqlite.ts'
import type { OpenedState } from '../../src/store/state.ts'
import { type PostgresServer, startPostgres, whyNoPostgres } from '../store/postgres-server.ts'

const guide = readFileSync('docs/operating.md', 'utf8')

/** The commands of a section that begin with this word, as one pastes them. */
function commandsOf(section: string, ...programs: readonly string[]): readonly string[] {
  const [, text = ''] = new RegExp(`\\n## ${section}\\n([\\s\\S]*?)\\n## `).exec(guide) ?? []
  return Array.from(text.matchAll(/```console\n([\s\S]*?)```/g), ([, block = '']) => block.trim().split('\n'))
    .flat()
    .filter((line) => programs.includes(line.split(' ')[0] ?? ''))
}

const programsOfPostgres = globSync('/usr/lib/postgresql/*/bin').sort().at(-1)

const run = (command: string, folder: string, env: Readonly<Record<string, string>> = {}): void => {
  const path = [dirname(process.execPath), programsOfPostgres, process.env.PATH].filter(Boolean).join(':')
  execFileSync('sh', ['-ec', command], { cwd: folder, env: { PATH: path, ...env }, stdio: 'pipe' })
}

const [SUBSCRIPTION] = parseDigests('slack:C0123 weekdays 09:00 Europe/Lisbon').subscriptions

/** What channels have ordered. */
async function ordered(opened: OpenedState): Promise<readonly string[]> {
  if (opened.kind !== 'open') throw new Error(JSON.stringify(opened))
  const all = await opened.state.subscriptions.changedSince(0)
  await opened.close()
  return all.map(({ subscription }) => subscription.id).toSorted()
}

async function order(opened: OpenedState, id: string): Promise<void> {
  if (opened.kind !== 'open' || !SUBSCRIPTION) throw new Error(JSON.stringify(opened))
  await opened.state.subscriptions.subscribe({ ...SUBSCRIPTION, id }, 'U1', 1)
  await opened.close()
}

const folder = mkdtempSync(join(tmpdir(), 'kubecon-guide-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('backup and restore of SQLite, as the guide says', () => {
  const path = join(folder, 'state/kubecon.db')
  const hasSqlite = spawnSync('sqlite3', ['--version']).status === 0

  it.skipIf(!hasSqlite)('bring back what was there (skipped without sqlite3)', async () => {
    await order(await openSqliteState(path), 'before')
    // The bot runs: its file stays open meanwhile.
    const running = await openSqliteState(path)
    for (const command of commandsOf('Backup', 'sqlite3')) run(command, folder)
    if (running.kind === 'open') await running.close()
    await order(await openSqliteState(path), 'after')
    expect(await ordered(await openSqliteState(path))).toEqual(['after', 'before'])
    const restore = commandsOf('Restore', 'rm', 'cp')
    expect(restore).toHaveLength(2)
    for (const command of restore) run(command, folder)
    expect(await ordered(await openSqliteState(path))).toEqual(['before'])
  })

  it.skipIf(!hasSqlite)('and so does PRIVACY.md delete what it says (skipped without sqlite3)', async () => {
    const other = join(folder, 'private')
    mkdirSync(other)
    await order(await openSqliteState(join(other, 'state/kubecon.db')), 'one')
    const [, text = ''] = /```console\n([\s\S]*?)```/.exec(readFileSync('PRIVACY.md', 'utf8')) ?? []
    const commands = text.trim().split('\n')
    expect(commands).toHaveLength(3)
    for (const command of commands) run(command, other)
    expect(await ordered(await openSqliteState(join(other, 'state/kubecon.db')))).toEqual([])
  })

  it('work without sqlite3, with Node alone', async () => {
    const other = join(folder, 'other')
    mkdirSync(other)
    await order(await openSqliteState(join(other, 'state/kubecon.db')), 'one')
    const [command = ''] = commandsOf('Backup', 'node')
    run(command, other)
    expect(await ordered(await openSqliteState(join(other, 'kubecon-copy.db')))).toEqual(['one'])
  })
})

describe('a backup of a file that is not there', () => {
  it.each(['sqlite3', 'node'])('fails, and leaves nothing that looks like one: by %s', (program) => {
    if (program === 'sqlite3' && spawnSync('sqlite3', ['--version']).status !== 0) return
    const elsewhere = mkdtempSync(join(folder, 'elsewhere-'))
    mkdirSync(join(elsewhere, 'state'))
    const [command = ''] = commandsOf('Backup', program)
    expect(command).not.toBe('')
    expect(() => run(command, elsewhere)).toThrow()
    for (const file of globSync('**/*.db', { cwd: elsewhere }))
      expect(statSync(join(elsewhere, file)).size).toBe(0)
  })

  it('is none in the image, where only /state can be written', () => {
    const inImage = commandsOf('Backup', 'docker').filter((command) => command.includes('VACUUM INTO'))
    expect(inImage).toHaveLength(1)
    const paths = inImage[0]?.match(/'[^']*\.db'/g) ?? []
    expect(paths).toEqual(["'/state/kubecon.db'", "'/state/copy.db'"])
  })
})

describe.skipIf(whyNoPostgres)(
  `backup and restore of PostgreSQL (${whyNoPostgres ?? 'as the guide says'})`,
  () => {
    let server: PostgresServer
    let url: string
    const open = () => {
      const log = { debug() {}, info() {}, warn() {}, error() {}, child: () => log }
      return openPostgresState(url, { log })
    }
    beforeAll(async () => {
      server = await startPostgres()
      url = await server.database()
    })
    afterAll(() => server?.stop())

    it('bring back what was there', async () => {
      await order(await open(), 'before')
      for (const command of commandsOf('Backup', 'pg_dump')) run(command, folder, { DATABASE_URL: url })
      await order(await open(), 'after')
      const restore = commandsOf('Restore', 'pg_restore')
      expect(restore).toHaveLength(1)
      for (const command of restore) run(command, folder, { DATABASE_URL: url })
      expect(await ordered(await open())).toEqual(['before'])
    })
  },
)

describe('the guide', () => {
  it('makes an env file without empty lines, by which the image would be unset', () => {
    const [command = ''] = commandsOf('Container', 'grep')
    const file = join(folder, '.env')
    execFileSync('sh', ['-c', `printf 'OPS_HOST=\\n# A=1\\nDISCORD_TOKEN=t\\n' > ${file}`])
    run(command, folder)
    expect(readFileSync(join(folder, 'kubecon.env'), 'utf8')).toBe('DISCORD_TOKEN=t\n')
  })

  it('makes a key of the length that is wanted', () => {
    const [command = ''] = commandsOf('Rotate', 'openssl')
    const key = execFileSync('sh', ['-c', command], { encoding: 'utf8' }).trim()
    expect(Buffer.from(key, 'base64')).toHaveLength(32)
  })

  it.each(['Upgrade', 'Debug'])('says how for each way to run it: %s', (section) => {
    const [, text = ''] = new RegExp(`\\n## ${section}\\n([\\s\\S]*?)\\n## `).exec(guide) ?? []
    for (const way of ['from a clone', 'systemd', 'docker', 'compose']) expect(text).toContain(way)
  })

  it('covers what an operator does', () => {
    const sections = Array.from(guide.matchAll(/^## (.+)$/gm), ([, title]) => title)
    for (const wanted of [
      'Install',
      'Upgrade',
      'Backup',
      'Restore',
      'Rotate',
      'Scale',
      'Debug',
      'Exit codes',
    ])
      expect(sections).toContain(wanted)
  })

  it.each(['docs/operating.md', 'docs/kubernetes.md', 'SECURITY.md', 'PRIVACY.md'])(
    '%s names only files and npm scripts that exist',
    (page) => {
      const text = readFileSync(page, 'utf8')
      const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
      const files = Array.from(
        text.matchAll(/`((?:src|test|deploy|\.github)\/[^`\s]+)`/g),
        ([, file = '']) => file,
      )
      expect(files.filter((file) => !existsSync(file))).toEqual([])
      const called = Array.from(text.matchAll(/npm run (?:--silent )?([a-z]+)/g), ([, name = '']) => name)
      // Written beside this page, by whoever builds it.
      expect(called.filter((name) => !(name in scripts) && name !== 'soak')).toEqual([])
    },
  )
})
