// The address of a recording, of slides, of a schedule's entry or of a note, pasted alone: the talk or the note that it
// leads to.
import { sessionLinkKey } from '../domain/library/session-addresses.ts'
import type { Library } from '../query/library/library.ts'

/** One address, as chats send it: Slack puts it between angle brackets. */
const ADDRESS = /^<?(https?:\/\/[^\s<>|]+)(?:\|[^>]*)?>?$/i

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
