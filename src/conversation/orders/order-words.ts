// What people say when they order a digest, in English, German, French and Spanish: small letters, no accents. Every row
// stands with a line in which it is read and one that comes near and is a question (test/conversation/orders.test.ts).
import type { Weekday } from '../../domain/digests/digest.ts'
import type { Often } from '../../domain/digests/digest-command.ts'
import { phrases } from '../plain-lexicon.ts'

/** What a line says of an order; a later piece of a kind adds to the earlier ones. */
export interface OrderPiece {
  readonly days?: readonly Weekday[]
  /** How often, where it does not say on which days. */
  readonly often?: Often
  readonly verb?: 'order' | 'stop' | 'pause' | 'resume' | 'list' | 'now'
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

/** “every 2 hours”, “alle 30 Minuten”: oftener than any digest comes. */
const OFTEN_A_DAY: readonly string[] = [
  ...[
    '2',
    'two',
    '3',
    'three',
    '4',
    'four',
    '5',
    'five',
    '6',
    'six',
    '8',
    'eight',
    '12',
    'twelve',
    'few',
  ].map((n) => `every ${n} hours`),
  ...['5', '10', '15', '20', '30', '45'].flatMap((n) => [
    `every ${n} minutes`,
    `alle ${n} minuten`,
    `toutes les ${n} minutes`,
    `cada ${n} minutos`,
  ]),
  ...['2', '3', '4', '6', '8', '12'].flatMap((n) => [
    `alle ${n} stunden`,
    `toutes les ${n} heures`,
    `cada ${n} horas`,
  ]),
]

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
weekly | every week | each week | once a week | twice a week | zweimal pro woche | zweimal die woche | deux fois par semaine | dos veces por semana | dos veces a la semana | wochentlich | jede woche | einmal pro woche | einmal die woche
hebdomadaire | toutes les semaines | chaque semaine | une fois par semaine
semanal | semanalmente | cada semana | todas las semanas | una vez por semana | una vez a la semana
`),
    example: 'cada semana',
    unlike: 'weekly community meeting',
  },
  {
    reads: { often: 'fortnightly' },
    says: phrases(`
biweekly | fortnightly | every two weeks | every 2 weeks | every three weeks | every 3 weeks | every four weeks | every 4 weeks | every other week | every second week
alle zwei wochen | alle 2 wochen | zweiwochentlich | vierzehntagig | toutes les deux semaines | toutes les 2 semaines
cada dos semanas | cada 2 semanas | quincenal | quincenalmente
`),
    example: 'alle zwei Wochen',
    unlike: 'every two weeks we rotate certificates',
  },
  {
    reads: { often: 'monthly' },
    says: phrases(`
monthly | every month | each month | once a month | quarterly | yearly | every quarter | every year | once a year | monatlich | jeden monat | einmal im monat | einmal pro monat
mensuel | mensuelle | tous les mois | chaque mois | une fois par mois
mensual | mensualmente | cada mes | todos los meses | una vez al mes
`),
    example: 'tous les mois',
    unlike: 'monthly cloud bill',
  },
  {
    reads: { often: 'hourly' },
    says: phrases(`
${OFTEN_A_DAY.join(' | ')}
hourly | every hour | twice a day | three times a day | several times a day | every minute | stundlich | jede stunde | zweimal am tag | toutes les heures | deux fois par jour
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
    reads: { named: true, verb: 'stop' },
    says: phrases(`
unsubscribe | unsub | abbestellen | abbestelle | abbestell | abmelden | desabonner | desabonne | desabonnez | desinscrire | desinscription
darse de baja | darme de baja | dame de baja | darnos de baja | date de baja | desuscribir | desuscribirme | desuscribirse | cancelar suscripcion
`),
    example: 'darse de baja',
    unlike: 'unsubscribe handlers in knative eventing brokers',
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
one something anything some here channel time timezone zone clock morning mornings afternoon afternoons evening evenings remind tell this starting beginning via by hey hi hello
jeden jede jedes jeweils immer am an um im in ins der die das den dem ein eine einen mein meine meinen unser unsere und oder mit bitte danke mir mich uns ich wir du
mochte mochten will wollen hatte hatten gern gerne kannst konntest schick schicke schicken sende senden bestelle bestellen etwas was hier diesem kanal zeit uhrzeit zeitzone morgen vormittag nachmittag abend fruh erinnere
chaque tous toutes les le la un une des du de au aux a en et ou avec s svp merci moi nous je tu vous mon ma mes notre nos se veux voudrais voudrions pourrais peux envoie envoyer
envoyez mettre mets mettez commander programmer ce ici canal heure fuseau quelque chose plait il matin matins soir soirs rappelle
cada todos todas los las el un una unos mi mis nuestro de del al a en y o con por favor gracias me nos yo quiero quisiera queremos puedes podrias envia enviame enviar manda
mandame pedir programar este aqui hora huso horario algo se manana tarde noche recuerdame
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

/** What a digest is to be about follows; after the weak ones only where a digest is named. */
export const TOPIC_MARKS = {
  strong: new Set(
    phrases(
      'about | only about | regarding | concerning | on the topic of | uber | nur uber | zum thema | thema | sur | uniquement sur | a propos de | au sujet de | concernant | sobre | solo sobre | acerca de',
    ),
  ),
  weak: new Set(phrases('on | to | for | with | zu | zum | fur | mit | pour | de | para')),
} as const
