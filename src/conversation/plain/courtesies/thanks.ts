// What is said around a word of thanks: how much, for what, and what one does next.
import { phrases } from '../words/lexicon.ts'

/** How much: “a bunch”, “mille fois”. Alone it thanks for nothing. */
const HOW_MUCH = phrases(`
a bunch | a million | a ton | tons | a lot | lots | loads | heaps | a heap | so much | very much | kindly | sincerely | again | in advance | million | many | big | huge | enormously | indeed
mille fois | mille | infinite | infiniment | beaucoup | tausend | sehr | so sehr | muchisimo | muchisimas | tanto | tante | infinitas | muito | demais | 本当に | 大変 | とても | 太 | 非常 | 十分 | 정말 | 너무 | 대단히 | 진짜
`)

/** For what, and what is done with it. */
const WHAT_FOR = phrases(`
thats | that is | thats it | saved me | saves me | saved us | you saved me | saved my day | made my day | my day | my life | hours | a lot of time | time | exactly what i needed | exactly what i was looking for | just what i needed | what i needed | what i was looking for | that helped | that helps | helped a lot | very helpful | helpful
will have a look | ill have a look | have a look | will take a look | ill take a look | will check | ill check | will read | ill read it | will watch it | will try | ill try that | lets see | trying it now | found it | got what i needed | for sharing | sharing | for looking | for checking | for joining | joining | for coming | for listening | for the quick reply | quick reply | for the info | info | for the pointer | for the link | for the links | the links | the call | the ride | your time | your patience | all of you | all | yall
legend | crack | chef | jefe | maestro | champ | alter | digga | fam | you legend | youre a legend | star | youre a star | hero | my hero | lifesaver | genius | bro | dude | buddy | pal | love | nice | nice evening | have a nice evening | a nice evening | evening | a nice day | good one | enjoy
fur die infos | fur die antwort | fur alles | por todo | por la respuesta | pour tout | pour la reponse | per tutto | per la risposta | pela ajuda | pela resposta | por tudo
`)

export const THANKING = [...HOW_MUCH, ...WHAT_FOR].toSorted((a, b) => b.length - a.length)

/** Said alone; beside other words it is French for “your”. */
export const THANKS_ALONE = ['ta']
