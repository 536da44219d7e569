import { DatabaseSync } from 'node:sqlite'
import type { Peer } from './peer.ts'

export const sqliteFts5: Peer = {
  name: 'sqlite-fts5',
  settings: 'porter tokenizer, words joined by OR, bm25 with the title twice',
  open(documents) {
    const database = new DatabaseSync(':memory:')
    database.exec(
      "CREATE VIRTUAL TABLE texts USING fts5(id UNINDEXED, title, text, tags, tokenize = 'porter unicode61')",
    )
    const insert = database.prepare('INSERT INTO texts VALUES (?, ?, ?, ?)')
    database.exec('BEGIN')
    for (const { id, title, text, tags } of documents) insert.run(id, title, text, tags)
    database.exec('COMMIT')
    const find = database.prepare(
      'SELECT id FROM texts WHERE texts MATCH ? ORDER BY bm25(texts, 0, 2, 1, 1) LIMIT ?',
    )
    return (question, most) => {
      const words = question.match(/[\p{L}\p{N}]+/gu) ?? []
      if (words.length === 0) return []
      return find.all(words.map((word) => `"${word}"`).join(' OR '), most).map((row) => String(row['id']))
    }
  },
}
