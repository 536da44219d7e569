// One note: its lines as they are written, and beside them what was understood and what is wrong.
import { LIBRARY } from '../library/addresses.ts'
import type { NoteShown, Understood } from '../library/note.ts'
import { type Drawn, el } from '../tree.ts'
import { drawPage } from './layout.ts'
import { drawFacts, drawProblems, drawWay } from './parts.ts'

export const drawNotePage = (note: NoteShown): string =>
  drawPage({
    title: note.title,
    path: LIBRARY,
    body: [
      drawWay('notes'),
      el('h1', {}, note.title),
      drawFacts(note.facts),
      drawProblems(note.problems.map(({ line, text }) => `${note.file}:${line}: ${text}`)),
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
    ].filter((one): one is Drawn => one !== undefined),
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

const drawUnderstood = ({ kind, id, title, to, startLine, endLine, facts }: Understood): Drawn =>
  el(
    'article',
    { class: 'card' },
    el('p', { class: 'facts' }, el('span', { class: 'kind' }, kind), ' ', el('code', {}, id)),
    el('h3', {}, el('a', { href: to }, title)),
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
