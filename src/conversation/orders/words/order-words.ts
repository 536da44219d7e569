// What people say when they order a digest, in English, German, French and Spanish: small letters, no accents. Every row
// stands with a line in which it is read and one that comes near and is a question (test/conversation/orders.test.ts).
import type { Weekday } from '../../../domain/digests/digest.ts'
import type { Often } from '../../../domain/digests/digest-command.ts'
import { phrases } from '../../plain/words/lexicon.ts'
import { LATER, laterBy } from './later.ts'

/** What a line says of an order; a later piece of a kind adds to the earlier ones. */
export interface OrderPiece {
  readonly days?: readonly Weekday[]
  /** How often, where it does not say on which days. */
  readonly often?: Often
  readonly verb?: 'order' | 'form' | 'change' | 'stop' | 'pause' | 'resume' | 'list' | 'now'
  /** Its end is said: “until friday”. */
  readonly ends?: true
  /** How the days said next are meant: besides those of the digest, not those, none but those. */
  readonly daysAre?: 'also' | 'not' | 'only'
  /** No topic any more. */
  readonly everything?: true
  /** Minutes that it comes later; earlier, where there are less than none. */
  readonly later?: number
  /** A time zone, or a time, is named as such. */
  readonly names?: 'zone'
  /** A digest is named: what else is said concerns one. */
  readonly named?: true
}

export interface OrderWord {
  readonly reads: OrderPiece
  readonly says: readonly string[]
  readonly example: string
  readonly unlike: string
}

const day = (day: Weekday, says: string, example: string, unlike: string): OrderWord => ({
  reads: { days: [day] },
  says: phrases(says),
  example,
  unlike,
})

/** “every 2 hours”, “alle 30 Minuten”: in a phrase # is any number of more than one. */
export const NUMBERS: ReadonlySet<string> = new Set(
  `two three four five six seven eight nine ten twelve few couple zwei drei vier funf sechs acht zehn zwolf paar deux trois quatre cinq six huit dix douze
dos tres cuatro cinco seis ocho diez doce`.split(/\s+/),
)

