// “Top speakers”, “most popular talk”, “which edition had most?”: those of which the library holds most. Nobody counts
// viewers, and nobody here judges: what is shown are counts.
import type { Listable, Meaning } from '../../../domain/requests/request.ts'
import type { PlainLine } from '../plain-line.ts'
import { even } from '../words/even-line.ts'
import { AROUND, EVERYTHING, HOW_MANY, LISTING, OF_THE_LIBRARY, phrases } from '../words/lexicon.ts'

const SPEAKERS = phrases(`
speakers | speaker | presenters | presenter | people speaking | redner | rednerin | rednerinnen | sprecher | sprecherin | sprecherinnen | vortragende | vortragenden | orateurs | orateur | oratrices | intervenants | intervenant | conferenciers | conferencier | ponentes | ponente | oradores | orador | conferenciantes | palestrantes | palestrante | relatori
`)
/** “Who was the speaker?” asks for one, of a talk that was shown. */
const ALL_SPEAKERS = SPEAKERS.filter(
  (word) =>
    !phrases('speaker | presenter | orateur | intervenant | conferencier | ponente | orador').includes(word),
)
const WHO = phrases('who | who all | wer | qui | quien | quienes | quem | chi')
const SPOKE = phrases(`
spoke | speaks | speak | talked | talks | presented | presents | gave | gives | given | held | gehalten | halt | hielt | gesprochen | spricht | sprach | parle | a parle | ont parle | presente | donne | hablo | habla | ha hablado | dio | dieron | da | ha dado | falou
`)
const TOP = phrases(`
top | top 3 | top 5 | top 10 | top 20 | top ten | top five | best | most popular | popular | most famous | famous | best known | well known | most active | active | most frequent | frequent | most prolific | busiest | most common | most often | favourite | favorite | important | most important | leading | most
beste | besten | bester | beliebte | beliebteste | beliebtesten | beliebtester | bekannteste | bekanntesten | bekanntester | haufigste | haufigsten | wichtigste | wichtigsten | aktivste | aktivsten | meisten
meilleur | meilleurs | meilleure | meilleures | plus populaire | plus populaires | plus connu | plus connus | plus frequent | plus frequents | plus actif | plus actifs | principaux | le plus
mejor | mejores | mas popular | mas populares | mas conocido | mas conocidos | mas conocidas | mas frecuente | mas frecuentes | mas activo | mas activos | principales | melhores | mais populares
`)
const MOST = phrases(`
most | the most | most often | most of all | more than others | maximum | am meisten | die meisten | meisten | am haufigsten | ofter als andere | le plus | le plus souvent | le plus de | plus de | mas | la mayoria | mas veces | o mais | mais
`)
const TALKS = phrases(
  'talks | talk | sessions | session | presentations | presentation | keynotes | keynote | vortrage | vortrag | vortragen | conferences | conference | charlas | charla | ponencias | ponencia | palestras | palestra',
)
/** What nobody here counts is answered with what is. */
const MADE_MUCH_OF = phrases(`
most popular | popular | most noted | most mentioned | most discussed | most watched | most viewed | most liked | most talked about | most recommended | most important | most interesting | most useful | best | best ever | top | top 3 | top 5 | top 10 | top ten | top five | favourite | favorite | best rated | highest rated | noted by most | noted by most people | noted most | noted the most | mentioned most | mentioned the most | by most people | must see | hottest
beliebteste | beliebtesten | beliebtester | meistgesehene | meistgesehener | bester | beste | besten | wichtigster | wichtigste | wichtigsten | interessantester | interessanteste
plus populaire | plus populaires | plus vue | plus vues | meilleur | meilleurs | meilleure | meilleures
mas popular | mas populares | mas vista | mas vistas | mejor | mejores | mais popular | mais populares | melhor | melhores
`)
const EDITIONS = phrases(`
edition | editions | kubecon | kubecons | conference | conferences | year | years | event | events | ausgabe | jahr | jahre | konferenz | annee | annees | edicion | ediciones | ano | anos | conferencia | conferencias | edicao
`)
const HELD = phrases(
  'talks | talk | sessions | session | notes | note | speakers | people | attendees | vortrage | vortragen | notizen | teilnehmer | presentations | conferences | charlas | ponencias | sesiones | notas | palestras',
)
const LARGEST = phrases(
  'biggest | largest | most | the most | busiest | grosste | grossten | die meisten | meisten | am meisten | plus grande | plus grand | plus grosse | le plus | plus de | mas grande | mayor | mas | maior',
)
const AUTHORS = phrases(`
authors | author | note takers | note taker | notetakers | writers | writer | contributors | contributor | autoren | autor | verfasser | auteurs | auteur | autores | autor | autori
`)
const WROTE = phrases(`
noted | notes | wrote | writes | written | took | takes | taken | wrote down | contributed | contributes | notiert | geschrieben | schreibt | schrieb | mitgeschrieben | beigetragen | a note | note | a ecrit | ecrit | ont ecrit | contribue | a contribue | anoto | ha anotado | escribio | escribe | ha escrito | contribuyo | escreveu
`)
const NOTES = phrases('notes | note | notizen | notas | apuntes')
const TOPICS = phrases(`
topics | topic | themes | theme | subjects | subject | areas | area | trends | trend | themen | thema | trends | sujets | sujet | themes | tendances | temas | tema | tendencias | assuntos
`)
const TOLD_MOST = phrases(`
hottest | hot | trending | most talked about | most noted | most mentioned | most discussed | most frequent | most common | most covered | common | frequent | biggest | main | haufigsten | haufigste | meistgenannten | principaux | principales | les plus frequents | mas frecuentes | mas comentados
`)
const AROUND_MOST = [
  ...AROUND,
  ...OF_THE_LIBRARY,
  ...phrases(`
welchen | sobre | uber | sur | about | acerca de | who | whose | what | whats | which | what are | which one | which ones | where | how often | of all time | of all | ever | overall | ranking | ranked | rank | list | so far | until now | people | names | name | number | numbers | count | counts | by number | had | has | having | got | with | was | were | is | all time | kubecon | kubecons | on | gab | gibt | war | hatte | hat | hatten | waren | welche | welcher | welches | auf | kubecons | quelle | quel | quels | quelles | sont | sind | son | les | des | a eu | avait | eu | a | il y a | cual | cuales | que | tuvo | tuvieron | hubo | fue | ha sido | qual | teve
`),
]

