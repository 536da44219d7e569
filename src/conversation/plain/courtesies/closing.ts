// “That’s all for today, thanks”, “nothing”, “maybe later”: whoever says so wants nothing more.
import type { Courtesy } from '../../../domain/requests/courtesy.ts'
import type { PlainLine } from '../plain-line.ts'
import { ASSENTS, FAREWELLS, KINDNESS, phrases, THANKS } from '../words/lexicon.ts'
import { SMALL_WORDS } from '../words/small-words.ts'

const THAT_IS_ALL = phrases(`
thats all | that is all | that was all | thatll be all | that will be all | thats it for today | thats it for now | thats everything | that was everything | im done | i am done | we are done | were done | all done | done for today | done for now | im good | i am good | im all set | all set | enough for today | enough for now | no more questions | no further questions
das wars | das war es | das war alles | das ware alles | ware alles | wars das | das ist alles | das war es fur heute | das reicht | das genugt | reicht fur heute | genug fur heute | keine weiteren fragen | ich bin fertig | bin fertig | ich habe alles
est tout | c est tout | ce sera tout | ca sera tout | sera tout | est bon pour aujourd hui | est bon pour aujourdhui | bon pour aujourd hui | ca suffit | ca ira | j ai tout | ai tout ce qu il me faut | plus de questions | ai fini | j ai fini | est fini
eso es todo | es todo | esto es todo | seria todo | eso seria todo | con eso basta | es suficiente | ya esta | ya termine | he terminado | no tengo mas preguntas | sin mas preguntas
`)
/** Thanks that say that it did not help. */
const THANKS_ANYWAY = phrases(`
thanks anyway | thank you anyway | thanks anyways | thanks all the same | thanks though | thanks for trying | trotzdem danke | danke trotzdem | dennoch danke | merci quand meme | merci tout de meme | gracias de todos modos | gracias igualmente | gracias de todas formas | gracias igual
`)
const NOTHING = phrases(`
nothing | nothing else | nothing more | nothing for now | nothing really | nichts | nichts weiter | nichts mehr | sonst nichts | rien | rien d autre | rien de plus | rien autre | rien du tout | nada | nada mas | de nada
`)
const LATER = phrases(`
later | maybe later | perhaps later | not now | another time | some other time | not today | in a bit | ask you later | ill ask later | i will ask later | ill come back later | i will come back later | come back later | komme spater wieder | reviens plus tard | vuelvo luego | vuelvo mas tarde | get back to you | ill be back | spater | spater vielleicht | vielleicht spater | nicht jetzt | ein andermal | jetzt nicht | nachher
plus tard | peut etre plus tard | une autre fois | pas maintenant | tout a l heure | mas tarde | tal vez mas tarde | quizas mas tarde | quiza luego | ahora no | en otro momento | otra vez sera
`)
const FOR_NOW = phrases(`
for today | for now | for the moment | i need | i needed | i wanted | i wanted to know | today | now | really | then | again | just | so | folks | anything | wanted | needed | to know | no
fur heute | fur jetzt | heute | jetzt | erst mal | erstmal | danke | wirklich | vielleicht | was ich wissen wollte | dann
pour aujourd hui | pour aujourdhui | pour le moment | pour l instant | aujourd hui | vraiment | peut etre | alors | non | mais
por hoy | por ahora | por el momento | hoy | de momento | quizas | tal vez | entonces | lo que necesitaba | no
`)

const POLITE = [
  ...THANKS,
  ...ASSENTS,
  ...FAREWELLS,
  ...phrases('please | bitte | por favor | i | that | bot | there'),
]

const row = (
  meant: Courtesy,
  says: readonly string[],
  example: string,
  unlike: string,
  besides: readonly string[] = [],
): PlainLine => ({
  says: [says],
  besides: [...says, ...FOR_NOW, ...besides].toSorted((a, b) => b.length - a.length),
  takes: 'nothing',
  // “Is that all?” asks for more.
  request: (_, line) => (line.includes('?') ? undefined : { kind: 'courtesy', courtesy: meant }),
  example,
  unlike,
})

/** In their order: the first that takes a line decides. */
export const LINES_THAT_CLOSE: readonly PlainLine[] = [
  row('thanks', THANKS_ANYWAY, 'thanks anyway', 'thanksgiving outages', [...SMALL_WORDS, ...KINDNESS]),
  row('closed', THAT_IS_ALL, 'that’s all for today', 'that’s all operators do', [
    ...SMALL_WORDS,
    ...KINDNESS,
  ]),
  row('closed', NOTHING, 'no, nothing else', 'shared nothing databases', POLITE),
  row('closed', LATER, 'not today, thanks', 'later versions of helm', POLITE),
]
