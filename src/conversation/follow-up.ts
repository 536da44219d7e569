// A line about an answer given before → its reply, from the ids that were shown.
import type { AnswerCard } from '../domain/answers/answer.ts'
import type { LastAnswer } from '../domain/answers/last-answer.ts'
import type { Message } from '../domain/answers/message.ts'
import type { ProjectId } from '../domain/library/ids.ts'
import type { Reply } from '../domain/requests/reply.ts'
import type { FollowUp, LineRequest } from '../domain/requests/request.ts'
import * as present from '../present/answers/follow-up.ts'
import { cardFor } from '../query/answer/cards.ts'
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

/** What is said of one result, in a message of its own. */
const OF_ONE: Readonly<
  Record<Exclude<FollowUp['wanted'], 'more' | 'one' | 'words' | 'unclear' | `others${string}`>, Answering>
> = {
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
 * @param otherwise answers the line of a speaker, or what the line means where nothing was shown
 */
export function answerFollowUp(
  request: Asked,
  library: Library,
  surroundings: Surroundings,
  otherwise: (line: LineRequest) => Reply,
): Reply {
  const { wanted, last, line } = request
  const notice = (message: Message, next?: LastAnswer): Reply => ({
    kind: 'notice',
    request,
    message,
    ...(next && { next }),
  })
  if (!last || last.shown.length === 0)
    return request.otherwise
      ? otherwise({ ...request.otherwise, line })
      : notice(last ? present.presentNoneOfThese() : present.presentNothingBefore())
  if (wanted === 'more') return more(last)
  if (wanted === 'unclear') return notice(present.presentUnclear())
  // The menu below an answer goes on where its lines end.
  const results = cardsOf([...last.shown, ...last.left], library)
  const card = results.length > 0 ? chosen(request, last, results, library) : undefined
  if (!card)
    return notice(results.length > 0 ? present.presentNoSuchPlace(results.length) : present.presentUnclear())
  const next = { ...last, about: card.id }
  switch (wanted) {
    case 'one':
      return { ...press({ kind: 'show', id: card.id }, library, surroundings), next }
    case 'words':
      return {
        ...press({ kind: card.kind === 'note' ? 'show' : 'words', id: card.id }, library, surroundings),
        next,
      }
    case 'others of the speaker':
    case 'others of the author': {
      const [what, name] =
        wanted === 'others of the author'
          ? (['author', card.citations[0]?.note.author] as const)
          : (['speaker', card.kind === 'talk' ? card.speakers[0] : undefined] as const)
      if (!name) return notice(present.presentSpeakers(card), next)
      return otherwise({ kind: 'look-up', what, name, line: `${what} ${name}` })
    }
    default: {
      const others = cardsOf(last.shown, library).filter(({ id }) => id !== card.id)
      return notice(OF_ONE[wanted]({ last, card, others }, library), next)
    }
  }

  function more({ left }: LastAnswer): Reply {
    const cards = cardsOf(left.slice(0, RESULTS_SHOWN), library)
    if (cards.length === 0) return notice(present.presentNoMore())
    const message = present.presentNextResults(cards)
    return notice(message, { shown: message.shown ?? [], left: left.slice(RESULTS_SHOWN) })
  }
}

/** Those that are still in the notes. */
const cardsOf = (ids: readonly string[], library: Library): readonly AnswerCard[] =>
  ids.flatMap((id) => cardFor(id, library) ?? [])

/** The one of a place, else the one that was spoken of last, else the first. */
function chosen(
  { place }: FollowUp,
  { about }: LastAnswer,
  results: readonly AnswerCard[],
  library: Library,
): AnswerCard | undefined {
  // Of what was not spoken of yet the first stands before one's eyes.
  if (place === 'next')
    return results[
      Math.max(
        results.findIndex(({ id }) => id === about),
        0,
      ) + 1
    ]
  if (place !== undefined) return results.at(place > 0 ? place - 1 : place)
  return (about && cardFor(about, library)) || results[0]
}
