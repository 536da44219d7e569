import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setImmediate } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { reasonOf } from '../../src/store/database/reason.ts'
import { SCHEMA_VERSION } from '../../src/store/database/schema.ts'
import { openSqliteState } from '../../src/store/database/sqlite.ts'
import { draft } from '../drafts/drafts.ts'
import { attemptAt, slotFor } from './slots.ts'
import { opened, temporaryFolder } from './temporary-folder.ts'

const SLOT = slotFor('2026-03-02')

function pragma(path: string, name: string): unknown {
  const database = new DatabaseSync(path)
  const value = database.prepare(`PRAGMA ${name}`).get()?.[name]
  database.close()
  return value
}

describe('a file of the state that is not left alone', () => {
  it('takes nothing while it is not where it was, and goes on when it is put back', async () => {
    const folder = temporaryFolder()
    const [path, elsewhere] = [join(folder, 'kubecon.db'), join(folder, 'elsewhere.db')]
    const { state, close } = await opened(path)
    await state.ledger.claim(SLOT, ['a/1'], attemptAt(1))
    renameSync(path, elsewhere)
    const error = await state.ledger.settle(SLOT, { state: 'posted' }, 2).catch((thrown: unknown) => thrown)
    expect(reasonOf(error)).toBe(
      'its file was removed or replaced while it was in use; put it back, or start the bot again',
    )
    renameSync(elsewhere, path)
    expect(await state.ledger.states([SLOT.key])).toEqual(new Map([[SLOT.key, 'claimed']]))
    await state.ledger.settle(SLOT, { state: 'posted' }, 3)
    await close()
  })

  it('gives way, at the next start, to the file that was put in its place, and mixes nothing into it', async () => {
    const folder = temporaryFolder()
    const [path, backup] = [join(folder, 'kubecon.db'), join(folder, 'backup.db')]
    const kept = await opened(backup)
    await kept.state.ledger.claim(SLOT, ['a/1'], attemptAt(1))
    await kept.close()
    const running = await opened(path)
    await running.state.ledger.claim(slotFor('2026-03-03'), ['a/2'], attemptAt(1))
    renameSync(backup, path)
    await expect(running.state.ledger.states([SLOT.key])).rejects.toThrow('replaced')
    await running.close()
    const again = await opened(path)
    expect(await again.state.ledger.entries(SLOT.subscription.channel)).toMatchObject([{ slot: SLOT.key }])
    await again.close()
  })

  it('keeps nobody waiting but who writes, while another process holds it', async () => {
    const path = join(temporaryFolder(), 'kubecon.db')
    const { state, close } = await opened(path)
    const other = new DatabaseSync(path)
    other.exec('BEGIN IMMEDIATE')
    const claims = [1, 2, 3].map((day) =>
      state.ledger.claim(slotFor(`2026-03-0${day}`), ['a/1'], attemptAt(1)),
    )
    // Were the thread held, this would come after them all.
    const first = await Promise.race([setImmediate('a turn of the loop'), ...claims])
    expect(first).toBe('a turn of the loop')
    other.exec('ROLLBACK')
    expect(await Promise.all(claims)).toEqual([1, 1, 1])
    other.close()
    await close()
  })
})

