// What was made at an earlier start, kept in a folder: nothing there is needed, and nothing that does not fit is believed.
import { readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { crc32 } from 'node:zlib'
import { inSlices, type Steps } from '../../domain/slices.ts'
import { makeFolder } from '../../folders/make-folder.ts'

export interface Kept {
  /** @returns what was put under this name, part by part; undefined where it is not there, or not whole */
  get(name: string): Promise<readonly unknown[] | undefined>
  /** Keeps plain data, in parts of which each is written in one go. Never throws: what cannot be kept is not. */
  put(name: string, parts: readonly unknown[]): Promise<void>
}

/** Those used last stay: three an installation, and some for each set of notes that somebody works on beside. */
const MOST_ENTRIES = 24
/** How often it is noted that an entry is still used. */
const MARKED_EVERY_MS = 60_000
/** What takes longer to read than to make; a library of 10,000 talks has half of it. */
const LARGEST_BYTES = 128_000_000

/**
 * Several processes may use one folder: an entry is written beside its place and moved there whole.
 * @param most how many entries stay
 */
export function keptIn(folder: string, most = MOST_ENTRIES): Kept {
  return {
    async get(name) {
      const path = join(folder, name)
      try {
        const { size, mtimeMs } = await stat(path)
        if (size > LARGEST_BYTES) return undefined
        const parts = await inSlices(decoding(await readFile(path)))
        // Others may make a dozen meanwhile. Where the folder may only be read, nobody sweeps it either.
        const now = Date.now()
        if (now - mtimeMs > MARKED_EVERY_MS) await utimes(path, now / 1000, now / 1000).catch(() => {})
        return parts
      } catch {
        return undefined
      }
    },
    async put(name, parts) {
      const draft = join(folder, `${name}.${process.pid}`)
      try {
        const bytes = await inSlices(encoding(parts))
        if (bytes.reduce((sum, { length }) => sum + length, 0) > LARGEST_BYTES) return
        await makeFolder(folder)
        await writeFile(draft, bytes)
        await rename(draft, join(folder, name))
        await sweep(folder, most)
      } catch {
        // A folder that cannot be written costs the next start a moment.
        await rm(draft, { force: true }).catch(() => {})
      }
    },
  }
}

/** How long each part is, and its checksum. */
type Head = readonly (readonly [bytes: number, crc: number])[]

function* encoding(parts: readonly unknown[]): Steps<readonly Uint8Array[]> {
  const bodies: Buffer[] = []
  const head: (readonly [number, number])[] = []
  for (const part of parts) {
    const body = serialize(part)
    bodies.push(body)
    yield
    head.push([body.length, crc32(body)])
    yield
  }
  return [Buffer.from(`${JSON.stringify(head)}\n`), ...bodies]
}

/** @throws where anything is missing or other than it was written */
function* decoding(bytes: Buffer): Steps<readonly unknown[]> {
  let at = bytes.indexOf('\n') + 1
  const head: Head = JSON.parse(bytes.toString('utf8', 0, at))
  const parts: unknown[] = []
  for (const [length, crc] of head) {
    const body = bytes.subarray(at, at + length)
    if (body.length !== length || crc32(body) !== crc) throw new Error('it is not as it was written')
    yield
    parts.push(deserialize(body))
    at += length
    yield
  }
  if (at !== bytes.length || parts.length === 0) throw new Error('it is not as long as it was written')
  return parts
}

/** Removes what was used longest ago, drafts of processes that ended too. */
async function sweep(folder: string, most: number): Promise<void> {
  const paths = (await readdir(folder)).map((name) => join(folder, name))
  const made = await Promise.all(
    paths.map(async (path) => ({
      path,
      at: await stat(path).then(
        ({ mtimeMs }) => mtimeMs,
        () => 0,
      ),
    })),
  )
  const oldest = made.toSorted((a, b) => b.at - a.at).slice(most)
  await Promise.all(oldest.map(({ path }) => rm(path, { force: true })))
}
