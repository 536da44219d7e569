// Answer → Message: what is shown, in which order, how much.
import type {
  Answer,
  AnswerCard,
  Found,
  Holdings,
  Known,
  KnownFacts,
  Nothing,
  Query,
} from '../../domain/answers/answer.ts'
import type { Button, Message, Piece } from '../../domain/answers/message.ts'
import type { Edition } from '../../domain/library/catalogue.ts'
import type { EditionId } from '../../domain/library/ids.ts'
import { type Prose, plain } from '../../domain/text/prose.ts'
import { type Reporting, smallPrint } from '../small-print.ts'
import { WORDS } from '../words.ts'
import { cardLine, placeOf, presentCard, sessionLine } from './cards.ts'
import { controls, wordsButton } from './controls.ts'
import { projectLine } from './projects.ts'

/** Read on a phone without losing the first. */
const CARDS_SHOWN = 3
const LINES_SHOWN = 4
/** What answers less well than this share of the best gets a line, not a card. */
const WORTH_A_CARD = 0.3
const PROJECTS_SHOWN = 3

type Editions = ReadonlyMap<EditionId, Edition>

export interface AnswerView extends Reporting {
  /** From 1. */
  readonly page: number
}

/** Presents any answer. */
export function presentAnswer(answer: Answer, editions: Editions, view: AnswerView = { page: 1 }): Message {
  switch (answer.kind) {
    case 'found':
      return presentFound(answer, editions, view)
    case 'known':
      return presentKnown(answer, editions, view)
    case 'nothing':
      return presentNothing(answer, view)
    default:
      return answer satisfies never
  }
}

function presentFound(answer: Found, editions: Editions, view: AnswerView): Message {
  const own = answer.cards.filter((card) => !(card.kind === 'passage' && card.onCardOf))
  const best = own[0]?.score ?? 0
  const onFirst = own.slice(0, CARDS_SHOWN).filter((card) => card.score >= best * WORTH_A_CARD).length
  const pages = 1 + Math.ceil((own.length - onFirst) / CARDS_SHOWN)
  const page = Math.min(Math.max(view.page, 1), pages)
  const from = page === 1 ? 0 : onFirst + (page - 2) * CARDS_SHOWN
  const shown = page === 1 ? own.slice(0, onFirst) : own.slice(from, from + CARDS_SHOWN)
  const others = own.slice(from + shown.length)
  const first = shown[0]
  const cards = shown.map(presentCard)
  const facts = cards[0]?.facts.join(', ') ?? ''
  const projects =
    page === 1 ? answer.projects.slice(0, PROJECTS_SHOWN).map(({ project }) => projectLine(project)) : []
  const dated = projects.length > 0 || (page === 1 && answer.known.projects.length > 0)
  return {
    fallback: `${first?.title ?? WORDS.alsoNoted}${facts ? `, ${facts}` : ''}`,
    pieces: [
      ...(page === 1 ? remarks(answer.query) : [aside(WORDS.page(page, pages))]),
      ...cards,
      ...(page === 1 && answer.uncovered.length > 0 ? [aside(WORDS.notCovered(answer.uncovered))] : []),
      ...list(WORDS.alsoNoted, [
        ...others.slice(0, LINES_SHOWN).map((card) => cardLine(card)),
        ...(others.length > LINES_SHOWN ? [plain(WORDS.more(others.length - LINES_SHOWN))] : []),
      ]),
      ...list(WORDS.projects, projects),
      ...(page === 1 ? unnoted(answer.known) : []),
      ...(page === 1 ? programme(answer.known, editions) : []),
      ...actionsOf(answer.query.question, page, shown, others),
      ...smallPrint([dated ? answer.asOf : '', answer.query.question, first && placeOf(first)], view),
    ],
  }
}

/** Projects that were asked for beside others, but that no note names. */
const unnoted = ({ projects }: KnownFacts): readonly Piece[] =>
  list(WORDS.noNotesYet(projects.map(({ name }) => name).join(', ')), projects.map(projectLine))

/** What can be done with the cards shown: their words, the next page, one of the others. */
function actionsOf(
  question: string,
  page: number,
  shown: readonly AnswerCard[],
  others: readonly AnswerCard[],
): readonly Piece[] {
  const more: readonly Button[] =
    others.length > 0
      ? [{ label: WORDS.moreResults, action: { kind: 'more', question, page: page + 1 } }]
      : []
  return controls([...wordsButton(shown), ...more], others)
}

function presentKnown(answer: Known, editions: Editions, view: AnswerView): Message {
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
      ...smallPrint([known.projects.length > 0 ? answer.asOf : '', query.question], view),
    ],
  }
}

function presentNothing({ query, holdings }: Nothing, view: AnswerView): Message {
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
      ...smallPrint(['', query.question], view),
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

/** What the notes say nothing about, in a few words: never something that they do speak of. */
function subjectOf(query: Query, known: KnownFacts): string {
  if (known.notedToo) return `“${query.question}”`
  const names = [
    ...known.projects.map((project) => project.name),
    ...known.editions.map((edition) => edition.name),
  ]
  return names.length > 0 && names.length <= 2 ? names.join(' and ') : `“${query.question}”`
}

function holdingsSentence({ notes, talks, firstYear, lastYear }: Holdings): string {
  return WORDS.holdings(notes, talks, firstYear && lastYear ? WORDS.years(firstYear, lastYear) : '')
}
