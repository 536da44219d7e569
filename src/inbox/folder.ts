// The approved notes as files of one folder: it is made to hold what the store holds, and no file of anybody else is touched.
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, open, readdir, rename, rm, rmdir } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { DraftId, DraftStore } from '../domain/drafts/draft.ts'
import { messageOf } from '../domain/thrown.ts'
import { draftOfFile, fileNameOf } from '../drafts/note-file.ts'

/** What a comparison has changed. */
export interface FolderChanged {
  readonly written: number
  readonly removed: number
  /** Files called as ours are, of which the store knows nothing: they stay. */
  readonly unknown: readonly string[]
}

/** What is written beside its place; a process that died may have left one. */
const UNFINISHED = /^\.chat-[a-z2-7]{12}\.md\.\d+$/

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
  const present = new Map(
    names.flatMap((name) => {
      const id = draftOfFile(name)
      return id === undefined ? [] : [[id, name] as const]
    }),
  )
  const lacking = approved.filter((id) => !present.has(id))
  const extra = [...present.keys()].filter((id) => !approved.includes(id))
  let written = 0
  for (const id of lacking) if (await writeNote(folder, id, store)) written += 1
  const states = await store.states(extra)
  const over = extra.filter((id) => (states.get(id) ?? 'approved') !== 'approved')
  for (const id of over) await rm(join(folder, fileNameOf(id)), { force: true })
  for (const name of names) if (UNFINISHED.test(name)) await rm(join(folder, name), { force: true })
  return {
    written,
    removed: over.length,
    unknown: extra.filter((id) => !states.has(id)).map(fileNameOf),
  }
}

/**
 * Whether a note could be written there, by writing beside it: rights alone do not tell of a disk that takes nothing.
 * @returns why not, the same each time; undefined where it can. Nothing is left behind
 */
export async function whyNotWritable(folder: string): Promise<string | undefined> {
  let nearest = resolve(folder)
  while (!existsSync(nearest) && nearest !== dirname(nearest)) nearest = dirname(nearest)
  try {
    const tried = await mkdtemp(join(nearest, '.kubecon-'))
    await rmdir(tried)
    return undefined
  } catch (error) {
    const [code] = messageOf(error).split(',')
    return `${code}: nothing can be written in ${nearest}`
  }
}

/** Beside its place first, and then moved there: whoever reads the folder reads the whole file or none. */
async function writeNote(folder: string, id: DraftId, store: DraftStore): Promise<boolean> {
  const draft = await store.of(id)
  // Withdrawn a moment ago.
  if (draft?.state !== 'approved' || !draft.file) return false
  if (!existsSync(folder)) {
    // Node tries for ever to make a folder where the system says that the one above is missing, as /proc does.
    const why = await whyNotWritable(folder)
    if (why) throw new Error(why)
    await mkdir(folder, { recursive: true })
  }
  const name = fileNameOf(id)
  const beside = join(folder, `.${name}.${process.pid}`)
  const handle = await open(beside, 'w')
  try {
    await handle.writeFile(draft.file.text)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(beside, join(folder, name))
  return true
}
