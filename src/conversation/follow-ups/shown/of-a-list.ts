// A list that was shown: one of it is opened.
import { type LastAnswer, speakingOf } from '../../../domain/answers/last-answer.ts'
import type { Reply } from '../../../domain/requests/reply.ts'
import type { FollowUp, LineRequest } from '../../../domain/requests/request.ts'
import type { Library } from '../../../query/library/library.ts'
import type { Surroundings } from '../../browse.ts'
import { press } from '../../press.ts'
import { readId } from '../../read-id.ts'

/** Of a list of projects, editions or sessions one is shown by its id. */
export function byId(
  { wanted, place }: LineRequest & FollowUp,
  last: LastAnswer,
  { library, surroundings }: { readonly library: Library; readonly surroundings: Surroundings },
  otherwise: (line: LineRequest) => Reply,
): Reply | undefined {
  const { shown } = last
  const at = typeof place === 'number' ? (place > 0 ? place - 1 : shown.length + place) : 0
  const id = wanted === 'one' ? shown[at] : undefined
  if (id?.startsWith('session/'))
    return { ...press({ kind: 'show', id }, library, surroundings), next: speakingOf(last, id) }
  const meant = id === undefined ? undefined : readId(id)
  return meant && id !== undefined ? otherwise({ ...meant, line: id }) : undefined
}
