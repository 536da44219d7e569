// What people say in lines about an answer given before: small letters, no accents, in the languages that are read.
import type { Place } from '../domain/requests/request.ts'
import { even } from './even-line.ts'
import { AROUND, GREETINGS, phrases, THANKS } from './plain-lexicon.ts'

/** How the places beyond the sixth are called; twenty results are the most that an answer holds. */
const FURTHER_PLACES: readonly (readonly [place: number, said: readonly string[]])[] = [
  [7, phrases('seventh | siebte | siebten | siebter | septieme | septimo | septima')],
  [8, phrases('eighth | achte | achten | achter | huitieme | octavo | octava')],
  [9, phrases('ninth | neunte | neunten | neunter | neuvieme | noveno | novena')],
  [10, phrases('tenth | zehnte | zehnten | zehnter | dixieme | decimo | decima')],
  ...Array.from({ length: 10 }, (_, index) => [11 + index, []] as const),
]

/** What is said of any place with its number. */
const numbered = (n: number): readonly string[] =>
  phrases(
    `${n}th one | ${n}th | number ${n} | no ${n} | ${n} | nummer ${n} | nr ${n} | ${n}e | ${n}eme | numero ${n}`,
  )

/** Which one is meant: the place, and how it is called. */
const PLACES: readonly (readonly [place: Place, said: readonly string[]])[] = [
  [
    1,
    phrases(
      'first one | first | 1st | number one | number 1 | no 1 | top one | erste | ersten | erster | erstes | nummer 1 | nr 1 | premier | premiere | numero 1 | primero | primera | primer',
    ),
  ],
  [
    2,
    phrases(
      'second one | second | 2nd | number two | number 2 | no 2 | 2 | zweite | zweiten | zweiter | zweites | nummer 2 | nr 2 | deuxieme | seconde | numero 2 | segundo | segunda',
    ),
  ],
  [
    3,
    phrases(
      'third one | third | 3rd | number three | number 3 | no 3 | 3 | dritte | dritten | dritter | drittes | nummer 3 | nr 3 | troisieme | numero 3 | tercero | tercera | tercer',
    ),
  ],
  [
    4,
    phrases(
      'fourth one | fourth | 4th | number four | number 4 | no 4 | 4 | vierte | vierten | viertes | nummer 4 | nr 4 | quatrieme | numero 4 | cuarto | cuarta',
    ),
  ],
  [
    5,
    phrases(
      'fifth one | fifth | 5th | number five | number 5 | no 5 | 5 | funfte | funften | funftes | nummer 5 | nr 5 | cinquieme | numero 5 | quinto | quinta',
    ),
  ],
  [
    6,
    phrases(
      'sixth one | sixth | 6th | number six | number 6 | no 6 | 6 | sechste | sechsten | nummer 6 | nr 6 | sixieme | numero 6 | sexto | sexta',
    ),
  ],
  ...FURTHER_PLACES.map(([place, said]) => [place, [...said, ...numbered(place)]] as const),
  [
    -1,
    phrases(
      'last one | last | letzte | letzten | letzter | letztes | dernier | derniere | ultimo | ultima | bottom one',
    ),
  ],
  [
    'next',
    phrases(
      'next one | other one | following one | nachste | nachsten | andere | anderen | suivant | suivante | autre | siguiente | otro | otra',
    ),
  ],
  [
    'before',
    phrases(
      'previous one | the previous | previous | one before | the one before | one above | vorige | vorigen | vorherige | vorherigen | davor | precedent | precedente | d avant | anterior',
    ),
  ],
  [
    'both',
    phrases(
      'both of them | both | the two | alle beide | beide | beiden | les deux | tous les deux | ambos | ambas | los dos | las dos',
    ),
  ],
]

export const WHICH = PLACES.flatMap(([, said]) => said)

/** Whoever says one of these means every one of the library, not what was shown. */
const OF_ALL = new Set(['all', 'every', 'each'])

