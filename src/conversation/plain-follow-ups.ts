// The table of lines about an answer given before: "and the recording?", "who gave it?", "the second one". As in every
// table of plain lines, a word that no row knows makes a line a question. Words are written small and without accents.
import type { FollowUp, WantedOfAnswer } from '../domain/requests/request.ts'
import {
  AROUND_BARE,
  AROUND_PROJECTS,
  AUTHOR,
  BARE_QUESTIONS,
  BESIDE,
  ELSE,
  placeIn,
  SHE,
  SPEAKS,
  TELLS,
  UNTELLABLE,
  WHICH,
  WHO,
} from './follow-up-lexicon.ts'
import { BY_HER, MORE, TELL_MORE, WHO_WAS_IT } from './follow-up-phrases.ts'
import { phrases } from './plain-lexicon.ts'
import type { PlainLine } from './plain-line.ts'

const row = (
  wanted: WantedOfAnswer,
  says: readonly (readonly string[])[],
  besides: readonly string[],
  example: string,
  unlike: string,
): PlainLine => ({
  says,
  besides,
  takes: 'nothing',
  request: (_, line): FollowUp => {
    // “Autre” and “otra” are then no place.
    const place = wanted === 'more' || wanted.startsWith('others') ? undefined : placeIn(line)
    return { kind: 'follow-up', wanted, ...(place !== undefined && { place }) }
  },
  example,
  unlike,
})

