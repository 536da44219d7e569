// What the programme adds to a noted talk: only on equal edition and equal folded title.

import { LINK_ORDER } from '../domain/answer.ts'
import type { Session } from '../domain/catalogue.ts'
import type { LinkKind, Talk } from '../domain/corpus.ts'
import { fold } from '../domain/ids.ts'

/** Sessions by edition and folded title. */
export type Programme = ReadonlyMap<string, readonly Session[]>

const key = (edition: string, title: string): string => `${edition} ${fold(title)}`

export function indexProgramme(sessions: readonly Session[]): Programme {
  return Map.groupBy(sessions, (session) => key(session.edition, session.title))
}

/** True where either names nobody, or both name somebody in common. */
export function shareSpeaker(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return true
  const names = new Set(a.map(fold))
  return b.some((name) => names.has(fold(name)))
}

/**
 * The talk with the links (and, where the note names nobody, the speakers) that its session lends, marked as lent.
 * Two sessions that fit equally well lend nothing: a wrong link is worse than none.
 */
export function lendTo(talk: Talk, programme: Programme): Talk {
  const fitting = (programme.get(key(talk.edition, talk.title)) ?? []).filter((session) =>
    shareSpeaker(talk.speakers, session.speakers),
  )
  const [session, second] = fitting
  if (!session || second) return talk
  const own = new Set<LinkKind>(talk.links.map((link) => link.kind))
  const lent = LINK_ORDER.flatMap((kind) => {
    const url = session[kind]
    return url && !own.has(kind) ? [{ kind, url, lentBy: session.id }] : []
  })
  return {
    ...talk,
    links: [...talk.links, ...lent],
    lentSpeakers: talk.speakers.length === 0 ? session.speakers : [],
  }
}
