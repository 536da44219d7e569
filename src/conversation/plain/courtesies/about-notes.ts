// What people ask about the notes and what is said of them there: how one is put right, how a name or a talk is taken out, what
// became of a note of their own. Each leads to the one way that there is.
import type { Courtesy } from '../../../domain/requests/courtesy.ts'
import type { PlainLine } from '../plain-line.ts'
import { AROUND, HOW_TO, KINDNESS, phrases, THE_BOT } from '../words/lexicon.ts'
import { SMALL_WORDS } from '../words/small-words.ts'
import { courtesyLine } from './courtesy-line.ts'

const NOTES = phrases(`
a note | the note | the notes | my note | my notes | this note | that note | notes | note | the summary | summary | eine notiz | die notiz | meine notiz | meine notizen | notiz | notizen | une note | la note | ma note | mes notes | les notes | note | notes
una nota | la nota | mi nota | mis notas | las notas | nota | notas
`)
const MY_NOTE = phrases(
  'my note | my notes | my draft | my drafts | my correction | meine notiz | meine notizen | meiner notiz | mein entwurf | meine korrektur | ma note | mes notes | mon brouillon | ma correction | mi nota | mis notas | mi borrador | mi correccion',
)
const MINE = phrases(`
my name | my names | my talk | my talks | my session | meinem vortrag | my session | my presentation | my recording | my video | my slides | my photo | my company | my employer | meinen namen | mein name | meinem namen | meinen vortrag | mein vortrag | meines vortrags | meine session | meine folien | meine aufzeichnung
mon nom | ma presentation | mon talk | ma session | ma conference | mon intervention | ma video | mes diapos | mi nombre | mi charla | mi ponencia | mi sesion | mi presentacion | mi video | mis diapositivas
`)
const REMOVES = phrases(`
taken off | take off | off | remove | removed | delete | deleted | take down | take | down | taken down | erase | erased | withdraw | unpublish | dont want | do not want | dont show | hide | take out | out | anonymise | anonymize
entferne | entfernen | entfernt | losche | losch | loschen | geloscht | nimm | raus | heraus | zuruckziehen | zuruckziehe | ziehe | zuruck | streiche | will nicht | nicht mehr | anonymisieren
retire | retirer | retirez | supprime | supprimer | supprimez | enleve | enlever | enlevez | efface | effacer | effacez | ne veux pas | enleves | retires | anonymiser
quita | quitar | quiten | borra | borrar | elimina | eliminar | elimino | retira | retirar | retiro | borro | quito | suprime | no quiero | anonimizar
`)
export const CORRECTS = phrases(`
correct | fix | edit | amend | update | change | put right | improve | correction | corrections | a mistake | an error | mistake | error | wrong
korrigiere | korrigieren | berichtigen | berichtige | verbessern | andern | bearbeiten | bearbeite | korrektur | fehler | einen fehler
corriger | corrige | modifier | modifie | rectifier | correction | erreur | une erreur | une faute
corrijo | corregir | corrige | modificar | modifico | editar | edito | cambiar | rectificar | correccion | error | un error
`)
export const ASKS_HOW = [
  ...HOW_TO,
  ...phrases(`
how | where | whom | can one | can you | is it possible | wie | wo | wer | wem | kann man | lasst sich | comment | ou | peut on | est ce possible | est il possible | como | donde | se puede | puede uno | puedo
`),
]
const REPORTED = phrases(
  'report | tell | notify | submit | send | in | melden | melde | signaler | signale | avisar | informar | reportar | reporto | denunciar | in einer | dans | en',
)
const PUBLISHED = phrases(`
published | publish | publishes | approved | approve | approves | approving | seen | accepted | rejected | declined | live | public | visible | appear | appears | online | reviewed | reviews | review | checks | check | checked | decides | decide | moderates | what happens | happens | waiting | pending | status | where is | where are
veroffentlicht | freigegeben | gibt | frei | genehmigt | genehmigen | pruft | prufen | sichtbar | online | erscheint | abgelehnt | angenommen | entscheidet | wo ist | wo sind | passiert | was wird aus
publiee | publie | publiees | valide | validee | valident | approuve | approuvee | acceptee | refusee | en ligne | visible | apparait | apparaitra | relit | verifie | decide | ou est | ou sont | devient
publicada | publicado | publica | publicara | publican | aprueba | aprobada | aprobado | aprueban | aprobaron | publicaron | aceptaron | aceptada | rechazada | visible | aparece | aparecera | revisa | revisan | decide | donde esta | donde estan | pasa
`)
const BY_WHOM = phrases(
  'who | whose | by whom | wer | von wem | qui | par qui | quien | quienes | por quien | does somebody | does anybody | do you | are',
)
/** Whose talk it is, of which a note tells. */
const GAVE_IT = phrases(`
i gave that talk | i gave this talk | i gave the talk | i held that talk | i presented that | i presented this | that was my talk | thats my talk | this is my talk | it was my talk | its my talk | that is my talk | i am the speaker | im the speaker | i was the speaker | im one of the speakers | i spoke there
das war mein vortrag | das ist mein vortrag | ich habe den vortrag gehalten | ich habe diesen vortrag gehalten | ich hielt den vortrag | ich bin der redner | ich bin die rednerin | ich bin der sprecher | der vortrag war von mir | der vortrag ist von mir
est ma presentation | etait ma presentation | est mon talk | etait mon talk | est ma conference | etait ma conference | est moi qui ai donne cette conference | je suis l orateur | je suis orateur | je suis oratrice | je suis l intervenant | je suis intervenant | ai donne cette conference | ai donne ce talk
esa charla es mia | esta charla es mia | la charla es mia | es mi charla | era mi charla | esa es mi charla | yo di esa charla | yo di esta charla | di esa charla | soy el ponente | soy la ponente | soy el orador | esa charla la di yo | esa ponencia es mia
`)
const MISQUOTED = phrases(`
not what i said | thats not what i said | that is not what i said | this is not what i said | isnt what i said | i never said that | i never said this | i didnt say that | i did not say that | i was misquoted | misquotes me | im misquoted | you misquote me
das habe ich nie gesagt | das habe ich so nicht gesagt | das habe ich nicht gesagt | so habe ich das nicht gesagt | je n ai pas dit ca | n ai pas dit ca | ai pas dit ca | je n ai jamais dit ca | ai jamais dit ca | no dije eso | yo no dije eso | eso no lo dije | nunca dije eso
`)
const IS_WRONG = phrases(`
wrong | incorrect | mistake | mistakes | error | errors | inaccurate | not right | not correct | false | falsch | fehler | stimmt nicht | nicht richtig | fausse | faux | incorrecte | erreur | erreurs | mal | incorrecta | erronea | equivocada | error
`)

