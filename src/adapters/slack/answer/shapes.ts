// The words of a message, wherever they stand. Slack writes them into `text`, as a rule; apps leave it empty, or give
// one line there and the words in blocks or attachments: docs.slack.dev/reference/block-kit/blocks and
// docs.slack.dev/legacy/legacy-messaging/legacy-secondary-message-attachments.
import { QUESTION } from '../limits.ts'

/** Fields that hold words, in the order of reading; what is nested in the others is read where it stands. */
const WORDS: ReadonlySet<string> = new Set([
  'title',
  'pretext',
  'text',
  'fallback',
  'alt_text',
  'label',
  'value',
])

/** Fields that hold more of them. */
const NESTED: readonly string[] = [
  ...['title', 'text', 'subtitle', 'body', 'fields', 'elements', 'blocks', 'message_blocks', 'message'],
  ...['accessory', 'rows', 'description', 'attachments'],
]

/** What is read at most: more than any question needs. Messages are never nested deeper. */
const MOST = 4 * QUESTION
/** Longer than any message: docs.slack.dev/reference/methods/chat.postMessage truncates at 40,000 characters. */
export const LONGEST = 50_000
const DEEPEST = 12

interface Shaped {
  readonly text?: string | null | undefined
  readonly blocks?: unknown
  readonly attachments?: unknown
}

/**
 * @returns the text of a message as Slack writes it: its own, else that of its blocks, else of its attachments. An app's
 *   own line is often but a notification, so what its blocks say beyond is read with it.
 */
export function textOf({ text, blocks, attachments }: Shaped, most = MOST): string {
  const own = text ?? ''
  const read = [...wordsIn(blocks), ...wordsIn(attachments)]
  // What a person types stands in both; it is not asked twice.
  const more = read.filter((words) => !own.includes(words))
  const said = own.trim() === '' || isOfApp(blocks) || attachments ? [own, ...more] : [own]
  return said
    .filter((words) => words !== '')
    .join('\n')
    .slice(0, most)
}

/** Slack's editor makes one block, of rich text, whose words stand in `text` as well. */
const isOfApp = (blocks: unknown): boolean =>
  Array.isArray(blocks) && blocks.some((block) => isObject(block) && block.type !== 'rich_text')

function wordsIn(value: unknown): readonly string[] {
  const found: string[] = []
  let room = MOST
  const read = (one: unknown, depth: number): void => {
    if (depth === 0 || room <= 0) return
    if (Array.isArray(one)) for (const each of one) read(each, depth - 1)
    if (!isObject(one)) return
    // Neither what a button is called, nor what is chosen from a list, was said by anybody.
    if (one.type === 'actions' || one.type === 'button') return
    if (one.type === 'user' && typeof one.user_id === 'string') say(`<@${one.user_id}>`)
    for (const [name, inner] of Object.entries(one)) {
      if (typeof inner === 'string' && WORDS.has(name) && !(name === 'fallback' && 'text' in one)) say(inner)
      else if (NESTED.includes(name)) read(inner, depth - 1)
    }
  }
  const say = (words: string): void => {
    if (words.trim() === '') return
    found.push(words.slice(0, room))
    room -= words.length
  }
  read(value, DEEPEST)
  return found
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
