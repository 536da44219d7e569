// A line about an answer given before → its reply, from the ids that were shown.
import type { AnswerCard } from '../../domain/answers/answer.ts'
import { type LastAnswer, speakingOf } from '../../domain/answers/last-answer.ts'
import type { Message } from '../../domain/answers/message.ts'
import type { ProjectId } from '../../domain/library/ids.ts'
import type { Reply } from '../../domain/requests/reply.ts'
import type { FollowUp, LineRequest } from '../../domain/requests/request.ts'
import * as present from '../../present/answers/follow-up.ts'
import { presentSimply, presentSummary } from '../../present/answers/in-short.ts'
import * as people from '../../present/answers/its-people.ts'
import { presentNoneShown } from '../../present/answers/narrowed.ts'
import type { Library } from '../../query/library/library.ts'
import type { Surroundings } from '../browse.ts'
import { press } from '../press.ts'
import { goneBack, meansBack } from './back.ts'
import { chosen, spokenOf } from './chosen.ts'
import { countedAgain, editionCounted } from './counted.ts'
import { fartherFrom } from './farther.ts'
import { cardsOf, moreOf, othersBy, type SaidNext } from './going-on.ts'
import { isKept } from './kept-question.ts'
import { isOf, narrowed, widened } from './narrow.ts'
import { editionsFilter, filtersMeant, namedEditions } from './narrowed-to.ts'
import { notItAfter } from './not-it.ts'
import { byId, nextPage } from './of-a-list.ts'
import { editionBeside, editionShown, saidOfEdition } from './of-an-edition.ts'
import { editionsOf, timeAndPlace, yearOf } from './of-editions.ts'
import { withOpening } from './opening.ts'
import { askedThere } from './there.ts'
import { wrongIn } from './wrong.ts'

type Asked = LineRequest & FollowUp
const PROJECTS_SHOWN = 6

/** What is spoken of, and what stands beside it. */
interface Spoken {
  readonly last: LastAnswer
  readonly card: AnswerCard
  readonly others: readonly AnswerCard[]
}

type Answering = (spoken: Spoken, library: Library) => Message

/** All that can be said of one result; the others are said of the answer as a whole. */
type OfOne = Exclude<
  FollowUp['wanted'],
  'more' | 'not it' | 'wrong' | 'count' | 'narrowed' | 'widened' | 'back' | 'unread' | 'there'
>

/** What is said of one result, in a message of its own. */
const OF_ONE: Readonly<
  Record<Exclude<OfOne, 'one' | 'words' | 'newer' | 'older' | `others${string}`>, Answering>
> = {
  recording: ({ card, others }) => present.presentLinks(card, others, 'recording'),
  slides: ({ card, others }) => present.presentLinks(card, others, 'slides'),
  links: ({ card, others }) => present.presentLinks(card, others, 'all'),
  speakers: ({ card }) => people.presentSpeakers(card),
  'other speakers': ({ card }) => people.presentOtherSpeakers(card),
  when: ({ card }) => present.presentWhen(card),
  source: ({ card }) => present.presentSource(card),
  summary: ({ card }, library) => presentSummary(withOpening(card, library)),
  simply: ({ card }, library) => presentSimply(withOpening(card, library)),
  untold: ({ card }) => present.presentUntold(card),
  projects: ({ last, card }, library) => {
    const ofCard = 'projects' in card.subject ? card.subject.projects : []
    const ids = [...last.shown.filter((id): id is ProjectId => id.startsWith('project/')), ...ofCard]
    const known = [...new Set(ids)].flatMap((id) => library.projects.get(id) ?? [])
    return present.presentProjectsOf(known.slice(0, PROJECTS_SHOWN), card.title)
  },
}

/**
 * Answers a line about the answer before it.
 * @param otherwise answers what the line means where nothing was shown
 */
