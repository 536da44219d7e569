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

/** “What is the talk about”, “whats this one about”: an apostrophe is read as none. */
const ABOUT_IT: readonly string[] = ['what is', 'whats', 'what was', 'what were'].flatMap((what) =>
  ['it', 'this', 'that', 'this one', 'that one', 'they', 'she', 'he']
    .concat(
      ['talk', 'session', 'presentation', 'video', 'note'].flatMap((thing) => [
        `the ${thing}`,
        `this ${thing}`,
        `that ${thing}`,
      ]),
    )
    .flatMap((it) => [`${what} ${it} about`, `${what} ${it} all about`]),
)

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
    [
      phrases(
        'by him | by her | by them | from him | from her | from them | von ihm | von ihr | de lui | d elle | de ella',
      ),
    ],
    [...TELLS, ...BESIDE],
    'and by her?',
    'clusters run by them at the edge',
  ),
  row(
    'speakers',
    [
      phrases(`
who was that | who was this | who was it | who is that | who is it by | who is this by | who is that by | who was it by | whos it by | whos that | by whom
wer war das | wer ist das | wer war es | von wem ist | von wem war | von wem stammt | von wem
est de qui | etait qui | etait de qui | c est de qui | c etait qui | qui etait ce | c etait de qui | quien era | quien fue | quien es | de quien es | de quien era
`),
    ],
    BESIDE,
    'von wem ist der?',
    'who was that quiet in production',
  ),
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
    [
      phrases(`
what did she say | what did he say | what did they say | what does she say | what does he say | what do they say | what was said | what is said | what did the speaker say | tell me more | say more | more about it | more about that | more about this | more on that | more on it | more about the | more details | more detail | details | detail | explain | elaborate | summarise | summarize | summary | sum up | sum that up | sum it up | tldr | the words | show the words | what does it say | what did it say | what does the note say | ${ABOUT_IT.join(' | ')} | what was that about | what does that mean | what does it mean | what do you mean | why is that | in short
was hat sie gesagt | was hat er gesagt | was haben sie gesagt | was sagt sie | was sagt er | was sagte sie | was sagte er | was wurde gesagt | mehr dazu | mehr daruber | erzahl mir mehr | erzahl mehr | erzahl | worum geht | worum ging | um was geht | um was ging | erklar | erklare | zusammenfassung | fass zusammen | fass das zusammen | einzelheiten | was heisst das | was steht da
elle a dit | il a dit | elles ont dit | ils ont dit | a t elle dit | a t il dit | qu a t elle dit | qu a t il dit | qu ont ils dit | que dit elle | que dit il | plus de details | dis m en plus | dis en plus | dites en plus | dis moi en plus | dites moi en plus | m en plus | en plus | en savoir plus | explique | expliquez | resume | de quoi ca parle | de quoi parle la conference | de quoi parle le talk | de quoi parle cette conference | de quoi parlait la conference | quoi ca parle | de quoi s agit | quoi agit | quoi s agit | ca parle de quoi
que dijo | que dijeron | que conto | mas detalles | cuentame mas | cuentame | dime mas | mas sobre eso | mas sobre esto | explica | explicame | resumen | resume | resumelo | de que trata | de que va | de que iba | que dice
dimmi di piu | piu dettagli | mais sobre isso | mais detalhes | もっと教えて
`),
    ],
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
    [
      phrases(`
more | more results | more of those | more of that | next page | next results | next ones | other results | other talks | others | the rest | what else | anything else | something else | similar talks | similar | more like this | anything similar | are there more | keep going | continue | go on | like that | like this
mehr | weitere | weiteren | noch mehr | was noch | sonst noch | weiter | nachste seite | andere | anderes | ahnliche | ahnliches
encore | la suite | suivants | page suivante | quoi d autre | quoi autre | d autres | autres | davantage | d autre | similaires | plus
mas | otros | otras | siguientes | que mas | hay mas | algo mas | parecidas | similares
altro | ancora | altri | mais | outras | もっと | 更多 | 还有 | 더
`),
    ],
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
