// What people say of a digest that stands, by what it means: small letters, no accents, in the four languages.
import { phrases } from '../../plain/lexicon.ts'

export const KINDLY = phrases(`
actually | maybe | really | of it | of this | of one | you can | you may | now first | first | to | i want to | id like to | would like to | do | with | were back | we are back | wir sind zuruck | on est de retour | ya volvimos | please | pls | plz | just | only | then | now please | ok | okay | and | can you | could you | would you | can we | can i | may i | could i | can i have | can we have | i want | i want to | we want | i would like | id like | i need | lets | let me | let us | me | us | for me | for us | here | a | an | the | one | it | that | this | them | these | again | yet | already | anyway
bitte | vorher | zuerst | erst | einfach | eigentlich | gerade | jetzt bitte | davon | du kannst | ihr konnt | kann | mal | doch | und | kannst du | konntest du | kann ich | konnen wir | darf ich | ich will | ich mochte | wir wollen | ich hatte gern | mir | uns | hier | ein | eine | einen | eines | es | das | den | der | die | ihn | er | nur | schon | noch | denn | eigentlich
d abord | avant | juste | on | tu peux | vous pouvez | il te plait | il vous plait | svp | stp | et | tu peux | peux tu | vous pouvez | pouvez vous | je peux | je veux | je voudrais | on peut | moi | nous | m | ici | un | une | le | la | les | l | ce | ca | cela | celui | en | il | elle | est ce | est | encore | deja
primero | antes | simplemente | puede | pueden | se | por favor | porfa | y | puedes | podrias | puedo | podemos | quiero | quisiera | queremos | me | nos | aqui | un | una | uno | el | la | lo | los | eso | esto | este | ese | ya
`)
export const SEND = phrases(`
send | send me | give | give me | get | fetch | bring | show | do | make | run | schick | schicke | schicken | sende | senden | gib | gib mir | bring | zeig | zeige | mach | mache
envoie | envoyer | envoyez | donne | donne moi | fais | montre | envia | enviame | envianos | enviar | manda | mandame | mandanos | dame | haz | hazme
`)
/** What everybody in the channel reads. */
export const POST = phrases(
  'post | post it | posten | poste | poste es | poste le | poster | publie | publie le | publier | publica | publicalo | publicar',
)
export const SHOW = phrases(`
show | show me | see | look at | let me see | view | give | give me | get | have | zeigen | zeig | zeige | zeig mir | zeige mir | sehen | ansehen | anzeigen | gib mir | montre | montre moi | montrez | voir | affiche | fais voir | donne moi
muestra | muestrame | mostrar | ver | ensename | ensena | dame
`)
export const NOW = phrases(`
now | right now | right away | immediately | straight away | at once | asap | jetzt | sofort | jetzt gleich | jetzt sofort | umgehend | maintenant | tout de suite | immediatement | ahora | ahora mismo | ya mismo | enseguida | inmediatamente
`)
/** Alone they mean yes, or nothing. */
export const SOON = [...NOW, ...phrases('gleich | ya')]
export const TEST = phrases(
  'test | trial | test digest | test post | probe | testlauf | probelauf | essai | test | prueba | ensayo',
)
export const DO_IT = phrases(`
send | do | run | post | make | give me | a | one | schick | schicke | mach | mache | poste | ein | einen | eine | fais | envoie | poste | un | une | haz | envia | enviame | manda | publica | una
`)
export const TRY = phrases(
  'try it | try it out | test it | test it now | probier es aus | probiere es aus | probier es | teste es | essaie le | teste le | pruebalo | prueba lo',
)
export const PREVIEW = phrases(`
preview | a preview | vorschau | voransicht | apercu | previsualisation | vista previa | previsualizacion | avance
`)
export const SAMPLE = phrases(
  'sample | example | beispiel | muster | exemple | echantillon | ejemplo | muestra',
)
export const ONE = phrases('one | einen | eins | un | une | uno | una')
export const OF_TODAY = phrases(`
todays | todays one | todays digest | tomorrows | tomorrows one | tomorrows digest | den von heute | das von heute | den heutigen | das heutige | den von morgen | das von morgen | den morgigen | celui aujourdhui | celui de aujourdhui | celui du jour | celui de demain | el de hoy | la de hoy | el de manana | la de manana
`)
export const LOOKS = phrases(`
what would it look like | what it would look like | what it looks like | what does it look like | how would it look | how does it look | what it would be like | wie das aussieht | wie er aussieht | wie es aussieht | wie das aussehen wurde | wie sieht das aus | wie sieht er aus | wie sieht es aus | wie sahe das aus | wie sahe er aus | wie wurde das aussehen
a quoi ca ressemble | a quoi il ressemble | a quoi ca ressemblerait | a quoi cela ressemble | como se ve | como se veria | como seria | como quedaria
`)
export const COMES = phrases(`
what will i get | what will we get | what do i get | what do we get | what comes | what will come | what is coming | whats coming | what will be posted | what will you post | what will you send | what are you sending
was bekomme ich | was bekommen wir | was kriege ich | was kommt | was wird gepostet | was schickst du
est ce que je recois | est ce que on recoit | est ce qui arrive | est ce que je vais recevoir | que vais je recevoir | que recevrai je | je recois quoi | il y aura quoi
que recibire | que recibiremos | que recibo | que llega | que llegara | que voy a recibir | que nos llega | que me llega
`)
export const COMES_NEXT = phrases(`
what would come next | what comes next | what will come next | what is next | whats next | was als nachstes kommt | was als nachstes kame | ce qui vient ensuite | ce qui arrive ensuite | lo que viene | lo proximo | lo que llega
`)
export const DAY = phrases(`
tomorrow | next time | on monday | next monday | on tuesday | next tuesday | on wednesday | next wednesday | on thursday | next thursday | on friday | next friday | monday | tuesday | wednesday | thursday | friday | next week
morgen | nachstes mal | am montag | am dienstag | am mittwoch | am donnerstag | am freitag | nachste woche | als nachstes
demain | la prochaine fois | lundi | mardi | mercredi | jeudi | vendredi | lundi prochain | la semaine prochaine
manana | la proxima vez | el lunes | el martes | el miercoles | el jueves | el viernes | el proximo lunes | la proxima semana
`)
export const STATE = phrases(`
is it paused | is this paused | is it still paused | is it on | is it still on | is it running | is it still running | is it active | is it still active | is it off | is it stopped | is it suspended | did it stop | has it stopped
ist er pausiert | ist es pausiert | ist das pausiert | ist der pausiert | ist er noch aktiv | ist es noch aktiv | lauft er noch | lauft es noch | lauft das noch | ist er gestoppt | ist er aktiv | ist der aktiv | ist er an | ist der an | ist es an
est il en pause | il est en pause | est ce en pause | est ce que il est en pause | est ce il est en pause | est il actif | est il toujours actif | il est toujours actif | il est arrete | ca tourne encore
esta en pausa | esta pausado | sigue en pausa | sigue activo | sigue en marcha | esta activo | esta parado
`)
export const IS = phrases('is | are | ist | sind | est | esta | estan | sigue | siguen')
export const STANDS_SO = phrases(`
paused | active | running | on | off | stopped | suspended | pausiert | aktiv | an | aus | gestoppt | en pause | actif | active | arrete | en pausa | pausado | activo | parado
`)
export const OF_ITS_STATE = phrases(`
it | this | that | the | digest | digests | still | currently | er | es | das | der | noch | immer | gerade | il | elle | ca | le | toujours | encore | est ce | que | el | esto | aun | todavia
`)
export const AT_WHAT_TIME = phrases(`
when | at what time | what time | wann | um wie viel uhr | um wieviel uhr | quand | a quelle heure | cuando | a que hora
`)
export const ARRIVES = phrases(`
come | comes | coming | arrive | arrives | posted | sent | delivered | kommt | gepostet | geschickt | arrive | vient | poste | llega | viene | sale | publica
`)
export const OF_ITS_TIME = phrases(`
does | will | is | be | it | this | usually | normally | der | die | das | er | es | immer | denn | wird | il | elle | ca | cela | est ce | que | t | se | eso | esto | me | nos
`)
export const WHEN = phrases(`
when does it come | when will it come | when is it coming | when does it arrive | when will it arrive | when is it posted | when will it be posted | when do i get it | when will i get it | when do we get it | when does it post | what time does it come
wann kommt er | wann kommt es | wann kommt das | wann kommt der nachste | wann bekomme ich ihn | wann bekommen wir ihn | wann wird er gepostet | um wie viel uhr kommt er
quand arrive t il | quand est ce il arrive | quand est ce il vient | quand est ce que ca arrive | quand est ce ca arrive | quand il arrive | il arrive quand | ca arrive quand | a quelle heure il arrive | a quelle heure arrive t il
cuando llega | cuando viene | cuando me llega | cuando nos llega | cuando sale | cuando se publica | a que hora llega
`)
export const NEXT_ONE = phrases(`
when is the next one | whens the next one | when does the next one come | when will the next one come | when is it next | when is the first one | wann kommt das nachste | wann ist der nachste | wann kommt der erste | wann ist das nachste
quand arrive le prochain | quand est le prochain | est quand le prochain | cuando llega el proximo | cuando es el proximo | cuando viene el proximo
`)
export const DIGEST = phrases('digest | digests | the digest | the digests | newsletter | abo | boletin')
export const ASKS = phrases(`
whens | when | which | what | are there | is there | how many | do we have | any | wann | welche | welcher | gibt es | gibts | wie viele | haben wir | quand | quels | quel | quelles | y a t il | combien | avons nous | cuando | que | cuales | cual | hay | cuantos | tenemos
`)
export const OF_DIGESTS = phrases(`
is | are | does | do | will | the | next | come | comes | coming | arrive | posted | be | due | there | in | this | channel | here | we | have | active | running | of
kommt | ist | der | die | das | den | nachste | nachster | diesem | kanal | in | es | laufen | sind | wird | gepostet
est | le | la | les | prochain | prochaine | arrive | vient | sont | dans | ce | canal | des | il y a | y | a | t | actifs
llega | viene | es | el | los | la | proximo | en | este | canal | son | sale | activos
`)
export const WHY = phrases('why | how come | whats wrong | warum | wieso | weshalb | pourquoi | por que')
export const CAME = phrases(`
come | came | arrive | arrived | post | posted | sent | nothing | no digest | kam | gekommen | kommt | nichts | keiner | keine | gepostet | da
rien | venu | arrive | arriva | recu | poste | pas eu | vient | llego | vino | nada | llegado | recibi | recibimos | publico | llega | viene
`)
export const OF_A_MISS = phrases(`
did | didnt | did not | does | doesnt | hasnt | has | was | wasnt | there | not | no | any | anything | one | it | today | yesterday | this morning | to | us | this week | on monday | i | we | get | got | yet | the
heute | gestern | heute morgen | heute fruh | diese woche | nicht | kein | es | er | das | ist | hat | wurde | noch | bis jetzt | wir | ich | bekommen | der
il | n | ne | est | pas | a | ete | aujourdhui | hier | ce matin | cette semaine | je | on | nous | ai | avons | y | eu | encore | ca | le | de
no | hoy | ayer | esta manana | esta semana | ha | he | hemos | nos | me | lo | se | todavia | aun | hubo | el
`)
export const CAME_TODAY = phrases(`
did it come | has it come | did it arrive | was it posted | has it been posted | did one come | kam er | kam es | kam der | ist er gekommen | kam einer | kam schon einer | est il arrive | il est arrive | est il venu | il est venu | llego | ha llegado | ya llego | se publico
`)
export const WHO = phrases(
  'who | who has | wer | wer hat | qui | qui a | quien | quien ha | quien lo | quienes',
)
export const ORDERED = phrases(`
signed us up | signed up | subscribed us | angemeldet | abonnes | inscrit | inscrits | ordered | set up | set it up | set this up | set that up | subscribed | subscribed us | asked for | scheduled | bestellt | eingerichtet | abonniert | angelegt | bestellte
commande | commandee | abonne | programme | mis en place | a commande | demande | pidio | pedido | programo | programado | configuro | configurado | suscribio | encargo
`)
export const UNDO = phrases(`
undo | revert | undo that | undo it | undo this | revert that | revert it | take it back | take that back | put it back | change it back | ruckgangig | ruckgangig machen | mach das ruckgangig | mach es ruckgangig | nimm das zuruck | zurucknehmen | annule ca | annule cela | annulez ca | defais ca | defaire | remets comme avant | reviens en arriere
deshacer | deshazlo | deshaz | deshaz eso | deshaz esto | revertir | revierte | dejalo como antes
`)
export const AGAIN = phrases(`
start it again | start again | start it | turn it on | turn it back on | turn it on again | switch it on | mach es an | starte es wieder | starte ihn wieder | starte wieder | wieder starten | fang wieder an
reprends | recommence | redemarre | redemarre le | rallume le | empieza otra vez | empieza de nuevo | vuelve a empezar | enciendelo | activalo
`)
/** Said of results too, and of them first. */
export const GO_ON = phrases(
  'continue | carry on | go on | keep going | weiter | weitermachen | mach weiter | continue | continuer | continuez | sigue | continua | seguir',
)