export function answerFollowUp(
  request: Asked,
  library: Library,
  surroundings: Surroundings,
  otherwise: (line: LineRequest) => Reply,
): Reply {
  const { wanted, last, line } = request
  const notice = (said: Reply | SaidNext): Reply =>
    'kind' in said ? said : { kind: 'notice', request, ...said }
  const bySelf = (): Reply | undefined => request.otherwise && otherwise({ ...request.otherwise, line })
  if (request.otherwise && (!last || last.sample)) return otherwise({ ...request.otherwise, line })
  if (!last) return notice({ message: present.presentNothingBefore() })
  const isNextPage = wanted === 'one' && request.place === 'next' && cardsOf(last.shown, library).length === 0
  if (last.list && isNextPage) return nextPage(last.list, request, library, surroundings)
  if (wanted === 'more')
    return last.list ? nextPage(last.list, request, library, surroundings) : notice(moreOf(last, library))
  if (wanted === 'back' || meansBack(request, last))
    return notice(goneBack(last, { library, again: otherwise }))
  if (wanted === 'there') {
    const { subject = '' } = request
    const said = askedThere(subject, line, last, { library, again: otherwise })
    return said ?? bySelf() ?? notice({ message: present.presentNoneOfThese() })
  }
  if (wanted === 'unread')
    return notice({ message: present.presentUnread(spokenOf(last, library)), next: last })
  if (wanted === 'wrong') return notice(wrongIn(request, last, library, surroundings))
  if (wanted === 'not it') return notice(notItAfter(request, last, library, surroundings))
  if (wanted === 'widened') {
    const wider = request.drops && widened(request.drops, last, { library, again: otherwise })
    if (wider) return wider
    // “All years” of a question that has none is no list of the editions.
    const nothing = notice({ message: present.presentNotNarrowed(), next: last })
    return (last.asked ?? []).length > 0 ? nothing : (bySelf() ?? nothing)
  }
  // The menu below an answer goes on where its lines end.
  const all = cardsOf([...last.shown, ...last.left], library)
  const where =
    request.where && namedEditions(request.where, surroundings.now?.() ?? 0, yearOf(last, library), library)
  // A city that had no KubeCon is none of an answer's.
  const ofWhere = where === undefined ? undefined : editionsFilter(where)
  if (where && ofWhere && editionsOf(timeAndPlace(ofWhere, library), library).length === 0)
    return bySelf() ?? notice({ message: presentNoneShown(where), next: last })
  if (wanted === 'count') {
    const list = last.list && !request.theirs && !isKept(last.asked, library) ? last.list : undefined
    if (list) return bySelf() ?? nextPage({ ...list, page: 0 }, request, library, surroundings)
    const edition = ofWhere ? undefined : editionCounted(request, last, library)
    if (edition) return otherwise({ kind: 'look-up', what: 'edition', name: edition, line })
    return notice(countedAgain(request, last, library, ofWhere))
  }
  const results = ofWhere ? all.filter(isOf(ofWhere, library)) : all
  const filters = ofWhere ? [ofWhere] : filtersMeant(request.filter, line, library)
  // A year alone, of a question that could not be kept: it is rather one by itself.
  const isForgotten = request.bare && results.length === 0 && !isKept(last.asked, library)
  if (wanted === 'narrowed' && isForgotten && request.otherwise)
    return otherwise({ ...request.otherwise, line })
  if (wanted === 'narrowed' || (where && results.length === 0)) {
    if (filters.length === 0) return bySelf() ?? notice({ message: present.presentNoneOfThese(), next: last })
    const said = narrowed(filters, last, all, {
      library,
      again: otherwise,
      ...(request.added && { added: true }),
    })
    return notice(said)
  }
  // “What is it?”, of a project that was looked up: its own card says so.
  const isOfProject = last.list?.line.startsWith('project/') && last.about === undefined
  if (last.list && isOfProject && wanted === 'summary' && request.place === undefined)
    return nextPage({ ...last.list, page: 0 }, request, library, surroundings)
  const beside = editionBeside(request, last, library)
  if (beside) return otherwise({ kind: 'look-up', what: 'edition', name: beside.id, line })
  if (results.length === 0 && !editionShown(request, last, library))
    return (
      byId(request, last, { library, surroundings }, otherwise) ??
      bySelf() ??
      notice({ message: present.presentNoneOfThese() })
    )
  const edition = editionShown(request, last, library)
  if (edition) return notice({ message: saidOfEdition(edition, wanted), next: last })
  const cards = chosen(request, last, results, library)
  const [card] = cards
  if (!card) return notice({ message: present.presentNoSuchPlace(results.length), next: last })
  if (cards.length > 1 && wanted === 'one')
    return notice({ message: present.presentSeveral(cards), next: last })
  const said = cards.map((one) => saidOf(wanted, one, last, { library, surroundings, results: all }))
  return notice({ ...said[0], message: present.together(said.map(({ message }) => message)) })
}

function saidOf(
  wanted: OfOne,
  card: AnswerCard,
  last: LastAnswer,
  {
    library,
    surroundings,
    results,
  }: {
    readonly library: Library
    readonly surroundings: Surroundings
    readonly results: readonly AnswerCard[]
  },
): SaidNext {
  const next = speakingOf(last, card.id)
  const pressed = (kind: 'show' | 'words'): SaidNext => ({
    message: press({ kind, id: card.id }, library, surroundings).message,
    next,
  })
  switch (wanted) {
    case 'one':
      return pressed('show')
    case 'words':
      return pressed(card.kind === 'note' ? 'show' : 'words')
    case 'newer':
    case 'older':
      return fartherFrom(wanted, card, next, results, library)
    case 'others of the speaker':
      return othersBy('speaker', card.kind === 'talk' ? card.speakers : [], { card, next }, library)
    case 'others of the author': {
      const author = card.citations[0]?.note.author
      return othersBy('author', author === undefined ? [] : [author], { card, next }, library)
    }
    default: {
      const others = cardsOf(last.shown, library).filter(({ id }) => id !== card.id)
      return { message: OF_ONE[wanted]({ last, card, others }, library), next }
    }
  }
}
