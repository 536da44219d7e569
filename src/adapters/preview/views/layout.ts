// What every page has: head, the way between the pages, and the switch between light and dark.
import { FEEDS } from '../feeds/addresses.ts'
import { LIBRARY } from '../library/addresses.ts'
import { type Child, type Drawn, el, toHtml } from '../tree.ts'

const PAGES = [
  ['/', 'Chat'],
  [LIBRARY, 'Library'],
  ['/digests', 'Digests'],
  ['/topics', 'Topics'],
] as const

export interface Page {
  readonly title: string
  /** The page's own path, as the navigation has it; none for a page that does not exist. */
  readonly path?: (typeof PAGES)[number][0]
  readonly body: readonly Child[]
  /** Scripts of the folder page/. */
  readonly scripts?: readonly string[]
}

/** @returns a whole document; only addresses of this server stand in it, links of the notes apart */
export const drawPage = ({ title, path, body, scripts = [] }: Page): string =>
  `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${toHtml(title)} · kubecon preview</title>
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
${FEEDS.map(({ path: href, type, title: name }) => `<link rel="alternate" type="${type}" title="${name}" href="${href}">`).join('\n')}
<link rel="stylesheet" href="/assets/page.css">
<link rel="stylesheet" href="/assets/looks.css">
<script src="/assets/theme.js"></script>
${['keys.js', ...scripts].map((name) => `<script type="module" src="/assets/${name}"></script>`).join('\n')}
</head>
<body>
${[skipLink, drawTop(path), el('main', { id: 'content', tabindex: '-1' }, ...body), path !== '/' && drawEnd()]
  .filter((part) => part !== false)
  .map((part) => toHtml(part))
  .join('\n')}
</body>
</html>
`

const skipLink = el('a', { class: 'skip', href: '#content' }, 'Skip to the content')

const drawTop = (path: string | undefined): Drawn =>
  el(
    'header',
    { class: 'top' },
    el(
      'a',
      { class: 'brand', href: '/' },
      el('img', { src: '/assets/icon.svg', alt: '', width: '28', height: '28' }),
      el('span', {}, 'kubecon'),
      el('span', { class: 'sub' }, 'preview'),
    ),
    el(
      'nav',
      { class: 'ways', 'aria-label': 'Pages' },
      PAGES.map(([href, name]) => el('a', { href, ...(href === path && { 'aria-current': 'page' }) }, name)),
    ),
    el('button', { type: 'button', class: 'theme', 'data-theme-choice': '', hidden: '' }, 'Dark'),
  )

/** What can be subscribed to. */
const drawEnd = (): Drawn =>
  el(
    'footer',
    {},
    'Subscribe: ',
    FEEDS.map(({ path, title }, place) => [place > 0 && ' · ', el('a', { href: path }, title)]),
  )

/** What stands on a page that has nothing else to say. */
export const drawNotFound = (): string =>
  drawPage({
    title: 'Not here',
    body: [
      el('h1', {}, 'There is no such page'),
      el('p', {}, 'The address is wrong, or what was here is no longer in the notes.'),
      el(
        'p',
        {},
        el('a', { href: LIBRARY }, 'Search the library'),
        ' · ',
        el('a', { href: '/' }, 'Back to the chat'),
      ),
    ],
  })
