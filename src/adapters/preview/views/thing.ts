// One talk, passage, speaker, project, edition or author: facts that lead on, what is noted, and what belongs to it.
import { LIBRARY } from '../library/addresses.ts'
import type { ThingShown } from '../library/shown.ts'
import { type Drawn, el } from '../tree.ts'
import { drawYears } from './charts.ts'
import { drawPage } from './layout.ts'
import { drawFacts, drawLinked, drawSection, drawWay } from './parts.ts'

export const drawThingPage = ({ kind, title, facts, text, spread, sections, onward }: ThingShown): string =>
  drawPage({
    title,
    path: LIBRARY,
    body: [
      drawWay(kind),
      el('h1', {}, title),
      el(
        'p',
        { class: 'onward' },
        onward.map((one) => drawLinked(one)),
      ),
      drawFacts(facts),
      text && text.length > 0 && drawText(text),
      ...(spread && spread.years.length > 0
        ? [el('h2', {}, `${spread.what} by year`), drawYears(spread.what, spread.years)]
        : []),
      ...sections.map(drawSection),
    ].filter((one): one is Drawn => one !== undefined && one !== false),
  })

const drawText = (text: NonNullable<ThingShown['text']>): Drawn =>
  el(
    'section',
    { class: 'told', 'aria-label': 'What is noted' },
    el('h2', {}, 'What is noted'),
    text.map(({ text: words, to, lines }) =>
      el('p', {}, words, ' ', el('a', { class: 'lines-of', href: to }, lines)),
    ),
  )
