// “Oh wait, no”, “undo”, said to a question: nothing was done yet, so nothing is taken back but the question.
import type { LastAnswer } from '../../domain/answers/last-answer.ts'
import type { DigestCommand } from '../../domain/digests/digest-command.ts'
import { even } from '../plain/words/even-line.ts'
import { phrases } from '../plain/words/lexicon.ts'
import { ORDER } from './offered-orders.ts'

/** Said alone they end what was begun, and no digest: “annule”, where something was asked. */
const LEFT = new Set(
  phrases(
    'cancel | cancel that | cancel it | abbrechen | abbruch | brich ab | annule | annuler | annulez | annule ca | cancela | cancelar | anula | anular | cancelalo',
  ),
)

/** Where something was asked and nothing done. */
export const takesBackQuestion = (
  { kind }: DigestCommand,
  line: string,
  last: LastAnswer | undefined,
): boolean =>
  (kind === 'undo' || LEFT.has(even(line))) &&
  last?.digest === true &&
  (last.offered ?? []).some(([first = '']) => first.startsWith(ORDER))
