// Messages that answer no question: help, and an apology with its number.
import type { Message } from '../domain/message.ts'
import { plain } from '../domain/prose.ts'
import { EXAMPLES, FILTER_EXAMPLES, WORDS } from './words.ts'

const pairs = (rows: readonly (readonly [string, string])[]) =>
  rows.map(([code, means]) => [{ text: code, code: true as const }, ...plain(` · ${means}`)])

/** What can be asked, with examples. */
export function presentHelp(): Message {
  const { help } = WORDS
  return {
    fallback: help.title,
    pieces: [
      { kind: 'heading', text: help.title },
      { kind: 'paragraph', prose: plain(help.intro) },
      { kind: 'list', title: help.examples, items: pairs(EXAMPLES) },
      { kind: 'list', title: help.filters, items: pairs(FILTER_EXAMPLES) },
      { kind: 'aside', prose: plain(help.elsewhere) },
    ],
  }
}

/** Says that an answer failed, with the number under which the log holds the cause. */
export function presentIncident(id: string): Message {
  const text = WORDS.incident(id)
  return { fallback: text, pieces: [{ kind: 'paragraph', prose: plain(text) }] }
}
