// The approved notes as files of one folder: it is made to hold what the store holds, and no file of anybody else is touched.
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { DraftId, DraftStore } from '../domain/drafts/draft.ts'
import { draftOfFile, fileNameOf } from '../drafts/note-file.ts'
import { makeFolder } from '../folders/make-folder.ts'
import { remember, writeWhole, writtenInto } from './written-files.ts'

/** What a comparison has changed. */
export interface FolderChanged {
  readonly written: number
  readonly removed: number
  /** Approved notes whose files somebody has taken away: they are not written again. */
  readonly takenOut: readonly DraftId[]
  /** Files called as ours are, of which the store knows nothing: they stay. */
  readonly unknown: readonly string[]
}

/** What is written beside its place; a process that died may have left one. */
const UNFINISHED = /^\.(?:chat-[a-z2-7]{12}\.md|(?:kept|corrected)\.json)\.\d+$/

/**
 * Writes the approved notes that the folder lacks, and removes those that are approved no longer. A file that is there stays as
 * it is: it never changes once it is approved.
 * @throws what the store and the file system throw; the next call does what is left
 */
export async function keepFolder(folder: string, store: DraftStore): Promise<FolderChanged> {
  const approved = await store.approved()
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    // It is made with the first note. One that only cannot be read would be written anew again and again.
    if (error.code === 'ENOENT') return []
    throw error
  })
  const kept = await writtenInto(folder)
  const present = new Set(names.flatMap((name) => draftOfFile(name) ?? []))
  const missing = approved.filter((id) => !present.has(id))
  const takenOut = missing.filter((id) => kept.has(id))
  const extra = [...present].filter((id) => !approved.includes(id))
  const written: DraftId[] = []
  for (const id of missing) if (!kept.has(id) && (await writeNote(folder, id, store))) written.push(id)
  const states = await store.states(extra)
  const over = extra.filter((id) => (states.get(id) ?? 'approved') !== 'approved')
  for (const id of over) await rm(join(folder, fileNameOf(id)), { force: true })
  for (const name of names) if (UNFINISHED.test(name)) await rm(join(folder, name), { force: true })
  // Last: a file that was written and is not remembered is remembered by the next comparison.
  const there = approved.filter((id) => present.has(id))
  await remember(folder, [...there, ...written, ...takenOut], kept)
  return {
    written: written.length,
    removed: over.length,
    takenOut,
    unknown: extra.filter((id) => !states.has(id)).map(fileNameOf),
  }
}

async function writeNote(folder: string, id: DraftId, store: DraftStore): Promise<boolean> {
  const draft = await store.of(id)
  // Withdrawn a moment ago.
  if (draft?.state !== 'approved' || !draft.file) return false
  await makeFolder(folder)
  await writeWhole(folder, fileNameOf(id), draft.file.text)
  return true
}
