import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { openPostgresState } from '../../src/store/database/postgres.ts'
import { MIGRATIONS, SCHEMA_VERSION } from '../../src/store/database/schema.ts'
import { keptLog } from '../digest/world.ts'
import { attemptAt, slotFor } from './slots.ts'
import { describePostgres, openPostgres } from './stores.ts'
import { opened, temporaryFolder } from './temporary-folder.ts'

const SLOT = slotFor('2026-03-02')

/** A file as the first version of the program has written it. */
function firstVersion(path: string): void {
  const database = new DatabaseSync(path)
  for (const step of MIGRATIONS[0] ?? []) database.exec(step)
  database.exec(`
    INSERT INTO delivery VALUES ('${SLOT.key}', '${SLOT.subscription.id}', 'slack:C1', 'posted', '["a/1"]', 1, 1, 2, '17');
    INSERT INTO subscription_known VALUES ('${SLOT.subscription.id}', 42);
    PRAGMA user_version = 1`)
  database.close()
}

const openOptions = () => ({ log: keptLog().log })

describe('a file of an older version', () => {
  it('is brought forward with all that it remembers, after a copy was made', async () => {
    const path = join(temporaryFolder(), 'kubecon.db')
    firstVersion(path)
    const { state, close } = await opened(path)
    expect(await state.ledger.shown(SLOT.subscription.channel)).toEqual([{ at: 1, items: ['a/1'] }])
    // Known since then: what was missed before the update is still recorded as missed.
    await state.subscriptions.declare(SLOT.subscription, 100, 110)
    expect(await state.subscriptions.ofChannel(SLOT.subscription.channel)).toMatchObject([{ openFrom: 42 }])
    await close()
    const copy = new DatabaseSync(`${path}.before-${SCHEMA_VERSION}`)
    expect(copy.prepare('SELECT slot FROM delivery').all()).toEqual([{ slot: SLOT.key }])
    expect(copy.prepare("SELECT name FROM sqlite_master WHERE name = 'subscription'").all()).toEqual([])
    copy.close()
  })

  it('knows of a correction from before what it was made of', async () => {
    const path = join(temporaryFolder(), 'kubecon.db')
    const database = new DatabaseSync(path)
    const before = MIGRATIONS.findIndex((steps) => steps.some((step) => step.includes('built_on')))
    for (const step of MIGRATIONS.slice(0, before).flat()) database.exec(step)
    const put = database.prepare(
      `INSERT INTO draft (id, revision, state, workspace, source, fields, changed_at) VALUES (?, 1, ?, '', '', ?, 1)`,
    )
    put.run('aaaaaaaa2222', 'withdrawn', '{"edition":"","text":""}')
    put.run('bbbbbbbb2222', 'approved', '{"corrects":"chat-aaaaaaaa2222/talk","text":"x"}')
    put.run(
      'cccccccc2222',
      'approved',
      '{"corrects":"some-note/talk","text":"says \\"corrects\\":\\"chat-aaaaaaaa2222/"}',
    )
    database.exec(`PRAGMA user_version = ${before}`)
    database.close()
    const { state, close } = await opened(path)
    expect(await state.drafts.approved()).toEqual(['cccccccc2222'])
    expect((await state.drafts.fallen()).map(({ id }) => id)).toEqual(['bbbbbbbb2222'])
    await close()
  })

  it('is copied only where there is something to lose', async () => {
    const path = join(temporaryFolder(), 'kubecon.db')
    await (await opened(path)).close()
    await (await opened(path)).close()
    expect(existsSync(`${path}.before-${SCHEMA_VERSION}`)).toBe(false)
  })
})

describePostgres('the schema', (server) => {
  it('is made once when several replicas start at the same moment', async () => {
    const url = await server().database()
    const replicas = await Promise.all([1, 2, 3, 4, 5].map(() => openPostgres(url)))
    const claims = await Promise.all(replicas.map(({ state }) => state.ledger.claim(SLOT, [], attemptAt(1))))
    expect(claims.filter(Boolean)).toHaveLength(1)
    await Promise.all(replicas.map(({ close }) => close()))
  })

  it('is refused by an older program, in one line', async () => {
    const url = await server().database()
    await (await openPostgres(url)).close()
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    await client.query('UPDATE kubecon_schema SET version = 99')
    await client.end()
    expect(await openPostgresState(url, openOptions())).toEqual({
      kind: 'problem',
      problem: {
        variable: 'DATABASE_URL',
        text: `names a database that was written by a newer version of this program (schema 99, this one knows ${SCHEMA_VERSION}); start that version, or name another database.`,
      },
    })
  })

  it('says what to mend where there is no such database, and never the password', async () => {
    const url = new URL(await server().database())
    url.pathname = '/nowhere'
    url.password = 'secret-of-the-operator'
    const result = await openPostgresState(url.href, openOptions())
    expect(result).toMatchObject({ kind: 'problem', problem: { variable: 'DATABASE_URL' } })
    expect(JSON.stringify(result)).toContain('the server has no such database')
    expect(JSON.stringify(result)).not.toContain('secret')
  })

  it('is away where its server is not there yet', async () => {
    const url = 'postgres://kubecon:secret@127.0.0.1:1/kubecon'
    expect(await openPostgresState(url, openOptions())).toEqual({
      kind: 'away',
      reason: '127.0.0.1:1/kubecon: nothing listens there',
    })
  })
})
