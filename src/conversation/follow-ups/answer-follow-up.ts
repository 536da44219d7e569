// A line about an answer given before → its reply, from the ids that were shown.

import { isDrawn } from '../../domain/answers/last-answer.ts'
import type { Reply } from '../../domain/requests/reply.ts'
import type { FollowUp, LineRequest } from '../../domain/requests/request.ts'
import type { TypedFilter } from '../../domain/requests/typed-filters.ts'
import type { WantedOfAnswer } from '../../domain/requests/wanted-of-answer.ts'
import * as present from '../../present/answers/follow-up.ts'
import { presentNoneShown } from '../../present/answers/narrowed.ts'
import type { Library } from '../../query/library/library.ts'
import type { Surroundings } from '../browse.ts'
import { meansBack } from './again/back.ts'
import { countedAgain, editionCounted } from './again/counted.ts'
import { isOf, narrowed, noneThen } from './again/narrow.ts'
import { editionsFilter, filtersMeant, namedEditions } from './again/narrowed-to.ts'
import { offeredAt } from './again/offered.ts'
import type { AskedOfAnswer } from './asked-of-answer.ts'
import { isKept } from './kept/kept-question.ts'
import { editionsOf, timeAndPlace, yearOf } from './kept/of-editions.ts'
import { saidOfOne } from './of-one.ts'
import { isOfTheWhole, type OfTheWhole, saidOfTheWhole } from './of-the-whole.ts'
import { chosen } from './shown/chosen.ts'
import { cardsOf, type SaidNext } from './shown/going-on.ts'
import { byId } from './shown/of-a-list.ts'
import { saidOfSession } from './shown/of-a-session.ts'
import { editionBeside, editionListed, editionShown, saidOfEdition } from './shown/of-an-edition.ts'
import { isTurned, pageOfList, turnedTo } from './shown/pages.ts'

/**
 * Answers a line about the answer before it.
 * @param otherwise answers what the line means where nothing was shown
 */
export function answerFollowUp(
  request: AskedOfAnswer['request'],
  library: Library,
  surroundings: Surroundings,
  otherwise: (line: LineRequest) => Reply,
): Reply {
  const { last, line } = request
  const bySelf = (): Reply | undefined => {
    if (request.otherwise?.kind === 'random')
      return otherwise({ ...request.otherwise, line, ...(last && { last }) })
    return request.otherwise && otherwise({ ...request.otherwise, line })
  }
  // Of what was only offered nothing can be said but “yes”, and which.
  const isOffered = last?.offered !== undefined && ['offered', 'one'].includes(request.wanted)
  const isShown = last !== undefined && (last.shown.length > 0 || isOffered)
  const alone = !isShown || last.sample ? bySelf() : undefined
  if (alone) return alone
  if (!isShown) return { kind: 'notice', request, message: present.presentNothingBefore() }
  const said = saidOf({ request, last, library, surroundings, again: otherwise, bySelf })
  return 'kind' in said ? said : { kind: 'notice', request, ...said }
}

function saidOf(asking: AskedOfAnswer): Reply | SaidNext {
  const { request, last, library, again } = asking
  const offered = offeredAt(asking)
  if (offered) return offered
  // “Another one” of a talk drawn by chance; another chance gives another one.
  const drawsAgain = isDrawn(last) && wantsAnother(request)
  if (drawsAgain) return again({ kind: 'random', line: request.line, last })
  const isNextPage =
    request.wanted === 'one' && request.place === 'next' && cardsOf(last.shown, library).length === 0
  if (last.list && isNextPage) return turnedTo('next', last, asking)
  // “Previous”, on a further page, is the page before; of one that was opened, the one before it.
  const isPageBefore = request.wanted === 'one' && request.place === 'before' && last.about === undefined
  if (isPageBefore && isTurned(last)) return turnedTo('before', last, asking)
  const wanted = meansBack(request, last) ? 'back' : request.wanted
  return isOfTheWhole(wanted) ? saidOfTheWhole(wanted, asking) : saidOfTheResults(wanted, asking)
}

