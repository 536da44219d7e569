// Notes as resources: each whole, with its author, its original, and the lines of every sentence.
import type { CitedWords } from '../../domain/answers/answer.ts'
import type { Browsed } from '../../domain/answers/browse.ts'
import type { Reception } from '../../domain/ports.ts'
import { oneLine } from '../../domain/text/clean-text.ts'
import { textOf } from '../../domain/text/prose.ts'
import { creditOf, whoseWords } from '../../present/credit.ts'
import { WORDS } from '../../present/words.ts'
import { ProtocolError } from './protocol/json-rpc.ts'
import type { Caller } from './tools/call-tool.ts'
import { NOTE_TEMPLATE, noteIn, noteUri } from './uris.ts'

const A_PAGE = 50
const MARKDOWN = 'text/markdown'

const ask = { platform: 'mcp', how: 'tool' } as const

/**
 * @param cursor of the page before; absent: the first page
 * @throws ProtocolError where the cursor is none of ours
 */
export async function listNotes(cursor: unknown, { asker }: Caller, reception: Reception): Promise<object> {
  const from = cursor === undefined ? 0 : startOf(cursor)
  const browsed = await reception.receive({ ...asker, ...ask }, async ({ conversation }) => {
    const reply = await conversation.answer({ kind: 'list', list: 'notes', line: 'notes' })
    if (reply.kind === 'limited') throw new ProtocolError('refused', reply.message.fallback)
    return reply.browsed
  })
  const rows = rowsOf(browsed)
  if (from > 0 && from >= rows.length) throw NO_SUCH_CURSOR
  const next = from + A_PAGE
  return {
    resources: rows.slice(from, next).map(({ note, edition }) => ({
      uri: noteUri(note.id),
      name: note.id,
      title: oneLine(note.title),
      description: oneLine([note.author, edition?.name ?? note.event].filter(Boolean).join(', ')),
      mimeType: MARKDOWN,
    })),
    ...(rows.length > next && { nextCursor: String(next) }),
  }
}

const rowsOf = (browsed: Browsed | undefined) => (browsed?.kind === 'notes' ? browsed.rows : [])

function startOf(cursor: unknown): number {
  if (typeof cursor === 'string' && /^[1-9]\d{0,6}$/.test(cursor)) return Number(cursor)
  throw NO_SUCH_CURSOR
}

const NO_SUCH_CURSOR = new ProtocolError(
  'invalidParams',
  'Expected "cursor" to be nextCursor of the page before',
)

export const NOTE_TEMPLATES: readonly object[] = [
  {
    uriTemplate: NOTE_TEMPLATE,
    name: 'note',
    title: 'A note, whole',
    description:
      'All that one attendee noted, with the lines of each sentence. The list of notes has the ids.',
    mimeType: MARKDOWN,
  },
]

/** @throws ProtocolError where there is no such note */
export async function readNote(uri: unknown, { asker }: Caller, reception: Reception): Promise<object> {
  if (typeof uri !== 'string') throw new ProtocolError('invalidParams', 'Expected "uri" to be a string')
  const missing = new ProtocolError('resourceNotFound', 'Resource not found', { uri: uri.slice(0, 200) })
  const id = noteIn(uri)
  if (id === undefined) throw missing
  const cited = await reception.receive({ ...asker, ...ask }, async ({ conversation }) => {
    const reply = await conversation.answer({ kind: 'words', id })
    if (reply.kind === 'limited') throw new ProtocolError('refused', reply.message.fallback)
    // A talk's id is no note's.
    return reply.cited?.[0]?.note.id === id ? reply.cited : undefined
  })
  if (!cited) throw missing
  return { contents: [{ uri, mimeType: MARKDOWN, text: markdownOf(cited) }] }
}

/** @param cited of one note, in its order */
function markdownOf(cited: readonly CitedWords[]): string {
  const note = cited[0]?.note
  if (!note) return ''
  const head = [
    `# ${oneLine(note.title)}`,
    '',
    `${creditOf(note)}${note.url ? `, ${note.url}` : ''}`,
    whoseWords(note),
  ]
  return [...head, ...cited.flatMap(sectionOf), ''].map((one) => one.trimEnd()).join('\n')
}

function sectionOf({ noted }: CitedWords): readonly string[] {
  const speakers = noted.type === 'talk' && noted.speakers.length > 0 ? [noted.speakers.join(', '), ''] : []
  return [
    '',
    `## ${oneLine(noted.title)} [${noted.id}]`,
    '',
    ...speakers,
    ...noted.sentences.map(
      ({ prose, startLine, endLine }) => `- ${oneLine(textOf(prose))} (${WORDS.lines(startLine, endLine)})`,
    ),
  ]
}
