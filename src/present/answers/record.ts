// Answers and libraries as plain records, for --json: one object a line, for programs.
import type { Answer, AnswerCard } from '../../domain/answers/answer.ts'
import type { Browsed } from '../../domain/answers/browse.ts'
import { addressOf, type Edition, type Project } from '../../domain/library/catalogue.ts'
import type { Corpus, Noted } from '../../domain/library/corpus.ts'
import { editionRef } from '../../domain/library/ids.ts'
import type { Reply } from '../../domain/requests/reply.ts'
import { textOf } from '../../domain/text/prose.ts'
import { stateOf } from './projects.ts'

/**
 * An answer as one record: `results` are what the notes hold, cards before projects, best first;
 * `known` is what only the catalogue, the editions or the programme hold.
 */
export function answerRecord(answer: Answer, elapsedMs: number) {
  const facts = answer.kind === 'nothing' ? undefined : answer.known
  return {
    question: answer.query.question,
    kind: answer.kind,
    results:
      answer.kind === 'found'
        ? [
            // People are shown first what tells something; programs are given the order of the scores.
            ...answer.cards.toSorted((a, b) => b.score - a.score).map(cardRecord),
            ...answer.projects.map(({ project, score }) => ({ ...projectRecord(project), score })),
          ]
        : [],
    known: [
      ...(facts?.projects ?? []).map(projectRecord),
      ...(facts?.editions ?? []).map(editionRecord),
      ...(facts?.sessions ?? []).map((session) => ({ kind: 'session', ...session })),
    ],
    ...(answer.kind === 'found' && answer.uncovered.length > 0 && { uncovered: answer.uncovered }),
    ...(answer.query.corrections.length > 0 && { corrections: answer.query.corrections }),
    ...(answer.query.misunderstood.length > 0 && { misunderstood: answer.query.misunderstood }),
    ...(answer.kind !== 'found' && { holdings: answer.holdings }),
    elapsedMs,
  }
}

/**
 * A line that was no question as one record: `verb` is the request that it was taken for; `known` is what was shown.
 */
export function toldRecord({ request, browsed }: Reply, elapsedMs: number) {
  return {
    question: 'line' in request ? request.line : '',
    kind: 'told',
    verb: browsed ? verbOf(browsed) : request.kind,
    // A look-up that found cards is an answer as much as a question's.
    results: browsed ? foundBy(browsed) : [],
    known: browsed ? shownBy(browsed) : [],
    elapsedMs,
  }
}

function foundBy(browsed: Browsed) {
  if (browsed.kind === 'card') return browsed.random ? [] : [cardRecord(browsed.card)]
  return browsed.kind === 'person' || browsed.kind === 'project' ? browsed.cards.map(cardRecord) : []
}

function verbOf(browsed: Browsed): string {
  if (browsed.kind === 'card') return browsed.random ? 'random' : 'talk'
  return browsed.kind === 'person' ? browsed.role : browsed.kind
}

function shownBy(browsed: Browsed): readonly { readonly id: string }[] {
  switch (browsed.kind) {
    case 'card':
      return [cardRecord(browsed.card)]
    case 'timeline':
      return browsed.points.map(({ card }) => cardRecord(card))
    case 'project':
      return [projectRecord(browsed.project), ...browsed.cards.map(cardRecord)]
    case 'person':
      return [
        ...browsed.cards.map(cardRecord),
        ...browsed.sessions.map((session) => ({ kind: 'session', ...session })),
      ]
    case 'edition':
      return [editionRecord(browsed.edition)]
    case 'next':
      return browsed.edition ? [editionRecord(browsed.edition)] : []
    case 'projects':
      return browsed.rows.map(({ project }) => projectRecord(project))
    case 'editions':
      return browsed.rows.map(({ edition }) => editionRecord(edition))
    case 'notes':
      return browsed.rows.map(({ note }) => ({ kind: 'note', id: note.id, title: note.title }))
    case 'stats':
      return []
    default:
      return browsed satisfies never
  }
}

const editionRecord = ({ id, name, start, end, city }: Edition) => ({
  kind: 'edition',
  title: name,
  start,
  end,
  city,
  id: editionRef(id),
})

function cardRecord(card: AnswerCard) {
  return {
    id: card.id,
    kind: card.kind,
    title: card.title,
    edition: card.edition?.id,
    event: card.edition ? undefined : card.subject.event,
    note: card.citations[0]?.note.id ?? card.id,
    startLine: card.subject.startLine,
    endLine: card.subject.endLine,
    score: card.score,
    ...(card.kind === 'talk' && {
      speakers: card.speakers,
      speakersLent: card.speakersLent,
      status: card.status,
      links: card.links,
    }),
    ...(card.kind === 'passage' && card.onCardOf && { onCardOf: card.onCardOf }),
    summary: card.summary.map((sentence) => textOf(sentence.prose)),
    citations: card.citations.map(({ note, startLine, endLine, joined }) => ({
      note: note.id,
      author: note.author,
      url: note.url,
      startLine,
      endLine,
      ...(joined && { joined }),
    })),
  }
}

const projectRecord = (project: Project) => ({
  kind: 'project',
  id: project.id,
  title: project.name,
  url: addressOf(project),
  level: project.maturity,
  state: stateOf(project),
})

/** The whole library as one record. */
export function libraryRecord({ notes, talks, passages, projects }: Corpus) {
  return {
    notes: [...notes.values()],
    talks: [...talks.values()].map((talk) => ({
      ...notedRecord(talk),
      speakers: talk.speakers,
      lentSpeakers: talk.lentSpeakers,
      status: talk.status,
    })),
    passages: [...passages.values()].map((passage) => ({
      ...notedRecord(passage),
      kind: passage.kind,
      ...(passage.about && { about: passage.about }),
    })),
    projects: [...projects.values()].map((project) => ({
      id: project.id,
      title: project.name,
      name: project.name,
      url: addressOf(project),
      repository: project.repository,
      level: project.maturity,
      state: stateOf(project),
    })),
  }
}

const notedRecord = (noted: Noted) => ({
  id: noted.id,
  note: noted.note,
  title: noted.title,
  edition: noted.edition,
  links: noted.links,
  url: noted.links[0]?.url,
  themes: noted.themes,
  projects: noted.projects,
  startLine: noted.startLine,
  endLine: noted.endLine,
  text: noted.sentences.map((sentence) => textOf(sentence.prose)),
})
