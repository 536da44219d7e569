// What the notes answer → Message: a card, then lines, then doors, page by page.
import type { Found } from '../../domain/answers/answer.ts'
import type { Button, Message } from '../../domain/answers/message.ts'
import { aside, list } from '../pieces.ts'
import { type Reporting, smallPrint } from '../small-print.ts'
import { WORDS } from '../words.ts'
import { type Editions, editionLine, programmeLine, projectsLine, remarks, sessionsButton } from './beside.ts'
import { placeOf, resultLine } from './cards.ts'
import { controls, wordsButtons } from './controls.ts'
import { doorsOf } from './doors.ts'
import { FOLLOW_UP_WORDS } from './follow-up-words.ts'
import { type Pages, pagesOf } from './pages.ts'

/** When and where a KubeCon was, where nothing else was asked: a city has had two at most. */
const EDITIONS_SHOWN = 2

export interface AnswerView extends Reporting {
  /** From 1. */
  readonly page: number
  /** The question in the words that count, for buttons that it does not fit. */
  readonly brief?: string
}

/** One page of an answer from the notes: the first has the card, the others go on with lines. */
export function presentFound(answer: Found, editions: Editions, view: AnswerView): Message {
  const pages = pagesOf(answer)
  const page = Math.min(Math.max(view.page, 1), pages.pages)
  return page === 1 ? firstPage(answer, pages, editions, view) : furtherPage(answer, pages, { ...view, page })
}

function firstPage(
  { query, known, uncovered, elsewhere, counted, asOf }: Found,
  { shown, cards, others, lines, projects, pages }: Pages,
  editions: Editions,
  view: AnswerView,
): Message {
  const [first] = shown
  const facts = cards[0]?.facts.join(', ') ?? ''
  return {
    fallback: `${first?.title ?? WORDS.alsoNoted}${facts ? `, ${facts}` : ''}`,
    shown: [
      ...[...shown, ...lines].map(({ id }) => id),
      ...projects.map(({ project }) => project.id),
      ...known.sessions.slice(0, 1).map(({ id }) => id),
    ],
    pieces: [
      ...(counted ? aside(FOLLOW_UP_WORDS.counted('', { ...counted, sessions: known.sessionCount })) : []),
      ...remarks(query, { uncovered, elsewhere }),
      ...cards,
      ...list(WORDS.alsoNoted, lines.map(resultLine)),
      ...smallPrint([projects.length > 0 ? asOf : '', query.question, first && placeOf(first)], view, [
        ...known.editions.slice(0, EDITIONS_SHOWN).map(editionLine),
        projectsLine(projects),
        programmeLine(known, editions, query.filters.order),
      ]),
      ...controls(
        [
          ...wordsButtons(shown),
          ...moreButton(query.question, { ...view, page: 1, pages }),
          ...sessionsButton(query.question, known, view.brief),
        ],
        others,
      ),
    ],
  }
}

function furtherPage({ query, asOf }: Found, { further, pages }: Pages, view: AnswerView): Message {
  const { page } = view
  const { lines, projects } = further(page)
  const title = WORDS.page(page, pages)
  return {
    fallback: title,
    shown: [...lines.map(({ id }) => id), ...projects.map(({ project }) => project.id)],
    pieces: [
      ...list(title, lines.map(resultLine)),
      ...smallPrint([projects.length > 0 ? asOf : '', query.question, lines[0] && placeOf(lines[0])], view, [
        projectsLine(projects),
      ]),
      ...controls(moreButton(query.question, { ...view, pages }), lines),
    ],
  }
}

const moreButton = (
  question: string,
  { page, pages, brief }: Pick<AnswerView, 'page' | 'brief'> & Pick<Pages, 'pages'>,
): readonly Button[] =>
  page < pages
    ? doorsOf(
        WORDS.moreResults,
        (asked) => ({ kind: 'more', question: asked, page: page + 1 }),
        question,
        brief,
      )
    : []
