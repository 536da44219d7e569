// Charts that are read as well as looked at: the numbers of each stand in a table, which is the chart itself wherever a
// table can be one. Colours are the style sheet's, by class: the page's policy lets no style stand in its elements.
import { listAddress } from '../library/addresses.ts'
import type { Bar, Noters } from '../library/overview.ts'
import type { YearCount } from '../library/shown.ts'
import { type Drawn, el, shape } from '../tree.ts'

/** All in units of the drawing, which are pixels on a wide screen. */
const HEIGHT = 200
const LINE = 170
const TOP = 26
const COLUMN = 56
const BAR = 34
/** So many columns are nearly as wide on a phone as they were drawn. */
const FEW = 8

/**
 * Columns by year, and their table behind a summary.
 * @param what is counted: "Talks"
 * @param linked each year leads to the talks of that year
 */
export function drawYears(what: string, years: readonly YearCount[], linked = false): Drawn {
  const most = Math.max(1, ...years.map(({ count }) => count))
  const width = years.length * COLUMN
  const name = `${what} by year: ${years.map(({ year, count }) => `${year} ${count}`).join(', ')}`
  return el(
    'figure',
    { class: years.length > FEW ? 'years many' : 'years' },
    shape(
      'svg',
      {
        viewBox: `0 0 ${width} ${HEIGHT}`,
        width: String(width),
        height: String(HEIGHT),
        role: 'img',
        'aria-label': name,
      },
      years.map(({ year, count }, place) => {
        const middle = String(place * COLUMN + COLUMN / 2)
        const height = (count / most) * (LINE - TOP)
        const y = LINE - height
        return shape(
          'g',
          {},
          shape('rect', {
            class: 'column',
            x: String(place * COLUMN + (COLUMN - BAR) / 2),
            y: String(y),
            width: String(BAR),
            height: String(height),
            rx: '4',
          }),
          count > 0 &&
            shape(
              'text',
              { class: 'number', x: middle, y: String(y - 7), 'text-anchor': 'middle' },
              String(count),
            ),
          shape(
            'text',
            { class: 'year', x: middle, y: String(LINE + 20), 'text-anchor': 'middle' },
            shape('tspan', { class: 'century' }, year.slice(0, 2)),
            year.slice(2),
          ),
        )
      }),
      shape('line', { class: 'ground', x1: '0', x2: String(width), y1: String(LINE), y2: String(LINE) }),
    ),
    el(
      'details',
      {},
      el('summary', {}, `${what} by year, as a table`),
      el(
        'table',
        {},
        el(
          'thead',
          {},
          el(
            'tr',
            {},
            ['Year', what].map((one) => el('th', { scope: 'col' }, one)),
          ),
        ),
        el(
          'tbody',
          {},
          years.map(({ year, count }) =>
            el(
              'tr',
              {},
              el(
                'th',
                { scope: 'row' },
                linked && count > 0 ? el('a', { href: listAddress('talks', { year }) }, year) : year,
              ),
              el('td', {}, String(count)),
            ),
          ),
        ),
      ),
    ),
  )
}

/** Bars beside their names: a table in which a bar stands behind each number. @param what the names are of: "Level" */
export function drawBars(what: string, counted: string, bars: readonly Bar[]): Drawn {
  const most = Math.max(1, ...bars.map(({ count }) => count))
  return el(
    'table',
    { class: 'bars' },
    el(
      'thead',
      { class: 'unseen' },
      el(
        'tr',
        {},
        [what, counted].map((one) => el('th', { scope: 'col' }, one)),
      ),
    ),
    el(
      'tbody',
      {},
      bars.map(({ label, to, count, remark }) =>
        el(
          'tr',
          {},
          el(
            'th',
            { scope: 'row' },
            el('a', { href: to }, label),
            remark !== undefined && el('small', {}, remark),
          ),
          el(
            'td',
            {},
            el(
              'span',
              { class: 'measured' },
              shape(
                'svg',
                { class: 'bar', 'aria-hidden': 'true', width: '100%', height: '14' },
                shape('rect', { class: 'column', width: `${(100 * count) / most}%`, height: '14', rx: '4' }),
              ),
              el('span', {}, count.toLocaleString('en')),
            ),
          ),
        ),
      ),
    ),
  )
}

/** Shades of a cell, from the palest; an empty cell has none. */
const SHADES = 5

/** Who noted how many talks of which year: a table whose cells are darker the more they hold. */
export function drawNoters({ years, rows }: Noters): Drawn {
  const most = Math.max(1, ...rows.flatMap(({ counts }) => counts))
  const shade = (count: number): string =>
    count === 0 ? 'none' : `shade-${Math.ceil((SHADES * count) / most)}`
  return el(
    'div',
    { class: 'frame', role: 'region', tabindex: '0', 'aria-label': 'Talks by author and year' },
    el(
      'table',
      { class: 'noters' },
      el(
        'thead',
        {},
        el(
          'tr',
          {},
          ['Author', ...years, 'All'].map((one) => el('th', { scope: 'col' }, one)),
        ),
      ),
      el(
        'tbody',
        {},
        rows.map(({ author, to, counts, all }) =>
          el(
            'tr',
            {},
            el('th', { scope: 'row' }, el('a', { href: to }, author)),
            counts.map((count) => el('td', { class: shade(count) }, count === 0 ? '' : String(count))),
            el('td', { class: 'all' }, String(all)),
          ),
        ),
      ),
    ),
  )
}
