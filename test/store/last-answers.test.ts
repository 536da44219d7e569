import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import pg from 'pg'
import { expect, it } from 'vitest'
import { memoryState } from '../../src/store/database/sqlite.ts'
import { ownMemory } from '../../src/store/replicas/own-memory.ts'
import { describeLastAnswers } from './last-answers-contract.ts'
import { describePostgres, openPostgres } from './stores.ts'
import { opened, temporaryFolder } from './temporary-folder.ts'

const ANSWER = { shown: ['note/talk'], left: [] }

describeLastAnswers('last answers, in memory', async () => {
  let now = 0
  const { lastAnswers } = memoryState(() => now)
  const age = async (milliseconds: number) => {
    now += milliseconds
  }
  return { answers: lastAnswers, other: lastAnswers, age, close: async () => {} }
})

describeLastAnswers('last answers, in SQLite', async () => {
  const path = join(temporaryFolder(), 'kubecon.db')
  const [one, two] = [await opened(path), await opened(path)]
  const database = new DatabaseSync(path)
  return {
    answers: one.state.lastAnswers,
    other: two.state.lastAnswers,
    age: async (ms) => void database.prepare('UPDATE answer_shown SET shown_at = shown_at - ?').run(ms),
    async close() {
      database.close()
      await Promise.all([one.close(), two.close()])
    },
  }
})

describePostgres('last answers', (server) => {
  describeLastAnswers('last answers, in PostgreSQL', async () => {
    const url = await server().database()
    const [one, two] = [await openPostgres(url), await openPostgres(url)]
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    return {
      answers: one.state.lastAnswers,
      other: two.state.lastAnswers,
      age: async (ms) => void (await client.query('UPDATE answer_shown SET shown_at = shown_at - $1', [ms])),
      async close() {
        await Promise.all([client.end(), one.close(), two.close()])
      },
    }
  })
})

it('last answers name neither place nor person, and are gone from the file after half an hour', async () => {
  const path = join(temporaryFolder(), 'kubecon.db')
  const before = await opened(path)
  await before.state.lastAnswers.keep(['slack C0123 U0123'], ANSWER)
  await before.close()
  const database = new DatabaseSync(path)
  expect(JSON.stringify(database.prepare('SELECT * FROM answer_shown').all())).not.toMatch(/[CU]0123/)
  database.prepare('UPDATE answer_shown SET shown_at = shown_at - 1800000').run()
  // A process of its own sweeps with its first answer.
  const after = await opened(path)
  await after.state.lastAnswers.keep(['elsewhere'], ANSWER)
  expect(database.prepare('SELECT COUNT(*) AS rows FROM answer_shown').all()).toEqual([{ rows: 1 }])
  database.close()
  await after.close()
})

it('a process of its own remembers them without any file', async () => {
  const { lastAnswers } = ownMemory()
  await lastAnswers.keep(['here'], ANSWER)
  expect(await lastAnswers.of(['here'])).toEqual(ANSWER)
})
