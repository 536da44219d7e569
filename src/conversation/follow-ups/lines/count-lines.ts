// “How many talks about it?”, “how many were from 2024?”: what is to be counted.

import type { PlainLine } from '../../plain/plain-line.ts'
import { HOW_MANY, phrases } from '../../plain/words/lexicon.ts'
import { editionIn } from './editions-said.ts'
import { BESIDE, SHE, TELLS } from './lexicon.ts'
import { row } from './row.ts'

const OF_IT = phrases(`
about it | about that | about this | on it | on that | on this | of it | of these | of those | of them | more are there | are there about it | are there on it | are left | left | in total about it
dazu | davon | daruber | zu dem thema | zum thema | sind es | la dessus | a ce sujet | sur ce sujet | sur ca | de ca | en tout | y en a t il | il y en a | y en a | en hay | hay de eso | de eso | sobre eso | sobre esto | sobre el tema | de ellas | de estas | sobre isso | disso
`)
const THINGS = phrases(
  'talks | talk | sessions | notes | results | vortrage | notizen | ergebnisse | presentations | conferences | resultats | charlas | ponencias | notas | resultados | palestras | are there | there are | do you have | do you know | gibt es | hast du | hay | tienes | y a t il | as tu | exist | existen | in total | insgesamt | in all',
)

/** Whoever says “you” asks for the library. */
const BARE = phrases(`
are there | there are | were there | did you find | in total | in all | exactly | and | so | total | gibt es | sind es | insgesamt | und | davon | il y a | y a t il | en tout | et | hay | en total | y | existem | e
talks | talk | sessions | notes | results | hits | vortrage | notizen | ergebnisse | treffer | presentations | resultats | charlas | ponencias | notas | resultados | palestras | there | of the | the
`)

const OF_SOME = phrases(
  'how many | were | was | from | in | of | of them | of those | those | they | are | aus | von | davon | sind | waren | im jahr | de | d | sont | y en avait il | en | son | hubo | fueron',
)

/** Of the editions that the line names. */
export const LINES_THAT_COUNT_SOME: readonly PlainLine[] = [
  {
    says: [HOW_MANY],
    besides: [...OF_SOME, ...THINGS, ...BARE, ...OF_IT].toSorted((a, b) => b.length - a.length),
    takes: 'a name',
    request: (rest, line) => {
      const where = editionIn(rest, line, false)
      return where === undefined ? undefined : { kind: 'follow-up', wanted: 'count', where }
    },
    example: 'how many were from 2024?',
    unlike: 'how many clusters were from 2024?',
  },
]

export const LINES_THAT_COUNT: readonly PlainLine[] = [
  {
    ...row(
      'count',
      [HOW_MANY, SHE, TELLS],
      [...SHE, ...TELLS, ...THINGS, ...BESIDE],
      'how many talks has she given?',
      'how many clusters has she given away?',
    ),
    request: () => ({ kind: 'follow-up', wanted: 'count', theirs: true }),
  },
  row(
    'count',
    [HOW_MANY, OF_IT],
    [...OF_IT, ...THINGS, ...BESIDE],
    'how many talks about it?',
    'how many talks about etcd?',
  ),
  row(
    'count',
    [[...HOW_MANY, 'count']],
    [...BARE, 'count'],
    'how many are there?',
    'how many pods are there?',
  ),
]
