// What people say in lines about an answer given before: small letters, no accents, in the languages that are read.
import { AROUND, GREETINGS, phrases, THANKS } from '../../plain/words/lexicon.ts'
import { WHICH } from './places.ts'

/** Whoever says one of these means every one of the library, not what was shown. */
const OF_ALL = new Set(['all', 'every', 'each'])

/** What may be said around it: of no subject, and of nothing that only some talks have. */
export const BESIDE = [
  ...AROUND.filter((word) => !OF_ALL.has(word)),
  ...WHICH,
  ...phrases(`
talk | talks | session | presentation | whats | whos | theres | share | anyone | somebody | someone | post | drop | know | other | result | results | one | ones | answer | what about | how about | what | which | where | wheres | can i | could i | find | send | open | watch | see | read | link | there | somewhere | online | also | maybe | gotta | got | came | from | up | more | about | else | same
try | available | i meant | i mean | meant | rather | instead | sorry | film | filmed | anybody | did anybody | has
verfugbar | woruber | wovon | ich meinte | meinte | disponible | je voulais dire | queria decir
hats | gings | dem | einen | dazu | davon | dafur | jemand | irgendwer | bitte | bekomme | seh | sehe | daruber | da | dort | auch | noch | wo | kann | finde | ich | man | war | hat | habt | hast | haben | gibts | gibt | welche | welcher | welches | was | wie | ist mit | vortrag | vortrags | vortrage | zeig | zeige | genau | eigentlich | schick | denn | wars | dabei | irgendwo | online | mehr
cela | ca | celui | quelqu | quelqu un | y a t il | a t il | t il | svp | vous | stp | celle | ceux | lequel | laquelle | quel | quelle | quels | quelles | avez | as | sont | etait | ou | trouve | trouver | peux | peut | voir | montre | presentation | conference | y en | aussi | c | en | ce | qu | que | qui | quoi | on | merci | donne | une | sur | dans | avec | existe | ils | elle
tem | do que | se | esse | essa | isso | quero | mostra | donde | estan | puedo | alguien | porfa | por favor | puedes | podrias | ver | ese | esa | eso | esos | esas | este | esto | lo | las | cual | cuales | tambien | sobre | fue | tienes | tiene | muestra | muestrame | ensename | charla | charlas | quien | que | alguna | algun | algo | dame | ahi | su | sus | se
`),
].toSorted((a, b) => b.length - a.length)

export const SPEAKS = phrases(`
gave | give | given | giving | present | presented | presents | presenting | presenter | speaker | speakers | speaking | spoke | speak | speaks | talked | held | on stage | delivered
gehalten | hielt | halt | sprach | gesprochen | redner | rednerin | sprecher | sprecherin | vortragende | vortragender | vorgetragen | prasentiert
presente | presentee | presentait | parlait | parle | donne | donnee | donnait | orateur | oratrice | orateurs | intervenant | intervenante | conferencier | conferenciere | animait
dio | daba | presento | presentaba | presentado | hablaba | hablo | ponente | ponentes | orador | oradora | impartio
erzahlt | apresentou | apresenta | palestrante | falou | deu
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
export const SOMEBODY_ELSE = phrases(
  'who else | anyone else | anybody else | someone else | wer noch | wer sonst | wer hat noch | wer hat sonst noch | noch jemand | sonst jemand | qui d autre | qui autre | quelqu un d autre | quien mas | alguien mas',
)
/** With whom, in one and the same talk. */
export const ON_STAGE = phrases(`
on the panel | on that panel | on this panel | in the panel | on stage | on the stage | up there | in the talk | in that talk | with her | with him | with them | gave it | gave the talk | gave that talk | presented it | presented that | co presented | was speaking
auf der buhne | auf dem panel | im panel | mit ihr | mit ihm | mit dabei | war dabei | sur scene | sur le plateau | dans le panel | avec elle | avec lui | avec eux | en el escenario | en el panel | con ella | con el | con ellos
`)
export const SHE = phrases(`
she | he | they | her | him | his | them | their | the speaker | the speakers | that speaker | this speaker | this person | that person | first speaker | second speaker | same speaker | same people | same folks
guy | guys | lady | woman | people | folks | frau | mann | typ | leute | femme | homme | type | gens | mujer | hombre | chico | chica | chicos | chicas | persona | gente | personne
sie | er | ihm | ihr | ihnen | redner | rednerin | sprecher | sprecherin | person
elle | il | ils | elles | lui | orateur | oratrice | intervenant | intervenante
ella | ellos | ellas | hablo | dijo | conto | presento | dio | ponente | ponentes | orador
`)
export const AUTHOR = phrases(
  'author | authors | the author | writer | wrote | write | written | note taker | noted | jotted | scribbled | autor | autorin | geschrieben | schrieb | notiert | auteur | autrice | ecrit | note | autora | escribio | escrito | anoto',
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
ok | okay | sorry | oops | wait | entschuldigung | pardon | perdon | cool | great | nice | perfect | super | awesome | excellent | good | yes | yeah | yep | sure | got it | i see | interesting | alright | that one looks good | looks good | sounds good | sounds interesting | looks interesting | klingt gut | sieht gut aus | klingt interessant | ca a l air bien | interessant | interessante | suena bien | parece interesante
genau | gut | toll | prima | ja | bien | vale | bueno | perfecto | si | d accord | parfait | oui
`),
].toSorted((a, b) => b.length - a.length)

/** Of these the notes know the answer. */
export const WHO_ALONE = phrases('who | wer | qui | quien | quienes | quem | chi')
export const WHEN_ALONE = phrases(
  'when | where | when and where | wann | wo | wann und wo | quand | ou | quand et ou | cuando | donde | cuando y donde | quando | onde | dove',
)
export const AROUND_ALONE = phrases(
  'and | but | so | und | et | y | e | was | was it | was that | is it | is that | is this | ist das | ist es | est ce | es eso | c est',
)

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

/** Around what is newer, older, or first by its date. */
export const AROUND_TIMES = phrases(
  'ones | is there | anything | something | etwas | de | first | order | sort | sorted | by | date | then | before | zuerst | als erstes | nach datum | d abord | en premier | primero | primeros | the | that | year | edition',
)

/** Around the wish for simpler words. */
export const AROUND_SIMPLY = phrases(`
to | me | us | my | in | words | word | terms | language | english | way | more | much | bit | a bit | a little | say | said | again | please | mean | means | meaning | like | as | if | i am | im | were | was | be | put | make | it | this | that | for | does
auf | deutsch | mal | noch | ausgedruckt | gesagt | erklart | das | es | bitte | mir | fur | en | mots | termes | dit | dis | le | plus | mas | palabras | terminos | dicho | dilo | explicalo | expliquer | expliques | explique
`)

/** Of a note, in other languages than English. */
export const WRITTEN = phrases(
  'geschrieben | verfasst | notiert | mitgeschrieben | ecrit | ecrites | redige | escribio | escribieron | escrito | tomo | escreveu | scritto',
)

/** Before the one that was meant. */
export const NOT = phrases(
  'no | not | nope | wrong | wrong one | falsch | faux | mal | errado | that | nicht | nein | der | non | pas | nao | esse',
)