export const ORDER_WORDS: readonly OrderWord[] = [
  {
    reads: { daysAre: 'also' },
    says: phrases(`
incl | including | inkl | inklusive | einschliesslich | y compris | incluido | incluidos | incluyendo | also | too | as well | additionally | add | plus | auch | ausserdem | zusatzlich | dazu | aussi | egalement | ajoute | tambien | ademas | anade | agrega | on top
`),
    example: 'also on thursday',
    unlike: 'also with helm',
  },
  {
    reads: { daysAre: 'not' },
    says: phrases(`
everything but | not | minus | cut | ditch | except | but not | leave out | enleve | retire | quita | lass | streich | streiche | weglassen | without | skip | no longer | excluding | drop | nicht | nicht mehr | kein | keinen | ausser | ohne | pas | pas le | pas les | sauf | sans | plus le | no | ya no | excepto | menos | sin | salvo
`),
    example: 'not on fridays',
    unlike: 'not in production',
  },
  {
    reads: { daysAre: 'only' },
    says: phrases(`
nada mas | only | just | nothing but | nur | nur noch | ausschliesslich | seulement | uniquement | que | solo | solamente | unicamente
`),
    example: 'only on mondays',
    unlike: 'only in staging',
  },
  ...LATER.map(
    ({ minutes, amount, example, unlike }): OrderWord => ({
      reads: { later: minutes },
      says: laterBy(minutes, amount),
      example,
      unlike,
    }),
  ),
  {
    reads: { everything: true },
    says: phrases(`
n importe quel sujet | importe quel sujet | quel sujet que ce soit | da igual el tema | me da igual el tema | egal was | egal welches thema | whatever topic | about everything | about anything | uber alles | zu allem | to everything | auf alles | sur tout | sur n importe quoi | sobre todo | de todo
`),
    example: 'make it about everything',
    unlike: 'everything about istio',
  },
  {
    reads: { named: true, everything: true },
    says: phrases(`
no topic | without a topic | without topic | any topic | all topics | drop the topic | remove the topic | forget the topic | no particular topic
ohne thema | thema weglassen | ohne ein thema | kein thema | alle themen | zu allen themen | thema weg | thema entfernen
sans sujet | sans theme | aucun sujet | pas de sujet | tous les sujets | enleve le sujet | supprime le sujet
sin tema | ningun tema | todos los temas | quita el tema | sin ningun tema
`),
    example: 'no topic',
    unlike: 'topics without a leader',
  },
  {
    reads: { names: 'zone' },
    says: phrases(`
time zone | timezone | time | zeitzone | zeit | uhrzeit | fuseau | fuseau horaire | heure | heure de | huso | huso horario | zona horaria | hora | hora de
`),
    example: 'digest 9am new york time',
    unlike: 'time series',
  },
  {
    reads: { days: [1, 2, 3, 4, 5, 6, 7] },
    says: phrases(`
daily | a day | per day | one talk a day | a talk a day | one talk every day | a talk every day | one note a day | every day | everyday | each day | every single day | every morning | every evening | every afternoon | every night | each afternoon | jeden nachmittag | cada tarde | cada noche | todas las tardes | each morning | each evening
taglich | tagliche | taglichen | taglicher | tagl | jeden tag | alle tage | jeden morgen | jeden abend
tous les jours | ts les jours | ts les jrs | tous les jrs | chaque jour | quotidien | quotidienne | quotidiennement | tous les matins | chaque matin | tous les soirs
todos los dias | cada dia | diario | diaria | diariamente | a diario | todas las mananas | cada manana
`),
    example: 'every day at 9',
    unlike: 'every day operations at scale',
  },
  {
    reads: { days: [1, 2, 3, 4, 5] },
    says: phrases(`
weekdays | weekday | mon - fri | mo - fr | mo bis fr | lun - ven | lun - vie | lu - ve | every weekday | workdays | workday | working days | business days
each weekday | every workday | each workday | every working day | every business day
werktags | wochentags | jeden werktag | an jedem werktag | werktage | arbeitstags | jeden arbeitstag | an jedem arbeitstag | alle werktage | unter der woche
en semaine | jours ouvres | jours ouvrables | jours de semaine | tous les jours ouvres | tous les jours ouvrables | chaque jour ouvre | chaque jour ouvrable | tous les jours de semaine
entre semana | dias laborables | dias habiles | dia laborable | dia habil | todos los dias laborables | todos los dias habiles | cada dia laborable | cada dia habil | los dias laborables | los dias habiles
`),
    example: 'werktags um 7:45',
    unlike: 'scaling down on weekdays',
  },
  {
    reads: { days: [6, 7] },
    says: phrases(`
weekends | weekend | every weekend | am wochenende | wochenende | wochenends | week - end | week - ends | fines de semana | fin de semana
`),
    example: 'weekends at 10',
    unlike: 'weekend on call',
  },
  day(
    1,
    'monday | mondays | mon | montag | montags | lundi | lundis | lun | lunes',
    'lundi 9h',
    'blue monday',
  ),
  day(
    2,
    'tuesday | tuesdays | tue | tues | dienstag | dienstags | mardi | mardis | mar | martes',
    'dienstags um 8',
    'the tuesday outage',
  ),
  day(
    3,
    'wednesday | wednesdays | wed | mittwoch | mittwochs | mercredi | mercredis | mer | miercoles | mie',
    'los miércoles a las 9',
    'wednesday keynotes',
  ),
  day(
    4,
    'thursday | thursdays | thu | thur | thurs | donnerstag | donnerstags | jeudi | jeudis | jeu | jueves | jue',
    'thursdays 4pm',
    'what was said on thursday',
  ),
  day(
    5,
    'friday | fridays | fri | freitag | freitags | vendredi | vendredis | ven | viernes | vie',
    'freitags 16 Uhr',
    'friday deployments',
  ),
  day(
    6,
    'saturday | saturdays | sat | samstag | samstags | sonnabend | samedi | samedis | sam | sabado | sabados | sab',
    'sat 10:00',
    'sat solver',
  ),
  day(
    7,
    'sunday | sundays | sun | sonntag | sonntags | dimanche | dimanches | dim | domingo | domingos | dom',
    'tous les dimanches à 18h',
    'sun microsystems',
  ),
  {
    reads: { often: 'weekly' },
    says: phrases(`
weekly | only once a week | just once a week | nur einmal die woche | nur einmal pro woche | seulement une fois par semaine | solo una vez a la semana | solo una vez por semana | every week | each week | once a week | 1 times a week | 1 times per week | 1 times die woche | 1 times pro woche | wochentlich | jede woche | einmal pro woche | einmal die woche
hebdomadaire | toutes les semaines | chaque semaine | une fois par semaine | une seule fois par semaine
semanal | semanalmente | cada semana | todas las semanas | una vez por semana | una vez a la semana
`),
    example: 'cada semana',
    unlike: 'weekly community meeting',
  },
  {
    reads: { often: 'several' },
    says: phrases(`
twice a week | # times die woche | # times pro woche | # times per week | # times par semaine | # times por semana | # times week | # times a week | every # days | every other day | # mal pro woche | # mal die woche | alle # tage | # fois par semaine | tous les # jours | # veces por semana | # veces a la semana | cada # dias | jeden zweiten tag | un jour sur deux | un dia si y otro no | dia por medio | zweimal pro woche | zweimal die woche | deux fois par semaine | dos veces por semana | dos veces a la semana
`),
    example: 'twice a week',
    unlike: 'twice a week the nodes restart',
  },
  {
    reads: { often: 'fortnightly' },
    says: phrases(`
biweekly | fortnightly | every # weeks | every other week | every second week | every 14 days | every fourteen days | alle 14 tage | alle vierzehn tage | tous les 15 jours | tous les quinze jours | tous les quatorze jours | cada 15 dias | cada quince dias | cada catorce dias | une semaine sur deux | une semaine sur 2 | una semana si y otra no | jede zweite woche | alle # wochen | zweiwochentlich | vierzehntagig | toutes les # semaines
cada # semanas | quincenal | quincenalmente
`),
    example: 'alle zwei Wochen',
    unlike: 'every two weeks we rotate certificates',
  },
  {
    reads: { often: 'monthly' },
    says: phrases(`
monthly | every month | each month | once a month | every # months | quarterly | yearly | every quarter | every year | once a year | monatlich | jeden monat | einmal im monat | einmal pro monat
mensuel | mensuelle | tous les mois | chaque mois | une fois par mois
mensual | mensualmente | cada mes | todos los meses | una vez al mes
`),
    example: 'tous les mois',
    unlike: 'monthly cloud bill',
  },
  {
    reads: { often: 'hourly' },
    says: phrases(`
every # hours | every # minutes | alle # stunden | alle # minuten | toutes les # heures | toutes les # minutes | cada # horas | cada # minutos
# a day | # per day | # talks a day | # digests a day | # posts a day | # messages a day | # digests per day | # am tag | # pro tag | # digests am tag | # par jour | # digests par jour | # al dia | # por dia | # digests al dia | # times a day | # mal am tag | # fois par jour | # veces al dia
hourly | every hour | twice a day | several times a day | every minute | stundlich | jede stunde | zweimal am tag | toutes les heures | deux fois par jour
cada hora | todas las horas | dos veces al dia
`),
    example: 'can we get two a day?',
    unlike: 'hourly backups',
  },
  {
    reads: { often: 'once' },
    says: phrases(`
morgen | manana | tomorrow | tonight | once | just once | only once | one time | next week | ubermorgen | heute abend | nachste woche | einmal | nur einmal
demain | ce soir | une fois | une seule fois | la semaine prochaine | esta noche | una vez | solo una vez | la proxima semana
`),
    example: 'digest tomorrow',
    unlike: 'tomorrow at 9',
  },
  {
    reads: { named: true },
    says: phrases(`
digest | digests | subscription | subscriptions | newsletter | abo | abos | abonnement | abonnements | boletin | suscripcion | suscripciones
`),
    example: 'digest 9am',
    unlike: 'newsletter for maintainers',
  },
  {
    // “Drop mondays” takes them away.
    reads: { verb: 'order' },
    says: phrases('drop a | drop us | drop us a | drop me | drop one | drop something'),
    example: 'drop us a talk daily at 9',
    unlike: 'drop a capability',
  },
  {
    reads: { named: true, verb: 'order' },
    says: phrases(`
subscribe | sub us | sub me | sign me up | sign us up | put us down | put me down | abonnieren | abonniere | abonnier | abonner | abonne | abonnez | suscribir | suscribirme | suscribirse
suscribeme | suscribenos | subscribirme
`),
    example: 'subscribe daily',
    unlike: 'how do I subscribe to kubernetes watch events',
  },
  {
    reads: { named: true, verb: 'form' },
    says: phrases(`
digest form | digest with a form | digest by form | order form | a form for the digest | digest formular | formular fur das digest | formulaire du digest | formulaire pour le digest | formulario del digest
`),
    example: 'digest with a form',
    unlike: 'digest form factors',
  },
  {
    reads: { named: true, verb: 'stop', daysAre: 'not' },
    says: phrases(`
no digest | no digests | no more digests | no more digest | kein digest | keine digests | pas de digest | plus de digest | sin digest
`),
    example: 'no more digests',
    unlike: 'no digest of the image',
  },
  {
    reads: { named: true, verb: 'stop' },
    says: phrases(`
unsubscribe | unsub | abbestellen | abbestelle | abbestell | abmelden | desabonner | desabonne | desabonnez | desinscrire | desinscription
darse de baja | darme de baja | dame de baja | darnos de baja | date de baja | desuscribir | desuscribirme | desuscribirse | cancelar suscripcion
`),
    example: 'darse de baja',
    unlike: 'unsubscribe handlers in knative eventing brokers',
  },
  {
    reads: { named: true, verb: 'stop' },
    says: phrases(`
stop sending | stop sending me | stop posting | stop sending us | dont send | do not send | dont post | do not post
schick nicht mehr | schick nichts mehr | schick mir nichts mehr | hor auf mir | hore auf mir | arrete de envoyer | arretez de envoyer | arrete d envoyer | arretez envoyer | ne envoie plus | n envoie plus | ne m envoie plus
deja de enviarme | deja de enviar | deja de mandarme | no me envies mas | no me mandes mas | no envies mas
`),
    example: 'stop sending me this',
    unlike: 'stop sending traffic to old pods',
  },
  {
    reads: { named: true, verb: 'stop' },
    says: phrases(`
turn it off | turn this off | turn that off | turn them off | switch it off | switch this off | shut it off | no more of these | no more of this | no more please
stell es ab | stell das ab | stell ihn ab | schalt es ab | schalte es ab | schalt es aus | schalte es aus | schalte das ab | mach es aus | mach schluss damit | mach schluss | schluss damit | hor auf damit | hor damit auf | nicht mehr schicken | nicht mehr senden | nicht mehr posten
coupe le | coupe ca | desactive le | supprime le | arrete le | arrete ca | arretez ca | en envoie plus | ne envoie plus rien | envoie plus rien | en envoyez plus | plus rien
apagalo | quitalo | paralo | detenlo | eliminalo | borralo | desactivalo | cancelalo | ya no mas | no mas
`),
    example: 'mach Schluss damit',
    unlike: 'turn it off for one namespace',
  },
  {
    reads: { named: true, verb: 'pause' },
    says: phrases(`
take a break | put it on hold | put this on hold | hold it | pause it | pause this | pause that | pausiere es | pausiere das | pausiere ihn | pausier es | mach pause | mach eine pause | mach mal pause
mets en pause | mets le en pause | mets ca en pause | mettez le en pause | fais une pause | fais pause | pausalo | ponlo en pausa | pon en pausa | haz una pausa
`),
    example: 'fais une pause',
    unlike: 'pause it until the rollout is done',
  },
  {
    reads: { named: true, verb: 'resume' },
    says: phrases(`
resume it | resume this | unpause it | take it up again | nimm es wieder auf | setz es fort | setze es fort | relance le | reprends le | remets le | reactive le | reanudalo | retomalo | reactivalo
`),
    example: 'relance-le',
    unlike: 'resume it after a crash',
  },
  {
    reads: { named: true, verb: 'change' },
    says: phrases(`
make the digest | make our digest | make my digest | set the digest | set our digest | set my digest | have the digest
`),
    example: 'make the digest daily at 8:30',
    unlike: 'make the digest of an image immutable',
  },
  {
    reads: { verb: 'change' },
    says: phrases(`
from now on | ab jetzt | ab sofort | machs | stells | desormais | a partir de maintenant | dorenavant | finalement | a partir de ahora | de ahora en adelante | al final | push it | pull it | bring it forward | schieb | schiebe | change | move | switch | reschedule | shift | postpone | make it | make that | make this | make them | set it | have it | send it | instead | change it | move it | switch it | rather | id rather | i d rather | better | would be better | would be nicer | prefer | id prefer | put it | use
verschiebe | verschieben | verschieb | andere | andere das | andere den | andere es | andern | verlege | verlegen | stattdessen | stell | stelle | umstellen | lieber | doch lieber | besser | doch besser | mach | mach es | mach ihn | mach das | mache es | ware besser | passe an | nimm | legen | legen wir
deplace | deplacer | decale | decaler | change | changer | modifie | modifier | reporte | reporter | a la place | plutot | passe | passe le | passe la | passe ca | passer | mets le | mets la | mets ca | je prefere | ce serait mieux | mieux | met le | on le met | on le passe | on le decale | le mettre | le passer | le decaler
cambia | cambiar | mueve | mover | pasa | pasalo | muevelo | cambialo | en su lugar | en vez de eso | mejor | que sea | ponlo | ponla | pon | hazlo | seria mejor | prefiero | preferiria | lo pasamos | lo ponemos | lo cambiamos | lo movemos | pasarlo | ponerlo | cambiarlo | moverlo | hacerlo
`),
    example: 'change the digest to 10:00',
    unlike: 'move stateful pods to another node',
  },
  {
    reads: { verb: 'stop' },
    says: phrases(`
stop | cancel | delete | remove | turn off | switch off | off | no more | stopp | kundigen | kundige | beenden | beende | stoppen | stoppe | loschen | losche | abschalten
arreter | arrete | arretez | annuler | annule | supprimer | supprime | parar | para | detener | deten | cancelar | cancela | eliminar | elimina | borrar | quitar
`),
    example: 'cancel my subscription',
    unlike: 'cancel a running job',
  },
  {
    reads: { verb: 'pause' },
    says: phrases(`
pause | pausieren | pausiere | pausier | anhalten | unterbrechen | mettre en pause | mettre pause | met en pause | en pause | pausar | pausa | suspender
`),
    example: 'digest pausieren',
    unlike: 'pause container',
  },
  {
    reads: { ends: true },
    says: phrases(`
until | till | til | bis | bis zum | jusqu a | jusqu au | jusqu | jusqua | jusquau | hasta | hasta el | hasta la | for a week | for a month | for a day | for a while | for # weeks | for # days | for # months | until further notice | over christmas | over the holidays | during my vacation | while | solange | pendant que | mientras | while i am away | on holiday | im urlaub | uber weihnachten | pendant les vacances | en vacaciones
a few days | a couple of days | ein paar tage | quelques jours | un par de dias | unos dias | fur eine woche | eine woche | # wochen | une semaine | # semaines | una semana | # semanas | fur # wochen | fur # tage | fur einen monat | pendant une semaine | pendant # semaines | pendant # jours | pour une semaine | por una semana | por # semanas | por # dias | durante una semana
`),
    example: 'pause until monday',
    unlike: 'pause until ready',
  },
  {
    reads: { verb: 'resume' },
    says: phrases(`
resume | unpause | restart | continue | fortsetzen | weiterfuhren | wieder aufnehmen | reprendre | reprends | relancer | relance | reanudar | reanuda | continuar
`),
    example: 'reanudar el digest',
    unlike: 'resume a failed upload',
  },
  {
    reads: { verb: 'list' },
    says: phrases(`
list | show | which | liste | auflisten | zeige | zeig | welche | lister | montre | quels | quelles | listar | lista | muestra | mostrar | cuales
`),
    example: 'list my digests',
    unlike: 'list of operators',
  },
  {
    reads: { verb: 'now' },
    says: phrases('right now | now | jetzt | sofort | maintenant | tout de suite | ahora | ahora mismo'),
    example: 'digest jetzt',
    unlike: 'now in beta',
  },
]

