// The peers, in the order in which the tables show them.
import { flexSearch } from './flexsearch.ts'
import { fuse } from './fuse.ts'
import { lunrPeer } from './lunr.ts'
import { fuzzyMiniSearch, plainMiniSearch } from './minisearch.ts'
import { orama } from './orama.ts'
import type { Peer } from './peer.ts'
import { sqliteFts5 } from './sqlite.ts'

export const PEERS: readonly Peer[] = [
  plainMiniSearch,
  fuzzyMiniSearch,
  orama,
  flexSearch,
  lunrPeer,
  fuse,
  sqliteFts5,
]
