// One thing as a row for --json, whatever list it stands in.
import type { AnswerCard } from '../../domain/answers/answer.ts'
import { addressOf, type Edition, type Project } from '../../domain/library/catalogue.ts'
import type { Note } from '../../domain/library/corpus.ts'
import { editionRef, slugOf } from '../../domain/library/ids.ts'
import { textOf } from '../../domain/text/prose.ts'
import { stateOf } from './projects.ts'

/** What every row has. */
export interface RecordRow {
  readonly kind: string
  readonly id: string
  readonly title: string
}

/** Somebody or something by name, with what is counted of it. */
export const namedRecord = (
  kind: string,
  name: string,
  counts: Readonly<Record<string, number>>,
): RecordRow => ({
  kind,
  id: `${kind}/${slugOf(name)}`,
  title: name,
  ...counts,
})

export const noteRecord = ({ id, title, author, edition, url }: Note) => ({
  kind: 'note',
  ...{ id, title, author, edition, url },
})

export const editionRecord = ({ id, name, start, end, city }: Edition) => ({
  kind: 'edition',
  title: name,
  start,
  end,
  city,
  id: editionRef(id),
})

export function cardRecord(card: AnswerCard) {
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

export const projectRecord = (project: Project) => ({
  kind: 'project',
  id: project.id,
  title: project.name,
  url: addressOf(project),
  level: project.maturity,
  state: stateOf(project),
})