/** Said of a note about a talk of one's own. */
const WRONG_IN = phrases(`
wrong | mistake | mistakes | error | errors | incorrect | inaccurate | nonsense | misrepresents | quatsch | unsinn | falsch | fehler | stimmt nicht | erreur | erreurs | faux | fausse | n importe quoi | mal | error | errores | equivocada
`)
const WRONG_OF_MINE = phrases(`
summarised badly | badly summarised | summarized badly | badly summarized | summarised wrongly | misrepresented | misquoted | described wrongly | falsch zusammengefasst | schlecht zusammengefasst | falsch wiedergegeben | mal resume | mal resumee | mal resumida | mal resumido | mal explicada
`)

const BESIDE = [
  ...SMALL_WORDS,
  ...NOTES,
  ...AROUND,
  ...KINDNESS,
  ...THE_BOT,
  ...phrases(`
how | do | what | when | where | will | was | yet | now | already | before | they | here | there | from | once | still | after | about | page | site | list | entry | people | it | sent | want | like | have | somewhere | anywhere | someone
wie | ich | kann | will | mochte | wann | schon | jetzt | noch | denn | lassen | hier | wird | werden | ist | sind | man | mit | daraus | aus | von | der | dieser
comment | quand | deja | maintenant | encore | ici | est | elle | sont | elles | etre | puis je | peux | veux | voudrais | faire | va | avec | pour | cette | ce | que | nouvelles | avant
como | cuando | se | ya | ahora | todavia | aqui | esta | estan | es | puedo | quiero | quisiera | hacer | va | con | para | antes | nuevas | esa | ese | que
`),
]

const row = (
  courtesy: Courtesy,
  says: readonly (readonly string[])[],
  besides: readonly string[],
  example: string,
  unlike: string,
): PlainLine => courtesyLine(courtesy, says, [...besides, ...BESIDE], example, unlike)

/** In their order: the first that takes a line decides. */
export const LINES_ABOUT_NOTES: readonly PlainLine[] = [
  row('removing', [[...MINE, ...MY_NOTE], REMOVES], ASKS_HOW, 'remove my name', 'remove my finalizers'),
  row(
    'correcting',
    [WRONG_IN, NOTES, MINE],
    [],
    'the note gets my talk wrong',
    'my talk with the wrong notes on etcd',
  ),
  row('correcting', [WRONG_OF_MINE, MINE], [], 'my talk is summarised badly', 'my talk on bad pods'),
  row('correcting', [ASKS_HOW, CORRECTS, NOTES], REPORTED, 'how do I correct a note?', 'how do I fix drift'),
  row(
    'published',
    [MY_NOTE, PUBLISHED],
    BY_WHOM,
    'was my note approved?',
    'was my pull request about notes approved',
  ),
  row('published', [BY_WHOM, PUBLISHED, NOTES], [], 'who approves notes?', 'who approves certificates?'),
]

const SPEAKER_BESIDES = [
  ...NOTES,
  ...IS_WRONG,
  ...phrases('this | that | and | but | y | et | und | aber | mais | pero'),
]

/** Whoever gave a talk of which a note tells something wrong; after an answer it is that one. */
export const LINES_OF_ITS_SPEAKER = {
  gaveIt: { says: [GAVE_IT], besides: [...SPEAKER_BESIDES, ...MISQUOTED, ...BESIDE] },
  misquoted: { says: [MISQUOTED], besides: [...SPEAKER_BESIDES, ...BESIDE] },
} as const
