// Lines that say what is wrong in an answer: a link, a name, a date. They look for nothing, and no other result is meant.
import type { FollowUp } from '../../../domain/requests/request.ts'
import { placeIn, WHICH } from '../../follow-ups/lines/places.ts'
import type { PlainLine } from '../plain-line.ts'
import { AROUND, KINDNESS, phrases } from '../words/lexicon.ts'
import { ASKS_HOW, CORRECTS, LINES_OF_ITS_SPEAKER } from './about-notes.ts'

/** What an answer says that may be wrong. */
const SAID = phrases(`
link | links | url | urls | address | recording | recordings | video | videos | slides | slide | deck | speaker | speakers | name | names | title | titles | date | dates | year | years | city | edition | kubecon | conference | facts | fact | author | authors | quote | summary | note | notes
aufzeichnung | aufnahme | folien | redner | rednerin | sprecher | sprecherin | titel | datum | jahr | jahreszahl | stadt | fakten | angaben | notiz
lien | liens | adresse | enregistrement | la video | diapos | diapositives | orateur | oratrice | intervenant | intervenante | nom | titre | date | annee | ville | faits | auteur
enlace | enlaces | grabacion | diapositivas | ponente | orador | nombre | titulo | fecha | ano | ciudad | datos | hechos | autor
`)
const IS_WRONG = phrases(`
wrong | broken | dead | incorrect | outdated | misspelled | misspelt | mistyped | 404 | not working | doesnt work | does not work | doesnt open | dont work | do not work | isnt right | is not right | not right | isnt correct | is not correct | not correct | not the right | isnt the right
falsch | falsche | falscher | falsches | falschen | kaputt | tot | geht nicht | funktioniert nicht | stimmt nicht | stimmen nicht | nicht richtig | nicht der richtige | ist nicht der richtige | nicht die richtige
faux | fausse | mort | mauvais | mauvaise | casse | cassee | errone | erronee | incorrecte | ne marche pas | marche pas | ne fonctionne pas | pas le bon | pas la bonne | n est pas bon | est pas bon
roto | rota | muerto | equivocado | equivocada | equivocados | incorrecto | incorrecta | incorrectos | incorrectas | erroneo | erronea | mal | no funciona | no es correcto | no es correcta | no es el correcto
`)
const IS_NOT = phrases(`
thats not | thats no | that is not | that is no | that isnt | this is not | this is no | this isnt | its not | its no | it is not | it isnt | those are not | those arent | these are not | these arent | theyre not
das ist nicht | das ist kein | das ist keine | das sind nicht | das sind keine | ce nest pas | ce n est pas | ce est pas | c est pas | est pas | ce ne sont pas | eso no es | esto no es | eso no son | esas no son | no es
`)
const REPORTS = phrases(`
report this | report it | report that | report a mistake | report an error | report a problem | report a fault | i want to report | theres a mistake | there is a mistake | theres an error | there is an error | found a mistake | found an error | i found a mistake | i found an error | theres an error in | there is an error in | mistake in the note | mistake in it | error in the note
fehler melden | das melden | einen fehler melden | da ist ein fehler | fehler gefunden | fehler in der notiz | signaler une erreur | signaler ca | signaler cela | il y a une erreur | y a une erreur | une erreur dans la note | reportar esto | hay un error | encontre un error | un error en la nota | informar de un error | reportar un error
`)

const AROUND_FAULTS = [
  ...SAID,
  ...AROUND,
  ...WHICH,
  ...KINDNESS,
  ...phrases(`
i think | i guess | i believe | ich glaube | ich denke | je crois | je pense | creo que | quiero | ese | esa | esos | esas | the | a | an | is | are | was | were | that | thats | this | it | its | of | in | to | for | here | there | actually | but | has | have | seems | looks | one | ones | talk | first | id like | like | again | you | got | gave | playlist | trailer | a playlist | a trailer | just | only | page | homepage
der | die | das | den | ein | eine | ist | sind | war | es | hier | da | aber | von | vom | zum | vortrag | leider | wohl | nur
le | la | les | l | un | une | est | sont | etait | ici | mais | de | du | juste | c | ce | qui | voila
el | los | las | una | correcto | correcta | buena | es | son | era | esta | estan | aqui | pero | del | solo | que
`),
].toSorted((a, b) => b.length - a.length)

/** What a person points at who wants to put it right. */
const IT = phrases('it | this | that | das | es | ca | cela | le | la | lo | esto | eso')

const fault = (
  says: PlainLine['says'],
  example: string,
  unlike: string,
  besides: readonly string[] = [],
): PlainLine => ({
  says,
  besides: [...says.flat(), ...AROUND_FAULTS, ...besides].toSorted((a, b) => b.length - a.length),
  takes: 'nothing',
  request: (_, line): FollowUp => {
    const place = placeIn(line)
    return {
      kind: 'follow-up',
      wanted: 'wrong',
      ...(place !== undefined && { place }),
      otherwise: { kind: 'courtesy', courtesy: 'correcting' },
    }
  },
  example,
  unlike,
})

/** In their order: the first that takes a line decides. */
export const LINES_OF_A_FAULT: readonly PlainLine[] = [
  fault(
    [LINES_OF_ITS_SPEAKER.misquoted.says[0]],
    'that is not what I said',
    'what I said about dns',
    LINES_OF_ITS_SPEAKER.misquoted.besides,
  ),
  fault(
    [LINES_OF_ITS_SPEAKER.gaveIt.says[0]],
    'I gave that talk, the note is wrong',
    'I gave that talk on dns twice',
    LINES_OF_ITS_SPEAKER.gaveIt.besides,
  ),
  fault([ASKS_HOW, CORRECTS, IT], 'how do I correct it?', 'how do I correct it in etcd?', [
    ...ASKS_HOW,
    ...CORRECTS,
  ]),
  fault([REPORTS], 'report a mistake', 'report a mistake in the scheduler'),
  fault([IS_WRONG, SAID], 'the speaker is wrong', 'wrong link speed of nodes'),
  fault([IS_NOT, SAID], 'that is not a recording', 'that is not a recording rule'),
]