/** What may be said around an order and adds nothing to it. */
export const AROUND_ORDERS: ReadonlySet<string> = new Set(
  `every each on at from the a an of in for to and or with please pls thanks thank me us my our your you i we it is are there have has
actually be maybe perhaps simply really rather else moved want would like wants come comes arrive should number could can will shall should do does let get give send post order schedule set up start make add change deliver show new
them one something anything some here channel zone clock morning mornings afternoon afternoons evening evenings night nights remind tell this starting beginning via by hey hi hello it these those that message messages digests topic schedule days day again now
jeden jede jedes jeweils immer am an um im in ins der die das den dem ein eine einen mein meine meinen unser unsere und oder mit bitte danke mir mich uns ich wir du
eigentlich vielleicht einfach erst zuerst vorher eben sein doch gerade sollen werden mochte mochten will wollen konnte kommen soll sollte nummer hatte hatten gern gerne kann kannst konnt konntest schick schicke schicken sende senden bestelle bestellen etwas was hier diesem kanal morgen morgens vormittag vormittags nachmittag nachmittags abend abends fruh erinnere es auf damit diese nachrichten thema
chaque tous toutes pour les le la un une des du de au aux a en et ou avec s svp merci moi nous je tu vous mon ma mes notre nos se veux juste simplement d abord on peut pourrait recevoir avoir te voudrais voudrions pourrais venir arriver arrive numero peux envoie envoyer
envoyez mettre mets mettez commander programmer ce ici canal quelque chose plait il matin matins soir soirs aprem rappelle ca cela ces messages sujet heures
cada todos todas por para los las el un una unos mi mis nuestro de del al a en y o con por favor porfa gracias me nos yo quiero realidad quizas primero simplemente pueden podria recibir quisiera queremos llegar llegue salir puedes podrias envia enviame enviar manda
mandame pedir programar este aqui horario algo se manana mananas tarde tardes noche noches recuerdame esto eso lo estos mensajes tema horas
@ - , = & +`
    .split(/\s+/)
    .filter(Boolean),
)

