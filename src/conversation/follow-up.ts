// A line about an answer given before → its reply, from the ids that were shown.
import type { AnswerCard } from '../domain/answers/answer.ts'
import type { LastAnswer } from '../domain/answers/last-answer.ts'
import type { Message } from '../domain/answers/message.ts'
import type { ProjectId } from '../domain/library/ids.ts'
import type { Reply } from '../domain/requests/reply.ts'
import type { FollowUp, LineRequest } from '../domain/requests/request.ts'
import * as present from '../present/answers/follow-up.ts'
import { cardFor } from '../query/answer/cards.ts'
import { lookUp } from '../query/browse/look-up.ts'
import type { Library } from '../query/library/library.ts'
import type { Surroundings } from './browse.ts'
import { press } from './press.ts'

type Asked = LineRequest & FollowUp

/** As many as a further page of an answer. */
const RESULTS_SHOWN = 6
const PROJECTS_SHOWN = 6

/** What is spoken of, and what stands beside it. */
interface Spoken {
  readonly last: LastAnswer
  readonly card: AnswerCard
  readonly others: readonly AnswerCard[]
}

type Answering = (spoken: Spoken, library: Library) => Message

/** All that can be said of one result; the others are said of the answer as a whole. */
type OfOne = Exclude<FollowUp['wanted'], 'more' | 'unclear'>

/** What is said of one result, in a message of its own. */
const OF_ONE: Readonly<Record<Exclude<OfOne, 'one' | 'words' | `others${string}`>, Answering>> = {
  recording: ({ card, others }) => present.presentLinks(card, others, 'recording'),
  slides: ({ card, others }) => present.presentLinks(card, others, 'slides'),
  links: ({ card, others }) => present.presentLinks(card, others, 'all'),
  speakers: ({ card }) => present.presentSpeakers(card),
  when: ({ card }) => present.presentWhen(card),
  source: ({ card }) => present.presentSource(card),
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
  const notice = ({ message, next }: Said): Reply => ({
    kind: 'notice',
    request,
    message,
    ...(next && { next }),
  })
  if (!last || last.shown.length === 0)
    return request.otherwise
      ? otherwise({ ...request.otherwise, line })
      : notice({ message: last ? present.presentNoneOfThese() : present.presentNothingBefore() })
  if (wanted === 'more') return notice(nextOf(last, library))
  // The menu below an answer goes on where its lines end.
  const results = cardsOf([...last.shown, ...last.left], library)
  if (wanted === 'unclear' || results.length === 0) return notice({ message: present.presentUnclear() })
  const cards = chosen(request, last, results, library)
  const [card] = cards
  if (!card) return notice({ message: present.presentNoSuchPlace(results.length) })
  if (cards.length > 1 && wanted === 'one')
    return notice({ message: present.presentSeveral(cards), next: last })
  const said = cards.map((one) => saidOf(wanted, one, last, { library, surroundings }))
  return notice({ ...said[0], message: present.together(said.map(({ message }) => message)) })
}

interface Said {
  readonly message: Message
  /** What is spoken of from then on; absent: what the message shows. */
  readonly next?: LastAnswer
}

function saidOf(
  wanted: OfOne,
  card: AnswerCard,
  last: LastAnswer,
  { library, surroundings }: { readonly library: Library; readonly surroundings: Surroundings },
): Said {
  const next = { ...last, about: card.id }
  const pressed = (kind: 'show' | 'words'): Said => ({
    message: press({ kind, id: card.id }, library, surroundings).message,
    next,
  })
  switch (wanted) {
    case 'one':
      return pressed('show')
    case 'words':
      return pressed(card.kind === 'note' ? 'show' : 'words')
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

/** What these people told or noted besides, without the one that is spoken of. */
function othersBy(
  role: 'speaker' | 'author',
  names: readonly string[],
  { card, next }: { readonly card: AnswerCard; readonly next: LastAnswer },
  library: Library,
): Said {
  const found = names.flatMap((name) => {
    const person = lookUp(role, name, library)
    return person?.kind === 'person' ? person.cards : []
  })
  const others = [...new Map(found.map((one) => [one.id, one])).values()].filter(({ id }) => id !== card.id)
  if (names.length === 0) return { message: present.presentSpeakers(card), next }
  if (others.length === 0) return { message: present.presentNoOthers(role, names), next }
  const shown = others.slice(0, RESULTS_SHOWN)
  return {
    message: present.presentOthers(names, shown, others),
    next: { shown: shown.map(({ id }) => id), left: others.slice(RESULTS_SHOWN).map(({ id }) => id) },
  }
}

function nextOf({ left }: LastAnswer, library: Library): Said {
  const cards = cardsOf(left.slice(0, RESULTS_SHOWN), library)
  if (cards.length === 0) return { message: present.presentNoMore() }
  const message = present.presentNextResults(cards)
  return { message, next: { shown: message.shown ?? [], left: left.slice(RESULTS_SHOWN) } }
}

/** Those that are still in the notes. */
const cardsOf = (ids: readonly string[], library: Library): readonly AnswerCard[] =>
  ids.flatMap((id) => cardFor(id, library) ?? [])

/** The ones of a place, else the one that was spoken of last, else the first; none where there are not so many. */
function chosen(
  { place }: FollowUp,
  { about }: LastAnswer,
  results: readonly AnswerCard[],
  library: Library,
): readonly AnswerCard[] {
  if (place === 'both') return results.length < 2 ? [] : results.slice(0, 2)
  if (place === undefined) {
    const spokenOf = about && cardFor(about, library)
    return spokenOf ? [spokenOf] : results.slice(0, 1)
  }
  // Of what was not spoken of yet the first stands before one's eyes.
  const here = Math.max(
    results.findIndex(({ id }) => id === about),
    0,
  )
  const at =
    place === 'next'
      ? here + 1
      : place === 'before'
        ? here - 1
        : place > 0
          ? place - 1
          : results.length + place
  return results.slice(Math.max(at, 0), Math.max(at + 1, 0))
}