describe('the state in SQLite', () => {
  it('makes its folder, and remembers after it was closed', async () => {
    const path = join(temporaryFolder(), 'deep', 'down', 'kubecon.db')
    const first = await opened(path)
    await first.state.ledger.claim(SLOT, ['a/1'], attemptAt(1))
    await first.state.ledger.settle(SLOT, { state: 'posted', detail: '17' }, 2)
    await first.close()
    const again = await opened(path)
    expect(await again.state.ledger.claim(SLOT, [], attemptAt(3))).toBeUndefined()
    expect(await again.state.ledger.shown(SLOT.subscription.channel)).toEqual([{ at: 1, items: ['a/1'] }])
    await again.close()
  })

  it('may be closed twice', async () => {
    const ledger = await opened(join(temporaryFolder(), 'kubecon.db'))
    await ledger.close()
    await expect(ledger.close()).resolves.toBeUndefined()
  })

  it('keeps nobody waiting but who opens it, while another process holds it', async () => {
    const path = join(temporaryFolder(), 'kubecon.db')
    const other = new DatabaseSync(path)
    other.exec('BEGIN EXCLUSIVE; CREATE TABLE of_another (id TEXT)')
    const opening = opened(path)
    // Other work has its turns meanwhile, and ends what is waited for.
    for (let turn = 0; turn < 3; turn += 1) await setImmediate()
    other.exec('ROLLBACK')
    other.close()
    await (await opening).close()
  })

  it('writes ahead and numbers its schema', async () => {
    const path = join(temporaryFolder(), 'kubecon.db')
    await (await opened(path)).close()
    expect(pragma(path, 'journal_mode')).toBe('wal')
    expect(pragma(path, 'user_version')).toBe(SCHEMA_VERSION)
  })

  it('refuses what a newer version has written, and leaves it untouched', async () => {
    const path = join(temporaryFolder(), 'kubecon.db')
    const newer = new DatabaseSync(path)
    newer.exec('CREATE TABLE later (id TEXT); PRAGMA user_version = 99')
    newer.close()
    expect(await openSqliteState(path)).toEqual({
      kind: 'problem',
      problem: {
        variable: 'STATE_PATH',
        text: `${path} was written by a newer version of this program (schema 99, this one knows ${SCHEMA_VERSION}); start that version, or name another file.`,
      },
    })
    expect(pragma(path, 'user_version')).toBe(99)
    expect(pragma(path, 'journal_mode')).toBe('delete')
  })

  it('says what to mend when the file is no database', async () => {
    const path = join(temporaryFolder(), 'kubecon.db')
    writeFileSync(path, 'these are the wrong bytes '.repeat(100))
    expect(await openSqliteState(path)).toEqual({
      kind: 'problem',
      problem: {
        variable: 'STATE_PATH',
        text: `${path} cannot be used as the state's database (file is not a database); name a file that can be written.`,
      },
    })
  })

  it('says what to mend when the place cannot be a folder', async () => {
    const file = join(temporaryFolder(), 'file')
    writeFileSync(file, '')
    expect(await openSqliteState(join(file, 'kubecon.db'))).toMatchObject({
      kind: 'problem',
      problem: { variable: 'STATE_PATH' },
    })
  })
})

describe('what is erased', () => {
  it.each([
    ['withdrawn', false],
    ['waiting', true],
  ] as const)(
    'of a draft that is %s: whether its words are found in the files is %s',
    async (state, found) => {
      const folder = temporaryFolder()
      const { state: kept, close } = await opened(join(folder, 'kubecon.db'))
      // Longer than a page, so that some of it lies in pages of its own.
      const written = draft({
        source: 'Quxomatic '.repeat(2_000),
        fields: { edition: '', text: 'Quxomatic.' },
      })
      await kept.drafts.add(written)
      await kept.drafts.replace({ ...written, state: 'waiting', revision: 2 })
      if (state === 'withdrawn')
        await kept.drafts.replace(
          draft({ state, revision: 3, source: '', fields: { edition: '', text: '' } }),
        )
      const bytes = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1'))
      expect(bytes.some((text) => text.includes('Quxomatic'))).toBe(found)
      await close()
    },
  )
})

describe('a place where no folder can be made', () => {
  it('is a problem that is told, and holds up nothing', async () => {
    // Node itself never ends to make a folder there.
    expect(await openSqliteState('/proc/kubecon/kubecon.db')).toMatchObject({
      kind: 'problem',
      problem: { variable: 'STATE_PATH', text: expect.stringContaining('nothing can be written in /proc') },
    })
  })
})
