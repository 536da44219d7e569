// The library: notes, talks, projects and speakers, each with the way to the lines it was read from.

import { type Child, type Drawn, el, outward } from '../tree.ts'
import { drawPage } from './layout.ts'

export interface NoteRow {
  readonly id: string
  readonly title: string
  readonly author: string
  readonly edition: string
  readonly talks: number
  readonly passages: number
  readonly problems: number
}

/** Something read from a note, and where. */
export interface ReadingShown {
  readonly title: string
  readonly note: string
  readonly line: number
  /** Speakers, edition, level. */
  readonly facts: string
}

export interface ProjectShown {
  readonly name: string
  readonly url?: string
  readonly facts: string
  readonly readings: readonly ReadingShown[]
}

export interface SpeakerRow {
  readonly name: string
  readonly readings: readonly ReadingShown[]
}

export interface LibraryShown {
  readonly notes: readonly NoteRow[]
  readonly talks: readonly ReadingShown[]
  readonly projects: readonly ProjectShown[]
  readonly speakers: readonly SpeakerRow[]
  /** `file:line: what`, of files that are not among the notes, and of data. */
  readonly problems: readonly string[]
}

/** Where a line of a note is shown. */
export const lineAddress = (note: string, line: number): string =>
  `/library/note?id=${encodeURIComponent(note)}#line-${line}`

export const drawLibraryPage = ({ notes, talks, projects, speakers, problems }: LibraryShown): string =>
  drawPage({
    title: 'Library',
    path: '/library',
    body: [
      el('h1', {}, 'Library'),
      el(
        'p',
        { class: 'lead' },
        'What the bot has read and understood. Every entry leads to the lines it comes from.',
      ),
      el(
        'nav',
        { class: 'jumps', 'aria-label': 'On this page' },
        [
          ['notes', 'Notes', notes.length],
          ['talks', 'Talks', talks.length],
          ['projects', 'Projects', projects.length],
          ['speakers', 'Speakers', speakers.length],
        ].map(([id, name, count]) =>
          el('a', { href: `#${id}` }, `${name} `, el('span', { class: 'count' }, String(count))),
        ),
      ),
      problems.length > 0 && drawProblems(problems),
      part('notes', 'Notes', el('div', { class: 'cards' }, notes.map(drawNoteCard))),
      part('talks', 'Talks', el('ul', { class: 'rows' }, talks.map(drawReading))),
      part('projects', 'Projects', el('ul', { class: 'rows' }, projects.map(drawProject))),
      part('speakers', 'Speakers', el('ul', { class: 'rows two' }, speakers.map(drawSpeaker))),
    ].filter((one): one is Drawn => one !== false),
  })

export const drawProblems = (problems: readonly string[]): Drawn =>
  el(
    'section',
    { class: 'problems', 'aria-label': 'Problems' },
    el('h2', {}, problems.length === 1 ? 'One problem' : `${problems.length} problems`),
    el(
      'ul',
      {},
      problems.map((problem) => el('li', {}, el('code', {}, problem))),
    ),
  )

const part = (id: string, title: string, content: Child): Drawn =>
  el('section', { id, 'aria-labelledby': `${id}-title` }, el('h2', { id: `${id}-title` }, title), content)

const drawNoteCard = ({ id, title, author, edition, talks, passages, problems }: NoteRow): Drawn =>
  el(
    'article',
    { class: 'card' },
    el('h3', {}, el('a', { href: `/library/note?id=${encodeURIComponent(id)}` }, title)),
    el('p', {}, [author, edition].filter(Boolean).join(' · ')),
    el(
      'p',
      { class: 'facts' },
      `${talks} ${talks === 1 ? 'talk' : 'talks'} · ${passages} ${passages === 1 ? 'passage' : 'passages'}`,
      problems > 0 &&
        el('span', { class: 'warn' }, ` · ${problems} ${problems === 1 ? 'problem' : 'problems'}`),
    ),
  )

const drawReading = ({ title, note, line, facts }: ReadingShown): Drawn =>
  el('li', {}, el('a', { href: lineAddress(note, line) }, title), el('span', { class: 'facts' }, facts))

const drawProject = ({ name, url, facts, readings }: ProjectShown): Drawn =>
  el(
    'li',
    {},
    el('strong', {}, url ? outward(url, name) : name),
    el('span', { class: 'facts' }, facts),
    drawPlaces(name, readings),
  )

const drawSpeaker = ({ name, readings }: SpeakerRow): Drawn =>
  el('li', {}, el('strong', {}, name), drawPlaces(name, readings))

/** Many places stand behind a summary. */
const drawPlaces = (name: string, readings: readonly ReadingShown[]): Drawn => {
  const list = el('ul', { class: 'places' }, readings.map(drawReading))
  return readings.length < 3
    ? list
    : el(
        'details',
        {},
        el(
          'summary',
          { 'aria-label': `${readings.length} places that name ${name}` },
          `${readings.length} places`,
        ),
        list,
      )
}
