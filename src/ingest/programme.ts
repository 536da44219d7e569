// What the programme adds to a noted talk: only on equal edition and equal folded title; and to one that the note
// links without naming it, on the same recording or schedule entry.
import { LINK_ORDER } from '../domain/answers/answer.ts'
import type { Session } from '../domain/library/catalogue.ts'
import type { LinkKind, Talk } from '../domain/library/corpus.ts'
import { fold } from '../domain/library/ids.ts'
import { sessionLinkKey } from '../domain/library/session-addresses.ts'
import type { Steps } from '../domain/slices.ts'

export interface Programme {
  /** By edition and folded title. */
  readonly byTitle: ReadonlyMap<string, readonly Session[]>
  /** By recording and by schedule entry. */
  readonly byLink: ReadonlyMap<string, readonly Session[]>
}

const key = (edition: string, title: string): string => `${edition} ${fold(title)}`

/** By what a session lends: a session a step. */
export function* indexingProgramme(sessions: readonly Session[]): Steps<Programme> {
  const byTitle = new Map<string, Session[]>()
  const byLink = new Map<string, Session[]>()
  const note = (map: Map<string, Session[]>, under: string, session: Session) => {
    const known = map.get(under)
    if (known) known.push(session)
    else map.set(under, [session])
  }
  for (const session of sessions) {
    note(byTitle, key(session.edition, session.title), session)
    for (const url of [session.schedule, session.recording])
      if (url) note(byLink, sessionLinkKey(url), session)
    yield
  }
  return { byTitle, byLink }
}

/**
 * True where either names nobody, or both name somebody in common.
 * @example shareSpeaker(['Liz Rice'], ['liz rice', 'Ann Lee']) // → true
 */
export function shareSpeaker(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return true
  const names = new Set(a.map(fold))
  return b.some((name) => names.has(fold(name)))
}

/**
 * The talk with the links (and, where the note names nobody, the speakers; where it names no title, the title)
 * that its session lends, marked as lent.
 * Two sessions that fit equally well lend nothing: a wrong link is worse than none.
 */
export function lendTo(talk: Talk, programme: Programme): Talk {
  const session = sessionOf(talk, programme)
  if (!session) {
    // The note calls it otherwise: nothing is lent, but whoever asks by the programme's title finds it.
    // In the note format a person chose the title.
    const [linked, another] = talk.sureness === undefined ? [] : linkedSessions(talk, programme)
    return linked && !another ? { ...talk, programmeTitle: linked.title } : talk
  }
  const own = new Set<LinkKind>(talk.links.map((link) => link.kind))
  const lent = LINK_ORDER.flatMap((kind) => {
    const url = session[kind]
    return url && !own.has(kind) ? [{ kind, url, lentBy: session.id }] : []
  })
  return {
    ...talk,
    ...(talk.untitled && { title: session.title, titleLentBy: session.id }),
    links: [...talk.links, ...lent],
    lentSpeakers: talk.speakers.length === 0 ? session.speakers : [],
  }
}

/** A talk with a title by that title; one that the note only links, by its recording or schedule entry. */
function sessionOf(talk: Talk, programme: Programme): Session | undefined {
  const fitting = talk.untitled
    ? linkedSessions(talk, programme)
    : (programme.byTitle.get(key(talk.edition, talk.title)) ?? []).filter((session) =>
        shareSpeaker(talk.speakers, session.speakers),
      )
  return fitting.length === 1 ? fitting[0] : undefined
}

/** The sessions whose recording or schedule entry the talk links. */
const linkedSessions = (talk: Talk, { byLink }: Programme): readonly Session[] => [
  ...new Set(
    talk.links
      .filter(({ kind }) => kind !== 'slides')
      .flatMap(({ url }) => byLink.get(sessionLinkKey(url)) ?? []),
  ),
]
