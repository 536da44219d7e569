// What people ask of the bot itself before they rely on it: what it is, who made it, where its answers come from, whether a machine
// wrote that, whether it can be trusted, what it keeps of them, who is behind it. Each has an answer of its own; whoever names a
// subject besides asks what was noted.
import type { Courtesy } from '../../../domain/requests/courtesy.ts'
import type { PlainLine } from '../plain-line.ts'
import { AROUND, GREETINGS, OF_THE_BOT, phrases, THANKS, THE_BOT } from '../words/lexicon.ts'
import { SMALL_WORDS } from '../words/small-words.ts'
import { courtesyLine } from './courtesy-line.ts'

/** What writes by itself. */
const MACHINES = phrases(`
ai | an ai | a i | llm | an llm | llms | gpt | chatgpt | chat gpt | openai | claude | gemini | copilot | language model | large language model | artificial intelligence | genai | generative ai
ki | eine ki | einer ki | kunstliche intelligenz | sprachmodell | ia | une ia | una ia | por ia | l ia | intelligence artificielle | inteligencia artificial | modele de langage | modelo de lenguaje | uma ia
`)
/** Said of what such a thing does, with none named. */
const MADE_UP = phrases(`
hallucinate | hallucinates | hallucinating | hallucination | hallucinations | made up | make that up | make this up | make it up | making this up | making that up | make things up | invent this | inventing this | auto generated | machine generated | generated automatically
ausgedacht | denkst du dir das aus | erfunden | halluzinierst | invente | inventes | inventado | inventas
`)
const WRITES = phrases(`
generated | generate | generates | written | writes | write | wrote | writing | summarised | summarized | summarise | summarize | produced | powered | based | answer | answers | text | texts | summary | summaries | result | results | response | under the hood | behind | involved | kind of | some kind | just | real | human | person | people | machine | robot
geschrieben | erzeugt | generiert | antwort | antworten | steckt | dahinter | genere | generee | generes | ecrit | ecrite | reponse | reponses | generado | generada | escrito | escribe | lo escribe | respuesta | respuestas | gerado | escrita
`)

const TRUSTED = phrases(`
trust | trusted | trustworthy | reliable | reliability | accurate | accuracy | believe | rely on | correct | official | officially | credible | up to scratch
vertrauen | vertrauenswurdig | verlasslich | zuverlassig | glauben | offiziell | stimmt das alles | fiable | fiables | confiance | officiel | confiar | fiarme | oficial | confiavel
`)
const TRUSTING = phrases(`
answer | answers | info | information | data | results | result | notes | summary | how | why | should | cncf | linux foundation | product | tool | antworten | kann man | man | on peut | peut on | reponses | respuestas | se puede | les | des
`)

const PRIVACY = phrases(`
privacy | privacy policy | privacy statement | gdpr | dsgvo | rgpd | data protection | my data | our data | my questions | our questions | my messages | my name | about me | what i ask | what i asked | what i type | what we ask | log my | logged | tracked | tracking | track me | spying | spy on me
is this private | are you private | this chat | this conversation | these chats | our chat | what i write | what i search | my searches | my searching | my history | my chats | my chat | recorded | hier gespeichert | messages enregistres | se guarda | se guardan
datenschutz | meine daten | meine fragen | uber mich | was ich frage | was ich schreibe | was ich hier schreibe | was ich suche | mein verlauf | meine suche | ist das privat | bin ich anonym
confidentialite | vie privee | mes donnees | mes questions | sur moi | ce que je demande | ce que je tape | ce que ecris | mes recherches | mes messages | prive
privacidad | mis datos | mis preguntas | sobre mi | proteccion de datos | privacidade | meus dados | lo que pregunto | lo que escribo | lo que busco | mis mensajes | mis busquedas | de mi | privado
`)
const KEEPS = phrases(`
store | stores | stored | keep | keeps | kept | log | logs | save | saves | saved | collect | collects | record | records | track | sell | share | compliant | compliance | conform | see | sees | read | reads | who else | others | other people | anyone | anybody | my boss | my colleagues | go | goes | sent | send | happens | policy | statement | retention | long | anonymous | anywhere | somewhere | visible
speicherst | speichert | gespeichert | behaltst | sammelst | konform | liest | lesen | sehen | sieht | andere | protokollierst | passiert | mit meinen daten
stockes | gardes | conserves | enregistres | enregistre | conforme | voir | voit | lire | lit | autres | peut | peuvent
guardas | guarda | almacenas | registras | cumple | politica | politique | ve | ven | lee | leen | ver | leer | otros | puede | pueden
`)

