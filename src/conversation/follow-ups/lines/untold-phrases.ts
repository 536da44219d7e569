// What people ask of a talk and no note says. One honest line answers all of it, and nothing is searched for.
import { phrases } from '../../plain/words/lexicon.ts'

/** How long it takes, how hard it is, how many saw it. */
export const ITS_MEASURE = phrases(`
how long is it | how long was it | is it long | is it short | was it long | is it a long one | how long does it take | how long is | how long was | how long | anything shorter | something shorter | shorter | anything longer | something longer | longer
how many people were there | how many people attended | how many people came | how many attended | how many were there | how many came | wie viele waren da | wie viele leute waren da | combien de personnes etaient la | combien de personnes | cuanta gente habia | cuanta gente | how many people watched | how many people saw | how many watched | how many views | how popular is | how popular was | beginner friendly | is it for beginners | is this for beginners | is that for beginners | good for beginners | suitable for beginners | too advanced | how hard is | how difficult is | easier | something easier | something simpler
wie lange dauert | wie lang ist | wie lange geht | wie lange | wie lang | etwas kurzeres | kurzeres | wie schwer ist | fur anfanger geeignet | ist das fur anfanger | ist der fur anfanger
est long | combien de temps | ca dure combien | quelle duree | plus court | c est pour debutants | c est pour les debutants | c est long
cuanto dura | cuanto tiempo dura | es largo | es larga | mas corto | algo mas corto | es para principiantes
quanto tempo dura | quanto tempo | mais curto | e longo | e para iniciantes
`)

/** Whether it is good. */
export const ITS_WORTH = phrases(`
is it any good | is it good | was it good | was it any good | was that good | was this good | was that any good | any good | was it interesting | was it useful | was it helpful | was that interesting | was that useful | was that helpful | was this useful
is it interesting | is it useful | is it helpful | was it boring | did people like it | did you like it | would you recommend | recommend it | recommended | recommendable | worth watching | worth my time | worth it | worth seeing | worth reading | worth the time | which one is the best | best of these | which is better | which one is better | which ones better | which ones are better | which are better | which ones are best | which ones best | which ones the best | which is best | which of them is better | which is the better one | welcher ist besser | welches ist besser | was ist besser | lequel est mieux | lequel est le mieux | cual es mejor | qual e melhor
war der gut | war das gut | war es gut | ist das gut | ist der gut | ist es gut | ist das gut so | lohnt sich | lohnt es sich | lohnt der sich | lohnt das sich
c etait bien | etait bien | ca vaut le coup | vaut le coup | ca vaut la peine | vale la pena | fue bueno | fue interesante | es bueno | vale a pena | foi bom
`)

/** Where the people work. */
export const EMPLOYER = phrases(`
her company | his company | their company | which company | what company | where does she work | where does he work | where do they work | who do they work for | who does she work for | who does he work for | her employer | his employer | same company
ihre firma | seine firma | welche firma | ihrer firma | seiner firma | wo arbeitet sie | wo arbeitet er | son entreprise | sa boite | sa societe | quelle entreprise | su empresa | que empresa | sua empresa | da empresa dela | da empresa dele
`)

/** Whether it holds today. */
export const STILL_TRUE = phrases(`
is that still true | is this still true | is it still true | still true | still valid | still relevant | still up to date | up to date | still current | out of date | outdated | really | stimmt das noch | noch aktuell | gilt das noch
toujours vrai | encore vrai | toujours valable | sigue siendo cierto | sigue siendo valido | todavia vale | ainda vale
`)

/** Why it was shown, and what nobody can do with ids alone. */
export const OF_THE_ANSWER = phrases(`
what about that one | what about it | which one | in german | in french | in spanish | in english
why this one | why this | why that one | why that | why these | why those | warum der | warum dieser | warum das | pourquoi celui la | por que este | por que ese
`)

/** What was shown, once more. */
export const ONCE_MORE = phrases(`
again | once more | one more time | repeat | repeat that | repeat it | say that again | say it again | show it again | show that again | nochmal | noch mal | noch einmal | nochmals | encore une fois | otra vez | de nuevo | repite | outra vez
`)

/** To the answer before: of that only what was asked is kept, where it was narrowed since. */
export const GOING_BACK = phrases(`
go back | take me back | go back one | one step back | one back | back one step | back please | the question before | the previous question | previous question | back to the question before | as it was before | as before | back | previous | prev | previous answer | the answer before | to the list | the list again | list again | back to the list | back to the results | back to results | back to that list | back to the overview | what did i ask before | what did i ask | what was my question | my previous question | previous list | zuruck zur liste | zur liste | wieder die liste | die liste | zuruck zur ubersicht | zuruck zu den ergebnissen | was hatte ich gefragt | was habe ich gefragt | meine frage davor | retour a la liste | la liste | revenir a la liste | reviens a la liste | retour aux resultats | qu ai je demande | volver a la lista | a la lista | la lista | vuelve a la lista | volver a los resultados | que pregunte | voltar a lista | geh zuruck | geh wieder zuruck | einen schritt zuruck | eins zuruck | wieder zuruck | die frage davor | die frage vorher | zur frage davor | wie vorher | zur vorherigen frage | die vorherige frage | vorherige frage | zuruck | vorherige antwort | volver | vuelve | regresa | regresar | vuelve atras | un paso atras | ir atras | vamos atras | la pregunta anterior | pregunta anterior | como antes | atras | respuesta anterior | retour | reviens | revenir | revenir en arriere | retourne en arriere | retourner en arriere | revenir | retourne | un pas en arriere | la question d avant | question d avant | la question precedente | question precedente | question avant | comme avant | en arriere | reponse precedente | voltar | indietro
`)

/** What may be said around any of these. */
export const AROUND_UNTOLD = phrases(
  'please | would | you | do | this | geeignet | talk | these | best | good | true | still | long | did | speak | anyone | anybody | someone | else | too | or | watch | der | das | es | sich | war | jemand | aus | von | quelqu un | alguien | de | alguem | watched | take | dauert | people | time',
)
