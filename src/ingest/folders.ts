// The files of a folder of notes and of all folders in it, as a vault keeps them.
import { createHash } from 'node:crypto'
import { readdir, realpath, stat } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import type { Problem } from '../domain/library/corpus.ts'
import { fold } from '../domain/library/ids.ts'
import { isAscii } from '../domain/text/ascii.ts'
import { messageOf } from '../domain/thrown.ts'
import { GONE, markFrom } from './files.ts'

/** Folders that hold no notes: what begins with a dot is a program's own, and what packages bring. */
const IS_NO_FOLDER = /^\.|^node_modules$/
/** People nest some folders; a link that leads up would never end. */
const DEEPEST = 20
/** A vault of a lifetime has fewer; a wrong folder (`/`) ends here. */
const MOST_FILES = 20_000
/** Ten times what lies beside the notes of a large vault; a link that leads out of the folder (to `/`) ends here. */
const MOST_ENTRIES = 100_000
/** Kept beside notes and never notes themselves: pictures, sound, films, fonts, what the system and tools leave. */
const BESIDE =
  /\.(?:png|jpe?g|gif|webp|svg|avif|heic|ico|bmp|tiff?|mp[34]|m4a|wav|webm|mov|avi|css|js|woff2?|ttf|canvas|excalidraw|json|ya?ml|toml|lock|gitkeep|ds_store|ini)$/i
/** Formats of notes that no sound reader is known for, with what to do. */
const OTHER_FORMATS: Readonly<Record<string, string>> = {
  '.org': 'Org files are not read; expected Markdown, to which Emacs exports them (C-c C-e m m)',
  '.rst': 'reStructuredText is not read; expected Markdown or HTML, to which pandoc turns it',
  '.docx': 'documents of Word are not read; expected Markdown, to which pandoc turns them',
  '.odt': 'documents of LibreOffice are not read; expected Markdown, to which pandoc turns them',
  '.pdf': 'PDF is not read; expected the text it was made of',
  '.rtf': 'rich text is not read; expected Markdown or plain text',
}

export interface FolderFile {
  readonly path: string
  /** From the folder that was given, with `/`. */
  readonly within: string
  /** See {@link markFrom}. */
  readonly mark: string
  /** As long as it is said to be. */
  readonly bytes: number
}

export interface FolderWalked {
  readonly files: readonly FolderFile[]
  /** Every folder that was looked into, the given one first. */
  readonly folders: readonly string[]
  /** Folders that are there and cannot be read just now. */
  readonly unread: readonly string[]
  readonly problems: readonly Problem[]
}

export interface WalkBounds {
  readonly mostFiles: number
  /** Files and folders of any kind. */
  readonly mostEntries: number
}

/**
 * All files of these endings in a folder and below, by name, deepest last; each folder once, whichever links lead to it.
 * What cannot be read, and what looks like notes of another format, is named; never throws.
 * @param endings with the dot, in small letters
 */
export async function walkFolder(
  folder: string,
  endings: readonly string[],
  { mostFiles, mostEntries }: WalkBounds = { mostFiles: MOST_FILES, mostEntries: MOST_ENTRIES },
): Promise<FolderWalked> {
  const files: FolderFile[] = []
  const folders: string[] = []
  const unread: string[] = []
  const problems: Problem[] = []
  let entries = 0
  const isFull = () => files.length >= mostFiles || entries >= mostEntries
  const strange = new Map<string, string[]>()
  const seen = new Set<string>()
  const warn = (file: string, text: string, severity: Problem['severity'] = 'warning') =>
    problems.push({ file, line: 1, text, severity })

  const walk = async (path: string, within: string, depth: number): Promise<void> => {
    const real = await realpath(path)
    if (seen.has(real)) return
    seen.add(real)
    folders.push(path)
    const below: string[] = []
    for (const name of (await readdir(path)).sort()) {
      if (isFull()) return
      entries += 1
      if (name.startsWith('.')) continue
      const entry = await stat(join(path, name)).catch(() => undefined)
      const ending = extname(name).toLowerCase()
      if (entry?.isDirectory()) {
        if (!IS_NO_FOLDER.test(name)) below.push(name)
      } else if (endings.includes(ending)) {
        files.push({
          path: join(path, name),
          within: within + name,
          mark: entry ? markFrom(entry) : GONE,
          bytes: entry?.size ?? 0,
        })
      } else if (OTHER_FORMATS[ending]) {
        warn(join(path, name), OTHER_FORMATS[ending])
      } else if (!BESIDE.test(name)) {
        strange.set(ending, [...(strange.get(ending) ?? []), join(path, name)])
      }
    }
    for (const name of below) {
      if (depth === DEEPEST)
        warn(join(path, name), `folders are nested more than ${DEEPEST} deep; expected fewer`)
      else await tryWalk(join(path, name), `${within}${name}/`, depth + 1)
    }
  }
  const tryWalk = (path: string, within: string, depth: number): Promise<void> =>
    walk(path, within, depth).catch((cause: unknown) => {
      unread.push(path)
      warn(path, `the folder cannot be read (${messageOf(cause)})`, depth === 0 ? 'error' : 'warning')
    })
  await tryWalk(folder, '', 0)
  if (isFull())
    warn(
      folder,
      `the folder holds more than ${mostFiles} notes or ${mostEntries} files; the others are not read`,
    )
  for (const [first = '', ...more] of strange.values()) {
    const others = more.length > 0 ? `, and ${more.length} more of this ending` : ''
    warn(first, `the file is not read${others}; expected a name ending in ${endings.join(', ')}`)
  }
  return { files, folders, unread, problems }
}

/** A note's id leaves room for a slug: an id of a talk has at most 60 bytes. */
const LONGEST_NOTE_ID = 40
/** Notion puts the page's id behind its name. */
const NOTION_ID = /[ _-]?[0-9a-f]{32}$|[ _-][0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** A file's name in words, without its ending and without Notion's id. */
export const stemOf = (path: string): string =>
  basename(path, extname(path)).replace(NOTION_ID, '') || basename(path)

/**
 * The id of the note in a file: its stem, unchanged, where that is short and plain ASCII; from a sub-folder, or where
 * it is not, words of its path with a digest where something had to go. The same path always has the same id.
 *
 * @example noteIdOf('kubecon-eu-2021.md') // → 'kubecon-eu-2021'
 * @example noteIdOf('KubeCon NA 2018/lightning/notes.md') // → 'kubecon-na-2018-lightning-notes'
 */
export function noteIdOf(within: string): string {
  const bare = within.replace(/\.[a-z]+$/i, '')
  if (/^[\x21-\x2e\x30-\x7e]{1,60}$/.test(bare) && !NOTION_ID.test(bare)) return bare
  const words = fold(bare.replace(NOTION_ID, ''))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  const isWhole = words.length <= LONGEST_NOTE_ID && isAscii(bare) && !NOTION_ID.test(bare)
  return isWhole && words !== '' ? words : withDigest(words, within)
}

/** Unique whatever the words: the beginning of them and a digest of the path. */
export const withDigest = (words: string, path: string): string =>
  `${words.slice(0, LONGEST_NOTE_ID - 9).replace(/-+$/, '')}-${createHash('sha256').update(path).digest('hex').slice(0, 8)}`.replace(
    /^-/,
    '',
  )
