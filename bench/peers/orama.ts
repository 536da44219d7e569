import { create, insertMultiple, search } from '@orama/orama'
import type { Peer } from './peer.ts'

export const orama: Peer = {
  name: 'orama',
  settings: 'defaults, title boosted twice as in its guide',
  async open(documents) {
    const db = create({ schema: { title: 'string', text: 'string', tags: 'string' } as const })
    await insertMultiple(db, [...documents], 500)
    return async (question, most) => {
      const { hits } = await search(db, { term: question, limit: most, boost: { title: 2 } })
      return hits.map(({ id }) => id)
    }
  },
}
