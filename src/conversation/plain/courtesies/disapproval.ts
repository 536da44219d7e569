// What people say of an answer that was not it, and to a bot that they would rather not hear.
import { phrases } from '../words/lexicon.ts'

/** Said of an answer, in words that alone approve: “not good”, “no use”. */
export const DOUBTS = phrases('not sure | i doubt it | hardly | doubtful | so so | meh | hm | hmm')

/** Said of an answer: what was shown was not meant. “Not that one” is said of one result (follow-ups/lines/lines.ts). */
export const WAS_NOT_IT = phrases(`
not good | no good | not great | not so good | not so great | not very good | not very helpful | not useful | not very useful | no use | not interesting | not really | not quite | not exactly | not it
i dont think so | none of these | none of them | none of those | neither
nicht gut | nicht so gut | nicht wirklich | nicht ganz | nicht das | nicht hilfreich | keiner davon | keines davon | pas bien | pas vraiment | pas terrible | pas ca | pas utile | aucun
no eso no | eso no | esto no | esa no | das nicht | die nicht | pas celui la | pas celle la | pas ceux la | isso nao | no es eso | no era eso | no era esto | das war es nicht | das war nicht gemeint | c etait pas ca | ce n etait pas ca | nao e isso | no mucho | no me sirve | pero no me sirve | no sirve | but not helpful | aber nicht hilfreich | mais pas utile | ninguno
`)

/** Alone: what was shown is not what was meant. */
export const DENIALS = phrases('no | nope | nah | nein | nee | non | nao | no no | いいえ | 不是 | 아니요')

/** Said of the answer, or of the bot, in anger. */
export const COMPLAINTS = phrases(`
wrong answer | wrong | thats wrong | that is wrong | this is wrong | not helpful | unhelpful | didnt help | did not help | doesnt help | useless | stupid bot | stupid | dumb bot | dumb
youre wrong | you are wrong | thats not right | that is not right | not right | thats incorrect | incorrect | not true | not correct | false | mistaken | misunderstood me | you misunderstood
bad bot | bad answer | bad | terrible | not what i asked for | not what i asked | not what i meant | not what i wanted | not what i was looking for | not what i am looking for | not what im looking for | not what i need | not what i needed | i didnt ask that | i didnt ask for that | i did not ask for that | not that | you suck | this bot sucks
sucks | nonsense | rubbish | crap | irrelevant | not relevant | off topic | unrelated | pointless | worthless | nothing useful | makes no sense | no sense | thats not it | wrong results | bad results
falsch | unsinn | quatsch | nutzlos | hilft mir nicht | hilft nicht | nicht hilfreich | das meinte ich nicht | meinte ich nicht | nicht was ich wollte | nicht was ich suche | nicht das was ich wollte | passt nicht | stimmt nicht
faux | inutile | n importe quoi | nul | pas ce que je voulais | pas ce que je cherche | pas ce que j ai demande | ne m aide pas | m aide pas | hors sujet
inutil | mal | incorrecto | equivocado | no es lo que queria | no es lo que buscaba | no es lo que pedi | no me ayuda | no ayuda | nada util | errado | nao ajuda | nao era isso
`)
/** Said to the bot, whatever it has shown. */
export const GO_AWAY = phrases(
  'shut up | go away | stop | stop it | leave me alone | be quiet | sei still | hor auf | tais toi | callate',
)
