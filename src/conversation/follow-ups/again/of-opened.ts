// “Anything on security?”, of a KubeCon or a person that was opened.
import type { LastAnswer } from '../../../domain/answers/last-answer.ts'
import type { Reply } from '../../../domain/requests/reply.ts'
import type { AskingAgain } from './ask-again.ts'
import { askedOfPerson } from './of-person.ts'
import { askedThere } from './there.ts'

/** @returns undefined where neither was opened, or nothing of theirs answers it: then it is a question by itself */
export function askedOfOpened(subject: string, last: LastAnswer, asking: AskingAgain): Reply | undefined {
  const opened = last.about === undefined ? last.list?.line : undefined
  const reply = opened?.startsWith('edition/')
    ? askedThere({ subject, line: subject }, last, asking)
    : opened?.startsWith('speaker/')
      ? askedOfPerson(subject, last, asking)
      : undefined
  return reply?.kind === 'answer' && reply.answer.kind === 'found' ? reply : undefined
}
