// What is said of one of the results that were shown.
import type { AnswerCard } from '../../domain/answers/answer.ts'
import { type LastAnswer, speakingOf } from '../../domain/answers/last-answer.ts'
import type { Message } from '../../domain/answers/message.ts'
import type { ProjectId } from '../../domain/library/ids.ts'
import type { WantedOfAnswer } from '../../domain/requests/wanted-of-answer.ts'
import * as present from '../../present/answers/follow-up.ts'
import { presentSimply, presentSummary } from '../../present/answers/in-short.ts'
import * as people from '../../present/answers/its-people.ts'
import type { Library } from '../../query/library/library.ts'
import type { Surroundings } from '../browse.ts'
import { press } from '../press.ts'
import { fartherFrom } from './again/farther.ts'
import type { OfTheWhole } from './of-the-whole.ts'
import { cardsOf, othersBy, type SaidNext } from './shown/going-on.ts'
import { withOpening } from './shown/opening.ts'

const PROJECTS_SHOWN = 6

/** What is spoken of, and what stands beside it. */
interface Spoken {
  readonly last: LastAnswer
  readonly card: AnswerCard
  readonly others: readonly AnswerCard[]
}

type Answering = (spoken: Spoken, library: Library) => Message

/** All that can be said of one result; the others are said of the answer as a whole, or of the question that led to it. */
export type OfOne = Exclude<WantedOfAnswer, OfTheWhole | 'count' | 'narrowed'>

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
 * What is wanted of one result.
 * @param results all among which it stands
 */
export function saidOfOne(
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
      // Of a note, or a passage, he or she is whoever wrote it.
      return card.kind === 'talk' && last.person !== 'author'
        ? othersBy('speaker', card.speakers, { card, next }, library)
        : othersByAuthor(card, next, library)
    case 'others of the author':
      return othersByAuthor(card, next, library)
    default: {
      const others = cardsOf(last.shown, library).filter(({ id }) => id !== card.id)
      const message = OF_ONE[wanted]({ last, card, others }, library)
      return { message, next: wanted === 'source' ? { ...next, person: 'author' } : next }
    }
  }
}

function othersByAuthor(card: AnswerCard, next: LastAnswer, library: Library): SaidNext {
  const author = card.citations[0]?.note.author
  return othersBy('author', author === undefined ? [] : [author], { card, next }, library)
}