/** In their order: the first that takes a line decides. */
export const LINES_ABOUT_AN_ANSWER: readonly PlainLine[] = [
  row(
    'others of the author',
    [ELSE, AUTHOR],
    [...TELLS, ...AUTHOR, ...SHE, ...BESIDE],
    'what else did the author write?',
    'what else did the author of helm write',
  ),
  row(
    'others of the speaker',
    [ELSE, SHE],
    [...TELLS, ...SHE, ...BESIDE],
    'what else did she talk about?',
    'what else did liz rice talk about',
  ),
  row(
    'others of the speaker',
    [BY_HER],
    [...TELLS, ...BESIDE],
    'and by her?',
    'clusters run by them at the edge',
  ),
  row('speakers', [WHO_WAS_IT], BESIDE, 'von wem ist der?', 'who was that quiet in production'),
  row('speakers', [WHO, SPEAKS], [...SPEAKS, ...BESIDE], 'who gave it?', 'who gave the keynote on wasm'),
  row(
    'speakers',
    [phrases('speaker | speakers | presenter | redner | sprecher | orateur | ponente')],
    BESIDE,
    'and the speaker?',
    'live captions that know the speaker',
  ),
  row(
    'slides',
    [
      phrases(
        'slides | slide | slide deck | slidedeck | deck | decks | pdf | powerpoint | folien | foliensatz | diapos | diapo | diapositives | diaporama | transparents | diapositivas | transparencias | slideshow',
      ),
    ],
    BESIDE,
    'any slides?',
    'slides about envoy',
  ),
  row(
    'recording',
    [
      phrases(`
recording | recordings | recorded | video | videos | vid | youtube | watch it | watch that | watch this | where can i watch | can i watch | see it | see the talk | see that talk | watch the talk | see it again
aufzeichnung | aufzeichnungen | aufnahme | aufgezeichnet | aufgenommen | mitschnitt | ansehen | anschauen
enregistrement | enregistree | enregistre | replay | revoir | regarder
grabacion | grabado | grabada | grabaron | verlo | verla
`),
    ],
    [...BESIDE, ...phrases('recorded | on | auf | sur | en | worden | wurde')],
    'and the recording?',
    'recording rules in prometheus',
  ),
  row(
    'links',
    [phrases('link | links | url | address | lien | liens | enlace | enlaces | adresse')],
    BESIDE,
    'can you send me the link?',
    'link local addresses',
  ),
  row(
    'projects',
    [
      phrases(
        'projects | project | tools | projekte | projekten | werkzeuge | projets | projet | outils | proyectos | proyecto | herramientas',
      ),
      phrases(`
and | what about | how about | any | which | what | und | was ist mit | welche | welchen | et | quels | quel | quelles | y | que | cuales | hay | about | in it
`),
    ],
    AROUND_PROJECTS,
    'what about projects?',
    'projects for chaos engineering',
  ),
  row(
    'when',
    [
      phrases(`
when was that | when was it | when was this | when was the talk | when did | which year | what year | which kubecon was | what kubecon was | which kubecon | which edition | what edition | where was that | where was it | which conference | when is it from | how old is | how old
wann war das | wann war der | wann war | wann | wo war das | wo war der | welches jahr | welchem jahr | von wann | welche kubecon | welcher kubecon
quand etait | etait quand | quand | ou etait | etait ou | quelle annee | quelle kubecon | quelle edition
cuando fue | cuando | donde fue | que ano | que kubecon | que edicion
`),
    ],
    [
      ...BESIDE,
      ...phrases(
        'happen | given | was | war | etait | year | it | kubecon | jahr | annee | ano | old | take place | in',
      ),
    ],
    'which year was that?',
    'when was helm donated',
  ),
  row(
    'source',
    [
      phrases(`
who noted | who wrote | who wrote it down | took these notes | took the notes | took notes | wrote the note | whose note | whose notes | whose words | source | sources | the original | original | who said that | who says so | who says that | which note | from which note | where can i read | read it | read that | read this | read the note | read the original | read it up | author | the author | that from | this from | it from | how do you know
wer hat das geschrieben | nachlesen | das lesen | es lesen | wer hat das notiert | wer schrieb | aus welcher notiz | wessen notiz | wessen notizen | quelle | quellen | wer sagt das | woher | autor
qui a note | qui a ecrit | puis je lire | ou lire | le lire | la lire | quelle source | la source | source | sources | qui dit | auteur | d ou
quien lo escribio | puedo leer | donde leer | leerlo | leerla | quien escribio | quien anoto | quien lo anoto | fuente | fuentes | de quien son | quien dice | autor
`),
    ],
    [
      ...BESIDE,
      ...phrases(
        'note | notes | noted | wrote | written | down | took | who | words | notiz | notizen | hast | weisst | stammt | kommt | nota | notas | apuntes | vient | viennent | notes | original | take | wo | das | wer | steht',
      ),
    ],
    'who noted that?',
    'source to image builds',
  ),
  row(
    'words',
    [TELL_MORE],
    [
      ...BESIDE,
      ...phrases(
        'in simple words | simple words | simply | again | short | shortly | briefly | words | quick | geht | ging | es | um | da | genau | kurz | moi | bref | trata | va | breve | in | note | say | says | sentence',
      ),
    ],
    'tell me more about the second one',
    'tell me more about envoy',
  ),
  row(
    'more',
    [MORE],
    [
      ...BESIDE,
      ...phrases(
        'more | any | of | page | got | others | like | similar | seite | ergebnisse | treffer | ahnliche | sonst | noch | etwas | was | davon | weitere | plus | resultats | y en | d | autres | mas | resultados | pagina | de | eso | hay | 吗 | 有',
      ),
    ],
    'more, please',
    'more pods per node',
  ),
  row('one', [WHICH], BESIDE, 'the second one', 'second level cache'),
  row(
    'unclear',
    [UNTELLABLE],
    [
      ...BESIDE,
      ...phrases(
        'please | talk | these | best | last year | good | true | still | long | did | speak | anyone | anybody | too | or | watch | der | das | es | sich | war',
      ),
    ],
    'what about last year?',
    'what about last year’s outages',
  ),
  row('unclear', [BARE_QUESTIONS], [...BARE_QUESTIONS, ...AROUND_BARE], 'why not?', 'who may do what'),
]
