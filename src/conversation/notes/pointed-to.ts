// What a message only points to: the page behind its link, or the file beside it. A file is what somebody wrote, so its words are
// the note's. A page is somebody else's: it only tells which talk and which KubeCon are meant, and stands beside the draft; the
// note is told in the words of whoever saves it (docs/decisions/notes-are-retold.md).
import { setTimeout as pause } from 'node:timers/promises'
import type { NoteFields, NoteFile } from '../../domain/drafts/draft.ts'
import { LONGEST_FIELD, type PointedTo } from '../../domain/drafts/note-command.ts'
import type { Corpus } from '../../domain/library/corpus.ts'
import { withoutUnseen } from '../../domain/text/clean-text.ts'
import { beginningOf, lengthSeen } from '../../domain/text/cut.ts'
import { textOf } from '../../domain/text/prose.ts'
import { wordsWritten } from '../../drafts/chat-markup.ts'
import { withoutPrivateParts } from '../../drafts/private-parts.ts'
import { NOTE_WORDS as SAID } from '../../present/notes/note-words.ts'
import type { Around } from '../../query/browse/talks-told.ts'
import type { Library } from '../../query/library/library.ts'
import { fieldsFor, wordsFor } from './note-fields.ts'

export interface PointedCollaborators {
  readonly library: () => Library
  /** Reads one file as all notes are read; nothing of it is kept. */
  readonly read: (file: NoteFile) => Promise<Corpus | undefined>
  /**
   * Fetches the text behind a public address, within bounds of size and time; absent where the operator does not want it.
   * @returns undefined where there is none, or it cannot be reached
   */
  readonly fetchText?: ((address: string) => Promise<NoteFile | undefined>) | undefined
  /** What takes longer to fetch and to read is left out; 2.2 s unless told otherwise. */
  readonly patienceMs?: number
}

/** What a draft begins with. */
export interface DraftBegun {
  readonly source: string
  readonly fields: NoteFields
  /** Kinds of private parts that were taken out. */
  readonly taken: readonly string[]
  /** What was read besides, or could not be; and how much of it was taken. */
  readonly remark?: string
  /** What is known besides the words: when they were written. */
  readonly around: Around
  /** What stands beside it is of a page. */
  readonly isOfPage?: true
}

/** A form opens within three seconds, or not at all: docs.slack.dev/interactivity/handling-user-interaction, and Discord's interactions. */
const PATIENCE_MS = 2_200
/** Who wrote more than this beside an address has told something: it is no mere pointer. */
const MOST_BESIDE = 300
/** Of a page: what tells talks from one another stands in its titles. */
const MOST_TOLD = 4_000
const ADDRESS = /https:\/\/[^\s<>|"]{1,500}/g

/** The address that a message hardly does more than point to. @param text without private parts */
export function linkIn(text: string, labelled?: string): string | undefined {
  const addresses = new Set(text.match(ADDRESS))
  if (labelled !== undefined) addresses.add(labelled)
  const [address, another] = addresses
  const beside = text.replace(ADDRESS, '').trim()
  return another === undefined && beside.length <= MOST_BESIDE ? address : undefined
}

/**
 * What a message and what it points to begin a draft with.
 * @param text of the message, as it was written
 */
export async function begunBy(
  text: string,
  { link, file, writtenAt: at, isPart }: PointedTo,
  { library, read, fetchText, patienceMs = PATIENCE_MS }: PointedCollaborators,
): Promise<DraftBegun> {
  const written = withoutUnseen(text)
  const { text: said, taken } = withoutPrivateParts(written)
  const around = { at }
  const fields = fieldsFor(said, library(), around)
  const { remark = '' } = cutRemark(fields.text, wordsFor(said, fields, library()), written)
  const remarks = [isPart ? SAID.pointed.part : '', remark].filter(Boolean).join(' ')
  const begun: DraftBegun = {
    source: said,
    fields,
    taken,
    around,
    ...(remarks && { remark: remarks }),
  }
  // Private addresses are gone from the words; a label hides one from them.
  const labelled = link === undefined ? link : withoutPrivateParts(link).text
  const address = file?.address ?? linkIn(said, labelled?.startsWith('https:') ? labelled : undefined)
  // A recording or an entry of the schedule names its talk by itself.
  if (!fetchText || address === undefined || (!file && fields.session !== undefined)) return begun
  const late = pause(patienceMs, undefined, { ref: false })
  const fetched = fetchText(address).catch(() => undefined)
  const found = await Promise.race([fetched, late])
  if (!found) return { ...begun, remark: file ? SAID.pointed.noFile : SAID.pointed.noPage }
  if (file) return withFile(begun, written, found, library())
  const corpus = await Promise.race([read(found).catch(() => undefined), late])
  return corpus ? withPage(begun, corpus, address, library()) : { ...begun, remark: SAID.pointed.noPage }
}

/** The file's words follow those of the message. */
function withFile(
  { source, taken, around }: DraftBegun,
  written: string,
  { text }: NoteFile,
  library: Library,
): DraftBegun {
  const inFile = withoutUnseen(text)
  const left = withoutPrivateParts(inFile)
  const whole = [source, left.text].filter((part) => part.trim() !== '').join('\n\n')
  const fields = fieldsFor(whole, library, around)
  return {
    around,
    source: whole,
    fields,
    taken: [...new Set([...taken, ...left.taken])],
    ...cutRemark(fields.text, wordsFor(whole, fields, library), `${written.trim()}\n\n${inFile}`),
  }
}

/**
 * Nothing is lost in silence.
 * @param text what was taken
 * @param left of what it was taken: what was left out for other reasons does not stand in it
 * @param written the same as somebody wrote it: they count that
 */
export const cutRemark = (text: string, left: string, written: string): { readonly remark?: string } =>
  text.trim() === left.trim() ? {} : { remark: SAID.cut(lengthSeen(text), lengthSeen(written)) }

function withPage(
  { source, taken, around }: DraftBegun,
  corpus: Corpus,
  address: string,
  library: Library,
): DraftBegun {
  const told = toldBy(corpus)
  const [note] = corpus.notes.values()
  const own = wordsWritten(source.replaceAll(address, ''))
  const { session, edition } = fieldsFor(`${source}\n${told}`, library, around)
  const title = note && beginningOf(note.title, LONGEST_FIELD.title)
  return {
    source: `${source}\n\n${told}`.trim(),
    fields: {
      ...(session !== undefined ? { session } : title && { title }),
      edition: session === undefined ? (note?.edition ?? '') || edition : edition,
      text: own,
      url: address,
    },
    taken,
    around,
    isOfPage: true,
    remark: SAID.pointed.page,
  }
}

/** Titles, people and links of a page, and how what it tells begins. */
function toldBy({ notes, talks, passages }: Corpus): string {
  const lines = [
    ...[...notes.values()].map(({ title, author = '' }) => [title, author].filter(Boolean).join(', ')),
    ...[...talks.values()].map(({ title, speakers, links }) =>
      [title, speakers.join(', '), ...links.map(({ url }) => url)].filter(Boolean).join(' · '),
    ),
    ...[...talks.values(), ...passages.values()].map(({ sentences }) =>
      sentences.map(({ prose }) => textOf(prose)).join(' '),
    ),
  ]
  return beginningOf(lines.join('\n'), MOST_TOLD)
}
