// Which one of several results is meant: the place in its row, as people call it.
import type { Place } from '../../../domain/requests/wanted-of-answer.ts'
import { even } from '../../plain/words/even-line.ts'
import { phrases } from '../../plain/words/lexicon.ts'

/** What is said of any place with its number. */
const numbered = (n: number): readonly string[] =>
  phrases(
    `${n}th one | ${n}th | number ${n} | no ${n} | nummer ${n} | nr ${n} | ${n}e | ${n}eme | numero ${n} | ${n}`,
  )

/** The ordinals of English, German, French, Spanish and Portuguese; twenty results are the most that an answer holds. */
const ORDINALS: readonly string[] = [
  'first one | first | 1st | number one | top one | erste | ersten | erster | erstes | premier | premiere | primero | primera | primer | primeiro | primeira',
  'second one | second | 2nd | secondo | seconda | number two | zweite | zweiten | zweiter | zweites | deuxieme | seconde | segundo | segunda',
  'third one | third | 3rd | terzo | terza | number three | dritte | dritten | dritter | drittes | troisieme | tercero | tercera | tercer | terceiro | terceira',
  'fourth one | fourth | number four | vierte | vierten | vierter | viertes | quatrieme | cuarto | cuarta | quarto | quarta',
  'fifth one | fifth | number five | funfte | funften | funfter | funftes | cinquieme | quinto | quinta',
  'sixth one | sixth | number six | sechste | sechsten | sechster | sixieme | sexto | sexta',
  'seventh one | seventh | siebte | siebten | siebter | septieme | septimo | septima | setimo | setima',
  'eighth one | eighth | achte | achten | achter | huitieme | octavo | octava | oitavo | oitava',
  'ninth one | ninth | neunte | neunten | neunter | neuvieme | noveno | novena | nono | nona',
  'tenth one | tenth | zehnte | zehnten | zehnter | dixieme | decimo | decima',
]
const MOST_PLACES = 20

/** Which one is meant: the place, and how it is called. The first that is said decides. */
const PLACES: readonly (readonly [place: Place, said: readonly string[]])[] = [
  [
    'both',
    phrases(
      'first two ones | first two | first 2 | top two | ersten beiden | ersten zwei | beiden ersten | deux premiers | deux premieres | premiers deux | dos primeros | dos primeras | primeros dos | primeras dos',
    ),
  ],
  ...Array.from({ length: MOST_PLACES }, (_, index) => {
    const place = index + 1
    return [place, [...phrases(ORDINALS[index] ?? ''), ...numbered(place)]] as const
  }),
  [
    -1,
    phrases(
      'last one | last | letzte | letzten | letzter | letztes | dernier | derniere | ultimo | ultima | bottom one',
    ),
  ],
  [
    'next',
    phrases(
      'next one | other one | other talk | following one | different one | different talk | next talk | next result | the next | the other | another one | another | nachste | nachsten | andere | anderen | anderer | suivant | suivante | autre | siguiente | otro | otra | outro | outra | proximo | proxima',
    ),
  ],
  [
    'before',
    phrases(
      'previous one | the previous | previous | one before | the one before | one above | vorige | vorigen | vorherige | vorherigen | precedent | precedente | d avant | anterior',
    ),
  ],
  [
    'both',
    phrases(
      'both of them | both | the two | alle beide | beide | beiden | les deux | tous les deux | ambos | ambas | los dos | las dos | os dois | as duas',
    ),
  ],
]

export const WHICH = PLACES.flatMap(([, said]) => said)

/** The place that a line names. @example placeIn('any slides of the second one?') // → 2 */
export function placeIn(line: string): Place | undefined {
  const words = ` ${even(line)} `
  return PLACES.find(([, said]) => said.some((phrase) => words.includes(` ${phrase} `)))?.[0]
}
