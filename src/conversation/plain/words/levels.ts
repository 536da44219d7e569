// What people call the levels of projects.
import type { Maturity } from '../../../domain/library/catalogue.ts'
import { phrases } from './lexicon.ts'

export const LEVELS: readonly (readonly [level: Maturity, said: readonly string[]])[] = [
  ['graduated', phrases('graduated | graduate | graduates | graduados | graduierte | gradues | graduati')],
  ['incubating', phrases('incubating | incubation | incubator | incubated')],
  ['sandbox', phrases('sandbox | sandboxed')],
  [
    'archived',
    phrases(
      'archived | archive | retired | dead | died | discontinued | abandoned | deprecated | ended | shut down | archiviert | archivierte | eingestellt | eingestellte | tot | tote | gestorben | gestorbene | aufgegeben | aufgegebene | archivados | muertos | abandonados | descontinuados | archives | abandonnes | morts | arretes | abandonados',
    ),
  ],
]
