// Every address of the page in one table: what is not listed does not exist.
import { CHAT_ROUTES } from './routes/chat.ts'
import { FILE_ROUTES } from './routes/files.ts'
import { LIBRARY_ROUTES } from './routes/library.ts'
import type { AskedOfPage, Route } from './routes/route.ts'

export const ROUTES: readonly Route[] = [...CHAT_ROUTES, ...LIBRARY_ROUTES, ...FILE_ROUTES]

const PATTERNS = ROUTES.map((route) => ({ route, pattern: new URLPattern({ pathname: route.path }) }))

/** What answers, and what its pattern leaves open. */
type Found = Pick<Route, 'answer'> & Pick<AskedOfPage, 'open'>

/** @param path as it was asked for: what cannot be decoded is no address of anything */
export function routeOf(method: Route['method'], path: string): Found | undefined {
  for (const { route, pattern } of PATTERNS) {
    const groups = route.method === method ? pattern.exec({ pathname: path })?.pathname.groups : undefined
    if (!groups) continue
    try {
      const open = new Map(
        Object.entries(groups).map(([name, value = '']) => [name, decodeURIComponent(value)]),
      )
      return { answer: route.answer, open: (name) => open.get(name) ?? '' }
    } catch {
      return undefined
    }
  }
  return undefined
}
