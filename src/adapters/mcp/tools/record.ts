// A reply as programs read it: the ids, the words and their places, page by page.
import type { KnownFacts } from '../../../domain/answers/answer.ts'
import type { Browsed } from '../../../domain/answers/browse.ts'
import type { Reply } from '../../../domain/requests/reply.ts'
import { callsOf } from './calls.ts'
import {
  cardRecord,
  editionRecord,
  nameOf,
  noteRecord,
  projectRecord,
  sessionRecord,
  wordsRecord,
} from './rows.ts'
import type { ToolOutput } from './schema.ts'

/** Of whatever is listed. The text of a list shows as many. */
export const ROWS_A_PAGE = 10

/** What is told, without what every answer has. */
type Told = Omit<ToolOutput, 'page' | 'nextPage' | 'next'>

/** @param page of a list that was asked for; an answer to a question is one page already */
export function outputOf(reply: Reply, page: number): ToolOutput {
  const { message, browsed, cited } = reply
  const next = callsOf(message)
  if (reply.kind === 'answer') {
    const further = next.find(({ tool, arguments: { page: to } }) => tool === 'ask' && to !== undefined)
    return { ...answered(reply), page, ...(further && { nextPage: page + 1 }), next }
  }
  if (browsed) {
    const { told, more } = paged(browsed, page)
    return { ...told, page, ...(more && { nextPage: page + 1 }), next }
  }
  const results = cited ? [wordsRecord(cited)].filter((one) => one !== undefined) : []
  return { kind: cited ? 'card' : 'notice', results, page, next }
}

function answered({ answer, message }: Extract<Reply, { kind: 'answer' }>): Told {
  const { query, kind } = answer
  const shown = message.shown ?? []
  const facts = kind === 'nothing' ? undefined : answer.known
  const beside = kind === 'found' ? answer.projects.filter(({ project }) => shown.includes(project.id)) : []
  const projects = [...beside.map(({ project }) => project), ...(facts?.projects ?? [])]
  return {
    kind,
    results:
      kind === 'found'
        ? shown
            .flatMap((id) => answer.cards.find((card) => card.id === id) ?? [])
            .map((card) => cardRecord(card))
        : [],
    ...(projects.length > 0 && { projects: projects.map(projectRecord), asOf: answer.asOf }),
    ...(facts && knownRecord(facts)),
    ...(kind === 'found' && answer.uncovered.length > 0 && { uncovered: [...answer.uncovered] }),
    ...(query.corrections.length > 0 && {
      corrections: query.corrections.map(({ typed, read }) => ({ typed, read })),
    }),
    ...(query.misunderstood.length > 0 && { misunderstood: [...query.misunderstood] }),
  }
}

const knownRecord = ({ editions, sessions, sessionCount }: KnownFacts): Partial<Told> => ({
  ...(editions.length > 0 && { editions: editions.map((edition) => editionRecord(edition)) }),
  ...(sessions.length > 0 && { sessions: sessions.map(sessionRecord), sessionCount }),
})

interface Page {
  readonly told: Told
  readonly more: boolean
}

const of = <Row>(rows: readonly Row[], page: number) => ({
  rows: rows.slice((page - 1) * ROWS_A_PAGE, page * ROWS_A_PAGE),
  more: rows.length > page * ROWS_A_PAGE,
})

function paged(browsed: Browsed, page: number): Page {
  const { kind } = browsed
  const empty: Told = { kind, results: [] }
  switch (kind) {
    case 'card':
      return { told: { kind, results: [cardRecord(browsed.card)] }, more: false }
    case 'project': {
      const { rows, more } = of(browsed.cards, page)
      const projects = [projectRecord(browsed.project)]
      return {
        told: { kind, results: rows.map((card) => cardRecord(card)), projects, asOf: browsed.asOf },
        more,
      }
    }
    case 'person': {
      const { rows, more } = of(browsed.cards, page)
      const sessions = of(browsed.sessions, page)
      const told = {
        kind,
        results: rows.map((card) => cardRecord(card)),
        sessions: sessions.rows.map(sessionRecord),
        sessionCount: browsed.sessionCount,
      }
      return { told, more: more || sessions.more }
    }
    case 'edition': {
      const { rows, more } = of(browsed.notes, page)
      const editions = [
        editionRecord(browsed.edition, { notes: browsed.notes.length, sessions: browsed.sessionCount }),
      ]
      const notes = rows.map((note) => noteRecord(note, browsed.edition))
      return { told: { ...empty, editions, notes }, more }
    }
    case 'timeline': {
      // The newest first, as the text has them.
      const { rows, more } = of(browsed.points.toReversed(), page)
      const timeline = rows.map(({ edition, notes, card }) => ({
        ...(edition && { edition: nameOf(edition) }),
        notes,
        of: browsed.held.find((held) => held.edition.id === edition?.id)?.notes ?? notes,
        result: card.id,
      }))
      const results = rows.map(({ card, line }) => cardRecord(card, line ? [line] : card.summary))
      const projects = browsed.projects.map(projectRecord)
      return { told: { kind, results, timeline, projects, asOf: browsed.asOf }, more }
    }
    case 'projects': {
      const { rows, more } = of(browsed.rows, page)
      const projects = rows.map(({ project, mentions }) => ({ ...projectRecord(project), mentions }))
      return { told: { ...empty, projects }, more }
    }
    case 'editions': {
      const { rows, more } = of(browsed.rows, page)
      const editions = rows.map(({ edition, ...held }) => editionRecord(edition, held))
      return { told: { ...empty, editions }, more }
    }
    case 'notes': {
      const { rows, more } = of(browsed.rows, page)
      return { told: { ...empty, notes: rows.map(({ note, edition }) => noteRecord(note, edition)) }, more }
    }
    case 'next':
      return {
        told: { ...empty, editions: browsed.edition ? [editionRecord(browsed.edition)] : [] },
        more: false,
      }
    case 'stats':
      return { told: { ...empty, asOf: browsed.asOf }, more: false }
    default:
      return browsed satisfies never
  }
}
