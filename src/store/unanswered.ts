// Topics that were not answered, in SQL that SQLite and PostgreSQL both run: a row a topic and day.
import type { MarkedTopic, UnansweredStore } from '../domain/unanswered.ts'
import type { RunSql } from './database/sql.ts'

const ADD = `
  INSERT INTO unanswered (topic, day, marks, times) VALUES ($1, $2, $3, 1)
  ON CONFLICT (topic, day) DO UPDATE SET marks = unanswered.marks | excluded.marks, times = unanswered.times + 1`

const SINCE = 'SELECT topic, marks, times FROM unanswered WHERE day >= $1'

/** Unanswered topics on any database that has the tables of schema.ts. Throws what the database throws. */
export function sqlUnanswered(run: RunSql): UnansweredStore {
  return {
    async add(topic, mark, day) {
      await run(ADD, [topic, day, 1 << mark])
    },
    async since(day) {
      const topics = new Map<string, MarkedTopic>()
      for (const row of await run(SINCE, [day])) {
        const topic = String(row.topic)
        const before = topics.get(topic)
        topics.set(topic, {
          topic,
          marks: (before?.marks ?? 0) | Number(row.marks),
          times: (before?.times ?? 0) + Number(row.times),
        })
      }
      return [...topics.values()]
    },
    async sweep(day) {
      await run('DELETE FROM unanswered WHERE day < $1', [day])
    },
  }
}
