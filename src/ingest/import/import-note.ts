// A file or a web page → a draft note.
import { basename } from 'node:path'
import { type NoteId, slugOf } from '../../domain/library/ids.ts'
import { asRead, readTextFile, type SourceFile } from '../files.ts'
import { isInNoteFormat, type Knowledge, readNote } from '../read-note.ts'
import { draftOf } from './draft.ts'
import { fetchPost } from './fetch-post.ts'
import type { FetchedPost } from './post-body.ts'

export type Imported =
  | {
      readonly ok: true
      readonly draft: string
      readonly id: string
      readonly talks: number
      readonly unsure: number
    }
  | { readonly ok: false; readonly why: string }

/** Of a note, in bytes: the rest of an id is for the slug. */
const LONGEST_ID = 40

/**
 * Makes a draft of a file, or of the page behind an https address.
 * @param id of the note it becomes; without it one of its edition and its author
 */
export async function importNote(
  source: string,
  knowledge: Knowledge,
  { id: given, fetch = fetchPost }: { readonly id?: NoteId; readonly fetch?: typeof fetchPost } = {},
): Promise<Imported> {
  const file = /^https?:/i.test(source) ? await fetched(source, fetch) : await readTextFile(source)
  if ('why' in file) return { ok: false, why: file.why }
  if ('severity' in file) return { ok: false, why: `${file.file}: ${file.text}` }
  if (isInNoteFormat(file))
    return { ok: false, why: `${source} is in the note format already; expected a text to make a draft of` }
  const { read, understanding, problems } = await readNote(file, knowledge)
  if (!read || !understanding) return { ok: false, why: problems.map(({ text }) => text).join('; ') }
  const { edition, title } = read.note
  const name = slugOf(read.note.author ?? title) || slugOf(basename(file.stem)) || 'note'
  const id = given ?? (edition ? `kubecon-${edition}-${name}` : name).slice(0, LONGEST_ID).replace(/-+$/, '')
  return {
    ok: true,
    draft: draftOf(read, understanding, {
      id,
      editions: knowledge.field.editions,
      ...(/^https:/i.test(source) && { url: source }),
    }),
    id,
    talks: read.talks.length,
    unsure: understanding.unsure.length,
  }
}

async function fetched(url: string, fetch: typeof fetchPost): Promise<SourceFile | { readonly why: string }> {
  const post = await fetch(url)
  if (!post.ok) return post
  const isHtml = /html/i.test(post.contentType)
  const text = isHtml ? (await import('./readable.ts')).articleOf(post.text, post.url) : post.text
  return {
    path: `${stemOf(post)}${isHtml ? '.html' : '.txt'}`,
    stem: stemOf(post),
    text: asRead(text),
  }
}

const stemOf = ({ url }: FetchedPost): string =>
  new URL(url).pathname.split('/').filter(Boolean).at(-1) ?? 'page'
