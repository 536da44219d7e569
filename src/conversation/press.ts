// A press on a button → the message that answers it. Everything needed stands in the action.
import type { Action } from '../domain/action.ts'
import { presentAnswer } from '../present/answer.ts'
import { presentOneCard } from '../present/browse.ts'
import { presentNotHere, presentWords } from '../present/notice.ts'
import { ask } from '../query/answer/ask.ts'
import { cardFor, talksWithin } from '../query/answer/cards.ts'
import type { Library } from '../query/library/library.ts'
import type { Surroundings } from './browse.ts'
import { converse, type Reply } from './converse.ts'

/** Answers a press from the library as it is now; what is no longer in it gets a kind word. */
export function press(action: Action, library: Library, surroundings: Surroundings): Reply {
  const { issuesUrl } = surroundings
  switch (action.kind) {
    case 'ask':
    case 'share':
      return converse(action.question, library, surroundings)
    case 'more': {
      const answer = ask(action.question, library)
      const view = { page: action.page, ...(issuesUrl && { issuesUrl }) }
      return { message: presentAnswer(answer, library.catalogue.editions, view), answer }
    }
    case 'show': {
      const card = cardFor(action.id, library)
      const within = card?.kind === 'note' ? talksWithin(card.id, library) : []
      const about = { question: card?.title ?? '', ...(issuesUrl && { issuesUrl }) }
      return { message: card ? presentOneCard(card, within, about) : presentNotHere() }
    }
    case 'words': {
      const noted = library.corpus.talks.get(action.id) ?? library.corpus.passages.get(action.id)
      const note = noted && library.corpus.notes.get(noted.note)
      const view = { ...(issuesUrl && { issuesUrl }) }
      return { message: noted && note ? presentWords(noted, note, view) : presentNotHere() }
    }
    case 'dismiss':
      // The adapter takes the message away; where it cannot, nothing is left to say.
      return { message: presentNotHere() }
    default:
      return action satisfies never
  }
}
