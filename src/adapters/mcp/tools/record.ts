// A reply as programs read it: the ids, the words and their places, page by page.
import type { KnownFacts } from '../../../domain/answers/answer.ts'
import type { Browsed } from '../../../domain/answers/browse.ts'
import { slugOf } from '../../../domain/library/ids.ts'
import type { Reply } from '../../../domain/requests/reply.ts'
import { pagesOf } from '../../../present/answers/pages.ts'
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
type Told = Omit<ToolOutput, 'page' | 'pages' | 'nextPage' | 'next'>

/** @param page that was asked for; beyond the last there is nothing on it */
export function outputOf(reply: Reply, page: number): ToolOutput {
  const { told, pages } = toldBy(reply, page)
  const next = callsOf(reply.message)
  return {
    ...told,
    ...{ page, pages },
    ...(page < pages && { nextPage: page + 1 }),
    // A button leads to the second page of a message; here `nextPage` says which page comes next.
    next: next.filter(({ arguments: { page: to } }) => to === undefined),
  }
}

function toldBy(reply: Reply, page: number): Page {
  const { browsed, cited, sessions, request } = reply
  if (sessions) {
    const { rows, pages } = of(sessions, page)
    // Notes answer nothing here: a programme is a fact about what was planned.
    const kind = request.kind === 'show' ? 'session' : sessions.length > 0 ? 'known' : 'nothing'
    const told = reply.kind === 'answer' ? answered(reply, page) : { results: [] }
    const listed = { sessions: rows.map(sessionRecord), sessionCount: sessions.length }
    return { told: { ...told, kind, ...listed }, pages }
  }
  if (reply.kind === 'answer') {
    const { answer } = reply
    return { told: answered(reply, page), pages: answer.kind === 'found' ? pagesOf(answer).pages : 1 }
  }
  if (browsed?.kind === 'card' && cited) {
    const { rows, pages } = of(cited, page)
    const whole = page === 1 ? [cardRecord(browsed.card)] : []
    const results = [...whole, ...rows.flatMap((one) => wordsRecord([one]) ?? [])]
    return { told: { kind: 'card', results }, pages }
  }
  if (browsed) return paged(browsed, page)
  const results = cited ? [wordsRecord(cited)].filter((one) => one !== undefined) : []
  return { told: { kind: cited ? 'card' : 'notice', results }, pages: 1 }
}

function answered({ answer, message }: Extract<Reply, { kind: 'answer' }>, page: number): Told {
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
    // They are told once: a call leads to all sessions.
    ...(facts && page === 1 && knownRecord(facts)),
    ...(kind === 'found' && answer.uncovered.length > 0 && { uncovered: [...answer.uncovered] }),
    ...(kind === 'found' && answer.elsewhere.length > 0 && { elsewhere: [...answer.elsewhere] }),
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
  readonly pages: number
}

const of = <Row>(rows: readonly Row[], page: number) => ({
  rows: rows.slice((page - 1) * ROWS_A_PAGE, page * ROWS_A_PAGE),
  pages: Math.max(1, Math.ceil(rows.length / ROWS_A_PAGE)),
})

/** A row of a list of people. */
type PersonCounted = Omit<NonNullable<ToolOutput['people']>[number], 'id'>

function paged(browsed: Browsed, page: number): Page {
  const { kind } = browsed
  const empty: Told = { kind, results: [] }
  switch (kind) {
    case 'card':
      return { told: { kind, results: [cardRecord(browsed.card)] }, pages: 1 }
    case 'project': {
      const { rows, pages } = of(browsed.cards, page)
      const told = {
        ...{ kind, results: rows.map((card) => cardRecord(card)), resultCount: browsed.cardCount },
        ...{ projects: [projectRecord(browsed.project)], asOf: browsed.asOf },
      }
      return { told, pages }
    }
    case 'person': {
      const { rows, pages } = of(browsed.cards, page)
      const sessions = of(browsed.sessions, page)
      const told = {
        kind,
        results: rows.map((card) => cardRecord(card)),
        sessions: sessions.rows.map(sessionRecord),
        sessionCount: browsed.sessionCount,
      }
      return { told, pages: Math.max(pages, sessions.pages) }
    }
    case 'edition': {
      const { rows, pages } = of(browsed.notes, page)
      const editions = [
        editionRecord(browsed.edition, { notes: browsed.notes.length, sessions: browsed.sessionCount }),
      ]
      const notes = rows.map((note) => noteRecord(note, browsed.edition))
      return { told: { ...empty, editions, notes }, pages }
    }
    case 'timeline': {
      // The newest first, as the text has them.
      const { rows, pages } = of(browsed.points.toReversed(), page)
      const timeline = rows.map(({ edition, notes, card }) => ({
        ...(edition && { edition: nameOf(edition) }),
        notes,
        of: browsed.held.find((held) => held.edition.id === edition?.id)?.notes ?? notes,
        result: card.id,
      }))
      const results = rows.map(({ card, line }) => cardRecord(card, line ? [line] : card.summary))
      const projects = browsed.projects.map(projectRecord)
      return { told: { kind, results, timeline, projects, asOf: browsed.asOf }, pages }
    }
    case 'projects': {
      const { rows, pages } = of(browsed.rows, page)
      const projects = rows.map(({ project, mentions }) => ({ ...projectRecord(project), mentions }))
      return { told: { ...empty, projects }, pages }
    }
    case 'editions': {
      const { rows, pages } = of(browsed.rows, page)
      const editions = rows.map(({ edition, ...held }) => editionRecord(edition, held))
      return { told: { ...empty, editions }, pages }
    }
    case 'notes': {
      const { rows, pages } = of(browsed.rows, page)
      return { told: { ...empty, notes: rows.map(({ note, edition }) => noteRecord(note, edition)) }, pages }
    }
    case 'speakers':
    case 'authors': {
      const { rows, pages } = of<PersonCounted>(browsed.rows, page)
      const role = kind === 'speakers' ? 'speaker' : 'author'
      const people = rows.map((row) => ({ id: `${role}/${slugOf(row.name)}`, ...row }))
      return { told: { ...empty, people }, pages }
    }
    case 'topics': {
      const { rows, pages } = of(browsed.rows, page)
      const topics = rows.map(({ topic, ...held }) => ({
        id: `topic/${slugOf(topic)}`,
        name: topic,
        ...held,
      }))
      return { told: { ...empty, topics }, pages }
    }
    case 'talks': {
      const { rows, pages } = of(browsed.rows, page)
      return { told: { kind, results: rows.map(({ card }) => cardRecord(card)) }, pages }
    }
    case 'next':
      return {
        told: { ...empty, editions: browsed.edition ? [editionRecord(browsed.edition)] : [] },
        pages: 1,
      }
    case 'stats':
      return { told: { ...empty, asOf: browsed.asOf }, pages: 1 }
    default:
      return browsed satisfies never
  }
}
