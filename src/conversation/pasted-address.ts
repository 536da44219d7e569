// What answers call a thing, pasted: the address of a recording, of slides, of a schedule's entry or of a note, alone in a
// line; or the title of a note or of a session, where a title is asked for. What it leads to.

import type { Session } from '../domain/library/catalogue.ts'
import { fold } from '../domain/library/ids.ts'
import { sessionLinkKey } from '../domain/library/session-addresses.ts'
import type { Library } from '../query/library/library.ts'

/** One address, as chats send it: Slack puts it between angle brackets. */
const ADDRESS = /^<?(https?:\/\/[^\s<>|]+)(?:\|[^>]*)?>?$/i

/** Whether a line is an address and nothing else. */
export const isAddress = (line: string): boolean => ADDRESS.test(line.trim())

/**
 * @returns the id of a talk, a passage or a note, or of a session that nobody noted; undefined for any other
 *   line, and for an address that nothing has
 */
export function atAddress(line: string, { corpus, sessions }: Library): string | undefined {
  const address = ADDRESS.exec(line.trim())?.[1]
  if (address === undefined) return undefined
  const key = sessionLinkKey(address)
  const isIt = (url: string | undefined): boolean => url !== undefined && sessionLinkKey(url) === key
  const noted = [...corpus.talks.values(), ...corpus.passages.values()].find(({ links }) =>
    links.some(({ url }) => isIt(url)),
  )
  if (noted) return noted.id
  const note = [...corpus.notes.values()].find(({ url }) => isIt(url))
  if (note) return note.id
  return sessions.find((one) => isIt(one.recording) || isIt(one.slides) || isIt(one.schedule))?.id
}

/** Ids of sessions by id and by folded title, the last of a title: thousands are folded once, not for every look-up. */
const calledSo = new WeakMap<readonly Session[], ReadonlyMap<string, string>>()

function sessionsCalled(sessions: readonly Session[]): ReadonlyMap<string, string> {
  const known =
    calledSo.get(sessions) ??
    new Map(sessions.flatMap(({ id, title }) => [[id, id] as const, [fold(title), id] as const]))
  calledSo.set(sessions, known)
  return known
}

/**
 * The note or the session of the programme of exactly this title, id or address; undefined where a talk or a passage of the notes
 * has the id or the title, and for any other name.
 */
export function soTitled(name: string, library: Library): string | undefined {
  const { corpus, sessions } = library
  const led = atAddress(name, library)
  if (led !== undefined) return led
  const wanted = fold(name)
  const isSo = ({ id, title }: { readonly id: string; readonly title: string }): boolean =>
    id === name || (wanted !== '' && fold(title) === wanted)
  if (corpus.talks.values().some(isSo) || corpus.passages.has(name as never)) return undefined
  const note = corpus.notes.values().find(isSo)
  if (note) return note.id
  const called = sessionsCalled(sessions)
  return called.get(name) ?? (wanted === '' ? undefined : called.get(wanted))
}
