// A draft → the file that it becomes, in the note format (docs/notes.md). Whatever was typed is text there: no heading,
// no line of the format, no comment, no code can be written by it.
import type { DraftId, NoteFields, NoteFile } from '../domain/drafts/draft.ts'
import type { Edition, Session } from '../domain/library/catalogue.ts'
import { shortEditionName } from '../domain/library/catalogue.ts'
import type { Note, Noted } from '../domain/library/corpus.ts'
import { isVisible, oneLine, withoutUnseen } from '../domain/text/clean-text.ts'

/** What names a talk where the note does. */
export interface Drafted {
  readonly id: DraftId
  readonly fields: NoteFields
  readonly edition: Edition
  /** The session that was chosen; absent where the programme has none. */
  readonly session?: Session
  /** What it puts right, and whose it is: the author stays the author, in somebody's other words. */
  readonly original?: { readonly noted: Noted; readonly note: Note }
  /** ISO date. */
  readonly today: string
}

const PREFIX = 'chat-'
const NAME = new RegExp(`^${PREFIX}([a-z2-7]{12})\\.md$`)

/** @example fileNameOf('k3fa2bcdq7rs') // → 'chat-k3fa2bcdq7rs.md' */
export const fileNameOf = (id: DraftId): string => `${PREFIX}${id}.md`

/** The draft whose file is called so; undefined for a file of somebody else's. */
export const draftOfFile = (name: string): DraftId | undefined => NAME.exec(name)?.[1]

/**
 * The draft in whose note this is told; undefined where it came from no chat.
 * @param id of a talk or passage
 * @example draftOfNoted('chat-k3fa2bcdq7rs/talk') // → 'k3fa2bcdq7rs'
 */
export const draftOfNoted = (id: string): DraftId | undefined => draftOfFile(`${id.split('/')[0]}.md`)

/** Where a note of ours that puts something right tells it, in its own file. @param note its id */
export const correctedIn = (note: string, type: Noted['type']): string =>
  type === 'talk' ? `${note}/talk` : `${note}/p/told`

/** The file; the same for the same draft and day. */
export function noteFileOf({ id, fields, edition, session, original, today }: Drafted): NoteFile {
  const named = session?.title ?? oneLine(fields.title ?? '')
  const speakers = session?.speakers ?? listed(fields.speakers ?? '')
  const isTalk = session !== undefined || speakers.length > 0 || original?.noted.type === 'talk'
  const name = oneLine(fields.name ?? '')
  const head = [
    '---',
    // Of the whole; the words of the talk stay the talk's.
    `title: ${quoted(original?.note.title ?? `From the chat, about ${shortEditionName(edition)}`)}`,
    `edition: ${edition.id}`,
    // Nobody’s words are put into somebody else’s mouth unsaid.
    ...line('author', original ? correctedBy(original.note.author, name) : name),
    ...line('url', original ? (original.note.url ?? '') : (fields.url ?? '')),
    ...(original
      ? [...line('retold-by', name || UNNAMED), ...line('corrects', correctsOf(fields, original.noted))]
      : []),
    // What is put right is as old as it was.
    `published: ${original?.note.published ?? today}`,
    ...(original?.note.day === undefined ? [] : [`day: ${original.note.day}`]),
    '---',
  ]
  const heading = isTalk
    ? `## Talk: ${escapedWords(named)} {#talk}`
    : `## Theme: ${escapedWords(named || `About ${shortEditionName(edition)}`)} {#told}`
  // Always there, so that a first paragraph that looks like it is none.
  const metadata = isTalk
    ? speakers.length > 0
      ? `Speakers: ${speakers.map((name) => escapedWords(oneLine(name).replaceAll(',', ' '))).join(', ')}`
      : 'Status: watched'
    : 'Kind: opinion'
  return {
    name: fileNameOf(id),
    text: `${[head.join('\n'), heading, metadata, ...paragraphsOf(fields.text)].join('\n\n')}\n`,
  }
}

const UNNAMED = 'somebody in the chat'

/** The first of these that is there is taken the place of: a correction may be withdrawn before what corrects it. */
const correctsOf = ({ corrects, correctsElse }: NoteFields, { id }: Noted): string =>
  [corrects ?? id, ...(correctsElse ? [correctsElse] : [])].join(' ')

const correctedBy = (author = 'an unnamed author', name = ''): string =>
  `${author.replace(/ \(put right by [^()]*\)$/, '')} (put right by ${name.replace(/[()]/g, ' ').trim() || UNNAMED})`

const line = (key: string, value: string): readonly string[] => (value ? [`${key}: ${quoted(value)}`] : [])

/** JSON is YAML; signs that mean something before YAML is read are written by their numbers. */
const quoted = (text: string): string =>
  JSON.stringify(text).replace(/[%<>`{}]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`)

const listed = (typed: string): readonly string[] =>
  oneLine(typed)
    .split(/\s*[,;&]\s*|\s+and\s+/)
    .filter(isVisible)

const BULLET = /^\s{0,10}(?:[-*•·+–]|\d{1,3}[.)])\s+/

/** Blank lines part paragraphs; what begins with a bullet is an item of a list. */
function paragraphsOf(text: string): readonly string[] {
  const blocks = withoutUnseen(text.replace(/\r\n?/g, '\n')).split(/\n\s*\n/)
  return blocks.flatMap((block) => {
    const parts: string[] = []
    for (const row of block.split('\n')) {
      const said = oneLine(row.replace(BULLET, ''))
      if (!isVisible(said)) continue
      if (BULLET.test(row)) parts.push(`- ${escaped(said)}`)
      else if (parts.length > 0 && !parts.at(-1)?.startsWith('- '))
        parts[parts.length - 1] += ` ${escaped(said)}`
      else parts.push(escaped(said))
    }
    return parts
  })
}

const ADDRESS = /https?:\/\/[^\s<>"“”]+/gi
/** Behind an address these end a sentence. */
const SENTENCE_END = /[.,;:!?'’)\]*_]{1,20}$/
/** What Markdown reads to the letter between < and >. */
const TO_THE_LETTER = /^[\w\-.~:/?#@!$&'()*+,;=%]+$/
/** What the readers of vaults, emoji and entities take for their own, wherever it stands. */
const TAKEN = /%%|==|:[a-z_+-]+:|&\w+;/i

/** What was typed, as text: an address stays one between < and >, in all else what Markdown reads as a sign is escaped. */
function escaped(text: string): string {
  let end = 0
  let written = ''
  for (const { 0: found, index } of text.matchAll(ADDRESS)) {
    const address = found.replace(SENTENCE_END, '')
    if (!TO_THE_LETTER.test(address) || TAKEN.test(address)) continue
    written += `${escapedWords(text.slice(end, index))}<${address}>`
    end = index + address.length
  }
  return (written + escapedWords(text.slice(end))).replace(/^(?:[-+:]|\d{1,9}(?=[.)]))/, (sign) =>
    /\d/.test(sign) ? `${sign}\\` : `\\${sign}`,
  )
}

/** Every sign of ASCII may be escaped: https://spec.commonmark.org/0.31.2/#backslash-escapes. Only what means something is. */
const escapedWords = (text: string): string =>
  // Of a bare address Markdown would read also the escapes to the letter.
  text.replace(/[\\`*_[\]<>#|~{}%=^$&]|:(?=\/\/)/g, '\\$&')