const CONTACT = phrases(`
contact | contact you | contact us | contact details | contact info | contact person | who do i contact | whom do i contact | get in touch | reach you | responsible for | in charge of | who operates | who runs you | who runs this | who runs this bot | who maintains you | who hosts | who hosts you | report a problem | report an issue | report a bug | imprint | support contact | email address
the maintainers | your maintainers | your maintainer | your operator | your admin | the operator
kontakt | kontaktieren | verantwortlich fur | wer betreibt | steckt hinter | hinter dem bot | qui est derriere | quien esta detras | impressum | ansprechpartner | contacter | responsable de | qui gere | contacto | contactar | quien gestiona | contato
`)
const CONTACTING = phrases(`
how | who | where | whom | someone | somebody | team | person | people | support | help | details | info | bot | service | maintainer | maintainers | operator | admin | humans | human | wer | wie | wen | comment | qui | quien | como | for | about | reach | find | ask | email | write | betreiber
`)

/** Whoever asks for one of these would rather speak to a person. */
const HUMANS = phrases(`
human | humans | a human being | real person | a person | somebody real help | someone real help | person | actual person | real people | somebody real | someone real | live person | live agent | human agent | support | customer service | somebody | someone | mensch | menschen | jemandem | jemand | echten menschen | echter mensch | support mitarbeiter | kundendienst | echte leute | echten leuten | leute
humain | humains | un humain | quelqu un | quelqu | vraie personne | une personne | support | humano | humana | una persona | persona real | alguien | alguien de verdad | soporte
`)
const SPOKEN_TO = phrases(`
talk to | speak to | speak with | talk with | chat with | connect me | connect me to | connect me with | put me through | transfer me | get me | give me | reach | ask for help | help me | answer me | atender | responder | repondre | is there a | is there any | are there any | is there | any real | are there | behind this | i need a | i want a | i prefer a
sprechen | reden | verbinde mich | verbinden | erreichen | gibt es hier | gibt es | ist da | ist hier | brauche
parler | discuter | contacter | mets moi en contact | passez moi | y a t il | y a | hablar | contactar | comunicarme | ponme con | hay
`)
const AROUND_HUMANS = phrases(`
i | id like to | i would like to | i want to | i need to | real | actual | here | this | bot | instead | for help | help | who | how | chat | somewhere | please | rather
kann | konnte | mochte | will | ich | mit | einem | einen | hier | echten | lieber | statt
puis je | peux | je peux | voudrais | veux | j aimerais | aimerais | ici | vrai | vraie | plutot | un | une | a
puedo | quiero | quisiera | me gustaria | podria | con | un | una | aqui | de verdad | real | se puede
`)

const ITSELF = phrases(`
who are you | what are you | whats your name | what is your name | do you have a name | your name | tell me about yourself | about yourself | introduce yourself | who am i talking to | who am i chatting with | am i talking to | am i chatting with | who am i speaking to | what kind of bot | what sort of bot | what bot is this | who is this bot | what is this bot | what is kubecon bot | are you a bot | are you a robot | are you human | are you a human | are you real | are you a person | are you a real person | are you alive
wer bist du | was bist du | was bist du eigentlich | wie heisst du | wie heißt du | wie ist dein name | dein name | stell dich vor | stell dich mal vor | stell dich bitte vor | bist du ein bot | bist du ein mensch | bist du echt | bist du ein roboter | wer seid ihr | mit wem rede ich | mit wem spreche ich
qui es tu | tu es qui | tu es quoi | es tu un bot | es tu un robot | es tu humain | tu es un bot | tu es un robot | qui etes vous | vous etes qui | vous etes quoi | comment tu appelles | comment vous appelez vous | comment appelles tu | ton nom | quel est ton nom | presente toi | presentez vous | a qui je parle | est ce que tu es | qu est ce que tu es
quien eres | que eres | eres un bot | eres un robot | eres humano | eres una persona | como te llamas | tu nombre | cual es tu nombre | presentate | con quien hablo | quien es este bot
`)
const AROUND_ITSELF = phrases(
  'exactly | really | actually | eigentlich | genau | denn | exactement | vraiment | au juste | exactamente | realmente | tu | or | oder | human | bot | robot | machine | person | real | a real person | mensch | maschine | humain | humano | maquina',
)

