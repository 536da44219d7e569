// What is known of one thing, as a row for programs.
import type { AnswerCard, CitedWords } from '../../../domain/answers/answer.ts'
import {
  addressOf,
  type Edition,
  type Project,
  type Session,
  warningOf,
} from '../../../domain/library/catalogue.ts'
import type { Note } from '../../../domain/library/corpus.ts'
import { editionRef } from '../../../domain/library/ids.ts'
import { type Sentence, textOf } from '../../../domain/text/prose.ts'
import { BADGES } from '../../../present/answers/badges.ts'
import { stateOf } from '../../../present/answers/projects.ts'
import { noteUri } from '../uris.ts'
import type { ToolOutput, ToolResult } from './schema.ts'

/** Id and name. */
export const nameOf = ({ id, name }: Edition) => ({ id: editionRef(id), name })

export const editionRecord = (edition: Edition, held: { notes?: number; sessions?: number } = {}) => ({
  ...nameOf(edition),
  ...given({ city: edition.city, country: edition.country, start: edition.start, end: edition.end }),
  ...given(held),
})

/** What is known of it: an absent field says that it is not. */
function given<Fields extends object>(fields: Fields): { [Key in keyof Fields]?: NonNullable<Fields[Key]> } {
  const known = Object.entries(fields).filter(([, value]) => value !== undefined)
  return Object.fromEntries(known) as { [Key in keyof Fields]?: NonNullable<Fields[Key]> }
}

export function projectRecord(project: Project): NonNullable<ToolOutput['projects']>[number] {
  const { maturity, now } = project
  const reached = maturity && { ...project, sandbox: project.accepted }[maturity]
  const warning = now && warningOf(now)
  return {
    id: project.id,
    name: project.name,
    ...given({ url: addressOf(project), state: stateOf(project) }),
    badges: [
      ...(maturity ? [{ label: BADGES[maturity], ...given({ since: reached }) }] : []),
      ...(now
        ? [
            {
              label: warning ? BADGES[warning] : now.kind,
              fact: now.fact,
              source: now.source,
              ...given({ since: now.since }),
            },
          ]
        : []),
    ],
  }
}

export const sessionRecord = ({ id, title, edition, speakers, schedule, recording, slides }: Session) => ({
  ...{ id, title },
  edition: editionRef(edition),
  speakers: [...speakers],
  ...given({ schedule, recording, slides }),
})

/** One note, as lists name it. */
export const noteRecord = (
  note: Note,
  edition: Edition | undefined,
): NonNullable<ToolOutput['notes']>[number] => ({
  id: note.id,
  title: note.title,
  ...(edition && { edition: nameOf(edition) }),
  ...given({ author: note.author, event: note.event, url: note.url, published: note.published }),
  uri: noteUri(note.id),
})

/** @param sentences of its own note, word for word */
export function cardRecord(card: AnswerCard, sentences: readonly Sentence[] = card.summary): ToolResult {
  const event = card.edition ? undefined : card.subject.event
  return {
    ...{ id: card.id, kind: card.kind, title: card.title },
    ...(card.edition && { edition: nameOf(card.edition) }),
    ...given({ event }),
    ...(card.kind === 'talk' && {
      speakers: [...card.speakers],
      ...(card.speakers.length > 0 && {
        speakersFrom: card.speakersLent ? ('programme' as const) : ('note' as const),
      }),
      status: card.status,
    }),
    links: linksOf(card.kind === 'note' ? [] : 'links' in card ? card.links : card.subject.links),
    citations: card.citations.map(({ note, startLine, endLine, joined }, index) => ({
      ...sourceOf(note),
      ...{ startLine, endLine },
      ...given({ joined }),
      sentences: index === 0 ? sentences.map(sentenceRecord) : [],
    })),
  }
}

/** All words of a talk or a passage, of each note that tells it. */
export function wordsRecord(cited: readonly CitedWords[]): ToolResult | undefined {
  const [first] = cited
  if (!first) return undefined
  const { noted } = first
  return {
    ...{ id: noted.id, kind: noted.type, title: noted.title },
    ...(noted.type === 'talk' && { speakers: [...noted.speakers], status: noted.status }),
    links: linksOf(noted.links),
    citations: citationsOf(cited),
  }
}

/** Each note's own telling, word for word. */
export const citationsOf = (cited: readonly CitedWords[]): ToolResult['citations'] =>
  cited.map(({ noted, note, joined }) => ({
    ...sourceOf(note),
    startLine: noted.sentences[0]?.startLine ?? noted.startLine,
    endLine: noted.sentences.at(-1)?.endLine ?? noted.endLine,
    ...given({ joined }),
    sentences: noted.sentences.map(sentenceRecord),
  }))

const linksOf = (links: AnswerCardLinks): ToolResult['links'] =>
  links.map(({ kind, url, lentBy }) => ({ kind, url, from: lentBy ? 'programme' : 'note' }))

type AnswerCardLinks = Extract<AnswerCard, { kind: 'talk' }>['links']

const sourceOf = (note: Note) => ({
  note: note.id,
  noteTitle: note.title,
  ...given({ author: note.author, retoldBy: note.retoldBy, putRightBy: note.putRightBy, url: note.url }),
})

const sentenceRecord = ({ prose, startLine, endLine }: Sentence) => ({
  text: textOf(prose),
  startLine,
  endLine,
})
