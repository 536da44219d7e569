// “With istio again”: the question before, with what was left out of it.
import type { LastAnswer } from '../../../domain/answers/last-answer.ts'
import { fold, slugOf } from '../../../domain/library/ids.ts'
import type { Reply } from '../../../domain/requests/reply.ts'
import { presentNotLeftOut } from '../../../present/answers/narrowed.ts'
import type { Library } from '../../../query/library/library.ts'
import { leftOutCalled } from '../../../query/understand/unwanted.ts'
import { keptOf, questionOf } from '../kept/kept-question.ts'
import type { SaidNext } from '../shown/going-on.ts'
import { type AskingAgain, askedSo } from './ask-again.ts'

const WITHOUT = 'without/'

/** What was asked, where what is called so is not left out any more. */
export function withoutLeavingOut(
  name: string,
  asked: readonly string[],
  library: Library,
): readonly string[] {
  const called = slugOf(leftOutCalled(name, library)?.name ?? name)
  return asked.filter((id) => id !== `${WITHOUT}${called}` && id !== `${WITHOUT}${slugOf(fold(name))}`)
}

/** @returns undefined where it was not left out */
export function restored(
  name: string,
  { asked = [] }: LastAnswer,
  { library, again }: AskingAgain,
): Reply | undefined {
  const wider = withoutLeavingOut(name, asked, library)
  if (wider.length === asked.length) return undefined
  return askedSo(questionOf(keptOf(wider, library)), wider, again)
}

/** What may stay, and was not left out: so it is said, and what was asked still stands. */
export function allowed(name: string, last: LastAnswer, { library }: AskingAgain): SaidNext | undefined {
  const kept = keptOf(last.asked ?? [], library)
  const question = questionOf(kept)
  const called = leftOutCalled(name, library)?.name
  if (question === '' || called === undefined) return undefined
  return { message: presentNotLeftOut(called, question), next: last }
}