/** Which of the digests of a channel, as they are listed. */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  [
    [1, 'first 1st erste ersten erster erstes premier premiere primero primera primer'],
    [2, 'second 2nd zweite zweiten zweiter zweites deuxieme segundo segunda'],
    [3, 'third 3rd dritte dritten dritter drittes troisieme tercero tercera'],
    [4, 'fourth 4th vierte vierten vierter viertes quatrieme cuarto cuarta'],
    [5, 'fifth 5th funfte funften funfter funftes cinquieme quinto quinta'],
    [-1, 'last letzte letzten letzter letztes dernier derniere ultimo ultima'],
  ].flatMap(([place, words]) =>
    String(words)
      .split(' ')
      .map((word) => [word, Number(place)] as const),
  ),
)

/** Before one that is meant. */
export const ARTICLES: ReadonlySet<string> = new Set(
  'the der die das den dem le la el lo my mein meinen mon mi'.split(' '),
)

/** What follows is how it was: “at 7:30 instead of 9”. */
export const INSTEAD_OF: ReadonlySet<string> = new Set(
  phrases(
    'instead of | rather than | than | statt | anstatt | anstelle von | au lieu de | plutot que | en vez de | en lugar de',
  ),
)

/** After a verb: all digests of the channel. */
export const ALL: ReadonlySet<string> = new Set(
  'all everything alle alles tous toutes todo todos todas'.split(' '),
)

