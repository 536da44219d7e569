// What a library depends on, as one number each: the program with its bundled facts, and the notes.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Steps } from '../../domain/slices.ts'
import { type ListedNote, readListed } from '../../ingest/list-notes.ts'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
/** `src`, or what a package has in its place. */
const PROGRAM = basename(fileURLToPath(new URL('../../', import.meta.url)))

/** The rooms by which notes and facts become what is asked. */
const ROOMS = ['domain', 'ingest', 'search', 'query', 'app/library'].map((room) => join(PROGRAM, room))
/** The facts, without the notes beside them. */
const FACTS = ['data', 'data/sessions']
/**
 * What npm has installed, each package with its version: in a clone; beside a package; and where npm keeps no list, as
 * of a global installation, what is asked for, since npm replaces that folder and what is kept in it together.
 */
const INSTALLED = ['node_modules/.package-lock.json', '../.package-lock.json', 'package.json']

/**
 * Changes with Node, with any package, with the sources that read, and with the bundled facts; a file a step.
 * @throws where one of these cannot be read
 */
export function* programFingerprint(): Steps<string> {
  const hash = createHash('sha256').update(process.version)
  for (const path of [
    ...INSTALLED.filter((path) => existsSync(join(ROOT, path))).slice(0, 1),
    ...ROOMS.flatMap((room) => filesIn(room, true)),
    ...FACTS.flatMap((folder) => filesIn(folder, false)),
  ]) {
    const bytes = readFileSync(join(ROOT, path))
    hash.update(`\n${path} ${bytes.length}\n`).update(bytes)
    yield
  }
  return hash.digest('hex')
}

const filesIn = (folder: string, recursive: boolean): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(folder, entry.parentPath.slice(join(ROOT, folder).length), entry.name))
    .sort()

/** Each is open for a moment, and a process may have only so many. */
const FILES_AT_ONCE = 32

/** Changes with the names, the order and the texts of these files. */
export async function notesFingerprint(files: readonly ListedNote[]): Promise<string> {
  const hash = createHash('sha256')
  for (let at = 0; at < files.length; at += FILES_AT_ONCE) {
    const some = files.slice(at, at + FILES_AT_ONCE)
    const texts = (await Promise.all(some.map(readListed))).map(({ text }) => text)
    const heads = some.map(({ path, stem, id }, i) => [path, stem, id, texts[i]?.length])
    hash.update(`\n${JSON.stringify(heads)}\n${texts.join('')}`)
  }
  return hash.digest('hex')
}