export const BOTH_WORDS = phrases('both | both of them | them both | beide | les deux | los dos | ambos')
export const STOP = phrases(
  'stop | cancel | delete | remove | end | stoppe | stopp | beende | arrete | supprime | para | cancela',
)
export const PAUSE = phrases('pause | pausiere | mets en pause | pausa')
export const RESUME = phrases('resume | unpause | reanuda | reprends')
/** What is ended, with a word that ends it. */
export const STOP_WORDS = phrases(`
stop | cancel | end | unsubscribe | turn off | switch off | stopp | stoppe | stoppen | beende | beenden | abbestellen | bestell ab | bestelle ab | ab | schluss | arrete | arretez | arreter | annule | annuler | supprime | coupe | cancela | cancelar | para | deten | quita | elimina
`)
export const OF_WHAT_COMES = phrases(`
these | those | them | all of these | messages | posts | sending | posting | bestell | bestelle | wieder | diese | nachrichten | die | envois | envoi | messages | les | ces | estos | estas | mensajes | envios
`)
/** Heard of anything that is too much. */
export const ENOUGH = phrases(`
enough | thats enough | too much | dont want this | dont want it | dont want these | dont want them | do not want this | no longer want this | no longer want it | not interested | nicht mehr | das reicht | es reicht | reicht | genug | wollen das nicht mehr | will das nicht mehr | zu viel
en veut plus | en veux plus | veut plus | veux plus | ca suffit | assez | trop | ya basta | basta | ya no queremos | ya no lo queremos | ya no quiero | ya no lo quiero | no queremos mas | demasiado
`)
export const PAUSE_WORDS = phrases(`
pause | on pause | paused | a break | break | on hold | suspend | pausieren | pausiere | pausier | anhalten | aussetzen | en pause | mettre en pause | met en pause | suspends | suspendre | en pausa | pausa | pausar | pausalo | suspender | suspende
`)
export const OF_A_PAUSE = phrases(`
put | take | make | have | set | leave | mach | mache | machen | leg | stell | setz | auf | eine | de | mets | mettre | mettez | met | fais | faire | pon | ponlo | ponla | poner | haz | hacer | for | a | while | in | fur
`)
export const UNTIL = phrases(`
until | till | for a week | for a day | for a month | for a while | for two weeks | for # weeks | until further notice | bis | bis zum | fur eine woche | fur zwei wochen | eine woche | zwei wochen | einen monat | une semaine | deux semaines | un mois | dos semanas | un mes | two weeks | jusqu | jusqua | pendant une semaine | pour une semaine | hasta | hasta el | por una semana | una semana
`)
export const RESUME_WORDS = phrases(`
resume | unpause | restart | reactivate | back on | on again | turn back on | fortsetzen | wieder losgehen | geht wieder los | wieder an | wieder anschalten | wieder einschalten | wieder aktivieren | wieder starten | nimm wieder auf | reprendre | reprends | reprend | reprenez | relance | relancer | remets en route | remets le en route | remettre en route | reactiver | reactive
reanudar | reanuda | reanudalo | vuelve a activarlo | activar de nuevo | activalo de nuevo | activalo otra vez | ponlo en marcha
`)
export const STOP_IT = phrases(`
kill it | end this | stop it | cancel it | delete it | remove it | end it | stop that | cancel that | stop this | stop that one | stop this one | cancel that one | cancel this one | stoppe es | stoppe das | stopp es | beende es | beende das | annule le
`)
