// The programme, where a call asks for it: by a subject, or by filters alone, which name no subject to search for.
import type { Filters } from '../../../domain/answers/answer.ts'
import type { Session } from '../../../domain/library/catalogue.ts'
import { editionRef } from '../../../domain/library/ids.ts'
import type { Conversation } from '../../../domain/ports.ts'
import type { Reply } from '../../../domain/requests/reply.ts'
import { presentSessions } from '../../../present/answers/answer.ts'

/**
 * The reply to a question, with the sessions of the programme in place of its notes.
 * @param first the reply to the question itself
 * @param question as it was read
 */
export async function withProgramme(
  first: Reply,
  question: string,
  page: number,
  conversation: Conversation,
): Promise<Reply> {
  const { query } = first.kind === 'answer' ? first.answer : {}
  const about = query && query.text.trim() === '' ? named(query.filters) : []
  const { editions: within } = query?.filters ?? {}
  const isOne = about.length === 1 && (within === undefined || about[0] === editionRef(within[0] ?? ''))
  if (first.kind === 'answer' && about.length > 0 && !isOne) {
    const filtered = await sessionsOf(about, within, conversation)
    const { known } = first.answer.kind === 'nothing' ? { known: undefined } : first.answer
    const editions = new Map((known?.editions ?? []).map((edition) => [edition.id, edition]))
    const { message } = presentSessions({ sessions: filtered }, editions, {
      ...{ question, page },
      ofYear: (year) => `${question} year:${year}`,
    })
    return { ...first, message, sessions: filtered }
  }
  const { message, sessions = [] } = await conversation.answer({
    kind: 'sessions',
    question: (isOne && about[0]) || question,
    page,
  })
  return { ...first, message, sessions }
}

/** What filters name that a programme has, each as a question. */
function named({ speaker, projects, editions }: Filters): readonly string[] {
  if (speaker) return [`speaker ${speaker}`]
  if (projects) return projects.map((id) => id.slice(id.indexOf('/') + 1).replaceAll('-', ' '))
  return (editions ?? []).map(editionRef)
}

/** Each once, of these editions alone. */
async function sessionsOf(
  about: readonly string[],
  editions: Filters['editions'],
  { answer }: Conversation,
): Promise<readonly Session[]> {
  const replies = await Promise.all(about.map((question) => answer({ kind: 'sessions', question })))
  const all = new Map(replies.flatMap(({ sessions = [] }) => sessions.map((one) => [one.id, one])))
  return [...all.values()].filter(({ edition }) => !editions || editions.includes(edition))
}
