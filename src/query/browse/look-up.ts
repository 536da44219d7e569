// One thing by its name or id: a talk, a project, a speaker, an edition, an author. Names may be cut short or
// misspelt; what nothing is near to is undefined, and then the text is a question.
import type { Browsed } from '../../domain/answers/browse.ts'
import { fold, slugOf } from '../../domain/library/ids.ts'
import type { LookUp } from '../../domain/requests/request.ts'
import { ask } from '../answer/ask.ts'
import { cardFor, cardsOf } from '../answer/cards.ts'
import { nameMatcher } from '../find/note-filter.ts'
import { filtered } from '../find/rank.ts'
import type { Library } from '../library/library.ts'
import { namesOf } from '../library/people.ts'

const MOST_CARDS = 20
/** Nobody reads more of them. */
const MOST_SESSIONS = 20

type Find = (name: string, library: Library) => Browsed | undefined

const talk: Find = (name, library) => {
  const { talks, passages } = library.corpus
  const wanted = fold(name)
  const found =
    talks.get(name) ??
    passages.get(name) ??
    [...talks.values()].find(({ title }) => fold(title) === wanted) ??
    [...talks.values()].find(({ title }) => wanted.length > 3 && fold(title).startsWith(wanted))
  const card = found ? cardFor(found.id, library) : bestTalk(name, library)
  return card && { kind: 'card', card, random: false }
}

/** The talk that answers best, when its title speaks of what was asked. */
function bestTalk(name: string, library: Library) {
  const answer = ask(name, library)
  const card = answer.kind === 'found' ? answer.cards.find(({ kind }) => kind === 'talk') : undefined
  const titled = fold(card?.title ?? '').split(' ')
  const read = fold(answer.query.text).split(' ')
  return read.every((word) => titled.some((part) => part.startsWith(word))) ? card : undefined
}

const project: Find = (name, library) => {
  const [named] = library.analysis.names.find(name, 'lead')
  const wanted = fold(name)
  const found =
    library.projects.get(`project/${slugOf(name.replace(/^project\//, ''))}`) ??
    (named && named.start === 0 && named.end === name.trim().length
      ? library.projects.get(named.id)
      : undefined) ??
    [...library.projects.values()].find((one) => fold(one.name) === wanted) ??
    library.projects.get(`project/${slugOf(library.spelling.correct(wanted) ?? wanted)}`)
  if (!found) return undefined
  const answer = ask(`project:"${found.name}"`, library)
  const cards = answer.kind === 'found' ? answer.cards : []
  return {
    kind: 'project',
    project: found,
    cards,
    cardCount: library.index.documentsWith(found.id),
    asOf: library.catalogue.asOf,
  }
}

const person =
  (role: 'speaker' | 'author'): Find =>
  (name, library) => {
    const wanted = name.replace(/^speaker\//, '').replaceAll('-', ' ')
    const isWanted = nameMatcher(wanted)
    const full = namesOf(role, library.corpus).find((one) => isWanted([one]))
    const ranked = full
      ? filtered({ [role]: full }, library, 'notes').filter(
          ({ subject }) => role === 'author' || 'type' in subject,
        )
      : []
    const sessions = role === 'speaker' ? library.sessions.filter(({ speakers }) => isWanted(speakers)) : []
    if (ranked.length === 0 && (sessions.length === 0 || !wanted.includes(' '))) return undefined
    const cards = cardsOf(ranked, [], { [role]: full ?? wanted }, library, MOST_CARDS)
    const programmed = sessions[0]?.speakers.find((one) => isWanted([one]))
    return {
      kind: 'person',
      role,
      name: full ?? programmed ?? wanted,
      cards,
      cardCount: cards.length,
      sessions: library.programme.newestFirst(sessions).slice(0, MOST_SESSIONS),
      sessionCount: sessions.length,
    }
  }

const edition: Find = (name, library) => {
  const ids = library.editionNames.resolve(name.replace(/^edition\//, ''))
  // A city may have had several: the one somebody noted is meant.
  const noted = ids.filter((id) => [...library.corpus.notes.values()].some((note) => note.edition === id))
  const [id, another] = ids.length === 1 ? ids : noted
  const found = id !== undefined && another === undefined ? library.catalogue.editions.get(id) : undefined
  if (!found) return undefined
  return {
    kind: 'edition',
    edition: found,
    notes: [...library.corpus.notes.values()].filter((note) => note.edition === found.id),
    talks: [...library.corpus.talks.values()].filter((one) => one.edition === found.id).length,
    sessionCount: library.sessions.filter((session) => session.edition === found.id).length,
  }
}

const FINDERS: Readonly<Record<LookUp, Find>> = {
  talk,
  project,
  speaker: person('speaker'),
  edition,
  author: person('author'),
}

/** Looks one thing up; undefined where the library has nothing by that name. */
export const lookUp = (what: LookUp, name: string, library: Library): Browsed | undefined =>
  FINDERS[what](name, library)
