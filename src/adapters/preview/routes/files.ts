// Files: feeds, those of the page itself, pictures of answers.
import { FEEDS } from '../feeds/addresses.ts'
import { file } from '../replies.ts'
import type { Route } from './route.ts'

export const FILE_ROUTES: readonly Route[] = [
  ...FEEDS.map(
    ({ path, type }): Route => ({
      method: 'GET',
      path,
      async answer({ url: { origin } }, { library, now }) {
        // Loaded with the first feed: hardly anybody who tries the page asks for one.
        const { writeFeed } = await import('../feeds/feeds.ts')
        const written = await writeFeed(path, { library: library(), origin, now: now() })
        return written === undefined ? undefined : file(`${type}; charset=utf-8`, written)
      },
    }),
  ),
  {
    method: 'GET',
    path: '/assets/:name',
    answer({ open }, { asset }) {
      const found = asset(open('name'))
      return found && file(found.type, found.body)
    },
  },
  {
    method: 'GET',
    path: '/pictures/:name',
    async answer({ url }, { pictures, toPng }) {
      const svg = pictures.svgAt(url.pathname)
      return svg === undefined ? undefined : file('image/png', await toPng(svg))
    },
  },
]
