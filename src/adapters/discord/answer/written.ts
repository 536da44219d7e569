// What people read in a message, wherever Discord keeps it: docs.discord.com/developers/resources/message.
import { ComponentType, type Message } from 'discord.js'
import { QUESTION } from '../limits.ts'

/** A message, or one that is forwarded in it: that one may lack everything. */
type Written = {
  readonly [Place in 'content' | 'embeds' | 'components' | 'attachments' | 'poll' | 'messageSnapshots']?:
    | Message[Place]
    | null
}

/** Where words stand, in the order in which they are read. */
const PLACES: readonly ((message: Written) => readonly unknown[])[] = [
  ({ content }) => [content],
  // Of bots in the newer way, our own answers among them.
  ({ components }) => (components ?? []).flatMap((component) => wordsIn(component.toJSON())),
  // Previews of addresses, and what bots write in the older way.
  ({ embeds }) =>
    (embeds ?? []).flatMap(({ author, title, description, fields = [], footer }) => [
      ...[author?.name, title, description],
      ...fields.flatMap(({ name, value }) => [name, value]),
      footer?.text,
    ]),
  // What a picture shows, for who does not see it. Names of files say little.
  ({ attachments }) =>
    [...(attachments?.values() ?? [])].flatMap(({ title, description }) => [title, description]),
  ({ poll }) => (poll ? [poll.question?.text, ...[...poll.answers.values()].map(({ text }) => text)] : []),
  ({ messageSnapshots }) => [...(messageSnapshots?.values() ?? [])].map((forwarded) => writtenIn(forwarded)),
]

/** More than any question; enough that what is cleaned out of it leaves one. */
const MOST = 4 * QUESTION

/** All words of a message, a line each; at most {@link MOST} characters. */
export function writtenIn(message: Written): string {
  const lines = PLACES.flatMap((place) => place(message))
  return lines
    .filter((line) => typeof line === 'string' && line !== '')
    .join('\n')
    .slice(0, MOST)
}

/** What a component shows, and those within it: components/reference. What can only be pressed tells nothing. */
function wordsIn(component: unknown): readonly unknown[] {
  if (Array.isArray(component)) return component.flatMap(wordsIn)
  if (typeof component !== 'object' || component === null) return []
  if ('type' in component && component.type === ComponentType.ActionRow) return []
  return Object.entries(component).flatMap(([key, value]) => {
    if (TEXTS.has(key)) return [value]
    return WITHIN.has(key) ? wordsIn(value) : []
  })
}

/** Keys of a text display, and of a picture or a file. */
const TEXTS: ReadonlySet<string> = new Set(['content', 'description'])

/** Keys of a container and a section, a section's picture, and a gallery. */
const WITHIN: ReadonlySet<string> = new Set(['components', 'accessory', 'items'])
