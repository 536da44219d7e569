// How much later or earlier: “half an hour later”, “décale d’une heure”, “eine Stunde nach vorne”.
import { phrases } from '../../plain/words/lexicon.ts'

export interface Later {
  /** Less than none where it is earlier. */
  readonly minutes: number
  readonly amount: string
  readonly example: string
  readonly unlike: string
}

const AN_HOUR =
  'a bit | a little | a little bit | bisschen | ein bisschen | etwas | un peu | un poco | algo | an hour | an hr | one hour | 1 hour | 1h | 1hr | 1 hr | eine stunde | ne stunde | ner stunde | einer stunde | 1 stunde | 1 std | une heure | 1 heure | una hora | 1 hora'
const HALF_AN_HOUR =
  'half an hour | 30 minutes | 30 minute | 30 mins | 30 min | 30m | eine halbe stunde | ne halbe stunde | halbe stunde | 30 minuten | une demi - heure | une demie heure | une demi heure | media hora | 30 minutos'
const A_QUARTER =
  '15 minutes | 15 mins | 15 min | a quarter of an hour | eine viertelstunde | ne viertelstunde | 15 minuten | un quart heure | un cuarto de hora | 15 minutos'
const TWO_HOURS =
  '2 hours | two hours | 2h | two hrs | 2hrs | 2 hrs | a couple of hours | 2 stunden | zwei stunden | 2 std | 2 heures | deux heures | 2 horas | dos horas'

/** Each amount both ways. */
export const LATER: readonly Later[] = [
  { minutes: 60, amount: AN_HOUR, example: 'an hour later', unlike: 'an hour later the cluster failed' },
  { minutes: -60, amount: AN_HOUR, example: 'eine Stunde früher', unlike: 'eine Stunde früher skalieren' },
  {
    minutes: 30,
    amount: HALF_AN_HOUR,
    example: 'half an hour later',
    unlike: '30 minutes later it recovers',
  },
  {
    minutes: -30,
    amount: HALF_AN_HOUR,
    example: 'media hora antes',
    unlike: 'media hora antes del despliegue',
  },
  { minutes: 15, amount: A_QUARTER, example: '15 min later', unlike: '15 min later the pod restarts' },
  {
    minutes: -15,
    amount: A_QUARTER,
    example: 'eine Viertelstunde früher',
    unlike: '15 min earlier than the alert',
  },
  { minutes: 120, amount: TWO_HOURS, example: 'two hours later', unlike: 'two hours later than planned' },
  {
    minutes: -120,
    amount: TWO_HOURS,
    example: 'deux heures plus tôt',
    unlike: 'deux heures plus tôt que prévu',
  },
]

const AFTER: Readonly<Record<'later' | 'earlier', readonly string[]>> = {
  later: phrases('later | spater | nach hinten | plus tard | mas tarde | despues | back'),
  earlier: phrases(
    'earlier | sooner | fruher | nach vorne | vor | plus tot | antes | mas temprano | zu spat | too late | trop tard',
  ),
}
const BEFORE: Readonly<Record<'later' | 'earlier', readonly string[]>> = {
  later: phrases(
    'push back | push it back | push it out | push it | delay it | delay it by | back | back by | later by | push it back by | recule | recule le | recule de | recule le de | decale | decale le | decale de | decale le de | repousse | repousse le | repousse de | repousse le de | retrasalo | retrasa | atrasalo | atrasa',
  ),
  earlier: phrases(
    'up by | earlier by | forward by | avance | avance le | avance de | avance le de | adelantalo | adelanta | bring it forward | bring it forward by',
  ),
}

/** Every way to say it: an amount with a word after it, or a verb before it. */
export function laterBy(minutes: number, amount: string): readonly string[] {
  const way = minutes > 0 ? 'later' : 'earlier'
  return phrases(amount).flatMap((said) => [
    ...AFTER[way].map((after) => `${said} ${after}`),
    ...BEFORE[way].map((before) => `${before} ${said}`),
  ])
}
