// What somebody says of an answer: it is counted by the subject that the question names, and answered with a word of thanks,
// or with the results that come next.
import { fold } from '../domain/library/ids.ts'
import type { Reply } from '../domain/requests/reply.ts'
import type { VerdictRequest } from '../domain/requests/request.ts'
import { NO_TOPIC } from '../domain/requests/verdict.ts'
import { presentFault } from '../present/answers/fault.ts'
import { presentNotIt, presentThanks } from '../present/answers/verdicts.ts'
import { ask } from '../query/answer/ask.ts'
import type { Library } from '../query/library/library.ts'
import { subjectsNamed } from '../query/understand/subjects.ts'
import { briefOf } from './brief-question.ts'
import type { Surroundings } from './browse.ts'

/** Takes it down where that is wanted, and answers it from the library as it is now. */
export function judge(
  request: VerdictRequest,
  library: Library,
  { verdicts, reporting }: Surroundings,
): Reply {
  const { verdict, question, again = false } = request
  const answer = ask(question, library)
  if (!again) verdicts?.(topicOf(answer.query, library), verdict)
  if (verdict === 'no')
    return {
      kind: 'answer',
      request,
      answer,
      message: presentNotIt(answer, { question, ...briefOf(question, library) }),
    }
  if (verdict === 'yes') return { kind: 'notice', request, message: presentThanks(again) }
  const [card] = answer.kind === 'found' ? answer.cards : []
  const thanks = verdict === 'wrong-facts' ? presentFault(card, question, reporting) : undefined
  return { kind: 'notice', request, message: presentThanks(again, thanks) }
}

/** What it is about before when it was: an edition is a topic only of a question that names nothing else. */
export function topicOf(query: Parameters<typeof subjectsNamed>[0], library: Library): string {
  const editions = new Set(query.editions.map((id) => library.catalogue.editions.get(id)?.name))
  const named = subjectsNamed(query, library)
  const topic = named.find((subject) => !editions.has(subject)) ?? named[0]
  return topic === undefined ? NO_TOPIC : fold(topic)
}
