// A list that was shown: one of it is opened, and its next page.
import { type LastAnswer, type ListShown, SESSIONS_OF } from '../../domain/answers/last-answer.ts'
import type { Reply } from '../../domain/requests/reply.ts'
import type { FollowUp, LineRequest } from '../../domain/requests/request.ts'
import * as present from '../../present/answers/follow-up.ts'
import type { Library } from '../../query/library/library.ts'
import type { Surroundings } from '../browse.ts'
import { press } from '../press.ts'
import { readId } from '../read-id.ts'

/** Of a list of projects, editions or sessions one is shown by its id. */
export function byId(
  { wanted, place }: LineRequest & FollowUp,
  { shown }: LastAnswer,
  { library, surroundings }: { readonly library: Library; readonly surroundings: Surroundings },
  otherwise: (line: LineRequest) => Reply,
): Reply | undefined {
  const at = typeof place === 'number' ? (place > 0 ? place - 1 : shown.length + place) : 0
  const id = wanted === 'one' ? shown[at] : undefined
  if (id?.startsWith('session/')) return press({ kind: 'show', id }, library, surroundings)
  const meant = id === undefined ? undefined : readId(id)
  return meant && id !== undefined ? otherwise({ ...meant, line: id }) : undefined
}

/** The lines of a list that come next. */
export function nextPage(
  { line, page, pages }: ListShown,
  request: LineRequest & FollowUp,
  library: Library,
  surroundings: Surroundings,
): Reply {
  if (page >= pages) return { kind: 'notice', request, message: present.presentNoMore() }
  const next = line.startsWith(SESSIONS_OF)
    ? ({ kind: 'sessions', question: line.slice(SESSIONS_OF.length), page: page + 1 } as const)
    : ({ kind: 'more', question: line, page: page + 1 } as const)
  return press(next, library, surroundings)
}
