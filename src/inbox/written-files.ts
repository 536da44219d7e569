// Which files were written into the folder of notes, remembered in the folder itself: one that is missing there and was written
// before was taken away by somebody; one that is missing and was not is new, as where the disk is.
import { open, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { DraftId } from '../domain/drafts/draft.ts'

/** No reader of notes takes it for one. */
const NAME = '.kept.json'

/**
 * None where nothing was written there yet, or where it cannot be read: then what is missing is written again.
 * @param list another list of drafts that is kept there
 */
export async function writtenInto(folder: string, list = NAME): Promise<ReadonlySet<DraftId>> {
  try {
    const ids: unknown = JSON.parse(await readFile(join(folder, list), 'utf8'))
    return new Set(Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [])
  } catch {
    return new Set()
  }
}

/** Beside its place first: whoever reads it reads the whole file or the one before. */
export async function writeWhole(folder: string, name: string, text: string): Promise<void> {
  const beside = join(folder, `${name.startsWith('.') ? '' : '.'}${name}.${process.pid}`)
  const handle = await open(beside, 'w')
  try {
    await handle.writeFile(text)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(beside, join(folder, name))
}

/** @param before what is remembered already */
export async function remember(
  folder: string,
  ids: readonly DraftId[],
  before: ReadonlySet<DraftId>,
  list = NAME,
): Promise<void> {
  if (ids.length === before.size && ids.every((id) => before.has(id))) return
  if (ids.length === 0) await rm(join(folder, list), { force: true })
  else await writeWhole(folder, list, `${JSON.stringify(ids.toSorted())}\n`)
}
