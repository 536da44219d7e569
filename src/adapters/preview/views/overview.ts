// The library's front page: a search, how much there is, and how it is spread.
import { LIBRARY, listAddress } from '../library/addresses.ts'
import type { OverviewShown } from '../library/overview.ts'
import { countOf } from '../library/shelves.ts'
import { type Child, type Drawn, el } from '../tree.ts'
import { drawBars, drawNoters, drawYears } from './charts.ts'
import { drawPage } from './layout.ts'
import { drawKinds, drawProblems, drawSearch, drawSection } from './parts.ts'

/** @param waiting how many notes from the chat an approver has to decide: of what they say nothing is shown */
export const drawOverviewPage = (shown: OverviewShown, waiting = 0): string =>
  drawPage({
    title: shown.typed ? `${shown.typed} · Library` : 'Library',
    path: LIBRARY,
    body: [
      el('h1', {}, 'Library'),
      el(
        'p',
        { class: 'lead' },
        'What the bot has read and understood. Every talk leads to the lines it comes from.',
      ),
      el(
        'form',
        { class: 'search', action: LIBRARY, method: 'get', role: 'search' },
        drawSearch(shown.typed, 'Search the library'),
        el('button', { type: 'submit' }, 'Search'),
      ),
      drawKinds(undefined, shown.counts),
      ...drawWaiting(waiting),
      ...(shown.found ? drawFound(shown.typed, shown.found) : drawSpread(shown)),
    ],
  })

const drawWaiting = (waiting: number): readonly Child[] =>
  waiting === 0
    ? []
    : [
        el(
          'p',
          { class: 'about' },
          `${countOf(waiting, 'note')} from the chat ${waiting === 1 ? 'waits' : 'wait'} for approval. Approvers read them in Slack or Discord: they write to the bot: drafts.`,
        ),
      ]

const drawFound = (typed: string, found: NonNullable<OverviewShown['found']>): readonly Child[] =>
  found.length === 0
    ? [
        el('p', { class: 'nothing' }, `Nothing in the library has “${typed}” in its name. `),
        el(
          'p',
          {},
          el('a', { href: `/?${new URLSearchParams({ q: typed })}` }, 'Ask the bot: it also reads the texts'),
        ),
      ]
    : found.map(drawSection)

const drawSpread = ({ years, levels, projects, noters, problems, counts }: OverviewShown): readonly Child[] =>
  [
    drawProblems(problems),
    counts.notes === 0 &&
      el('p', { class: 'nothing' }, 'There are no notes yet. docs/notes.md says how to add one.'),
    years.length > 0 &&
      part(
        'Talks over the years',
        'Talks that somebody noted, by the year of the KubeCon.',
        drawYears('Talks', years, true),
      ),
    levels.length > 0 &&
      el(
        'div',
        { class: 'halves' },
        part(
          'Projects and their levels',
          'Projects the notes name, by their level in the CNCF.',
          drawBars('Level', 'Projects', levels),
        ),
        part(
          'Most mentioned projects',
          'How many notes, talks and passages name them.',
          drawBars('Project', 'Mentions', projects),
        ),
      ),
    noters.rows.length > 0 &&
      part(
        'Who noted what',
        noters.of > noters.rows.length
          ? `Talks by the year they were given: the ${noters.rows.length} of ${noters.of} authors who noted most.`
          : 'Talks by the year they were given.',
        drawNoters(noters),
        noters.of > noters.rows.length &&
          el('p', { class: 'all' }, el('a', { href: listAddress('authors') }, 'All authors')),
      ),
  ].filter((one): one is Drawn => one !== false && one !== undefined)

const part = (title: string, about: string, ...content: readonly (Child | false)[]): Drawn =>
  el('section', { 'aria-label': title }, el('h2', {}, title), el('p', { class: 'about' }, about), content)
