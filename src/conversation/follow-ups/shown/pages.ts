// The pages of what was shown, one way for all: of a list, of sessions, of the results of a question.
import { type LastAnswer, type ListShown, SESSIONS_OF } from '../../../domain/answers/last-answer.ts'
import type { Reply } from '../../../domain/requests/reply.ts'
import type { FollowUp, LineRequest } from '../../../domain/requests/request.ts'
import type { WhichPage } from '../../../domain/requests/wanted-of-answer.ts'
import * as present from '../../../present/answers/follow-up.ts'
import type { Library } from '../../../query/library/library.ts'
import type { Surroundings } from '../../browse.ts'
import { press } from '../../press.ts'
import { keptOf, questionOf } from '../kept/kept-question.ts'
import { cardsOf, nextOf, RESULTS_SHOWN, type SaidNext } from './going-on.ts'

interface Standing {
  readonly request: LineRequest & FollowUp
  readonly library: Library
  readonly surroundings: Surroundings
}

/** Whether it is no first page. */
export const isTurned = ({ list, earlier = [] }: LastAnswer): boolean =>
  (list?.page ?? 1) > 1 || earlier.length > 0

/** The page that is asked for; that there is none, in one line. */
export function turnedTo(
  which: Exclude<WhichPage, 'all'>,
  last: LastAnswer,
  standing: Standing,
): Reply | SaidNext {
  const theirSessions = which === 'next' ? sessionsOfPerson(last, standing) : undefined
  if (theirSessions) return theirSessions
  if (last.list) return pageOfList(last.list, pageMeant(which, last.list), standing)
  const sessions = which === 'next' ? sessionsOf(last, standing) : undefined
  if (sessions) return sessions
  return which === 'next' ? nextOf(last, standing.library, 'more') : pageOfResults(which, last, standing)
}

function pageMeant(which: Exclude<WhichPage, 'all'>, { page, pages }: Omit<ListShown, 'line'>): number {
  if (typeof which === 'number') return which
  return which === 'next' ? page + 1 : which === 'before' ? page - 1 : pages
}

/** A page of a list by its number. */
export function pageOfList(
  { line, pages }: ListShown,
  page: number,
  { request, library, surroundings }: Standing,
): Reply {
  if (page < 1 || page > pages)
    return {
      kind: 'notice',
      request,
      message: page < 1 ? present.presentFirstPage() : present.presentNoMore(),
    }
  const wanted = line.startsWith(SESSIONS_OF)
    ? ({ kind: 'sessions', question: line.slice(SESSIONS_OF.length), page } as const)
    : ({ kind: 'more', question: line, page } as const)
  return press(wanted, library, surroundings)
}

/** Where sessions are all that was shown, more of them: as far as the question was kept. */
const sessionsOf = (
  last: LastAnswer,
  standing: Pick<Standing, 'library' | 'surroundings'>,
): Reply | undefined =>
  last.left.length === 0 && last.shown.every((id) => id.startsWith('session/'))
    ? sessionsAbout(questionOf(keptOf(last.asked ?? [], standing.library)), standing)
    : undefined

/** Behind all that is noted of somebody, what the programme has. */
function sessionsOfPerson(
  last: LastAnswer,
  standing: Pick<Standing, 'library' | 'surroundings'>,
): Reply | undefined {
  const { list } = last
  if (!list?.line.startsWith('speaker/') || list.page < list.pages) return undefined
  const reply = onTheProgramme(last, standing)
  return (reply?.sessions ?? []).length > 0 ? reply : undefined
}

/** The sessions of whatever was looked up, else of the question as far as it was kept. */
export function onTheProgramme(
  { asked = [], list }: LastAnswer,
  standing: Pick<Standing, 'library' | 'surroundings'>,
): Reply | undefined {
  const isLookedUp = /^(?:speaker|edition|project)\//.test(list?.line ?? '')
  return sessionsAbout(list && isLookedUp ? list.line : questionOf(keptOf(asked, standing.library)), standing)
}

const sessionsAbout = (
  question: string,
  { library, surroundings }: Pick<Standing, 'library' | 'surroundings'>,
): Reply | undefined =>
  question === '' ? undefined : press({ kind: 'sessions', question }, library, surroundings)

/** Of results the first page has as many as it had room for, each further one as many as {@link RESULTS_SHOWN}. */
function pageOfResults(
  which: Exclude<WhichPage, 'next' | 'all'>,
  last: LastAnswer,
  { library }: Standing,
): SaidNext {
  const { earlier = [], left } = last
  const shown = cardsOf(last.shown, library).map(({ id }) => id)
  const all = [...earlier, ...shown, ...left]
  const first = earlier.length === 0 ? shown.length : earlier.length % RESULTS_SHOWN || RESULTS_SHOWN
  const pages = 1 + Math.max(0, Math.ceil((all.length - first) / RESULTS_SHOWN))
  const page = 1 + Math.ceil((earlier.length - first) / RESULTS_SHOWN + (earlier.length > 0 ? 1 : 0))
  const at = pageMeant(which, { page: earlier.length > 0 ? page : 1, pages })
  if (at < 1 || at > pages)
    return { message: at < 1 ? present.presentFirstPage() : present.presentNoMore(), next: last }
  const from = at === 1 ? 0 : first + (at - 2) * RESULTS_SHOWN
  const to = at === 1 ? first : from + RESULTS_SHOWN
  const { about: _, opened: __, earlier: ___, ...rest } = last
  return {
    message: present.presentResults(cardsOf(all.slice(from, to), library), from + 1, all.length),
    next: {
      ...rest,
      shown: all.slice(from, to),
      left: all.slice(to),
      ...(from > 0 && { earlier: all.slice(0, from) }),
    },
  }
}
