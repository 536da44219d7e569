// “Auf Deutsch bitte”, “can you answer in Spanish?”: in which language is spoken here.

import type { PlainLine } from '../plain-line.ts'
import { AROUND, KINDNESS, phrases, THE_BOT } from '../words/lexicon.ts'
import { SMALL_WORDS } from '../words/small-words.ts'

const LANGUAGES = phrases(`
german | spanish | french | italian | portuguese | dutch | polish | chinese | japanese | korean | russian | hindi | english | my language | another language | other languages | which languages | what languages | which language | what language | languages
deutsch | deutscher sprache | spanisch | franzosisch | italienisch | englisch | welche sprachen | welche sprache | welchen sprachen | andere sprachen
allemand | espagnol | francais | italien | anglais | portugais | quelles langues | quelle langue | ma langue | autres langues
aleman | espanol | castellano | frances | italiano | ingles | portugues | que idiomas | que idioma | otros idiomas | mi idioma
`)
const SPEAKS = phrases(`
please | pls | speak | understand | answer | answers | reply | respond | translate | translated | translation | switch to | write | say it | say this | say that | ask you | ask | talk to you in | available in | there a | read
bitte | sprichst | sprechen | verstehst | antworte | antworten | antwort | ubersetze | ubersetzen | ubersetz | ubersetzung | schreib | fragen | gibt es | geht das | geht es
stp | svp | te plait | s il te plait | il te plait | il vous plait | vous plait | parles | parlez | parler | on parle | comprends | reponds | repondre | repondez | traduis | traduire | traduction | ecris | demander | disponible
por favor | porfa | hablas | habla | entiendes | responde | responder | respondeme | contesta | contestar | contestas | hablar | traduce | traducir | traduccion | escribe | preguntar | disponible
`)
const AROUND_LANGUAGES = phrases(`
do you | can you | can i | could you | is it | in | into | to | this | that | it | also | only | does | which | what | auf | in | ins | du | kannst | kann | ich | das | es | auch | nur | mir | lieber | diese
en | tu | peux | puis je | je | moi | ca | cela | aussi | le | la | seulement | al | puedes | me | esto | eso | tambien | puedo | lo | solo | se puede | dich | te | preferes
`)

/** In their order: the first that takes a line decides. */
export const LINES_OF_LANGUAGES: readonly PlainLine[] = [
  {
    says: [LANGUAGES, SPEAKS],
    besides: [
      ...LANGUAGES,
      ...SPEAKS,
      ...SMALL_WORDS,
      ...AROUND_LANGUAGES,
      ...THE_BOT,
      ...KINDNESS,
      ...AROUND,
    ].toSorted((a, b) => b.length - a.length),
    takes: 'nothing',
    request: () => ({ kind: 'courtesy', courtesy: 'language' }),
    example: 'auf Deutsch bitte',
    unlike: 'translate ingress to gateway api',
  },
]
