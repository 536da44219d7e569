// What people say when they order a digest, in English, German, French and Spanish: small letters, no accents. Every row
// stands with a line in which it is read and one that comes near and is a question (test/conversation/orders.test.ts).
import type { Weekday } from '../../domain/digests/digest.ts'
import type { Often } from '../../domain/digests/digest-command.ts'
import { phrases } from '../plain/lexicon.ts'

/** What a line says of an order; a later piece of a kind adds to the earlier ones. */
export interface OrderPiece {
  readonly days?: readonly Weekday[]
  /** How often, where it does not say on which days. */
  readonly often?: Often
  readonly verb?: 'order' | 'form' | 'change' | 'stop' | 'pause' | 'resume' | 'list' | 'now'
  /** Its end is said: “until friday”. */
  readonly ends?: true
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
    reads: { days: [1, 2, 3, 4, 5, 6, 7] },
    says: phrases(`
daily | a day | per day | one talk a day | a talk a day | one talk every day | a talk every day | one note a day | every day | everyday | each day | every single day | every morning | every evening | each morning | each evening
taglich | tagl | jeden tag | alle tage | jeden morgen | jeden abend
tous les jours | chaque jour | quotidien | quotidienne | quotidiennement | tous les matins | chaque matin | tous les soirs
todos los dias | cada dia | diario | diaria | diariamente | a diario | todas las mananas | cada manana
`),
    example: 'every day at 9',
    unlike: 'every day operations at scale',
  },
  {
    reads: { days: [1, 2, 3, 4, 5] },
    says: phrases(`
weekdays | weekday | every weekday | workdays | workday | working days | business days
werktags | wochentags | jeden werktag | werktage | arbeitstags | unter der woche
en semaine | jours ouvres | jours ouvrables | jours de semaine
entre semana | dias laborables | dias habiles | dia laborable
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
weekly | every week | each week | once a week | twice a week | # times a week | every # days | every other day | # mal pro woche | # mal die woche | alle # tage | # fois par semaine | tous les # jours | # veces por semana | # veces a la semana | cada # dias | zweimal pro woche | zweimal die woche | deux fois par semaine | dos veces por semana | dos veces a la semana | wochentlich | jede woche | einmal pro woche | einmal die woche
hebdomadaire | toutes les semaines | chaque semaine | une fois par semaine
semanal | semanalmente | cada semana | todas las semanas | una vez por semana | una vez a la semana
`),
    example: 'cada semana',
    unlike: 'weekly community meeting',
  },
  {
    reads: { often: 'fortnightly' },
    says: phrases(`
biweekly | fortnightly | every # weeks | every other week | every second week | alle # wochen | zweiwochentlich | vierzehntagig | toutes les # semaines
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
# times a day | # mal am tag | # fois par jour | # veces al dia
hourly | every hour | twice a day | several times a day | every minute | stundlich | jede stunde | zweimal am tag | toutes les heures | deux fois par jour
cada hora | todas las horas | dos veces al dia
`),
    example: 'twice a day',
    unlike: 'hourly backups',
  },
  {
    reads: { often: 'once' },
    says: phrases(`
tomorrow | tonight | once | just once | only once | one time | next week | ubermorgen | heute abend | nachste woche | einmal | nur einmal
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
    reads: { named: true, verb: 'order' },
    says: phrases(`
subscribe | sign me up | sign us up | abonnieren | abonniere | abonnier | abonner | abonne | abonnez | suscribir | suscribirme | suscribirse
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
    reads: { named: true, verb: 'stop' },
    says: phrases(`
no digest | no digests | no more digests | no more digest | kein digest | keine digests | pas de digest | plus de digest | sin digest | unsubscribe | unsub | abbestellen | abbestelle | abbestell | abmelden | desabonner | desabonne | desabonnez | desinscrire | desinscription
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
change | move | switch | reschedule | shift | postpone | make it | make that | make this | set it | have it | send it | instead | change it | move it | switch it
verschiebe | verschieben | verschieb | andere das | andere den | andere es | andern | verlege | verlegen | stattdessen | stell | stelle | umstellen
deplace | deplacer | decale | decaler | changer | modifie | modifier | reporte | reporter | a la place | plutot
cambia | cambiar | mueve | mover | pasa | pasalo | muevelo | cambialo | en su lugar | en vez de eso
`),
    example: 'change the digest to 10:00',
    unlike: 'move stateful pods to another node',
  },
  {
    reads: { verb: 'stop' },
    says: phrases(`
stop | cancel | delete | remove | turn off | switch off | off | no more | kundigen | kundige | beenden | beende | stoppen | stoppe | loschen | losche | abschalten
arreter | arrete | arretez | annuler | annule | supprimer | supprime | parar | para | detener | deten | cancelar | cancela | eliminar | elimina | borrar | quitar
`),
    example: 'cancel my subscription',
    unlike: 'cancel a running job',
  },
  {
    reads: { verb: 'pause' },
    says: phrases(`
pause | pausieren | pausiere | anhalten | unterbrechen | mettre en pause | mettre pause | met en pause | en pause | pausar | pausa | suspender
`),
    example: 'digest pausieren',
    unlike: 'pause container',
  },
  {
    reads: { ends: true },
    says: phrases(`
until | till | bis | bis zum | jusqu a | jusqu au | jusqu | hasta | hasta el | hasta la | for a week | for a month | for a day | for a while | for # weeks | for # days | for # months | until further notice | over christmas | over the holidays | during my vacation | while i am away | on holiday | im urlaub | uber weihnachten | pendant les vacances | en vacaciones
fur eine woche | fur # wochen | fur # tage | fur einen monat | pendant une semaine | pendant # semaines | pendant # jours | pour une semaine | por una semana | por # semanas | por # dias | durante una semana
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
want would like wants could can will shall should do does let get give send post order schedule set up start make add change deliver show new
them one something anything some here channel time timezone zone clock morning mornings afternoon afternoons evening evenings remind tell this starting beginning via by hey hi hello it these those that message messages digests topic schedule days day again now
jeden jede jedes jeweils immer am an um im in ins der die das den dem ein eine einen mein meine meinen unser unsere und oder mit bitte danke mir mich uns ich wir du
mochte mochten will wollen hatte hatten gern gerne kannst konntest schick schicke schicken sende senden bestelle bestellen etwas was hier diesem kanal zeit uhrzeit zeitzone morgen vormittag nachmittag abend fruh erinnere es auf damit diese nachrichten thema
chaque tous toutes les le la un une des du de au aux a en et ou avec s svp merci moi nous je tu vous mon ma mes notre nos se veux voudrais voudrions pourrais peux envoie envoyer
envoyez mettre mets mettez commander programmer ce ici canal heure fuseau quelque chose plait il matin matins soir soirs rappelle ca cela ces messages sujet heures
cada todos todas los las el un una unos mi mis nuestro de del al a en y o con por favor gracias me nos yo quiero quisiera queremos puedes podrias envia enviame enviar manda
mandame pedir programar este aqui hora huso horario algo se manana tarde noche recuerdame esto eso lo estos mensajes tema horas
@ - , = & +`
    .split(/\s+/)
    .filter(Boolean),
)

/** After a verb: all digests of the channel. */
export const ALL: ReadonlySet<string> = new Set(
  'all everything alle alles tous toutes todo todos todas'.split(' '),
)

/** Between two days: all from one to the other. */
export const RANGES: ReadonlySet<string> = new Set('- to through until till bis au a al hasta'.split(' '))

/** What a digest is to be about follows; after the weak ones where a digest is named, or days and a time. */
export const TOPIC_MARKS = {
  strong: new Set(
    phrases(
      'about | only about | topic to | subject to | thema auf | sujet pour | tema a | regarding | concerning | on the topic of | uber | nur uber | zum thema | thema | sur | uniquement sur | a propos de | au sujet de | concernant | sobre | solo sobre | acerca de',
    ),
  ),
  weak: new Set(phrases('on | to | for | with | zu | zum | fur | mit | pour | de | para')),
} as const
