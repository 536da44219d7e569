// “KubeCon”, “talks”: all that the library is about.

import type { PlainLine } from '../plain-line.ts'
import { phrases } from '../words/lexicon.ts'

/** All that the library is about: who names nothing else is told what can be asked. */
const ITS_TALKS = phrases(
  'talks | talk | sessions | session | presentations | presentation | videos | recordings | vortrage | charlas | conferences | palestras',
)
const AROUND_ITS_TALKS = [
  ...ITS_TALKS,
  ...phrases('at | from | of | the | a | please | bitte | der | von | de | la | a la | du | en | auf'),
]

/** In their order: the first that takes a line decides. */
export const LINES_OF_THE_SUBJECT: readonly PlainLine[] = [
  {
    says: [phrases('kubecon | kubecons | kubecon bot | kubecon notes | cloudnativecon')],
    besides: AROUND_ITS_TALKS,
    takes: 'nothing',
    request: () => ({ kind: 'help' }),
    example: 'kubecon talks',
    unlike: 'kubecon valencia',
  },
  {
    says: [ITS_TALKS],
    besides: AROUND_ITS_TALKS,
    takes: 'nothing',
    request: () => ({ kind: 'help' }),
    example: 'talks',
    unlike: 'talks on etcd',
  },
]
