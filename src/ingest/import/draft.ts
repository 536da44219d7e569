// What was understood of a raw text → a draft in the note format, for a maintainer to retell.
import type { Note } from '../../domain/library/corpus.ts'
import { type Sentence, textOf } from '../../domain/text/prose.ts'
import type { ReadNote } from '../notes/note-format.ts'
import type { Understanding } from '../understand/understand.ts'

export interface DraftSource {
  /** Where the original stands; absent for a file of which that is not known. */
  readonly url?: string
  /** Ids of editions, for the hint where none was found. */
  readonly editions: readonly string[]
}

const KEYS = { recording: 'Recording', slides: 'Slides', schedule: 'Schedule' } as const
/** Below this a talk is marked, so that somebody looks at it. */
const CERTAIN = 0.8

/** The draft's text: what the author wrote stands in quotations, and a TODO wherever the reader was unsure. */
export function draftOf(read: ReadNote, understanding: Understanding, source: DraftSource): string {
  const { note } = read
  const sections = [
    ...read.talks.map((talk) => {
      const unsure =
        (talk.sureness ?? 1) < CERTAIN
          ? [todo(`is this a talk? Line ${talk.startLine}, sureness ${talk.sureness}`)]
          : []
      const unnamed = talk.untitled
        ? [todo(`the note does not name this talk (line ${talk.startLine}): find its title`)]
        : []
      return {
        line: talk.startLine,
        parts: [
          `## Talk: ${oneLine(talk.title)} {#${slugOfId(talk.id)}}`,
          lines([
            talk.speakers.length > 0 ? `Speakers: ${talk.speakers.map(oneLine).join(', ')}` : '',
            ...talk.links.filter(({ lentBy }) => !lentBy).map(({ kind, url }) => `${KEYS[kind]}: ${url}`),
            talk.status === 'watched' ? '' : `Status: ${talk.status}`,
          ]),
          ...unsure,
          ...unnamed,
          ...retell(talk.sentences),
        ],
      }
    }),
    ...read.passages
      .filter(({ kind }) => kind !== 'projects')
      .map((passage) => ({
        line: passage.startLine,
        parts: [
          `## Theme: ${oneLine(passage.title)} {#${slugOfId(passage.id)}}`,
          ...retell(passage.sentences),
        ],
      })),
  ].sort((a, b) => a.line - b.line)
  const listed = projectLines(read)
  return `${[
    frontMatter(note, source),
    ...understanding.unsure.map(({ title, startLine, sureness }) =>
      todo(`line ${startLine} may name a talk (sureness ${sureness}): ${title ?? ''}`),
    ),
    ...sections.flatMap(({ parts }) => parts),
    ...(listed.length > 0 ? ['## Projects {#projects}', listed.join('\n')] : []),
  ]
    .filter((part) => part !== '')
    .join('\n\n')}\n`
}

function frontMatter(note: Note, source: DraftSource): string {
  const url = note.url ?? source.url
  return lines([
    '---',
    `title: ${quoted(note.title)}`,
    note.edition
      ? `edition: ${note.edition}`
      : `edition: TODO # which of ${nearestEditions(source.editions, note.published).join(', ')}, …?`,
    note.author ? `author: ${quoted(note.author)}` : '# TODO author:',
    url ? `url: ${url}` : '# TODO url:',
    note.published ? `published: ${note.published}` : '# TODO published:',
    note.day ? `day: ${note.day}` : '',
    '---',
  ])
}

/** As many as one line can offer. */
const EDITIONS_OFFERED = 8

/** The editions of about the year in which the note was published; the latest where that is not known. */
function nearestEditions(editions: readonly string[], published: string | undefined): readonly string[] {
  const year = Number(published?.slice(0, 4))
  const distance = (id: string) => Math.abs(Number(id.slice(-4)) - year)
  return year
    ? editions.toSorted((a, b) => distance(a) - distance(b)).slice(0, EDITIONS_OFFERED)
    : editions.slice(-EDITIONS_OFFERED)
}

/** The author's sentences, to be told in other words: a note is retold, not copied. */
function retell(sentences: readonly Sentence[]): readonly string[] {
  if (sentences.length === 0)
    return [todo('there is no text here; say what it was about, or remove the section')]
  return [
    todo('retell in your own words, then delete the quotation'),
    sentences.map((sentence) => `> ${escaped(oneLine(textOf(sentence.prose)))}`).join('\n'),
  ]
}

function projectLines(read: ReadNote): readonly string[] {
  const entries = read.passages
    .filter(({ kind }) => kind === 'projects')
    .flatMap(({ sentences }) => sentences)
  const unknown = read.onlyNoted
    .filter(({ homepage }) => homepage)
    .map(({ name, homepage }) => `- [${escaped(name)}](${homepage}): TODO`)
  const told = entries.map(({ prose }) => {
    const lead = prose.find(({ url }) => url)
    const text = escaped(oneLine(textOf(prose)))
    return lead?.url
      ? `- ${text.replace(escaped(lead.text), `[${escaped(lead.text)}](${lead.url})`)}`
      : `- ${text}`
  })
  return told.length > 0 ? told : [...new Set(unknown)]
}

const lines = (rows: readonly string[]): string => rows.filter((row) => row !== '').join('\n')
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
const quoted = (text: string): string => JSON.stringify(oneLine(text))
const slugOfId = (id: string): string => id.slice(id.lastIndexOf('/') + 1)
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>#|~]/g, '\\$&')
/** A comment of HTML: the reader passes over it; two hyphens would end it. */
const todo = (text: string): string =>
  `<!-- TODO: ${oneLine(text).replace(/-{2,}/g, '-').replace(/[<>]/g, '')} -->`
