import { Document } from 'flexsearch'
import type { Peer } from './peer.ts'

export const flexSearch: Peer = {
  name: 'flexsearch',
  settings: 'Document, tokenize forward, suggest: without it sentences find nothing',
  open(documents) {
    const index = new Document({
      document: { id: 'id', index: ['title', 'text', 'tags'] },
      tokenize: 'forward',
    })
    for (const document of documents) index.add({ ...document })
    return (question, most) => {
      const found = index.search(question, { limit: most, suggest: true }) as { result: unknown[] }[]
      const ids = new Set<string>()
      for (const { result } of found) for (const id of result) ids.add(String(id))
      return [...ids].slice(0, most)
    }
  },
}