const MAKES = phrases(`
made | make | built | build | created | create | wrote | programmed | developed | coded | designed | invented | maintains | owns | own | behind | trained | makes | builds | develops | author | maker | creator | creators | makers | developer | developers | open source | source code | your code | your repo | github | free software | license | licence
gemacht | gebaut | programmiert | entwickelt | erschaffen | erfunden | geschrieben | quelloffen | quellcode | von wem bist | von wem stammst | entwickler | hersteller | gehorst
cree | fait | programme | developpe | construit | code source | createur | createurs | auteur | concu | conçu
creo | ha creado | hecho | hizo | programo | programado | desarrollo | desarrollado | construyo | codigo fuente | codigo abierto | creador | creadores
`)
const MADE_IT = phrases(
  'you | your | this bot | the bot | this thing | this tool | dich | diesen bot | den bot | bist du | dein | deine | gehorst du | du | te | ce bot | le bot | tu | ton | ta | este bot | el bot | eres | tus',
)
/** In French and Spanish the bot is a letter or a syllable of it. */
const MADE_THE_BOT = phrases(
  'de quien es este bot | de quien eres | von welcher firma bist du | zu wem gehorst du | wem gehorst du | qui a cree | qui a fait | qui a programme | qui a concu | qui a developpe | qui a construit | quien te creo | quien te hizo | quien te programo',
)
const AROUND_MAKERS = phrases(
  'who | whos | by whom | where | which company | company | firma | welcher firma | is | are | was | wer | wem | von | wo | welche firma | hat | ist | qui | par qui | ou | est | a | et | quien | por quien | donde | esta | ha',
)

/** What an answer stands on. */
const SOURCES = phrases(`
your sources | your source | your answers come from | your answers | your data | your data come from | your data comes from | your info | your information | your knowledge | this information | this info | this data | the answers | the data | the information | get this from | get that from | get it from | get your | get the answers | you know this | you know that | you know all this | you know all that | know all this | know this stuff | your notes come from | the notes come from | these notes come from
deine quellen | deine quelle | deine antworten | deine daten | deine infos | deine informationen | die antworten | die daten | woher weisst du | weisst du das alles | weißt du das alles | weisst du das | weißt du das | woher weißt du | woher hast du | wo hast du das her | hast du das her | her hast
tes reponses | tes sources | ta source | tes infos | tes informations | tes donnees | ces infos | ces informations | ces reponses | sais tu tout ca | tu sais tout ca | tu sors ca
tus respuestas | tus fuentes | tu fuente | tus datos | tu informacion | la informacion | esta informacion | las respuestas | sabes todo esto | sabes todo eso | sacas esto | sacas eso | stutzen sich deine | stutzt du dich | tu te bases | te bases | bases tu | en que te basas | te basas | you learn all that | you learn this | you learn that | did you learn | learned all that | was sind die quellen
`)
const COMES_FROM = phrases(`
where | from where | how come | how do | which | what are | what is | what | woher | was sind | was ist | welche | wo | d ou | ou | quelles | quelle | comment | de donde | cuales | cual | como
`)
const AROUND_SOURCES = phrases(
  'learn | base | based | stutzen | sich | quoi | basas | come | comes | coming | get | got | from | taken | do | does | all | kommen | kommt | stammen | hast | du | alles | das | die | her | viennent | vient | tiens | tu | sors | tires | proviennent | sont | est | d | salen | vienen | sacas | obtienes | son | es | todo',
)

