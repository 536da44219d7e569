// “Forget the year”, “with or without video”, “everywhere”: the question before, without what narrowed it. Whether it was
// narrowed so, the answer knows; where it was not, the line means what it says by itself. “Start over” forgets the question too.
import type { Dropped } from '../../../domain/requests/wanted-of-answer.ts'
import type { PlainLine } from '../../plain/plain-line.ts'
import { phrases } from '../../plain/words/lexicon.ts'
import { BESIDE } from './lexicon.ts'
import { RECORDING, SLIDES } from './phrases.ts'

/** Takes something away. */
const AWAY = phrases(`
drop | forget | forget about | remove | ignore | skip | lose | clear | reset | take away | take out | leave out | without | no | never mind | get rid of | undo | unset | delete | not only | not just | regardless of | no matter | whatever
vergiss | entferne | entfern | ohne | weg mit | lass weg | losche | loesche | losch | streich | streiche | ignorier | ignoriere | nicht nur | egal | zurucksetzen
oublie | oubliez | enleve | enlevez | retire | retirez | supprime | sans | annule | ignore | pas seulement | peu importe
olvida | quita | quitar | elimina | borra | sin | ignora | no solo | da igual | no importa | weg
`)

const AROUND = [
  ...BESIDE,
  ...phrases(`
and | but | ok | okay | the | that | this | those | it | again | now | please | limit | restriction | weg | den | die | das | der | mal | wieder | le | la | l | les | el | los | las | which | welches | quelle | que | cual | whatever | any | part | bit | thing | in | of | from | for | to | mit | con | avec | only | just | nur
`),
]

const dropping = (
  drops: Dropped,
  says: readonly (readonly string[])[],
  example: string,
  unlike: string,
): PlainLine => ({
  says,
  besides: [...says.flat(), ...AROUND].toSorted((a, b) => b.length - a.length),
  takes: 'nothing',
  request: () => ({ kind: 'follow-up', wanted: 'widened', drops }),
  example,
  unlike,
})

/** The question itself is forgotten. Of a digest just spoken of a new topic is another topic for that. */
const anew = (says: readonly (readonly string[])[], example: string, unlike: string): PlainLine => ({
  ...dropping('question', says, example, unlike),
  besides: [...says.flat(), ...AROUND, ...AROUND_ANEW].toSorted((a, b) => b.length - a.length),
  request: () => ({ kind: 'follow-up', wanted: 'widened', drops: 'question', bare: true }),
})
const AROUND_ANEW = phrases(
  'lets | let us | can we | we | start | begin | restart | over | all over | noch mal | nochmal | wir | fangen | fang | an | lass uns | uns | noch | on | repart | reprend | tout | vamos | empecemos | comencemos | a | for now',
)

const TIME = phrases(
  'year | years | date | dates | time | jahr | jahre | datum | annee | annees | ano | anos | fecha',
)
const PLACE = phrases(
  'region | regions | continent | country | city | place | location | land | stadt | ort | lieu | ville | pays | ciudad | lugar | pais',
)
const ORDER = phrases(
  'order | sorting | sort | ordering | reihenfolge | sortierung | ordre | tri | orden | clasificacion',
)
const PEOPLE = phrases('speaker | person | name | redner | person | orateur | ponente | persona')
const ALL = phrases(`
filter | filters | filtering | all filters | narrowing | restriction | restrictions | limits | search | filtern | einschrankung | einschrankungen | filtres | filtre | filtros | filtro | restricciones
`)

/** In their order: the first that takes a line decides. */
export const LINES_THAT_WIDEN: readonly PlainLine[] = [
  dropping(
    'time',
    [
      phrases(`
all years | any year | every year | all the years | of all years | from all years | whatever year | whichever year | any time | anytime | all time | all times | alle jahre | aller jahre | aus allen jahren | jedes jahr | egal welches jahr | egal wann | toutes les annees | n importe quelle annee | peu importe l annee | todos los anos | cualquier ano | da igual el ano
`),
    ],
    'all years',
    'all years of maintaining helm',
  ),
  dropping('time', [AWAY, TIME], 'forget the year', 'forget the year of the linux desktop'),
  dropping(
    'place',
    [
      phrases(`
everywhere | anywhere | worldwide | all regions | every region | any region | all places | all over the world | around the world | uberall | weltweit | egal wo | partout | n importe ou | dans le monde entier | en todas partes | en cualquier lugar | todo el mundo | en todo el mundo | donde sea
`),
    ],
    'everywhere',
    'clusters everywhere at the edge',
  ),
  dropping('place', [AWAY, PLACE], 'drop the region', 'drop traffic of one region'),
  dropping('with', [AWAY, [...RECORDING, ...SLIDES]], 'drop the video', 'drop video frames'),
  dropping('order', [AWAY, ORDER], 'forget the order', 'forget the order of init containers'),
  dropping('people', [AWAY, PEOPLE], 'forget the speaker', 'forget the speaker selection process'),
  dropping('all', [AWAY, ALL], 'remove the filters', 'remove the filters in fluent bit'),
  dropping(
    'all',
    [
      phrases(`
reset | clear | everything again | show everything again | show all again | all of them again | all again | show all of them | show all | unfiltered | the whole list | back to all | back to everything
alles wieder | wieder alle | zeig wieder alle | alle wieder | zurucksetzen | tout de nouveau | tous a nouveau | reinitialise | todos otra vez | todo otra vez | reiniciar
`),
    ],
    'show everything again',
    'show everything again that etcd lost',
  ),
  anew(
    [
      phrases(
        'forget | drop | forget about | scrap | clear | vergiss | vergessen wir | streich | losche | oublie | oubliez | oublions | laisse tomber | olvida | olvidate de | olvidemos | olvidalo | borra | esquece',
      ),
      phrases(
        'everything | all that | all of that | all this | all of this | all of it | it all | the lot | what i asked | what i said | my question | my questions | the question | alles | das alles | das ganze | meine frage | tout | tout ca | tout cela | ma question | todo | todo eso | todo esto | mi pregunta | tudo',
      ),
    ],
    'forget all that',
    'forget all that etcd keeps',
  ),
  anew(
    [
      phrases(`
start over | starting over | start again | start afresh | start fresh | start anew | begin again | from the start | from the beginning | from scratch | clean slate | fresh start | new topic | new question | new subject | another topic | different topic | other topic | change of topic | change of subject | change the subject | something completely different | something else entirely | something entirely different
von vorn | von vorne | neu anfangen | fang neu an | fangen wir neu an | neues thema | anderes thema | ein anderes thema | neue frage | themenwechsel | etwas ganz anderes | was ganz anderes
recommence | recommencons | on recommence | depuis le debut | a zero | de zero | repartons de zero | on repart de zero | nouveau sujet | autre sujet | un autre sujet | changeons de sujet | changer de sujet | on change de sujet | nouvelle question | tout autre chose
empezar de nuevo | empecemos de nuevo | empieza de nuevo | desde el principio | desde cero | de cero | tema nuevo | nuevo tema | otro tema | cambiemos de tema | cambio de tema | cambiar de tema | nueva pregunta | algo totalmente distinto | algo completamente distinto | novo assunto
`),
    ],
    'start over',
    'start over a failed rollout',
  ),
]
