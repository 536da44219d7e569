// Rudeness and idle chat: a short word at most, and never a search. Whoever swears at a project speaks of the project.
import type { Courtesy } from '../../../domain/requests/courtesy.ts'
import type { PlainLine } from '../plain-line.ts'
import { KINDNESS, phrases, THE_BOT } from '../words/lexicon.ts'
import { SMALL_WORDS } from '../words/small-words.ts'
import { courtesyLine } from './courtesy-line.ts'

const SWEARING = phrases(`
bullshit | shit | fuck | fuck off | fuck you | fucking | piss off | screw you | damn you | damn | damn it | bloody hell | what the fuck | what the hell | wtf | piece of shit | piece of crap | bastard | asshole | idiot | moron | idiotic | stupid machine | jerk | loser | bitch | you are dumb | youre dumb | get lost | crap bot | garbage | trash | pathetic | suck my | up yours | kill yourself
scheisse | scheiss | scheiße | scheiß | so ein scheiss | mist | so ein mist | verdammt | verpiss dich | fick dich | arschloch | idiot | depp | trottel | blodmann | halt die klappe | halts maul | halt die fresse | halt den mund | leck mich am arsch | leck mich | am arsch | du nervst | blode kiste | saftladen
merde | de la merde | putain | va te faire foutre | va te faire voir | ferme la | ta gueule | connard | conne | debile | cretin | abruti | es nul | tu es nul | t es nul | nulle | fait chier | tu fais chier | casse toi | degage
mierda | que mierda | vete a la mierda | joder | jodete | que te jodan | imbecil | idiota | eres tonto | tonto | estupido | gilipollas | cabron | callate la boca | puta | que asco | vete al infierno
`)
const AROUND_SWEARING = phrases(`
load | what | is | are | a | an | of | total | complete | absolute | such | utter | full | again | bot | machine | thing | answer | answers | off | holy | really | just | piece | big
so | ein | eine | total | was | fur | soll | das | der | bist | wieder | alter | maschine
est | es | un | une | la | c | quel | quelle | vraiment | gros | grosse | vaya | que | un | una | eres | pedazo | esto | muy | maquina
`)

/** Asked of a person, or of the world at large. */
const IDLE = phrases(`
ok boomer | boomer | do you love me | do you like me | i love you | love me | will you marry me | marry me | are you single | are you married | go out with me | be my friend | are you my friend | do you have feelings | do you dream | do you sleep | are you happy | are you sad | how old are you | whats your favourite colour | whats your favorite color | what is your favourite colour | your favourite | your favorite | where do you live | do you have a girlfriend | do you have a boyfriend | do you eat | are you hungry | are you bored | how was your day | are you okay | do you believe in god
world cup | super bowl | champions league | the football | the election | the elections | world championship | olympics | who will win | lottery numbers | the lottery | bitcoin price | stock price | the meaning of life | meaning of life | capital of france | who is the president | the president | who is your daddy | knock knock | flat earth | santa claus
liebst du mich | magst du mich | willst du mich heiraten | heirate mich | bist du single | bist du verheiratet | hast du gefuhle | bist du glucklich | wie alt bist du | lieblingsfarbe | die wm | der wm | weltmeister | weltmeisterschaft | bundesliga | sinn des lebens | lottozahlen | wer ist prasident | bundeskanzler | wo wohnst du
tu aimes | tu m aimes | epouse moi | tu veux epouser | veux epouser | epouser | veux tu epouser | es tu celibataire | tu es celibataire | coupe du monde | ligue des champions | le sens de la vie | quel age as tu | tu as quel age | le president | couleur preferee | ou habites tu | tu es marie
me quieres | me amas | casate conmigo | te casas conmigo | estas soltero | estas soltera | el mundial | copa del mundo | la champions | el sentido de la vida | cuantos anos tienes | color favorito | donde vives | tienes novia | quien es el presidente
`)
/** Better than another machine. */
const MACHINES = phrases(
  'chatgpt | chat gpt | gpt | copilot | claude | gemini | siri | alexa | google | bing | perplexity | grok | llama | cortana',
)
const COMPARED = phrases(`
better | smarter | as good as | as smart as | best | worse | cleverer | faster | or | vs | versus | than | besser | kluger | schlauer | als | oder | mieux | meilleur | meilleure | plus intelligent | que | ou | mejor | peor | mas listo | mas inteligente | o
`)
const OF_A_MACHINE = phrases(
  'you | your | this bot | du | dich | bist | tu | toi | es | vous | eres | tu eres | usted',
)
const AROUND_IDLE = phrases(`
who | what | whats | which | when | where | how | do | are | is | was | won | win | wins | score | really | also | today | please | the | of | this year | last year | much | think
wer | was | hat | gewonnen | gewinnt | wird | wie | heute | auch | wann | ist | dann
qui | quoi | a | gagne | va gagner | quelle | quel | est | le | la | sont | aujourd hui | ce que | est ce que
quien | que | gano | ganara | va a ganar | cual | es | el | la | ha ganado
`)

const KINDLY = [...SMALL_WORDS, ...KINDNESS, ...THE_BOT]

const row = (
  courtesy: Courtesy,
  says: readonly (readonly string[])[],
  besides: readonly string[],
  example: string,
  unlike: string,
): PlainLine => courtesyLine(courtesy, says, [...besides, ...KINDLY], example, unlike)

/** In their order: the first that takes a line decides. */
export const LINES_OF_RUDENESS: readonly PlainLine[] = [
  row('rude', [SWEARING], AROUND_SWEARING, 'what a piece of crap', 'damn small images'),
]

/** In their order: the first that takes a line decides. */
export const LINES_OF_IDLE_CHAT: readonly PlainLine[] = [
  row('elsewhere', [IDLE], AROUND_IDLE, 'who won the world cup?', 'who scaled for the world cup with keda'),
  row(
    'elsewhere',
    [MACHINES, COMPARED, OF_A_MACHINE],
    AROUND_IDLE,
    'who is better, you or ChatGPT?',
    'is llama better than gpt on kubernetes',
  ),
]
