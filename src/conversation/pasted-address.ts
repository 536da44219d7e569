// What answers call a thing, pasted: the address of a recording, of slides, of a schedule's entry or of a note, alone in a
// line; or the title of a note or of a session, where a title is asked for. What it leads to.

import { fold, type PassageId } from '../domain/library/ids.ts'
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

interface Titled {
  readonly id: string
  readonly title: string
}

/** Ids by id and by folded title: thousands are folded once, not for every line. */
const calledSo = new WeakMap<object, ReadonlyMap<string, string>>()

/**
 * @param all what is called so, always the same of one library
 * @param things in their order; of several of one title the last
 */
function idsCalled(all: object, things: () => readonly Titled[]): ReadonlyMap<string, string> {
  const known =
    calledSo.get(all) ??
    new Map(things().flatMap(({ id, title }) => [[id, id] as const, [fold(title), id] as const]))
  calledSo.set(all, known)
  return known
}

/**
 * The note or the session of the programme of exactly this title, id or address; undefined where a talk or a passage of the notes
 * has the id or the title, and for any other name.
 */
export function soTitled(name: string, library: Library): string | undefined {
  const led = atAddress(name, library)
  if (led !== undefined) return led
  const { sessions, corpus } = library
  const { talks, passages, notes } = corpus
  const wanted = fold(name)
  const idIn = (called: ReadonlyMap<string, string>): string | undefined =>
    called.get(name) ?? (wanted === '' ? undefined : called.get(wanted))
  if (idIn(idsCalled(talks, () => [...talks.values()])) || passages.has(name as PassageId)) return undefined
  // Of notes the first of a title.
  return (
    idIn(idsCalled(notes, () => [...notes.values()].reverse())) ?? idIn(idsCalled(sessions, () => sessions))
  )
}