const listed = (
  list: Listable,
  says: readonly (readonly string[])[],
  besides: readonly string[],
  [example, unlike]: readonly [example: string, unlike: string],
  most?: (line: string) => Meaning,
): PlainLine => ({
  says,
  besides: [...says.flat(), ...besides].toSorted((a, b) => b.length - a.length),
  takes: 'nothing',
  request: (_, line) => (most ? most(even(line)) : { kind: 'list', list }),
  example,
  unlike,
})

const NOTED = /\b(?:notes?|notizen|notas)\b/

/** In their order: the first that takes a line decides. */
export const LINES_OF_MOST: readonly PlainLine[] = [
  listed(
    'editions',
    [EDITIONS, LARGEST],
    [...HELD, ...AROUND_MOST],
    ['which edition had the most talks?', 'the biggest kubecon outage story'],
    (line) => ({ kind: 'list', list: 'editions', most: NOTED.test(line) ? 'notes' : 'sessions' }),
  ),
  listed(
    'speakers',
    [SPEAKERS, [...TOP, ...MOST]],
    [...TALKS, ...SPOKE, ...AROUND_MOST],
    ['who are the top 10 speakers?', 'top speakers on etcd'],
  ),
  listed(
    'speakers',
    [ALL_SPEAKERS, [...LISTING, ...EVERYTHING]],
    [...LISTING, ...EVERYTHING, ...AROUND_MOST],
    ['list the speakers', 'list the speakers on etcd'],
  ),
  listed(
    'speakers',
    [WHO, SPOKE, MOST],
    [...TALKS, ...AROUND_MOST],
    ['who gave the most talks?', 'who talks the most about etcd'],
  ),
  listed('speakers', [HOW_MANY, SPEAKERS], AROUND_MOST, [
    'how many speakers are there?',
    'how many speakers fit a panel',
  ]),
  listed(
    'authors',
    [WHO, WROTE, MOST],
    [...NOTES, ...WROTE, ...TALKS, ...AROUND_MOST],
    ['who noted the most?', 'who noted the most about etcd'],
  ),
  listed(
    'authors',
    [AUTHORS, [...TOP, ...MOST]],
    [...NOTES, ...WROTE, ...TALKS, ...AROUND_MOST],
    ['top authors', 'top authors on etcd'],
  ),
  listed(
    'topics',
    [TOPICS, [...TOP, ...MOST, ...TOLD_MOST]],
    [...NOTES, ...WROTE, ...TALKS, ...AROUND_MOST],
    ['which topics are there most talks on?', 'most important topics of etcd'],
  ),
  listed('talks', [TALKS, MADE_MUCH_OF], AROUND_MOST, ['most popular talk', 'most popular talk on etcd']),
]
