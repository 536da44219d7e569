// Answer → Message: what is shown, in which order, how much.
import type { Answer, Found, Holdings, Known, KnownFacts, Nothing, Query } from '../domain/answer.ts'
import type { Edition } from '../domain/catalogue.ts'
import type { EditionId } from '../domain/ids.ts'
import type { Message, Piece } from '../domain/message.ts'
import { type Prose, plain } from '../domain/prose.ts'
import { cardLine, presentCard, sessionLine } from './cards.ts'
import { projectLine } from './projects.ts'
import { WORDS } from './words.ts'

/** Read on a phone without losing the first. */
const CARDS_SHOWN = 3
const LINES_SHOWN = 4
/** What answers less well than this share of the best gets a line, not a card. */
const WORTH_A_CARD = 0.3
const PROJECTS_SHOWN = 3

type Editions = ReadonlyMap<EditionId, Edition>

/** Presents any answer. */
export function presentAnswer(answer: Answer, editions: Editions): Message {
  switch (answer.kind) {
    case 'found':
      return presentFound(answer, editions)
    case 'known':
      return presentKnown(answer, editions)
    case 'nothing':
      return presentNothing(answer)
    default:
      return answer satisfies never
  }
}

function presentFound(answer: Found, editions: Editions): Message {
  const own = answer.cards.filter((card) => !(card.kind === 'passage' && card.onCardOf))
  const first = own[0]
  const shown = own.slice(0, CARDS_SHOWN).filter((card) => card.score >= (first?.score ?? 0) * WORTH_A_CARD)
  const others = own.slice(shown.length)
  const facts = first ? presentCard(first).facts.join(', ') : ''
  const projects = answer.projects.slice(0, PROJECTS_SHOWN).map(({ project }) => projectLine(project))
  return {
    fallback: `${first?.title ?? WORDS.alsoNoted}${facts ? `, ${facts}` : ''}`,
    pieces: [
      ...remarks(answer.query),
      ...shown.map(presentCard),
      ...list(WORDS.alsoNoted, [
        ...others.slice(0, LINES_SHOWN).map(cardLine),
        ...(others.length > LINES_SHOWN ? [plain(WORDS.more(others.length - LINES_SHOWN))] : []),
      ]),
      ...list(WORDS.projects, projects),
      ...programme(answer.known, editions),
      ...(projects.length > 0 ? asOf(answer.asOf) : []),
    ],
  }
}

function presentKnown(answer: Known, editions: Editions): Message {
  const { known, query, holdings } = answer
  const title = WORDS.noNotesYet(subjectOf(query, known))
  return {
    fallback: title,
    pieces: [
      { kind: 'heading', text: title },
      ...remarks(query),
      ...list(WORDS.whatIsKnown, [...known.projects.map(projectLine), ...known.editions.map(editionLine)]),
      ...programme(known, editions),
      aside(`${holdingsSentence(holdings)} ${WORDS.addNotes}`),
      ...(known.projects.length > 0 ? asOf(answer.asOf) : []),
    ],
  }
}

function presentNothing({ query, holdings }: Nothing): Message {
  const title = query.text === '' ? WORDS.nothingAsked : WORDS.nothing(`“${query.question}”`)
  return {
    fallback: title,
    pieces: [
      { kind: 'heading', text: title },
      ...remarks(query),
      { kind: 'paragraph', prose: plain(holdingsSentence(holdings)) },
      ...(holdings.nearest.length > 0
        ? [{ kind: 'paragraph' as const, prose: plain(`${WORDS.tryThese}${holdings.nearest.join(', ')}.`) }]
        : []),
      aside(WORDS.addNotes),
    ],
  }
}

/** What was read differently from what was typed, and what could not be understood. */
const remarks = (query: Query): readonly Piece[] =>
  [...query.corrections.map(({ typed, read }) => WORDS.corrected(typed, read)), ...query.misunderstood].map(
    aside,
  )

const aside = (text: string): Piece => ({ kind: 'aside', prose: plain(text) })

const list = (title: string, items: readonly Prose[]): readonly Piece[] =>
  items.length > 0 ? [{ kind: 'list', title, items }] : []

const asOf = (date: string): readonly Piece[] => (date ? [aside(WORDS.asOf(date))] : [])

function programme({ sessions, sessionCount }: KnownFacts, editions: Editions): readonly Piece[] {
  const items = sessions.map((session) => sessionLine(session, editions.get(session.edition)))
  const more =
    sessionCount > sessions.length ? [plain(WORDS.sessionsMore(sessions.length, sessionCount))] : []
  return list(WORDS.programme, items.length > 0 ? [...items, ...more] : [])
}

function editionLine(edition: Edition): Prose {
  const place = [edition.city, edition.country].filter(Boolean).join(', ')
  return [
    { text: edition.name, strong: true },
    ...plain(`${place ? ` · ${place}` : ''} · ${WORDS.editionDates(edition.start, edition.end)}`),
  ]
}

/** What the question is about, in a few words. */
function subjectOf(query: Query, known: KnownFacts): string {
  const names = [
    ...known.projects.map((project) => project.name),
    ...known.editions.map((edition) => edition.name),
  ]
  return names.length > 0 && names.length <= 2 ? names.join(' and ') : `“${query.question}”`
}

function holdingsSentence({ notes, talks, firstYear, lastYear }: Holdings): string {
  return WORDS.holdings(notes, talks, firstYear && lastYear ? WORDS.years(firstYear, lastYear) : '')
}