const wantsAnother = ({ wanted, place }: FollowUp): boolean =>
  wanted === 'more' || wanted === 'not it' || wanted === 'again' || (wanted === 'one' && place === 'next')

/** The editions that a line names, as a filter; undefined where it names none. */
function whereOf({ request, last, library, surroundings }: AskedOfAnswer): TypedFilter | undefined {
  const { where } = request
  const named = where && namedEditions(where, surroundings.now?.() ?? 0, yearOf(last, library), library)
  return named ? editionsFilter(named) : undefined
}

function saidOfTheResults(
  wanted: Exclude<WantedOfAnswer, OfTheWhole>,
  asking: AskedOfAnswer,
): Reply | SaidNext {
  const { request, last, library, surroundings, again, bySelf } = asking
  const { line } = request
  // The menu below an answer goes on where its lines end.
  const all = cardsOf([...last.shown, ...last.left], library)
  const where = whereOf(asking)
  // A city that had no KubeCon is none of an answer's; of a year without one nothing is noted.
  const isNowhere = where && editionsOf(timeAndPlace(where, library), library).length === 0
  if (isNowhere && where.name === 'year' && isKept(last.asked, library)) return noneThen(where, last, library)
  if (isNowhere) return bySelf() ?? { message: presentNoneShown(where.value), next: last }
  if (wanted === 'count') return counted(asking, where)
  const listedOne = where && editionListed(where, last, library)
  if (listedOne) return again({ kind: 'look-up', what: 'edition', name: listedOne, line })
  const results = where ? all.filter(isOf(where, library)) : all
  const filters = where ? [where] : filtersMeant(request.filter, line, library)
  // A year alone, of a question that could not be kept: it is rather one by itself.
  const isForgotten = request.bare && results.length === 0 && !isKept(last.asked, library)
  if (wanted === 'narrowed' && isForgotten && request.otherwise) return again({ ...request.otherwise, line })
  if (wanted === 'narrowed' || (where && results.length === 0)) {
    if (filters.length === 0) return bySelf() ?? { message: present.presentNoneOfThese(), next: last }
    return narrowed(filters, last, all, { library, again, ...(request.added && { added: true }) })
  }
  // “What is it?”, of a project that was looked up: its own card says so.
  const isOfProject = last.list?.line.startsWith('project/') && last.about === undefined
  if (last.list && isOfProject && wanted === 'summary' && request.place === undefined)
    return pageOfList(last.list, 1, asking)
  const beside = editionBeside(request, last, library)
  if (beside) return again({ kind: 'look-up', what: 'edition', name: beside.id, line })
  const ofSession = saidOfSession(wanted, last, asking)
  if (ofSession) return ofSession
  const edition = editionShown(request, last, library)
  if (results.length === 0 && !edition)
    return (
      byId(request, last, { library, surroundings }, again) ??
      bySelf() ?? { message: present.presentNoneOfThese() }
    )
  if (edition && wanted === 'speakers')
    return again({ kind: 'list', list: 'speakers', of: edition.id, line: `speakers/${edition.id}` })
  if (edition) return { message: saidOfEdition(edition, wanted), next: last }
  const cards = chosen(request, last, results, library)
  const [card] = cards
  if (!card) return { message: present.presentNoSuchPlace(results.length), next: last }
  if (cards.length > 1 && wanted === 'one') return { message: present.presentSeveral(cards), next: last }
  const said = cards.map((one) => saidOfOne(wanted, one, last, { library, surroundings, results: all }))
  return { ...said[0], message: present.together(said.map(({ message }) => message)) }
}

function counted(asking: AskedOfAnswer, where: TypedFilter | undefined): Reply | SaidNext {
  const { request, last, library, again, bySelf } = asking
  const list = last.list && !request.theirs && !isKept(last.asked, library) ? last.list : undefined
  if (list) return bySelf() ?? pageOfList(list, 1, asking)
  const edition = where ? undefined : editionCounted(request, last, library)
  if (edition) return again({ kind: 'look-up', what: 'edition', name: edition, line: request.line })
  return countedAgain(request, last, library, where)
}
