// A file or a web page → a draft note.
import { basename } from 'node:path'
import { slugOf } from '../../domain/library/ids.ts'
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

/** Makes a draft of a file, or of the page behind an https address. */
export async function importNote(source: string, knowledge: Knowledge, fetch = fetchPost): Promise<Imported> {
  const file = /^https?:/i.test(source) ? await fetched(source, fetch) : await readTextFile(source)
  if ('why' in file) return { ok: false, why: file.why }
  if ('severity' in file) return { ok: false, why: `${file.file}: ${file.text}` }
  if (isInNoteFormat(file))
    return { ok: false, why: `${source} is in the note format already; expected a text to make a draft of` }
  const { read, understanding, problems } = await readNote(file, knowledge)
  if (!read || !understanding) return { ok: false, why: problems.map(({ text }) => text).join('; ') }
  const { edition, title } = read.note
  const draft = draftOf(read, understanding, {
    editions: knowledge.field.editions.map(({ id }) => id),
    ...(/^https:/i.test(source) && { url: source }),
  })
  const name = slugOf(read.note.author ?? title) || slugOf(basename(file.stem)) || 'note'
  return {
    ok: true,
    draft,
    id: edition ? `kubecon-${edition}-${name}`.slice(0, 40).replace(/-+$/, '') : name,
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