/** What is deleted is of the person who asks. */
const FORGETS = phrases(`
delete | deleted | erase | erased | borres | borren | elimines | eliminen | losches | loschst | loscht | supprimes | supprimees | supprime | effacees | oublies | remove | removed | forget | wipe | purge | clear | right to be forgotten | losch | losche | loschen | geloscht | vergiss | entferne | entfernen
supprime | supprimer | supprimez | efface | effacer | effacez | oublie | oublier | oubliez | borra | borrar | elimina | eliminar | olvida | olvidar | suprime
`)
const OF_ME = phrases(`
my data | my personal data | all my data | my information | my questions | my history | my messages | about me | me | everything you know about me | whatever you know about me | everything you have about me | me forgotten | to be forgotten
meine daten | meiner daten | meine fragen | meinen verlauf | uber mich | mich | mes donnees | mes questions | sur moi | moi | mon historique | mis datos | mis preguntas | mi historial | sobre mi | olvidame
`)
/** In one word what is forgotten, and who. */
const FORGET_ME = phrases('forget me | vergiss mich | oublie moi | oubliez moi | olvidame')
const AROUND_FORGETTING = phrases(`
how | can | could | i | want | have | get | all | everything | you | know | please | personal | right now | to be | right | wie | kann | ich | lassen | alle | alles | was | du | weisst | weißt | bitte | mochte
comment | faire | puis je | peux | toutes | tout | ce que | tu | sais | je veux | veux | como | puedo | hacer | todos | todo | lo que | tienes | sabes | quiero
`)

const KINDLY = [...SMALL_WORDS, ...AROUND, ...THE_BOT, ...GREETINGS, ...THANKS]

const about = (
  courtesy: Courtesy,
  says: readonly (readonly string[])[],
  besides: readonly string[],
  example: string,
  unlike: string,
): PlainLine => courtesyLine(courtesy, says, [...besides, ...KINDLY], example, unlike)

/** In their order: the first that takes a line decides. */
export const LINES_ABOUT_THE_BOT: readonly PlainLine[] = [
  {
    ...about(
      'generated',
      [MACHINES],
      [...WRITES, ...OF_THE_BOT],
      'is this AI generated?',
      'ai generated manifests',
    ),
    // “AI” alone is a subject; beside the bot, a pronoun or what is written it is not.
    says: [
      MACHINES,
      [
        ...THE_BOT,
        ...WRITES,
        ...phrases(
          'is this | is that | is it | was this | was that | ist das | est ce | c est | es esto | es una | e isso',
        ),
      ],
    ],
  },
  about('generated', [MADE_UP], [...WRITES, ...OF_THE_BOT], 'did you make that up?', 'made up metrics'),
  {
    ...about('itself', [ITSELF], AROUND_ITSELF, 'who are you?', 'who are you running kubernetes with'),
    request: () => ({ kind: 'help', briefly: true }),
  },
  about('forgetting', [FORGETS, OF_ME], AROUND_FORGETTING, 'delete my data', 'delete my data volumes'),
  about('forgetting', [FORGET_ME], AROUND_FORGETTING, 'forget me', 'forget me not operators'),
  about('sources', [SOURCES, COMES_FROM], AROUND_SOURCES, 'what are your sources?', 'sources of metrics'),
  about('maker', [MAKES, MADE_IT], AROUND_MAKERS, 'who made you?', 'who made envoy?'),
  about('maker', [MADE_THE_BOT], AROUND_MAKERS, 'qui t’a créé ?', 'qui a créé linkerd ?'),
  about('human', [SPOKEN_TO, HUMANS], AROUND_HUMANS, 'can I talk to a human?', 'human in the loop'),
  about('trust', [TRUSTED], TRUSTING, 'can I trust this?', 'can I trust this image'),
  about(
    'privacy',
    [PRIVACY],
    [...KEEPS, ...OF_THE_BOT],
    'do you log my questions?',
    'gdpr and service meshes',
  ),
  about('contact', [CONTACT], CONTACTING, 'who do I contact about this bot?', 'who do I contact about etcd'),
]
