// What several pages of the library have in common: where one is, facts, rows, problems.
import { KINDS, LIBRARY, type LibraryKind, listAddress } from '../library/addresses.ts'
import { KIND_NAMES } from '../library/lists.ts'
import type { Linked, RowsShown, ShownFact } from '../library/shown.ts'
import { type Child, type Drawn, el, outward } from '../tree.ts'

export const drawLinked = ({ text, to, url, remark }: Linked): Child => {
  const drawn =
    to === undefined ? (url === undefined ? text : outward(url, text)) : el('a', { href: to }, text)
  return remark === undefined ? drawn : el('span', {}, drawn, ` ${remark}`)
}

export const drawFacts = (facts: readonly ShownFact[]): Drawn | undefined =>
  facts.length === 0
    ? undefined
    : el(
        'dl',
        { class: 'facts' },
        facts.map(([name, ...values]) =>
          el(
            'div',
            {},
            el('dt', {}, name),
            el(
              'dd',
              {},
              values.map((value, place) => [place > 0 && ', ', drawLinked(value)]),
            ),
          ),
        ),
      )

/** The way between the kinds. @param counts how many of each, where that is known */
export const drawKinds = (
  here: LibraryKind | undefined,
  counts?: Readonly<Record<LibraryKind, number>>,
): Drawn =>
  el(
    'nav',
    { class: 'jumps', 'aria-label': 'Kinds' },
    KINDS.map((kind) =>
      el(
        'a',
        { href: listAddress(kind), ...(kind === here && { 'aria-current': 'true' }) },
        KIND_NAMES[kind],
        counts && [' ', el('span', { class: 'count' }, counts[kind].toLocaleString('en'))],
      ),
    ),
  )

/** Where a page stands. */
export const drawWay = (kind: LibraryKind): Drawn =>
  el(
    'nav',
    { class: 'back', 'aria-label': 'Where this is' },
    el('a', { href: LIBRARY }, 'Library'),
    ' › ',
    el('a', { href: listAddress(kind) }, KIND_NAMES[kind]),
  )

export const drawRows = (rows: RowsShown['rows']): Drawn =>
  el(
    'ul',
    { class: 'rows' },
    rows.map(({ link, facts }) =>
      el('li', {}, drawLinked(link), ' ', el('span', { class: 'facts' }, drawDates(facts))),
    ),
  )

/** Days as such: a browser does not break them at their hyphens. */
const drawDates = (facts: string): readonly Child[] =>
  facts
    .split(/(\d{4}-\d{2}-\d{2})/)
    .map((part, place) => (place % 2 === 1 ? el('time', { datetime: part }, part) : part))

export const drawSection = ({ title, rows, all }: RowsShown): Drawn =>
  el(
    'section',
    { 'aria-label': title },
    el('h2', {}, title),
    drawRows(rows),
    all &&
      el('p', { class: 'all' }, el('a', { href: all.to }, `All ${all.count.toLocaleString('en')}: ${title}`)),
  )

export const drawProblems = (problems: readonly string[]): Drawn | undefined =>
  problems.length === 0
    ? undefined
    : el(
        'section',
        { class: 'problems', 'aria-label': 'Problems' },
        el('h2', {}, problems.length === 1 ? 'One problem' : `${problems.length} problems`),
        el(
          'ul',
          {},
          problems.map((problem) => el('li', {}, el('code', {}, problem))),
        ),
      )

/** The field in which something of the library is looked for; `/` leads to it. */
export const drawSearch = (typed: string, label: string): Drawn =>
  el('input', {
    type: 'search',
    name: 'q',
    value: typed,
    maxlength: '200',
    autocomplete: 'off',
    'aria-label': label,
    'aria-keyshortcuts': '/ Control+K',
    placeholder: label,
    'data-field': '',
  })