/** Between two days: all from one to the other. */
export const RANGES: ReadonlySet<string> = new Set('- to through until till bis au a al hasta'.split(' '))

/** What says that the topic is to be another one: of a digest, or of what is spoken of. */
const OTHER_TOPIC = phrases(`
different topic | another topic | new topic | other topic | change of topic | topic instead | anderes thema | anderes thema bitte | neues thema | thema andern | thema wechseln | change topic | change topic to | switch topic | changer de sujet | changer le sujet | cambiar tema | cambiar el tema | ein anderes thema | bitte anderes thema | autre sujet | un autre sujet | nouveau sujet | autre theme | otro tema | un otro tema | nuevo tema | cambio de tema
`)

/** What a digest is to be about follows; after the weak ones where a digest is named, or days and a time. */
export const TOPIC_MARKS = {
  strong: new Set(
    phrases(
      'about | algo de | algo sobre | something about | something on | etwas zu | was zu | quelque chose sur | topic to | subject to | thema auf | sujet pour | tema a | regarding | concerning | on the topic of | uber | zum thema | thema | theme | sujet | sur | a propos de | au sujet de | concernant | sobre | acerca de',
    ).concat(OTHER_TOPIC),
  ),
  other: new Set(OTHER_TOPIC),
  weak: new Set(phrases('on | to | for | with | zu | zum | fur | mit | pour | de | para | a')),
} as const
