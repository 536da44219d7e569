// What was understood of a raw text → a draft in the note format, for a maintainer to retell.
import type { Edition } from '../../domain/library/catalogue.ts'
import type { Note, Passage, Talk } from '../../domain/library/corpus.ts'
import { fold, type NoteId } from '../../domain/library/ids.ts'
import { type Sentence, textOf } from '../../domain/text/prose.ts'
import type { ReadNote } from '../notes/note-format.ts'
import { idsOf } from '../notes/raw-ids.ts'
import { LONGEST_SLUG } from '../notes/sections.ts'
import type { Understanding } from '../understand/understand.ts'

export interface DraftSource {
  /** Of the note that the draft becomes: the ids in it begin with this. */
  readonly id: NoteId
  /** Where the original stands; absent for a file of which that is not known. */
  readonly url?: string
  /** All of them, for the hint where none was found. */
  readonly editions: readonly Edition[]
}

const KEYS = { recording: 'Recording', slides: 'Slides', schedule: 'Schedule' } as const
/** Below this a talk is marked, so that somebody looks at it. */
const CERTAIN = 0.8

interface DraftSection {
  readonly line: number
  readonly parts: readonly string[]
}

/** The draft's text: what the author wrote stands in quotations, and a TODO wherever the reader was unsure. */
export function draftOf(read: ReadNote, understanding: Understanding, source: DraftSource): string {
  const { note } = read
  const idFor = idsOf(source.id, LONGEST_SLUG)
  const sections = [
    ...read.talks.map((talk) => talkSection(talk, slugOfId(idFor('talk', talk.title)))),
    ...themesOf(read).map((theme) => themeSection(theme, slugOfId(idFor('passage', theme.title)))),
  ].sort((a, b) => a.line - b.line)
  const listed = projectLines(read)
  return `${[
    frontMatter(note, source),
    ...understanding.unsure.map(({ title, startLine, sureness }) =>
      todo(
        `line ${understanding.lineOf?.(startLine) ?? startLine} may name a talk (sureness ${sureness}): ${title ?? ''}`,
      ),
    ),
    ...sections.flatMap(({ parts }) => parts),
    ...(listed.length > 0 ? ['## Projects {#projects}', listed.join('\n')] : []),
  ]
    .filter((part) => part !== '')
    .join('\n\n')}\n`
}

function talkSection(talk: Talk, slug: string): DraftSection {
  const { title, speakers, links, themes, status, sureness = 1, startLine } = talk
  return {
    line: startLine,
    parts: [
      `## Talk: ${escaped(oneLine(title))} {#${slug}}`,
      lines([
        speakers.length > 0 ? `Speakers: ${speakers.map(listedWords).join(', ')}` : '',
        ...links.filter(({ lentBy }) => !lentBy).map(({ kind, url }) => `${KEYS[kind]}: ${url}`),
        themes.length > 0 ? `Themes: ${themes.map(listedWords).join(', ')}` : '',
        status === 'watched' ? '' : `Status: ${status}`,
      ]),
      sureness < CERTAIN ? todo(`is this a talk? Line ${startLine}, sureness ${sureness}`) : '',
      talk.untitled ? todo(`the note does not name this talk (line ${startLine}): find its title`) : '',
      ...retell(talk.sentences),
    ],
  }
}

/** Paragraphs under one heading are one theme. */
function themesOf({ passages }: ReadNote): readonly Passage[] {
  const byTitle = Map.groupBy(
    passages.filter(({ kind }) => kind !== 'projects'),
    ({ title }) => fold(title) || title,
  )
  return [...byTitle.values()].flatMap(([first, ...more]) =>
    first ? [{ ...first, sentences: [first, ...more].flatMap(({ sentences }) => sentences) }] : [],
  )
}

const themeSection = ({ title, kind, startLine, sentences }: Passage, slug: string): DraftSection => ({
  line: startLine,
  parts: [
    `## Theme: ${escaped(oneLine(title))} {#${slug}}`,
    kind === 'theme' ? '' : `Kind: ${kind}`,
    ...retell(sentences),
  ],
})

function frontMatter(note: Note, source: DraftSource): string {
  const url = note.url ?? source.url
  return lines([
    '---',
    `title: ${quoted(note.title)}`,
    note.edition ? `edition: ${note.edition}` : `edition: TODO # ${editionHint(note, source.editions)}`,
    note.author ? `author: ${quoted(note.author)}` : '# TODO author:',
    url ? `url: ${url}` : '# TODO url:',
    note.published ? `published: ${note.published}` : '# TODO published:',
    note.day ? `day: ${note.day}` : '',
    '---',
  ])
}

/** As many as one line can offer. */
const EDITIONS_OFFERED = 4
const DAY_MS = 86_400_000
/** A day before a conference is as far from it as so many after it. */
const LOOKING_FORWARD = 4

/** The editions nearest to the day on which the note was published; the latest where that is not known. */
function editionHint({ event, published }: Note, editions: readonly Edition[]): string {
  if (event) return oneLine(`it says ${event}; a note in this format is about a KubeCon`)
  const dated = editions.filter(({ start }) => start !== undefined)
  // A report comes after the conference; before one people only look forward to it.
  const daysFrom = ({ start = '' }: Edition) => {
    const days = (Date.parse(published ?? '') - Date.parse(start)) / DAY_MS
    return days >= 0 ? days : -days * LOOKING_FORWARD
  }
  const nearest = published
    ? dated.toSorted((a, b) => daysFrom(a) - daysFrom(b))
    : dated.toSorted((a, b) => (b.start ?? '').localeCompare(a.start ?? ''))
  const offered = nearest
    .slice(0, EDITIONS_OFFERED)
    .map(({ id, city, start = '' }) => `${id} (${[city, start.slice(0, 7)].filter(Boolean).join(', ')})`)
  return `which of ${offered.join(', ')}, …?`
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
/** In a list that commas part. */
const listedWords = (text: string): string => oneLine(text).replaceAll(',', ' ')
const quoted = (text: string): string => JSON.stringify(oneLine(text))
const slugOfId = (id: string): string => id.slice(id.lastIndexOf('/') + 1)
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>#|~]/g, '\\$&')
/** A comment of HTML: the reader passes over it; two hyphens would end it. */
const todo = (text: string): string =>
  `<!-- TODO: ${oneLine(text).replace(/-{2,}/g, '-').replace(/[<>]/g, '')} -->`
