import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import { SCHEMA_VERSION } from '../../src/store/database/schema.ts'
import { openSqliteState } from '../../src/store/database/sqlite.ts'
import { attemptAt, slotFor } from './slots.ts'
import { opened, temporaryFolder } from './temporary-folder.ts'

const SLOT = slotFor('2026-03-02')

function pragma(path: string, name: string): unknown {
  const database = new DatabaseSync(path)
  const value = database.prepare(`PRAGMA ${name}`).get()?.[name]
  database.close()
  return value
}

describe('the state in SQLite', () => {
  it('makes its folder, and remembers after it was closed', async () => {
    const path = join(temporaryFolder(), 'deep', 'down', 'kubecon.db')
    const first = opened(path)
    await first.state.ledger.claim(SLOT, ['a/1'], attemptAt(1))
    await first.state.ledger.settle(SLOT, { state: 'posted', detail: '17' }, 2)
    await first.close()
    const again = opened(path)
    expect(await again.state.ledger.claim(SLOT, [], attemptAt(3))).toBeUndefined()
    expect(await again.state.ledger.shown(SLOT.subscription.channel)).toEqual([{ at: 1, items: ['a/1'] }])
    await again.close()
  })

  it('may be closed twice', async () => {
    const ledger = opened(join(temporaryFolder(), 'kubecon.db'))
    await ledger.close()
    await expect(ledger.close()).resolves.toBeUndefined()
  })

  it('writes ahead and numbers its schema', () => {
    const path = join(temporaryFolder(), 'kubecon.db')
    opened(path).close()
    expect(pragma(path, 'journal_mode')).toBe('wal')
    expect(pragma(path, 'user_version')).toBe(SCHEMA_VERSION)
  })

  it('refuses what a newer version has written, and leaves it untouched', () => {
    const path = join(temporaryFolder(), 'kubecon.db')
    const newer = new DatabaseSync(path)
    newer.exec('CREATE TABLE later (id TEXT); PRAGMA user_version = 99')
    newer.close()
    expect(openSqliteState(path)).toEqual({
      kind: 'problem',
      problem: {
        variable: 'STATE_PATH',
        text: `${path} was written by a newer version of this program (schema 99, this one knows ${SCHEMA_VERSION}); start that version, or name another file.`,
      },
    })
    expect(pragma(path, 'user_version')).toBe(99)
    expect(pragma(path, 'journal_mode')).toBe('delete')
  })

  it('says what to mend when the file is no database', () => {
    const path = join(temporaryFolder(), 'kubecon.db')
    writeFileSync(path, 'these are the wrong bytes '.repeat(100))
    expect(openSqliteState(path)).toEqual({
      kind: 'problem',
      problem: {
        variable: 'STATE_PATH',
        text: `${path} cannot be used as the state's database (file is not a database); name a file that can be written.`,
      },
    })
  })

  it('says what to mend when the place cannot be a folder', () => {
    const file = join(temporaryFolder(), 'file')
    writeFileSync(file, '')
    expect(openSqliteState(join(file, 'kubecon.db'))).toMatchObject({
      kind: 'problem',
      problem: { variable: 'STATE_PATH' },
    })
  })
})
