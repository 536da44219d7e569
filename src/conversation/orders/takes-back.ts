// “Oh wait, no”, said to a question: nothing was done yet, so nothing is taken back but the question.
import type { LastAnswer } from '../../domain/answers/last-answer.ts'
import type { DigestCommand } from '../../domain/digests/digest-command.ts'
import { says } from './after-answer.ts'
import { ORDER } from './offered-orders.ts'

/** “Oh wait, no”, where something was asked and nothing done. */
export const takesBackQuestion = (
  { kind, bare }: DigestCommand,
  line: string,
  last: LastAnswer | undefined,
): boolean =>
  kind === 'undo' &&
  (bare === 'fresh' || says(line, 'oops')) &&
  last?.digest === true &&
  (last.offered ?? []).some(([first = '']) => first.startsWith(ORDER))
