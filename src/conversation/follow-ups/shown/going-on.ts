// What comes after what was shown: the next results, and what else the same people told.
import type { AnswerCard } from '../../../domain/answers/answer.ts'
import type { LastAnswer } from '../../../domain/answers/last-answer.ts'
import type { Message } from '../../../domain/answers/message.ts'
import { slugOf } from '../../../domain/library/ids.ts'
import * as present from '../../../present/answers/follow-up.ts'
import * as people from '../../../present/answers/its-people.ts'
import { cardFor } from '../../../query/answer/cards.ts'
import { lookUp } from '../../../query/browse/look-up.ts'
import type { Library } from '../../../query/library/library.ts'

/** What is said of an answer given before. */
export interface SaidNext {
  readonly message: Message
  /** What is spoken of from then on; absent: what the message shows. */
  readonly next?: LastAnswer
}

/** As many as a further page of an answer. */
export const RESULTS_SHOWN = 6

/** Those that are still in the notes. */
export const cardsOf = (ids: readonly string[], library: Library): readonly AnswerCard[] =>
  ids.flatMap((id) => cardFor(id, library) ?? [])

/** What these people told or noted besides, without the one that is spoken of. */
export function othersBy(
  role: 'speaker' | 'author',
  names: readonly string[],
  { card, next }: { readonly card: present.InALine & { readonly id: string }; readonly next: LastAnswer },
  library: Library,
): SaidNext {
  const found = names.flatMap((name) => {
    const person = lookUp(role, name, library)
    return person?.kind === 'person' ? person.cards : []
  })
  const others = [...new Map(found.map((one) => [one.id, one])).values()].filter(({ id }) => id !== card.id)
  if (names.length === 0) return { message: people.presentSpeakers(card), next }
  if (others.length === 0) return { message: people.presentNoOthers(role, names), next }
  const shown = others.slice(0, RESULTS_SHOWN)
  return {
    message: people.presentOthers(names, shown, others),
    next: {
      shown: shown.map(({ id }) => id),
      left: others.slice(RESULTS_SHOWN).map(({ id }) => id),
      asked: names.map((name) => `${role}/${slugOf(name)}`),
    },
  }
}

/** The results that come next: asked for, or because none of those that were shown was meant. */
export function nextOf(last: LastAnswer, library: Library, why: 'more' | 'not it'): SaidNext {
  const { asked, before, earlier = [], opened = [] } = last
  const judged = why === 'not it' ? (last.judged ?? last.about ?? last.shown[0]) : last.judged
  const left = last.left.filter((id) => !opened.includes(id))
  const cards = cardsOf(left.slice(0, RESULTS_SHOWN), library)
  if (cards.length === 0)
    return why === 'more'
      ? { message: present.presentNoMore(), next: last }
      : { message: present.presentNoneLeft(), next: last }
  const message = present.presentNextResults(cards, why)
  const shown = cards.map(({ id }) => id)
  return {
    message,
    next: {
      shown,
      left: left.slice(RESULTS_SHOWN),
      earlier: [...earlier, ...cardsOf(last.shown, library).map(({ id }) => id)],
      ...(asked && { asked }),
      ...(before && { before }),
      ...(judged !== undefined && { judged }),
    },
  }
}
