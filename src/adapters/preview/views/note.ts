// One note: its lines as they are written, and beside them what was understood and what is wrong.

import { type Drawn, el, outward } from '../tree.ts'
import { drawPage } from './layout.ts'
import { drawProblems } from './library.ts'

/** A talk or passage of the note. */
export interface Understood {
  readonly kind: string
  readonly id: string
  readonly title: string
  readonly startLine: number
  readonly endLine: number
  /** What was read of it: speakers, links, projects, status; a name and its value. */
  readonly facts: readonly (readonly [name: string, value: string, url?: string])[]
}

export interface NoteShown {
  readonly id: string
  readonly title: string
  readonly file: string
  readonly url?: string
  readonly facts: readonly (readonly [name: string, value: string, url?: string])[]
  readonly lines: readonly string[]
  readonly understood: readonly Understood[]
  readonly problems: readonly { readonly line: number; readonly text: string; readonly severity: string }[]
}

export const drawNotePage = (note: NoteShown): string =>
  drawPage({
    title: note.title,
    path: '/library',
    body: [
      el('p', { class: 'back' }, el('a', { href: '/library' }, '← Library')),
      el('h1', {}, note.title),
      drawFacts(note.facts),
      ...(note.problems.length > 0
        ? [drawProblems(note.problems.map(({ line, text }) => `${note.file}:${line}: ${text}`))]
        : []),
      el(
        'div',
        { class: 'note' },
        el(
          'section',
          { class: 'source', 'aria-label': `Lines of ${note.file}` },
          el('h2', {}, 'As written'),
          el(
            'ol',
            { class: 'lines' },
            note.lines.map((text, index) => drawLine(text, index + 1, note)),
          ),
        ),
        el(
          'section',
          { class: 'understood', 'aria-label': 'What was understood' },
          el('h2', {}, 'As understood'),
          note.understood.map(drawUnderstood),
        ),
      ),
    ],
  })

function drawLine(text: string, line: number, { understood, problems }: NoteShown): Drawn {
  const here = problems.filter((problem) => problem.line === line)
  const told = understood.some(({ startLine, endLine }) => startLine <= line && line <= endLine)
  const opens = understood.some(({ startLine }) => startLine === line)
  const look = ['line', told && 'told', opens && 'opens', here.length > 0 && 'wrong']
    .filter(Boolean)
    .join(' ')
  return el(
    'li',
    { id: `line-${line}`, class: look },
    el('code', {}, text),
    here.map((problem) => el('span', { class: 'problem' }, problem.text)),
  )
}

const drawUnderstood = ({ kind, id, title, startLine, endLine, facts }: Understood): Drawn =>
  el(
    'article',
    { class: 'card' },
    el('p', { class: 'facts' }, el('span', { class: 'kind' }, kind), ' ', el('code', {}, id)),
    el('h3', {}, title),
    drawFacts(facts),
    el(
      'p',
      { class: 'facts' },
      el(
        'a',
        { href: `#line-${startLine}` },
        startLine === endLine ? `line ${startLine}` : `lines ${startLine}–${endLine}`,
        el('span', { class: 'unseen' }, ` of ${title}`),
      ),
    ),
  )

const drawFacts = (facts: NoteShown['facts']): Drawn =>
  el(
    'dl',
    { class: 'facts' },
    facts.map(([name, value, url]) =>
      el('div', {}, el('dt', {}, name), el('dd', {}, url ? outward(url, value) : value)),
    ),
  )
