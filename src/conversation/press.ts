// A press on a button → the message that answers it. Everything needed stands in the action.
import type { Action } from '../domain/action.ts'
import type { Message } from '../domain/message.ts'
import { presentAnswer } from '../present/answer.ts'
import { presentOneCard } from '../present/browse.ts'
import { presentNotHere, presentWords } from '../present/notice.ts'
import { ask } from '../query/ask.ts'
import { cardFor, talksWithin } from '../query/cards.ts'
import type { Library } from '../query/library.ts'
import type { Surroundings } from './browse.ts'
import { converse } from './converse.ts'

/** Answers a press from the library as it is now; what is no longer in it gets a kind word. */
export function press(action: Action, library: Library, surroundings: Surroundings): Message {
  const { issuesUrl } = surroundings
  switch (action.kind) {
    case 'ask':
    case 'share':
      return converse(action.question, library, surroundings).message
    case 'more':
      return presentAnswer(ask(action.question, library), library.catalogue.editions, {
        page: action.page,
        ...(issuesUrl && { issuesUrl }),
      })
    case 'show': {
      const card = cardFor(action.id, library)
      const within = card?.kind === 'note' ? talksWithin(card.id, library) : []
      return card
        ? presentOneCard(card, within, { question: card.title, ...(issuesUrl && { issuesUrl }) })
        : presentNotHere()
    }
    case 'words': {
      const noted = library.corpus.talks.get(action.id) ?? library.corpus.passages.get(action.id)
      const note = noted && library.corpus.notes.get(noted.note)
      return noted && note ? presentWords(noted, note, { ...(issuesUrl && { issuesUrl }) }) : presentNotHere()
    }
    case 'dismiss':
      // The adapter takes the message away; where it cannot, nothing is left to say.
      return presentNotHere()
    default:
      return action satisfies never
  }
}
