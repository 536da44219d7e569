import MiniSearch, { type SearchOptions } from 'minisearch'
import type { Peer } from './peer.ts'

const miniSearch = (name: string, settings: string, searchOptions: SearchOptions): Peer => ({
  name,
  settings,
  open(documents) {
    const index = new MiniSearch({ fields: ['title', 'text', 'tags'], searchOptions })
    index.addAll(documents)
    return (question, most) =>
      index
        .search(question)
        .slice(0, most)
        .map(({ id }) => String(id))
  },
})

export const plainMiniSearch = miniSearch('minisearch', 'defaults', {})

export const fuzzyMiniSearch = miniSearch('minisearch-fuzzy', 'its README: prefix, fuzzy 0.2, title twice', {
  boost: { title: 2 },
  prefix: true,
  fuzzy: 0.2,
})
