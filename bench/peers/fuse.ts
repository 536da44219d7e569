import Fuse from 'fuse.js'
import type { Peer } from './peer.ts'

export const fuse: Peer = {
  name: 'fuse',
  settings: 'weighted keys, ignoreLocation: its advice for texts longer than a title',
  open(documents) {
    const index = new Fuse([...documents], {
      keys: [{ name: 'title', weight: 2 }, 'text', 'tags'],
      ignoreLocation: true,
      includeScore: true,
    })
    return (question, most) => index.search(question, { limit: most }).map(({ item }) => item.id)
  },
}
