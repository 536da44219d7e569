// What stands beside the cards of an answer, a line each: how the question was read, projects, the programme.
import type { DateOrder, Found, KnownFacts, Query } from '../../domain/answers/answer.ts'
import type { Button, Piece } from '../../domain/answers/message.ts'
import { type Edition, type Project, shortEditionName } from '../../domain/library/catalogue.ts'
import { type EditionId, fold } from '../../domain/library/ids.ts'
import { withoutFilters } from '../../domain/requests/typed-filters.ts'
import { joined, type Prose, plain } from '../../domain/text/prose.ts'
import { aside } from '../pieces.ts'
import { WORDS } from '../words.ts'
import { briefSession, textCut } from './cards.ts'
import { doorsOf } from './doors.ts'
import { projectBadge } from './projects.ts'

export type Editions = ReadonlyMap<EditionId, Edition>

const NOTHING_OPEN = { uncovered: [], elsewhere: [] }

/** What was left out, what was read differently from what was typed, what was not understood, and what the cards do not speak of: one line. */
export function remarks(
  { question, corrections, misunderstood, filters }: Query,
  { uncovered, elsewhere }: Pick<Found, 'uncovered' | 'elsewhere'> = NOTHING_OPEN,
): readonly Piece[] {
  // What was typed as a filter stands first, and needs not be said again.
  const typed = withoutFilters(question).filters.filter(({ name }) => name === 'without')
  const without = (filters.without ?? []).slice(typed.length)
  const said = [
    ...(without.length > 0 ? [WORDS.without(without.map(({ name }) => brief(name)))] : []),
    ...corrections
      .map(({ typed, read }) => [brief(typed), brief(read)] as const)
      // Cut short, two long words may look the same: then there is nothing to say.
      .filter(([typed, read]) => fold(typed) !== fold(read))
      .map(([typed, read]) => WORDS.corrected(typed, read)),
    ...misunderstood,
    ...(uncovered.length > 0 ? [WORDS.notCovered(uncovered.map(brief))] : []),
    ...(elsewhere.length > 0 ? [WORDS.elsewhere(elsewhere.map(brief))] : []),
  ]
  return aside(said.join(' '))
}

/** A word may be as long as a question. */
const TYPED_CHARACTERS = 40
const brief = (typed: string): string => textCut(typed, TYPED_CHARACTERS)

export interface ProjectBeside {
  readonly project: Project
  /** What else is to be said of it: "no notes yet". */
  readonly remark?: string
}

/** What was asked for and no note names is news; the others stand behind it. */
export const projectsOf = ({ known, projects }: Found): readonly ProjectBeside[] => [
  ...known.projects.map((project) => ({ project, remark: WORDS.notNoted })),
  ...projects.map(({ project }) => ({ project })),
]

/** "Projects: Thanos (incubating) · Prometheus (graduated)" */
export function projectsLine(projects: readonly ProjectBeside[]): Prose {
  const badges = projects.map(({ project, remark }) => projectBadge(project, remark))
  return badges.length > 0 ? [...plain(WORDS.projects(badges.length)), ...joined(badges, ' · ')] : []
}

/** What the programme has: the first sessions, and how many there are in all. */
export type Programmed = Pick<KnownFacts, 'sessions' | 'sessionCount'>

/** "20 sessions on the programme, newest: …" */
export function programmeLine(
  { sessions, sessionCount }: Programmed,
  editions: Editions,
  order: DateOrder = 'newest',
): Prose {
  const [first] = sessions
  if (!first) return []
  const said = sessionCount > 1 ? WORDS.sessionsFound(sessionCount, order) : WORDS.oneSession
  return [...plain(said), ...briefSession(first, editions.get(first.edition))]
}

/** "KubeCon EU 2022 · Valencia, Spain · 2022-05-16 to 2022-05-20" */
export function editionLine(edition: Edition): Prose {
  const place = [edition.city, edition.country].filter(Boolean).join(', ')
  return [
    { text: shortEditionName(edition), strong: true },
    ...plain(`${place ? ` · ${place}` : ''} · ${WORDS.editionDates(edition.start, edition.end)}`),
  ]
}

/** Opens the line above it, where it stands for several. */
export const sessionsButton = (
  question: string,
  { sessionCount }: Programmed,
  brief?: string,
): readonly Button[] =>
  sessionCount > 1
    ? doorsOf(
        WORDS.showSessions(sessionCount),
        (asked) => ({ kind: 'sessions', question: asked }),
        question,
        brief,
      )
    : []
