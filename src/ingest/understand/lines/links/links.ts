// Links that lead to a session, by their addresses.
import { SESSION_PAGES, type SessionLinkKind } from './session-pages.ts'

export type { SessionLinkKind } from './session-pages.ts'

export interface SessionLink {
  readonly url: string
  readonly kind: SessionLinkKind
}

/**
 * What of a session the address leads to; undefined for every other page.
 * @example sessionLinkKind('https://youtu.be/abcdefghijk') // → 'video'
 */
export function sessionLinkKind(url: string): SessionLinkKind | undefined {
  if (!/^https?:\/\//i.test(url) || url.length > 2000) return undefined
  return SESSION_PAGES.find(({ pattern }) => pattern.test(url))?.kind
}

/** Plays slides, where their page can be opened too. */
const PLAYER = /\/\/(?:speakerdeck\.com\/player|www\.slideshare\.net\/slideshow\/embed_code)\//

/** The first recording, the first slides, the first entry of the schedule. */
export function firstOfEachKind(links: readonly SessionLink[]): readonly SessionLink[] {
  const best = new Map<SessionLinkKind, SessionLink>()
  for (const link of links) {
    const before = best.get(link.kind)
    if (!before || (PLAYER.test(before.url) && !PLAYER.test(link.url))) best.set(link.kind, link)
  }
  return links.filter((link, index) => best.get(link.kind) === link && links.indexOf(link) === index)
}
