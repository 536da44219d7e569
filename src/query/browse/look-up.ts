// One thing by its name or id: a talk, a project, a speaker, an edition, an author. Names may be cut short or
// misspelt; what nothing is near to is undefined, and then the text is a question.
import type { Browsed } from '../../domain/answers/browse.ts'
import type { Edition } from '../../domain/library/catalogue.ts'
import { type EditionId, fold, slugOf } from '../../domain/library/ids.ts'
import type { LookUp } from '../../domain/requests/request.ts'
import { ask } from '../answer/ask.ts'
import { cardFor, cardsOf } from '../answer/cards.ts'
import { filtered } from '../find/listed.ts'
import { nameMatcher } from '../find/name-matcher.ts'
import type { Library } from '../library/library.ts'
import { namesOf } from '../library/people.ts'
import { listSomeEditions, nextEdition } from './lists.ts'

const MOST_CARDS = 20

/** @param today ISO date */
type Find = (name: string, library: Library, today: string) => Browsed | undefined

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
  // First what tells most of it, then whatever else names it.
  const of = `project:"${found.name}"`
  const told = [`${found.name} ${of}`, of].flatMap((question) => {
    const answer = ask(question, library)
    return answer.kind === 'found' ? answer.cards : []
  })
  const cards = [...new Map(told.map((card) => [card.id, card])).values()].slice(0, MOST_CARDS)
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
    const wanted = withoutCompany(name.replace(/^(?:speaker|author)\//, '').replaceAll('-', ' '))
    if (fold(wanted) === '') return undefined
    const isWanted = nameMeant(wanted, role, library)
    const full = namesOf(role, library.corpus).find((one) => isWanted([one]))
    const ranked = full
      ? filtered({ [role]: full }, library, 'notes').filter(
          ({ subject }) => role === 'author' || 'type' in subject,
        )
      : []
    const sessions = role === 'speaker' ? library.sessions.filter(({ speakers }) => isWanted(speakers)) : []
    const isKnownWhole =
      wanted.includes(' ') || (sessions[0]?.speakers ?? []).some((one) => nameMatcher(wanted, 'whole')([one]))
    if (ranked.length === 0 && (sessions.length === 0 || !isKnownWhole)) return undefined
    // All: how many there are is said, and “more” comes to the last.
    const cards = cardsOf(ranked, [], { [role]: full ?? wanted }, library, ranked.length)
    const called = full ?? sessions[0]?.speakers.find((one) => isWanted([one])) ?? wanted
    return {
      kind: 'person',
      role,
      name: called,
      others: othersCalled(wanted, called, role, library),
      cards,
      cardCount: cards.length,
      sessions: library.programme.newestFirst(sessions),
      sessionCount: sessions.length,
    }
  }

const MOST_OTHERS = 5

/** Who else bears the words whole: whom the notes name first, then who gave most sessions. */
function othersCalled(wanted: string, name: string, role: 'speaker' | 'author', library: Library) {
  const noted = namesOf(role, library.corpus)
  const programmed = role === 'speaker' ? library.sessions.flatMap(({ speakers }) => speakers) : []
  const given = [...Map.groupBy(programmed, (one) => one)].toSorted(([, a], [, b]) => b.length - a.length)
  const all = new Map([...noted, ...given.map(([one]) => one)].toReversed().map((one) => [fold(one), one]))
  if (all.has(fold(wanted))) return []
  const isWhole = nameMatcher(wanted, 'whole')
  const isThis = nameMatcher(name, 'whole')
  const others = [...all.values()].toReversed().filter((one) => isWhole([one]) && !isThis([one]))
  return others.slice(0, MOST_OTHERS)
}

/** Schedules write “Rob Scott, Google” and “Rob Scott (Google)”. */
const withoutCompany = (name: string): string => name.replace(/\s*[,(].*$/s, '') || name

/**
 * Who is meant by a name: a beginning of one only where nobody bears the words whole, so “liz” is Liz Rice before Lizan
 * Zhou. Of several whom the notes do not name, whoever gave most sessions.
 */
function nameMeant(wanted: string, role: 'speaker' | 'author', library: Library) {
  const whole = nameMatcher(wanted, 'whole')
  const isWhole = (name: string) => whole([name])
  const noted = namesOf(role, library.corpus).find(isWhole)
  const programmed = role === 'speaker' ? library.sessions.flatMap(({ speakers }) => speakers) : []
  const [most] = [...Map.groupBy(programmed.filter(isWhole), (name) => name)].toSorted(
    ([, a], [, b]) => b.length - a.length,
  )
  const meant = noted ?? most?.[0]
  return meant === undefined ? nameMatcher(wanted) : nameMatcher(meant, 'whole')
}

/** "last europe", "latest", "first", "next europe": of all editions or of those that are named, the last that has begun, the first, or the first that has not ended. */
const FARTHEST = /^(last|latest|first|next)(?: |$)/

const edition: Find = (name, library, today) => {
  const asked = name.replace(/^edition\//, '')
  const [said = '', which] = FARTHEST.exec(asked) ?? []
  const rest = asked.slice(said.length)
  const { editions } = library.catalogue
  const whole = [...editions.values()].find((one) => fold(one.name) === fold(rest))
  const named =
    rest === '' && which ? [...editions.keys()] : whole ? [whole.id] : library.editionNames.resolve(rest)
  if (which === 'next') return nextEdition(today, library, named)
  const past = named.filter((id) => (editions.get(id)?.start ?? '9') <= today).toSorted(byStart(editions))
  const ids = which === 'first' ? past.slice(0, 1) : which ? past.slice(-1) : named
  const [id, another] = ids
  if (another !== undefined) return listSomeEditions(ids, library)
  const found = id === undefined ? undefined : editions.get(id)
  if (!found) return undefined
  const notes = [...library.corpus.notes.values()].filter((note) => note.edition === found.id)
  return {
    kind: 'edition',
    edition: found,
    notes,
    instead: notes.length > 0 ? [] : newestNoted(found, library),
    talks: [...library.corpus.talks.values()].filter((one) => one.edition === found.id).length,
    sessionCount: library.sessions.filter((session) => session.edition === found.id).length,
  }
}

/** The newest edition that somebody noted, of the same region and of all. */
function newestNoted({ region }: Edition, { corpus, catalogue: { editions } }: Library): readonly Edition[] {
  const ids = new Set([...corpus.notes.values()].map((note) => note.edition))
  const noted = [...ids].toSorted(byStart(editions)).flatMap((id) => editions.get(id) ?? [])
  const newest = [noted.findLast((one) => one.region === region), noted.at(-1)]
  return [...new Set(newest.filter((one) => one !== undefined))]
}

const byStart =
  (editions: Library['catalogue']['editions']) =>
  (a: EditionId, b: EditionId): number =>
    (editions.get(a)?.start ?? '').localeCompare(editions.get(b)?.start ?? '')

const FINDERS: Readonly<Record<LookUp, Find>> = {
  talk,
  project,
  speaker: person('speaker'),
  edition,
  author: person('author'),
}

/** No date is later: every edition that is known has begun. */
const END_OF_TIME = '9999-12-31'

/**
 * Looks one thing up; undefined where the library has nothing by that name. Of an edition's name that several bear, all
 * are listed.
 * @param today ISO date, by which "last" editions are told from coming ones
 */
export const lookUp = (
  what: LookUp,
  name: string,
  library: Library,
  today = END_OF_TIME,
): Browsed | undefined => FINDERS[what](name, library, today)
