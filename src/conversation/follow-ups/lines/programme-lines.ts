// “And on the programme?”, “sessions”: what the programme has of that which was asked.

import type { PlainLine } from '../../plain/plain-line.ts'
import { phrases } from '../../plain/words/lexicon.ts'
import { BESIDE } from './lexicon.ts'
import { row } from './row.ts'

const PROGRAMME = phrases(`
programme | programmes | program | agenda | sessions | sessions list | list of sessions | other sessions
programm | ablauf | sessionliste | sitzungen | emploi du temps | calendrier | les sessions | programa | sesiones | las sesiones | sessoes
`)
const AROUND = phrases(
  'on | in | the | about | list | open | please | now | its | im | in dem | auf | dem | au | le | les | du | en | el | las | del | no | na | conference | official | official ones | then | for | it | that',
)

/** In their order: the first that takes a line decides. By themselves they are questions. */
export const LINES_OF_THE_PROGRAMME: readonly PlainLine[] = [
  {
    ...row(
      'programme',
      [PROGRAMME],
      [...PROGRAMME, ...AROUND, ...BESIDE].toSorted((a, b) => b.length - a.length),
      'and on the programme?',
      'schedule pods on spot nodes',
    ),
    request: (_, line) => ({
      kind: 'follow-up',
      wanted: 'programme',
      otherwise: { kind: 'ask', question: line },
    }),
  },
]
