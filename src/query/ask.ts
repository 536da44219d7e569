// A question → an Answer. Pure: the same library and question give the same answer.
import type { Answer } from '../domain/answer.ts'
import { cardsOf } from './cards.ts'
import { holdingsOf } from './holdings.ts'
import { interpret } from './interpret.ts'
import { knownFacts } from './known.ts'
import type { Library } from './library.ts'
import { projectLinks } from './project-links.ts'
import { filtered, type Ranked, rank } from './rank.ts'
import { slotsOf } from './slots.ts'

const MOST_RESULTS = 20

/** Answers from the notes; else from what is known besides; else says what the notes hold. */
export function ask(question: string, library: Library): Answer {
  const query = interpret(question, library)
  const slots = slotsOf(query, library)
  const isFiltered = Object.keys(query.filters).length > 0
  const ranked: readonly Ranked[] =
    slots.length > 0
      ? rank(query, slots, library)
      : isFiltered
        ? filtered(query, library).map((subject, place) => ({
            id: subject.id,
            subject,
            score: 1 / (place + 1),
            covered: [],
          }))
        : []
  const { asOf } = library.catalogue
  const cards = cardsOf(ranked, slots, library).slice(0, MOST_RESULTS)
  if (cards.length > 0) {
    const projects = projectLinks(query, ranked, slots, library)
    return { kind: 'found', query, asOf, cards, projects, known: knownFacts(query, slots, cards, library) }
  }
  const known = knownFacts(query, slots, [], library)
  const holdings = holdingsOf(slots, library)
  const knowsSome = known.projects.length + known.editions.length + known.sessions.length > 0
  return knowsSome
    ? { kind: 'known', query, asOf, known, holdings }
    : { kind: 'nothing', query, asOf, holdings }
}
