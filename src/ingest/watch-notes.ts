// The one place that watches notes: events where the file system sends them, and a look once a second where it does not.
import { type FSWatcher, watch } from 'node:fs'

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

/** A look at a large folder, or over a slow network, takes seconds: it rests for so many times as long. */
const REST = 4

/** A file with what shows that it has changed. */
interface Marked {
  readonly path: string
  /** See {@link markOf}. */
  readonly mark: string
}

/** Files, listed now as they were listed when they were read: otherwise the first look would find a change. */
export interface WatchedFiles {
  /** The files as they were when they were read: what has changed since then is a change. */
  readonly listed: readonly Marked[]
  /** The files as they are now. */
  list(): Promise<readonly Marked[]>
}

/**
 * Calls back when a file was added, changed or removed.
 * One callback at a time; a change during it leads to another one afterwards.
 * @param paths the folders and files from which events are wanted
 */
export function watchNotes(
  paths: readonly string[],
  files: WatchedFiles,
  onChange: () => Promise<void>,
  pace: WatchPace = WATCH_PACE,
): Watching {
  let closed = false
  let looking = false
  let again = false
  let settle: NodeJS.Timeout | undefined
  let poll: NodeJS.Timeout | undefined
  let seen = Promise.resolve(asSeen(files.listed))

  const look = async () => {
    if (closed || looking) {
      again = looking
      return
    }
    looking = true
    let restMs = pace.pollMs
    try {
      const last = await seen
      const began = performance.now()
      seen = files.list().then(asSeen, () => NOTHING_SEEN)
      const isChanged = (await seen) !== last
      restMs = Math.max(restMs, (performance.now() - began) * REST)
      if (isChanged && !closed) await onChange()
    } finally {
      looking = false
      if (again) soon()
      again = false
      pollIn(restMs)
    }
  }
  const pollIn = (milliseconds: number) => {
    clearTimeout(poll)
    if (!closed) poll = setTimeout(look, milliseconds).unref()
  }
  const soon = () => {
    clearTimeout(settle)
    if (!closed) settle = setTimeout(look, pace.settleMs)
  }
  const watchers = paths.flatMap((path) => openWatcher(path, soon))
  pollIn(pace.pollMs)
  return {
    close() {
      closed = true
      clearTimeout(settle)
      clearTimeout(poll)
      for (const watcher of watchers) watcher.close()
    },
  }
}

/** None where it is not there yet, or where the file system sends no events: the look once a second sees it. */
function openWatcher(path: string, changed: () => void): readonly FSWatcher[] {
  try {
    const watcher = watch(path, { persistent: false }, changed)
    // A volume that goes away.
    watcher.on('error', () => watcher.close())
    return [watcher]
  } catch {
    return []
  }
}

/** Names and marks of all files: two looks are equal when nothing changed. */
const asSeen = (files: readonly Marked[]): string =>
  files.map(({ path, mark }) => `${path} ${mark}`).join('\n')

/** A folder that cannot be read now is looked at again. */
const NOTHING_SEEN = ''
