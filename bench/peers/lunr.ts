import lunr from 'lunr'
import type { Peer } from './peer.ts'

/** Lunr reads some as operators and leaves the others at the words, which then match nothing. */
const PUNCTUATION = /[^\p{L}\p{N}\s]+/gu

export const lunrPeer: Peer = {
  name: 'lunr',
  settings: 'defaults (stemmer and stop words)',
  open(documents) {
    const index = lunr(function () {
      this.ref('id')
      for (const field of ['title', 'text', 'tags']) this.field(field)
      for (const document of documents) this.add(document)
    })
    return (question, most) =>
      index
        .search(question.replace(PUNCTUATION, ' '))
        .slice(0, most)
        .map(({ ref }) => ref)
  },
}