/** What may be said around it: of no subject, and of nothing that only some talks have. */
export const BESIDE = [
  ...AROUND.filter((word) => !OF_ALL.has(word)),
  ...WHICH,
  ...phrases(`
talk | talks | session | presentation | whats | whos | theres | share | anyone | somebody | someone | post | drop | know | other | result | results | one | ones | answer | what about | how about | what | which | where | wheres | can i | could i | find | send | open | watch | see | read | link | there | somewhere | online | also | maybe | gotta | got | came | from | up | more | about | else | same
available | i meant | i mean | meant | rather | instead | sorry
verfugbar | woruber | wovon | ich meinte | meinte | disponible | je voulais dire | queria decir
dazu | davon | dafur | jemand | irgendwer | bitte | bekomme | seh | sehe | daruber | da | dort | auch | noch | wo | kann | finde | ich | man | war | hat | habt | hast | haben | gibts | gibt | welche | welcher | welches | was | wie | ist mit | vortrag | vortrags | vortrage | zeig | zeige | genau | eigentlich | schick | denn | wars | dabei | irgendwo | online | mehr
cela | ca | celui | quelqu | quelqu un | svp | vous | stp | celle | ceux | lequel | laquelle | quel | quelle | quels | quelles | avez | as | sont | etait | ou | trouve | trouver | peux | peut | voir | montre | presentation | conference | y en | aussi | c | en | ce | qu | que | qui | quoi | on | merci | donne | une | sur | dans | avec | existe | ils | elle
donde | estan | puedo | alguien | porfa | por favor | puedes | podrias | ver | ese | esa | eso | esos | esas | este | esto | lo | las | cual | cuales | tambien | sobre | fue | tienes | tiene | muestra | muestrame | ensename | charla | charlas | quien | que | alguna | algun | algo | dame | ahi | su | sus | se
`),
].toSorted((a, b) => b.length - a.length)

export const SPEAKS = phrases(`
gave | give | given | giving | present | presented | presents | presenting | presenter | speaker | speakers | speaking | spoke | speak | speaks | talked | held | on stage | delivered
gehalten | hielt | halt | sprach | gesprochen | redner | rednerin | sprecher | sprecherin | vortragende | vortragender | vorgetragen | prasentiert
presente | presentee | presentait | parlait | parle | donne | donnee | donnait | orateur | oratrice | orateurs | intervenant | intervenante | conferencier | conferenciere | animait
dio | daba | presento | presentaba | presentado | hablaba | hablo | ponente | ponentes | orador | oradora | impartio
`)
export const WHO = phrases(
  'who | whos | by whom | whose | wer | von wem | par qui | qui | quien | quienes | de quien | por quien | name | names | chi | quem',
)
export const ELSE = phrases(`
what else | anything else | something else | other talks | another talk | more talks | other sessions | more from | more by | other presentations | any others | else
sonst noch | noch | was noch | noch etwas | noch was | weitere vortrage | andere vortrage | noch vortrage | mehr von | sonst
quoi d autre | quoi autre | autre chose | d autres presentations | autres presentations | d autres conferences | autres conferences | autres talks | d autres talks
que mas | otras charlas | mas charlas | otra charla | otras ponencias | mas ponencias | algo mas | otra cosa
`)
export const SHE = phrases(`
she | he | they | her | him | his | them | their | the speaker | the speakers | that speaker | this speaker | this person | that person
sie | er | ihm | ihr | ihnen | redner | rednerin | sprecher | sprecherin | person
elle | il | ils | elles | lui | orateur | oratrice | intervenant | intervenante
ella | ellos | ellas | hablo | dijo | conto | presento | dio | ponente | ponentes | orador
`)
export const AUTHOR = phrases(
  'author | authors | the author | writer | wrote | write | written | note taker | noted | autor | autorin | geschrieben | schrieb | notiert | auteur | autrice | ecrit | note | autora | escribio | escrito | anoto',
)
export const TELLS = phrases(`
talk | talks | talked | talk about | talking | say | said | says | give | gave | given | present | presented | speak | spoke | spoken | do | done | did | tell | told | mention | mentioned | have | has | by | from
erzahlt | gesagt | gesprochen | gehalten | vorgetragen | prasentiert | gemacht | gab
parle | dit | presente | donne | raconte | fait | a t elle | a t il | t | ont
hablo | dijo | conto | presento | dio | ha | han | dado | hablado | dicho
`)

