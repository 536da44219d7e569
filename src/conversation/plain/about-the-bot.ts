// What people ask of the bot itself before they rely on it: whether a machine wrote that, whether it can be trusted, what it
// keeps of them, who is behind it. Each has an answer of its own; whoever names a subject besides asks what was noted.
import type { Courtesy } from '../../domain/requests/courtesy.ts'
import { AROUND, GREETINGS, OF_THE_BOT, phrases, THANKS, THE_BOT } from './lexicon.ts'
import type { PlainLine } from './plain-line.ts'

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
datenschutz | meine daten | meine fragen | uber mich | was ich frage | confidentialite | vie privee | mes donnees | mes questions | sur moi | privacidad | mis datos | mis preguntas | sobre mi | proteccion de datos | privacidade | meus dados
`)
const KEEPS = phrases(`
store | stores | stored | keep | keeps | kept | log | logs | save | saves | saved | collect | collects | record | records | track | sell | share | compliant | compliance | conform | see | sees | read | who else | go | goes | sent | send | happens | policy | statement | retention | long | anonymous | anywhere | somewhere | visible
speicherst | speichert | gespeichert | behaltst | sammelst | konform | liest | passiert | mit meinen daten | stockes | gardes | conforme | guardas | guarda | almacenas | cumple | politica | politique
`)

const CONTACT = phrases(`
contact | contact you | contact us | contact details | contact info | contact person | who do i contact | whom do i contact | get in touch | reach you | responsible for | in charge of | who operates | who runs you | who runs this | who runs this bot | who maintains you | who hosts | who hosts you | report a problem | report an issue | report a bug | imprint | support contact | email address
kontakt | kontaktieren | verantwortlich fur | wer betreibt | steckt hinter | hinter dem bot | qui est derriere | quien esta detras | impressum | ansprechpartner | contacter | responsable de | qui gere | contacto | contactar | quien gestiona | contato
`)
const CONTACTING = phrases(`
how | who | where | whom | someone | somebody | team | person | people | support | help | details | info | bot | service | maintainer | maintainers | operator | admin | humans | human | wer | wie | wen | comment | qui | quien | como | for | about
`)

const KINDLY = [...AROUND, ...THE_BOT, ...GREETINGS, ...THANKS]

const about = (
  meant: Courtesy,
  says: readonly string[],
  besides: readonly string[],
  example: string,
  unlike: string,
): PlainLine => ({
  says: [says],
  besides: [...says, ...besides, ...KINDLY].toSorted((a, b) => b.length - a.length),
  takes: 'nothing',
  request: () => ({ kind: 'courtesy', courtesy: meant }),
  example,
  unlike,
})

/** In their order: the first that takes a line decides. */
export const LINES_ABOUT_THE_BOT: readonly PlainLine[] = [
  {
    ...about(
      'generated',
      MACHINES,
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
  about('generated', MADE_UP, [...WRITES, ...OF_THE_BOT], 'did you make that up?', 'made up metrics'),
  about('trust', TRUSTED, TRUSTING, 'can I trust this?', 'can I trust this image'),
  about('privacy', PRIVACY, [...KEEPS, ...OF_THE_BOT], 'do you log my questions?', 'gdpr and service meshes'),
  about('contact', CONTACT, CONTACTING, 'who do I contact about this bot?', 'who do I contact about etcd'),
]
