// Folders of ours: made where they are missing, or told why they cannot be. Node tries for ever to make a folder where the
// system says that the one above is missing, as /proc does: so it is looked first whether anything can be written there.
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rmdir } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'

/**
 * Whether something could be written there, by writing beside it: rights alone do not tell of a disk that takes nothing.
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
    const [code] = (error instanceof Error ? error.message : String(error)).split(',')
    return `${code}: nothing can be written in ${nearest}`
  }
}

/**
 * Makes a folder and those above it; one that is there stays as it is.
 * @throws where nothing can be written there, with why
 */
export async function makeFolder(folder: string): Promise<void> {
  if (existsSync(folder)) return
  const why = await whyNotWritable(folder)
  if (why) throw new Error(why)
  await mkdir(folder, { recursive: true })
}
