// “Everything about it”: of what is spoken of, never of the whole library.

import type { PlainLine } from '../../plain/plain-line.ts'
import { AROUND, phrases } from '../../plain/words/lexicon.ts'
import { row } from './row.ts'

const ALL_OF = phrases(`
everything | all | all of it | everything you have | everything you know | everything there is | all you have | all you know | all there is
alles | alles was du hast | alles was du weisst | tout | tout ce que tu as | tout ce que tu sais | todo | todo lo que tienes | todo lo que sabes | tudo
`)
const ABOUT_IT = phrases(`
about it | about that | about this | about them | on it | on that | on this | of it | about that one | about this one | about that talk | about this talk | about that project | about this project
dazu | daruber | davon | uber das | uber ihn | hierzu | la dessus | a ce sujet | sur ca | sur ce sujet | de ca | sobre eso | sobre esto | de eso | de esto | sobre el tema | sobre isso
`)

const THEM_ALL = phrases(`
list them | list them all | show them | show them all | show me them all | list these | list those | list all of these | list all of those | show all of these | show me all of these | all of these please | give me all of them | give me all of these
liste sie auf | liste alle auf | zeig sie alle | alle davon | alle davon bitte | liste les | montre les tous | montre les toutes | tous ceux la | listalos | listalas | muestralos | muestralos todos | muestralas todas | todos estos | todas estas
`)

/** Said alone: of the whole library only where nothing was shown. */
const ALL = phrases(`
all | all of them | all results | all the results | show all | show them all | give me all | the whole list | whole list | the full list | full list
alle | alle ergebnisse | alle zeigen | zeig alle | die ganze liste | tous | toutes | tous les resultats | toute la liste | todos | todas | todos los resultados | toda la lista
`)

/** In their order: the first that takes a line decides. */
export const LINES_OF_EVERYTHING: readonly PlainLine[] = [
  row(
    'everything',
    [ALL_OF, ABOUT_IT],
    [
      ...ALL_OF,
      ...ABOUT_IT,
      ...AROUND,
      ...phrases('show | give | tell | list | read | noted | said | was | wurde | gesagt'),
    ].toSorted((a, b) => b.length - a.length),
    'everything about it',
    'everything about etcd',
  ),
]

/** “List them all”: as far as they were not shown yet. In their order: the first that takes a line decides. */
export const LINES_OF_ALL: readonly PlainLine[] = [
  {
    ...row('more', [THEM_ALL], [...THEM_ALL, ...AROUND], 'list them all', 'list them all by namespace'),
    request: () => ({ kind: 'follow-up', wanted: 'more', page: 'all' }),
  },
  {
    ...row('more', [ALL], [...ALL, ...AROUND], 'all of them, please', 'all nodes'),
    request: (_, line) => ({
      kind: 'follow-up',
      wanted: 'more',
      page: 'all',
      otherwise: { kind: 'ask', question: line },
    }),
  },
]
