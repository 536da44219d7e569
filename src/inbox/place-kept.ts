// Where the notes were pushed last: a repository that is named anew holds none of them. What is kept is no address but its
// digest: an address may hold a name.
import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { accessTo } from './git-environment.ts'

/** A branch of a repository, and the folder in it. */
interface Place {
  readonly url: string
  readonly branch: string
  readonly folder: string
}

/** Beside the state: what is fetched, and where it was pushed. */
export const gitHomeOf = (statePath: string): string => join(dirname(statePath), 'notes-git')

/** Beside the repository of ours, which is made anew. */
const fileFor = (home: string): string => join(home, 'place')

/** The password is no part of a place: it may be changed. */
const digestOf = ({ url, branch, folder }: Place): string =>
  createHash('sha256')
    .update([accessTo(url).address, branch, folder].join('\n'))
    .digest('hex')

/**
 * Whether the notes were pushed elsewhere before.
 * @param home the folder of ours for what is fetched
 * @returns false where nothing was pushed, or nothing is remembered
 */
export async function wasElsewhere(place: Place, home: string): Promise<boolean> {
  const before = await readFile(fileFor(home), 'utf8').catch(() => '')
  return before.trim() !== '' && before.trim() !== digestOf(place)
}

/** Remembers the place. Where it cannot, as on a disk that takes nothing, the next start asks again. */
export async function keepPlace(place: Place, home: string): Promise<void> {
  const file = fileFor(home)
  const before = await readFile(file, 'utf8').catch(() => '')
  if (before.trim() === digestOf(place)) return
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, `${digestOf(place)}\n`)
}
