// One kind of thing as a list: a search, filters, and page by page. A plain form: it works without any script.
import { LIBRARY, listAddress } from '../library/addresses.ts'
import { FILTER_NAMES, type FilterChoices, KIND_NAMES, type LibraryList } from '../library/lists.ts'
import { linkedRow } from '../library/shown.ts'
import { type Drawn, el } from '../tree.ts'
import { drawPage } from './layout.ts'
import { drawKinds, drawRows, drawSearch } from './parts.ts'

export function drawListPage(shown: LibraryList): string {
  const { kind, typed, offered, narrowed, rows, count, of } = shown
  const name = KIND_NAMES[kind]
  const isAll = count === of
  return drawPage({
    title: titleOf(shown),
    path: LIBRARY,
    body: [
      el('h1', {}, name),
      drawKinds(kind),
      el(
        'form',
        // Going back, a browser would restore what was chosen then over what this address says.
        { class: 'search', action: listAddress(kind), method: 'get', role: 'search', autocomplete: 'off' },
        drawSearch(typed, `Search ${name.toLowerCase()}`),
        offered.map(drawChoices),
        el('button', { type: 'submit' }, 'Show'),
      ),
      ...narrowed.map(({ name: filter, label, without }) =>
        el(
          'p',
          { class: 'narrowed' },
          `${FILTER_NAMES[filter]}: `,
          el('strong', {}, label),
          ' ',
          el('a', { href: without }, 'Show others too', el('span', { class: 'unseen' }, ` than ${label}`)),
        ),
      ),
      el(
        'p',
        { class: 'about', role: 'status' },
        isAll
          ? `${of.toLocaleString('en')} in all`
          : `${count.toLocaleString('en')} of ${of.toLocaleString('en')}`,
        !isAll && [' · ', el('a', { href: listAddress(kind) }, 'Show all')],
      ),
      rows.length > 0
        ? drawRows(rows.map(linkedRow))
        : el(
            'p',
            { class: 'nothing' },
            of === 0
              ? `The notes hold no ${name.toLowerCase()} yet.`
              : 'Nothing fits. Take a word or a filter away.',
          ),
      drawPages(shown),
    ].filter((one): one is Drawn => one !== undefined),
  })
}

/** Told apart in the history of a browser: what was looked for, by what it is narrowed, and which page. */
const titleOf = ({ kind, typed, offered, narrowed, page }: LibraryList): string =>
  [
    typed,
    ...offered.map(({ chosen, choices }) => choices.find(({ value }) => value === chosen)?.label ?? ''),
    ...narrowed.map(({ label }) => label),
    KIND_NAMES[kind],
    page > 1 ? `page ${page}` : '',
  ]
    .filter(Boolean)
    .join(' · ')

const drawChoices = ({ name, chosen, choices }: FilterChoices): Drawn =>
  el(
    'select',
    { name, 'aria-label': FILTER_NAMES[name] },
    el('option', { value: '' }, `${FILTER_NAMES[name]}: any`),
    choices.map(({ value, label, count }) =>
      el('option', { value, ...(value === chosen && { selected: '' }) }, `${label} (${count})`),
    ),
  )

function drawPages({ page, earlier, later }: LibraryList): Drawn | undefined {
  if (!earlier && !later) return undefined
  return el(
    'nav',
    { class: 'pages', 'aria-label': 'Pages of this list' },
    earlier !== undefined && el('a', { href: earlier, rel: 'prev' }, '← Earlier'),
    el('span', {}, `Page ${page}`),
    later !== undefined && el('a', { href: later, rel: 'next' }, 'Next →'),
  )
}
