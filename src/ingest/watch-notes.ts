// The one place that watches notes: events where the file system sends them, and a look once a second where it does not.
import { type FSWatcher, watch } from 'node:fs'
import { dirname } from 'node:path'
import { isFolder, markOf } from './files.ts'
import { walkFolder } from './folders.ts'
import { NOTE_ENDINGS } from './formats/format.ts'

export interface Watching {
  close(): void
}

export interface WatchPace {
  /** An editor saves in several steps; they are one change. */
  readonly settleMs: number
  /** Network volumes send no events, and a ConfigMap swaps a link: what is there is looked at this often. */
  readonly pollMs: number
}

const WATCH_PACE: WatchPace = { settleMs: 150, pollMs: 1000 }

/**
 * Calls back when a file in these folders, or one of these files, was added, changed or removed.
 * One callback at a time; a change during it leads to another one afterwards.
 * @param before the files as they were when they were read: what has changed since then is a change
 */
export function watchNotes(
  paths: readonly string[],
  before: readonly Marked[],
  onChange: () => Promise<void>,
  pace: WatchPace = WATCH_PACE,
): Watching {
  let closed = false
  let looking = false
  let again = false
  let settle: NodeJS.Timeout | undefined
  let seen = Promise.resolve(asSeen(before))

  const look = async () => {
    if (closed || looking) {
      again = looking
      return
    }
    looking = true
    try {
      const last = await seen
      seen = lookAt(paths)
      if ((await seen) !== last && !closed) await onChange()
    } finally {
      looking = false
      if (again) soon()
      again = false
    }
  }
  const soon = () => {
    clearTimeout(settle)
    if (!closed) settle = setTimeout(look, pace.settleMs)
  }
  const watchers = paths.flatMap((path) => openWatcher(path, soon))
  const poll = setInterval(look, pace.pollMs)
  poll.unref()
  return {
    close() {
      closed = true
      clearTimeout(settle)
      clearInterval(poll)
      for (const watcher of watchers) watcher.close()
    },
  }
}

/** A folder, or the folder of a file: an editor that replaces the file would end a watch on the file itself. */
function openWatcher(path: string, changed: () => void): readonly FSWatcher[] {
  for (const folder of [path, dirname(path)]) {
    try {
      const watcher = watch(folder, { persistent: false }, changed)
      // A volume that goes away: the look once a second goes on.
      watcher.on('error', () => watcher.close())
      return [watcher]
    } catch {
      // Not there yet, or no events on this file system.
    }
  }
  return []
}

/** A file with what shows that it has changed. */
interface Marked {
  readonly path: string
  /** See {@link markOf}. */
  readonly mark: string
}

/** Names and marks of all files: two looks are equal when nothing changed. */
const asSeen = (files: readonly Marked[]): string =>
  files.map(({ path, mark }) => `${path} ${mark}`).join('\n')

async function lookAt(paths: readonly string[]): Promise<string> {
  const looks = await Promise.all(
    paths.map(async (path) => {
      const { files } = (await isFolder(path))
        ? await walkFolder(path, NOTE_ENDINGS).catch(() => ({ files: [] }))
        : { files: [{ path }] }
      return Promise.all(files.map(async (file) => ({ path: file.path, mark: await markOf(file.path) })))
    }),
  )
  return asSeen(looks.flat())
}
