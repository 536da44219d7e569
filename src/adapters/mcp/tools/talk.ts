// One talk, passage, note or session, by its id, its address or its title.
import { editionRef } from '../../../domain/library/ids.ts'
import type { Conversation } from '../../../domain/ports.ts'
import type { Reply } from '../../../domain/requests/reply.ts'
import type { LookUp, MessageRequest } from '../../../domain/requests/request.ts'
import { oneLine } from '../../../domain/text/clean-text.ts'
import { noteIn } from '../uris.ts'

/** What was replied: the last of them is what was asked for, those before it are shown above it. */
export type Replies = readonly [Reply, ...Reply[]]

/** What is so called, and nothing else. */
export const lookUp = (what: LookUp, name: string): MessageRequest => {
  const named = oneLine(name)
  // An assistant would cite whatever a search finds as what it looked up.
  return { kind: 'look-up', what, name: named, exactly: true, line: `${what} ${named}` }
}

/** That of a session begins with its edition: domain/library/ids.ts. */
const SESSION_ID = /^session\/([a-z]+-\d{4})-[\w-]+$/

/** An entry of the programme by its id; undefined where there is none. */
async function session(id: string, { answer }: Conversation): Promise<Replies | undefined> {
  const [, edition] = SESSION_ID.exec(id) ?? []
  if (edition === undefined) return undefined
  const { sessions = [] } = await answer({ kind: 'sessions', question: editionRef(edition) })
  const found = sessions.filter((one) => one.id === id)
  return found.length > 0 ? [{ ...(await answer({ kind: 'show', id })), sessions: found }] : undefined
}

/** Ids of what another tool looks up. */
const OTHERS_ID = /^(?:project|edition|speaker)\//

/** Checked here and not by a pattern: models behind OpenAI or llama.cpp refuse every tool where one schema looks ahead. */
export const isNoOthersId = (name: string): boolean => !OTHERS_ID.test(name)

/** Answers print “[id]” and “id, lines 3–5”, and models hand on what they read. */
const asPrinted = (name: string): string =>
  name.replace(/^\[([^\][]+)\]$/, '$1').replace(/, lines? \d+(?:–\d+)?$/, '')

/** The card, and below it all its words. */
export async function talk(given: string, conversation: Conversation): Promise<Replies> {
  // Every answer names its notes by their addresses, and a client without resources has no other use for them.
  const name = noteIn(given) ?? asPrinted(given)
  const programmed = await session(name, conversation)
  if (programmed) return programmed
  // Ids hold no blank.
  const byId = name.includes(' ') ? undefined : await conversation.answer({ kind: 'show', id: name })
  const card = byId?.browsed ? byId : await conversation.answer(lookUp('talk', name))
  const { browsed } = card
  if (browsed?.kind !== 'card') return (await session(card.message.shown?.[0] ?? '', conversation)) ?? [card]
  const words = await conversation.answer({ kind: 'words', id: browsed.card.id })
  // Of a note the text names its first talks; the fields have all of them, each with its words.
  if (browsed.card.kind === 'note') return [words.cited ? { ...card, cited: words.cited } : card]
  return words.cited ? [card, words] : [card]
}
