// “Back”: to the list of which one was opened, to the page before, to what was asked before; in the ids that were kept.
import {
  type AskedBefore,
  type LastAnswer,
  LIST,
  PAGE,
  SESSIONS_OF,
} from '../../../domain/answers/last-answer.ts'
import type { Reply } from '../../../domain/requests/reply.ts'
import type { FollowUp, LineRequest } from '../../../domain/requests/request.ts'
import * as present from '../../../present/answers/follow-up.ts'
import type { Surroundings } from '../../browse.ts'
import { parseRequest } from '../../grammar.ts'
import { press } from '../../press.ts'
import { keptOf, questionOf } from '../kept/kept-question.ts'
import { cardsOf, type SaidNext } from '../shown/going-on.ts'
import { isTurned, pageOfList, turnedTo } from '../shown/pages.ts'
import { type AskingAgain, askedSo } from './ask-again.ts'

interface GoingBack extends AskingAgain {
  readonly request: LineRequest & FollowUp
  readonly surroundings: Surroundings
}

/** “The one before”, where the question was narrowed and none of its results opened. */
export const meansBack = ({ wanted, place }: FollowUp, { before, about }: LastAnswer): boolean =>
  wanted === 'one' && place === 'before' && before !== undefined && about === undefined

/** One step back; where there is none, that it is not known. */
export function goneBack(last: LastAnswer, going: GoingBack): Reply | SaidNext {
  if (last.about !== undefined) return listAgain(last, going)
  if (isTurned(last)) return pageBefore(last, going)
  const [step, ...before] = last.before ?? []
  const reply = step && askedAgain(step, going)
  return reply ? { ...reply, before } : { message: present.presentNoWayBack(), next: last }
}

/** The first page of an answer is the answer. */
function pageBefore(last: LastAnswer, going: GoingBack): Reply | SaidNext {
  const said = turnedTo('before', last, going)
  if ('kind' in said || !said.next || isTurned(said.next)) return said
  return asItStood(said.next, going) ?? said
}

/** What was asked before, or offered, asked now; undefined where nothing of it is known any more. */
export function askedAgain(
  step: AskedBefore,
  { library, surroundings, again }: Omit<GoingBack, 'request'>,
): Reply | undefined {
  const [first = '', second = ''] = step
  if (first.startsWith(LIST)) {
    const line = first.slice(LIST.length)
    const page = second.startsWith(PAGE) ? { page: Number(second.slice(PAGE.length)) } : undefined
    if (line.startsWith(SESSIONS_OF))
      return press(
        { kind: 'sessions', question: line.slice(SESSIONS_OF.length), ...page },
        library,
        surroundings,
      )
    return page
      ? press({ kind: 'more', question: line, ...page }, library, surroundings)
      : again(parseRequest(line))
  }
  const question = questionOf(keptOf(step, library))
  return question === '' ? undefined : askedSo(question, step, again)
}

/** The list of which one was opened: as it stood where it is known how, else a line each. */
export function listAgain(last: LastAnswer, going: GoingBack): Reply | SaidNext {
  const { about: _, opened: __, ...standing } = last
  if (last.list) {
    const reply = pageOfList(last.list, last.list.page, going)
    return { ...reply, ...(last.before && { before: last.before }) }
  }
  const cards = cardsOf(last.shown, going.library)
  return asItStood(last, going) ?? { message: present.presentShownBefore(cards), next: standing }
}

/** The answer, where the same results stand first when it is asked again. */
function asItStood(last: LastAnswer, going: GoingBack): Reply | undefined {
  const results = (ids: readonly string[]) => cardsOf(ids, going.library).map(({ id }) => id)
  const reply = isTurned(last) ? undefined : askedAgain(last.asked ?? [], going)
  const isSame = results(reply?.message.shown ?? []).join() === results(last.shown).join()
  return reply && isSame ? { ...reply, before: last.before ?? [] } : undefined
}