/** What may come before a line about an answer, without a say in it: “no” and “wrong” have one. */
export const KIND_BEGINNINGS = [
  ...GREETINGS,
  ...THANKS,
  ...phrases(`
ok | okay | sorry | oops | wait | entschuldigung | pardon | perdon | cool | great | nice | perfect | super | awesome | excellent | good | yes | yeah | yep | sure | got it | i see | interesting | alright
genau | gut | toll | prima | ja | bien | vale | bueno | perfecto | si | d accord | parfait | oui
`),
].toSorted((a, b) => b.length - a.length)

/** About the answer, and not to be told from the ids of what it showed. */
export const UNTELLABLE = phrases(`
previous page | go back | back | is that still true | is this still true | is it still true | still true | is it any good | is it good | what about last year | same for europe | same for last year | and last year | what about that one | what about it | how long is it | how long was it | how long | really | again | repeat | say that again | a different one
anything newer | something newer | newer | anything more recent | something more recent | more recent | anything older | something older | older | anything longer | something longer | anything shorter | something shorter | something easier | something simpler | easier
why this one | why this | why that one | why that | why these | why those | is it worth watching | was it worth watching | is that worth watching | is this worth watching | is it worth my time | is it worth it | is it worth seeing | is it worth reading | how do they do it | how did they do it | how did they do that | how do they do that
from her company | from his company | from their company | and in europe | and in north america | and in america | and in china | and in asia | and in india
was it good | was it any good | was that good | was this good | was that any good | any good | was it interesting | was it useful | was it helpful | was it worth it | was that interesting | was that useful | was that helpful | was this useful | is it interesting | is it useful | is it helpful | was it boring | did people like it | did you like it
etwas neueres | neueres | etwas kurzeres | kurzeres | warum der | warum dieser | warum das | war der gut | war das gut | war es gut | lohnt sich | lohnt es sich
plus recent | quelque chose de plus recent | plus court | pourquoi celui la | c etait bien | ca vaut le coup | mas reciente | algo mas reciente | mas corto | algo mas corto | por que este | por que ese | vale la pena | fue bueno
another one | another | one more | shorter | shorter please | longer | which one is the best | which one | in german | in french | in spanish | in english | best of these
`)

/** A question without a subject asks about what was said before. */
export const BARE_QUESTIONS = phrases(
  'why | how | what | when | who | where | which | whose | warum | wieso | wer | was | wie | wo | wann | por que | quien | como | donde | cuando | pourquoi | qui | comment | ou | quand | perche | chi | come | dove | quando | quem | onde | なぜ | 谁 | 为什么 | 왜',
)
export const AROUND_BARE = phrases(
  'and | but | so | is | was | are | were | it | that | this | they | he | she | did | does | not | exactly | else | now | mean | meant',
)

/** Few words: with “you” and “do” somebody asks for all projects of the library. */
export const AROUND_PROJECTS = phrases(`
and | the | what about | how about | any | other | else | which | what | are | is | were | was | did | does | it | that | this | those | these | they | named | named in | mentioned | mention | mentions | used | use | uses | in | of | there | about | came up | come up | talk | then | involved | involves | for
und | die | der | was ist mit | welche | welchen | gibts | gibt | es | da | dazu | darin | dabei | genannt | genannte | kommen | vor | wurden | werden | im | in | ging | um | vortrag
et | les | des | quels | quel | quelles | sont | y | dedans | cites | cite | il | a | ca | pour | concernes | sur | de | qu
los | las | que | cuales | son | hay | se | mencionan | menciona | ahi | en | eso | y | sobre | con
`)

/** The place that a line names. @example placeIn('any slides of the second one?') // → 2 */
export function placeIn(line: string): Place | undefined {
  const words = ` ${even(line)} `
  return PLACES.find(([, said]) => said.some((phrase) => words.includes(` ${phrase} `)))?.[0]
}
